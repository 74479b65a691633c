import { chineseDate } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import { refuse } from '#kernel/verdict.ts';
import { fill } from '#kernel/words.ts';
import type { Work } from '#platform/feature.ts';
import { byResolution } from './policy.ts';
import type { Standing } from './rules/suggestion.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** The day an answer to an asked extension bears and its words: today's, or those of the presidium's resolution where nobody else may answer. */
export function answered(work: Work<{ words?: string | undefined; resolvedOn?: string | undefined }>, paper: Standing): { on: string; words: string | null } {
  const { input: { words = null, resolvedOn }, actor, today } = work;
  if (!byResolution(actor, paper)) return { on: today, words };
  if (resolvedOn === undefined || resolvedOn > today || words === null) refuse('suggestion.resolutionNeeded');
  return { on: resolvedOn, words: fill(wordsFor({ ...work, locale: 'zh' }, { zh, en }).byResolution, { day: chineseDate(resolvedOn), words }) };
}
