import { addDays, weekdayOf, yearSpan } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { reception } from '../contract.ts';
import { firstFree, ingredients, plannedDays, rotaDay, rotaDeputies } from '../making.ts';
import { mostDays, natures } from '../rules.ts';
import { isInSeason, rotaYears } from '../rules/days.ts';
import { makeRota } from '../rules/fill.ts';
import { type ReceptionRow, list } from '../store.ts';
import { touchedDays } from '../store/touched.ts';
import { dropDays, insertDays, noteMade, rotaOf } from '../store/writes.ts';
import { tellDealtAnew } from '../telling.ts';

/** A form comes once in its week or month at a place: this names it, whichever day it is on. */
const keyOf = ({ kind, stationId, meantOn }: Pick<ReceptionRow, 'kind' | 'stationId' | 'meantOn'>): string =>
  `${kind}/${stationId}/${natures[kind].every === 'week' ? addDays(meantOn, -weekdayOf(meantOn)) : meantOn.slice(0, 7)}`;

/**
 * Makes the rest of a year's rota. What is over, held or cancelled, and what anybody touched by hand stays as it is and counts;
 * everything else is planned anew, and the reception of the same week or month keeps its id, so that calendars know it.
 */
export const make = action(reception.verbs.make)<unknown>({
  load: async () => ({}),
  apply: async (work) => {
    const { tx, actor, now, today, input: { year }, note } = work;
    if (!rotaYears(today).includes(year)) refuse('reception.whichYear');
    await rotaOf(tx, year, true);
    const rotaId = await noteMade(tx, { id: newId(now.getTime()), year, madeOn: today, madeBy: actor.personId });
    const [from, whole] = [await ingredients(work, year), yearSpan(year)];
    const standing = await list(tx, actor, whole, mostDays);
    const touched = await touchedDays(tx, rotaId);
    const staying = standing.filter((day) => day.heldOn < firstFree(today) || day.state !== 'planned' || touched.has(day.id));
    const known = new Map(standing.map((day) => [keyOf(day), day]));
    const stays = new Set(staying.map(keyOf));
    const planned = (await plannedDays(work, from, { fromOn: firstFree(today), toOn: whole.toOn })).filter((day) => !stays.has(keyOf(day)))
      .map((day) => ({ ...day, id: known.get(keyOf(day))?.id ?? day.id, version: (known.get(keyOf(day))?.version ?? 0) + 1 }));
    if (planned.length + staying.length > mostDays) refuse('reception.tooMany');
    if (planned.length === 0) refuse('reception.nothingToMake');
    const days = [...staying.filter(({ state }) => state !== 'cancelled').map((day) => rotaDay(day, from, day.personIds)), ...planned.map((day) => rotaDay(day, from, null))];
    const rota = makeRota(days, rotaDeputies(from), (on) => isInSeason(from.ground.seasons, on));
    await dropDays(tx, standing.filter(({ id }) => !staying.some((day) => day.id === id)).map(({ id }) => id));
    await insertDays(tx, planned.map((day) => ({ ...day, rotaId })), planned.flatMap(({ id }) => (rota.get(id) ?? []).map((personId) => ({ dayId: id, personId }))));
    await tellDealtAnew(work, standing.filter((day) => !staying.includes(day)), new Map(planned.map(({ id }) => [id, rota.get(id) ?? []])));
    const empty = planned.reduce((sum, { id, needed }) => sum + needed - (rota.get(id)?.length ?? 0), 0);
    note({ year, days: planned.length, kept: staying.length, empty });
    return { id: rotaId, days: planned.length, empty };
  },
});
