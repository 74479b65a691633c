import { lookup, type Words } from '#kernel/words.ts';
import type { Dictionary } from '#ui/locale.ts';
import type { VerbWords } from '#ui/verb-words.ts';

const found = import.meta.glob<Words>('../../features/*/text.ts', { eager: true, import: 'text' });

/** Every verb of every feature by its name, from the features' own words. */
export function verbWords(dictionary: Dictionary): VerbWords {
  const byFeature = new Map(Object.entries(found).map(([path, chinese]) => {
    const folder = /features\/([^/]+)\/text\.ts$/.exec(path)?.[1] ?? '';
    return [folder.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), dictionary.words(chinese) as Words] as const;
  }));
  const within = (name: string, group: string) => {
    const [feature = '', key = ''] = name.split('.');
    const words = byFeature.get(feature);
    return { words, said: words && lookup(words, `${group}.${key}`) };
  };
  const verb = (name: string) => {
    const { words, said } = within(name, 'verbs');
    const title = words && lookup(words, 'title');
    return said ? [title, said].filter(Boolean).join(' · ') : name;
  };
  const all = [...byFeature].flatMap(([feature, words]) => Object.keys((words['verbs'] ?? {}) as Words).map((key) => ({ value: `${feature}.${key}`, label: verb(`${feature}.${key}`) })));
  return { verb, refusal: (code) => within(code, 'refusals').said ?? code, all };
}
