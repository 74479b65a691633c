import { has, keepsTheOffice, officesOf } from '#kernel/actor.ts';
import { namesOf, postHolders } from '#features/account/public.ts';
import { openOffices } from '#features/office/public.ts';
import { letterForm } from '#features/office/rules.ts';
import { permitted, showing } from '#platform/feature.ts';
import { signing } from './contract.ts';
import { policy } from './policy.ts';
import { isAway } from './rules.ts';
import { seatsOf, standInsOf } from './store.ts';

/** How each office signs, and who is away there: one statement each for offices, people, seats and stand-ins. */
export const offices = showing(signing.views.offices, async ({ tx, actor, today }) => {
  const all = keepsTheOffice(actor) || has(actor, 'governmentOffice');
  const own = officesOf(actor);
  const shown = all || own.length > 0 ? (await openOffices(tx)).filter(({ id, kind }) => (all || own.includes(id)) && kind !== 'congressOffice') : [];
  const ids = shown.map(({ id }) => id);
  const people = Map.groupBy(ids.length === 0 ? [] : await postHolders(tx, 'handler'), ({ officeId }) => officeId);
  const [seats, standIns] = [await seatsOf(tx, ids), await standInsOf(tx, ids)];
  const names = await namesOf(tx, seats.map(({ personId }) => personId));
  return {
    rows: shown.map((office) => {
      const here = people.get(office.id) ?? [];
      const named = (id: string) => ({ id, name: here.find((one) => one.id === id)?.name ?? names.get(id) ?? '' });
      const seated = seats.filter(({ officeId }) => officeId === office.id);
      return {
        id: office.id, name: office.name, letterForm: letterForm(office), people: here.map(({ id, name }) => ({ id, name })),
        can: permitted(policy, signing.verbs, actor, { id: office.id, version: 1, isOpen: true, holderIds: seated.filter(({ atOffice }) => atOffice).map(({ personId }) => personId) }, today),
        seats: seated.map(({ step, personId, atOffice }) => ({ step, person: named(personId), atOffice })),
        standIns: standIns.filter(({ officeId }) => officeId === office.id).map(({ personId, standInId, awayFrom, awayTo }) => ({
          person: named(personId), standIn: standInId === null ? null : named(standInId), awayFrom, awayTo, awayNow: isAway({ awayFrom, awayTo }, today),
        })),
      };
    }),
  };
});
