import { chineseDate } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import { refuse } from '#kernel/verdict.ts';
import { fill } from '#kernel/words.ts';
import type { Work } from '#platform/feature.ts';
import { byResolution } from './policy.ts';
import type { Standing } from './rules/suggestion.ts';
import { answerExtension } from './store/writes.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** Answers an asked extension; the day it bears and its words are today's, or those of the presidium's resolution where nobody else may answer. */
export async function answerAsked(work: Answering, paper: Standing & { readonly id: string }, state: 'granted' | 'refused'): Promise<{ on: string; words: string | null; ground: string }> {
  const { on, words } = answered(work, paper);
  const { ground, askedOn } = await answerExtension(work.tx, paper.id, { state, answeredOn: on, answerWords: words });
  if (on < askedOn) refuse('suggestion.resolutionNeeded');
  return { on, words, ground };
}

type Answering = Work<{ words?: string | undefined; resolvedOn?: string | undefined }>;

function answered(work: Answering, paper: Standing): { on: string; words: string | null } {
  const { input: { words = null, resolvedOn }, actor, today } = work;
  if (!byResolution(actor, paper)) return { on: today, words };
  if (resolvedOn === undefined || resolvedOn > today || words === null) refuse('suggestion.resolutionNeeded');
  return { on: resolvedOn, words: fill(wordsFor({ ...work, locale: 'zh' }, { zh, en }).byResolution, { day: chineseDate(resolvedOn), words }) };
}
