import { yearSpan } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import { activityBoard, havesByStation, minutesRows } from '#features/activity/public.ts';
import { countActs } from '#features/duty/public.ts';
import { suggestionLines } from '#features/suggestion/public.ts';
import { townPage } from '#features/settings/public.ts';
import type { Work } from '#platform/feature.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** The most records of one kind looked at. */
const most = 5000;

/** What the evidence of a year is gathered from; each record set is read once, when the first item asks for it. */
export function groundOf(work: Work<unknown>, year: number) {
  const span = yearSpan(year);
  const once = <T>(read: () => Promise<T>) => { let found: Promise<T> | null = null; return () => (found ??= read()); };
  return {
    work, year, span, words: wordsFor(work, { zh, en }),
    haves: once(() => havesByStation(work, year)),
    board: once(() => activityBoard(work, year)),
    minutes: once(() => minutesRows(work.tx, span, most)),
    acts: once(() => countActs(work.tx, span)),
    handled: once(async () => (await suggestionLines(work, span, 1, most)).rows),
    organ: once(async () => (await townPage(work.tx)).organName),
  };
}
export type Ground = ReturnType<typeof groundOf>;
