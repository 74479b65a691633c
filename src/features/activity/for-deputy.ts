import type { Span } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import type { Work } from '#platform/feature.ts';
import { doneWith } from './store/public.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** Published activities a deputy came to, in words, latest first: nothing that residents do not read elsewhere. */
export async function shownWith(work: Work<unknown>, personId: string, span: Span, most: number): Promise<{ on: string; kind: string; topic: string }[]> {
  const { kinds } = wordsFor(work, { zh, en });
  return (await doneWith(work.tx, personId, span, most)).map(({ startsOn, kind, topic }) => ({ on: startsOn, kind: kinds[kind], topic }));
}
