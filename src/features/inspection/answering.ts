import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { itemNow } from './checking.ts';
import type { ItemPlan } from './policy.ts';
import { insertAnswer } from './store.ts';

interface Named {
  readonly year: number;
  readonly itemKey: string;
}

/** The item that is about to be answered by hand. */
export async function itemNamed(work: Work<Named>): Promise<ItemPlan> {
  const now = await itemNow(work, work.input.year, work.input.itemKey);
  return { known: now !== null, held: now?.held ?? false, answered: now?.answered ?? false };
}

/** Keeps what was said of it. */
export async function answerByHand({ tx, now, today, actor: { personId }, input: { year, itemKey }, note }: Work<Named>, kind: 'none' | 'onPaper', words: string | null): Promise<{ id: string }> {
  const id = newId(now.getTime());
  note({ year, item: itemKey });
  await insertAnswer(tx, { id, year, itemKey, kind, words, answeredBy: personId ?? refuse('inspection.onlyTheOffice', 403), answeredOn: today });
  return { id };
}
