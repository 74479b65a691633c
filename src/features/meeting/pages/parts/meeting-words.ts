import { type Mirror, fill } from '#kernel/words.ts';
import type { Whole } from './meeting-forms.ts';
import type { text } from './text.ts';

/** How far the day of a meeting is, in words. */
export function lampLine({ colour, days }: NonNullable<Whole['lamp']>, own: Mirror<typeof text>['card']): string {
  if (colour === 'late') return fill(own.over, { days });
  return days === 0 ? own.today : fill(own.soon, { days });
}
