import { organWords, type Reader } from '#kernel/organs.ts';
import { dictionary, type Dictionary } from '#ui/locale.ts';
import { pairs } from '../english.ts';

const made = new WeakMap<object, Dictionary>();

/** One dictionary a language and kind of house, made once: the server renders thousands of pages with it. */
export function dictionaryFor(reader: Reader): Dictionary {
  const spoken = organWords(reader);
  const known = made.get(spoken) ?? dictionary(reader, reader.locale === 'en' ? pairs : []);
  made.set(spoken, known);
  return known;
}
