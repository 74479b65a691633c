import { refuse } from '#kernel/verdict.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Kind, Level, Origin, Topic } from './rules.ts';
import { indexWords, replaceOrigins } from './store/writes.ts';
import { knowOpinions } from './store/detail.ts';

/** The words of a paper as they come in. */
export interface PaperWords {
  /** Left out: a new paper is a suggestion, a written one stays what it is. */
  readonly kind?: Kind | undefined;
  readonly title: string;
  readonly facts: string;
  readonly proposal: string;
  readonly topic: Topic;
  readonly placeCode: string;
  readonly level: Level;
  readonly origin: Origin;
  readonly suggestedOfficeId?: string | undefined;
  readonly publicConsent: boolean;
  readonly confidential?: string | undefined;
}

/** The columns of the words. */
export const columnsOf = ({ kind, title, facts, proposal, topic, placeCode, level, origin, suggestedOfficeId, publicConsent, confidential }: PaperWords) =>
  ({ ...(kind ? { kind } : {}), title, facts, proposal, topic, placeCode, level, origin, suggestedOfficeId: suggestedOfficeId ?? null, publicConsent, confidential: confidential ?? null });

/** Keeps what hangs on the words: the index they are found by, and the opinions they come from. */
export async function keepWords(tx: Tx, id: string, words: PaperWords, opinionIds: readonly string[] | undefined): Promise<void> {
  await indexWords(tx, id, `${words.title}\n${words.facts}\n${words.proposal}`);
  if (opinionIds === undefined) return;
  if (!(await knowOpinions(tx, opinionIds))) refuse('suggestion.unknownOpinion');
  await replaceOrigins(tx, id, opinionIds);
}
