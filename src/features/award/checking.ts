import { refuse } from '#kernel/verdict.ts';
import { tell } from '#features/notice/public.ts';
import type { Work } from '#platform/feature.ts';
import { type Award, checkers } from './rules.ts';
import { isHim } from './speaking.ts';
import { type NominationRow, nominationsOf } from './store.ts';

/** Tells everybody who may be the second person; whoever checked is not told. */
export async function tellSecond(work: Work<unknown>, { id, title }: Pick<Award, 'id' | 'title'>): Promise<void> {
  for (const role of checkers) await tell(work as Work, { to: { role }, kind: 'award.toConfirm', params: { title }, link: `/awards/${id}` });
}

/** Who was chosen, for somebody who is not honoured by it himself. @throws Refused award.ownHonour */
export async function chosenToCheck({ tx, actor }: Pick<Work<unknown>, 'tx' | 'actor'>, { id }: Pick<Award, 'id'>): Promise<NominationRow[]> {
  const rows = (await nominationsOf(tx, [id])).filter(({ chosen }) => chosen);
  if (rows.some((row) => isHim(actor, row))) refuse('award.ownHonour', 403);
  return rows;
}
