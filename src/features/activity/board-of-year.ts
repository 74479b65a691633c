import { groupsOn } from '#features/deputy/public.ts';
import { ruleValues } from '#features/settings/public.ts';
import { openStations } from '#features/station/public.ts';
import type { Work } from '#platform/feature.ts';
import { quarterLamp, yearLamp } from './rules/pace.ts';
import { type Tally, tallies, yearsOf } from './store/board.ts';

const noQuarters = () => [1, 2, 3, 4].map(() => ({ planned: 0, held: 0 }));

/** Plan against fact, station by station and group by group, in the order of their places and names; never a ranking. */
export async function activityBoard(work: Work<unknown>, year: number) {
  const { tx, today, actor } = work;
  const { perQuarter, perYear } = await ruleValues(tx, { perQuarter: 'activityPerQuarter', perYear: 'activityPerYear' }, today);
  const found = Map.groupBy(await tallies(tx, actor, year), ({ stationId, groupId }) => stationId ?? groupId ?? '');
  const rowOf = (of: 'station' | 'group' | 'town', id: string | null, name: string) => {
    const quarters = noQuarters();
    for (const { quarter, planned, held } of found.get(id ?? '') ?? []) quarters[quarter - 1] = { planned, held };
    const sum = (key: keyof Pick<Tally, 'planned' | 'held'>) => quarters.reduce((all, each) => all + each[key], 0);
    // What the whole town does is nobody's quota.
    const lamps = of === 'town' ? { quarterLamp: null, yearLamp: null } : { quarterLamp: quarterLamp(quarters, year, today, perQuarter), yearLamp: yearLamp(quarters, year, today, perYear) };
    return { of, id, name, quarters, planned: sum('planned'), held: sum('held'), ...lamps };
  };
  const stations = (await openStations(tx)).map(({ id, name }) => rowOf('station', id, name));
  const groups = (await groupsOn(tx, today)).map(({ id, name }) => rowOf('group', id, name));
  return { year, perQuarter, perYear, years: await yearsOf(tx, actor), rows: [...stations, ...groups, ...(found.has('') ? [rowOf('town', null, '')] : [])] };
}
