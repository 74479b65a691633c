import { fill } from '#kernel/words.ts';
import { useWords } from './locale.ts';
import { text } from './text.ts';

/** A name and what it says, with the colon of the reader's language between them. */
export function useNamed(): (name: string, value: string | number) => string {
  const { is } = useWords(text).form;
  return (name, value) => fill(is, { name, value });
}
