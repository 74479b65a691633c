import { type Mirror, fill } from '#kernel/words.ts';
import type { Lamp } from '#kernel/deadline.ts';
import type { text } from './text.ts';

/** How long there is left, or since when it is late: "还有 12 天", "今天到期", "1 day late". */
export function dueWords({ colour, days }: Lamp, words: Mirror<typeof text>['due']): string {
  if (colour === 'late') return fill(words.late, { days });
  if (days === 0) return words.today;
  return fill(words[colour], { days });
}
