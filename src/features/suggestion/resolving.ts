import { chineseDate } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import type { Work } from '#platform/feature.ts';
import { type Asking, byResolution } from './rules/deciding.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** The day an answer to an asking bears, and its words. */
export interface Answered {
  readonly on: string;
  readonly words: string | null;
}

/** Today's, or those of the presidium's resolution where nobody else may answer; null where that needs a day and words and they are not there. */
export function answered(work: Work<{ words?: string | undefined; resolvedOn?: string | undefined }>, asking: Pick<Asking, 'askedOn' | 'decider'> | null): Answered | null {
  const { input: { words = null, resolvedOn }, actor, today } = work;
  if (!asking || !byResolution(actor, asking)) return { on: today, words };
  if (resolvedOn === undefined || resolvedOn > today || resolvedOn < asking.askedOn || words === null) return null;
  return { on: resolvedOn, words: fill(wordsFor({ ...work, locale: 'zh' }, { zh, en }).byResolution, { day: chineseDate(resolvedOn), words }) };
}
