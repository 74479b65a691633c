import { type Mirror, fill } from '#kernel/words.ts';
import { text as chinese } from './text.ts';

/** A district by number and name; an imported roster often names it by its number alone, which is not said twice. */
export function districtName(words: Mirror<typeof chinese>, { number, name }: { number: number; name: string }): string {
  const bare = name === '' || name === fill(chinese.district, { number });
  return fill(bare ? words.district : words.districtName, { number, name });
}
