import { type Mirror, fill } from '#kernel/words.ts';
import { type Tasks, mostTasks } from '#kernel/task.ts';
import type { text } from '../../text.ts';

/** "今天有 7 件事，2 件超期". */
export function sayHowMany({ rows, total }: Tasks, words: Mirror<typeof text>['lists']): string {
  if (total === 0) return words.none;
  const late = rows.filter(({ lamp }) => lamp?.colour === 'late').length;
  const all = total >= mostTasks ? words.many : fill(words.count, { count: total });
  return late > 0 ? fill(words.and, { all, late: fill(words.late, { count: late }) }) : all;
}

/** What waits beside the first ones, by kind: "还有群众意见 3 件、代表建议 2 件". */
export function sayTheRest({ rows }: Tasks, shown: number, words: Mirror<typeof text>['lists']): string {
  const kinds = [...Map.groupBy(rows.slice(shown), ({ kind }) => kind)].map(([kind, each]) => fill(words.kind, { kind, count: each.length }));
  return fill(words.rest, { kinds: kinds.join(words.comma) });
}

/** Which greeting suits the hour in China, whatever zone a machine is set to. */
export const greetingAt = (now: Date, hour = (now.getUTCHours() + 8) % 24): 'morning' | 'afternoon' | 'evening' => (hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening');
