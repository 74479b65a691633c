import { judge } from '#kernel/verdict.ts';
import { actorOf, personsWithRole } from '#features/account/public.ts';
import { tell } from '#features/notice/public.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Work } from '#platform/feature.ts';
import { policy } from './policy.ts';
import { type Award, checkers } from './rules.ts';
import { type NominationRow, nominationsOf } from './store.ts';

/** Tells everybody who may be the second person, once: whoever checked is not told, nor whom it honours. Answers how many that are. */
export async function tellSecond(work: Work<unknown>, one: Award): Promise<number> {
  const { tx, actor, today } = work;
  const waiting: Award = { ...one, state: 'checked', checkedBy: actor.personId };
  const people = new Set((await Promise.all(checkers.map((role) => personsWithRole(tx, role)))).flat().map(({ id }) => id));
  let told = 0;
  for (const personId of people) {
    if (judge(policy.confirm, await actorOf(work, personId), waiting, today) !== null) continue;
    told += 1;
    await tell(work as Work, { to: { personId }, kind: 'award.toConfirm', params: { title: one.title }, link: `/awards/${one.id}` });
  }
  return told;
}

/** What is said of those who were chosen. */
export const chosenIn = async (tx: Tx, { id }: Pick<Award, 'id'>): Promise<NominationRow[]> => (await nominationsOf(tx, [id])).filter(({ chosen }) => chosen);
