import { chineseDate } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import { refuse } from '#kernel/verdict.ts';
import { fill } from '#kernel/words.ts';
import type { Work } from '#platform/feature.ts';
import { byResolution } from './policy.ts';
import type { PromiseMade } from './rules/promise.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** The day an answer to an asking bears and its words: today's, or those of the presidium's resolution where nobody else may answer. */
export function answered(work: Work<{ words?: string | undefined; resolvedOn?: string | undefined }>, made: PromiseMade): { on: string; words: string | null } {
  const { input: { words = null, resolvedOn }, actor, today } = work;
  if (!byResolution(actor, made.openAsk)) return { on: today, words };
  if (resolvedOn === undefined || resolvedOn > today || resolvedOn < (made.openAsk?.askedOn ?? '') || words === null) refuse('promise.resolutionNeeded');
  return { on: resolvedOn, words: fill(wordsFor({ ...work, locale: 'zh' }, { zh, en }).byResolution, { day: chineseDate(resolvedOn), words }) };
}
