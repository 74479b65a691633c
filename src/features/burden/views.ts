import { addDays } from '#kernel/dates.ts';
import { isWorkday } from '#kernel/deadline.ts';
import { namesOf } from '#features/account/public.ts';
import { showing } from '#platform/feature.ts';
import { burden } from './contract.ts';
import { asksWithin, ceilingOn, monthFor, worded } from './counting.ts';
import { watches } from './policy.ts';
import { byPerson, monthOf, overWithOneMore } from './rules.ts';

export const month = showing(burden.views.month, (work) => monthFor(work, work.input.month));

/** The farthest a better day is looked for, in months. */
const monthsAhead = 3;

export const outlook = showing(burden.views.outlook, async (work) => {
  const { tx, actor, house, input: { deputyIds, on } } = work;
  const ceiling = await ceilingOn(work);
  const wanted = [...new Set(deputyIds)];
  const overIn = async (day: string) => overWithOneMore(wanted, byPerson(await asksWithin(work, monthOf(day), wanted)), ceiling);
  // Who asks deputies together may know how much is asked of them; nobody else learns it here.
  const over = watches(actor) || actor.grants.some(({ role }) => role === 'stationHead' || role === 'convener' || role === 'recorder') ? await overIn(on) : [];
  let betterOn: string | null = null;
  if (over.length > 0) {
    const calendar = await house.calendar();
    for (let ahead = 1, first = addDays(monthOf(on).toOn, 1); ahead <= monthsAhead && betterOn === null; ahead += 1, first = addDays(monthOf(first).toOn, 1)) {
      if ((await overIn(first)).length > 0) continue;
      let day = first;
      while (!isWorkday(day, calendar)) day = addDays(day, 1);
      betterOn = day;
    }
  }
  const names = await namesOf(tx, over.map(({ id }) => id));
  return { ceiling, month: on.slice(0, 7), betterOn, over: over.map(({ id, total }) => ({ id, name: names.get(id) ?? '', total })) };
});

export const mine = showing(burden.views.mine, async (work) => {
  const { actor, today } = work;
  const asks = actor.personId === null ? [] : await asksWithin(work, monthOf(today), [actor.personId]);
  return { month: today.slice(0, 7), ceiling: await ceilingOn(work), ...worded(work, asks) };
});
