import { globSync } from 'node:fs';
import { join } from 'node:path';
import { anyTown, inOurWords } from '#kernel/organs.ts';
import type { Words } from '#kernel/words.ts';

const source = join(import.meta.dirname, '../../src');

const wordsIn = async (path: string): Promise<Words> => inOurWords((await import(join(source, path)) as { text: Words }).text, { locale: 'zh', tenant: anyTown });

function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, one]) => leaves(one, `${path}.${key}`));
}

/**
 * Every Chinese word of the program that has another English twin: data is told from words by standing in no text.ts, but for a letter's sample, which is made of data.
 * A sentence with `{places}` is known by its longest fixed part, which begins with `…` here.
 */
export async function chineseWords(): Promise<string[]> {
  const found = new Set<string>();
  for (const path of globSync('**/text.ts', { cwd: source })) {
    const twin = new Map(leaves(await wordsIn(path.replace(/\.ts$/, '.en.ts'))));
    for (const [key, words] of leaves(await wordsIn(path))) {
      const fixed = words.split(/\{[^}]*\}/).map((part) => part.trim()).sort((a, b) => b.length - a.length)[0] ?? '';
      if (!/\p{Script=Han}{2}/u.test(fixed) || twin.get(key) === words || /^\.(language|sample)\./.test(key)) continue;
      if (fixed === words) found.add(words);
      else if (fixed.length >= 5) found.add(`…${fixed}`);
    }
  }
  return [...found];
}
