import { has, keepsTheOffice, officesOf } from '#kernel/actor.ts';
import { refuse } from '#kernel/verdict.ts';
import { namesOf, personsWithRole } from '#features/account/public.ts';
import { findOffice } from '#features/office/public.ts';
import { showing } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { rowFields } from '../presenting.ts';
import { settledStates } from '../rules.ts';
import { undertaken } from '../store/list.ts';
import { undertakersOf } from '../store/undertakers.ts';

/** The open cases that a person of an office has, or nobody there, to look at before they go on with somebody else. */
export const workOf = showing(suggestion.views.workOf, async (work) => {
  const { tx, actor, today, input: { officeId, fromId = null } } = work;
  const office = await findOffice(tx, officeId);
  if (!office || !(officesOf(actor).includes(officeId) || keepsTheOffice(actor) || has(actor, 'governmentOffice'))) refuse('platform.notFound', 404);
  const there = await personsWithRole(tx, 'handler', { officeId });
  const counts = await undertakersOf(tx, actor, officeId, settledStates);
  const left = counts.flatMap(({ personId }) => (personId === null || there.some(({ id }) => id === personId) ? [] : [personId]));
  const names = await namesOf(tx, left);
  const countOf = (personId: string | null) => counts.find((one) => one.personId === personId)?.count ?? 0;
  return {
    office: { id: office.id, name: office.name }, nobody: countOf(null),
    people: [...there.map((one) => ({ ...one, count: countOf(one.id), atOffice: true })), ...left.map((id) => ({ id, name: names.get(id) ?? '', count: countOf(id), atOffice: false }))],
    rows: (await undertaken(tx, actor, { officeId, personId: fromId, finals: settledStates }, today)).map((row) => rowFields(work, row)),
  };
});
