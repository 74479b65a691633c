import type { Calendar } from '#kernel/deadline.ts';
import { addDays, dateOn } from '#kernel/dates.ts';
import { arrange } from '#features/reception/actions/arrange.ts';
import { fitDeputy } from '#features/reception/actions/fit-deputy.ts';
import { fitStation } from '#features/reception/actions/fit-station.ts';
import { fitTown } from '#features/reception/actions/fit-town.ts';
import { make } from '#features/reception/actions/make.ts';
import { setPublished } from '#features/reception/store/writes.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Action, Work } from '#platform/feature.ts';
import type { Verb } from '#kernel/contract.ts';
import { diceOf } from '../random.ts';
import { type Town, actorOf, holder } from '../world/town.ts';

interface Ground { readonly town: Town; readonly now: Date; readonly calendar: Calendar }

/** The clerk at work on a day, with what these verbs ask of the house: they do here exactly what they do there. */
function workOf(tx: Tx, { town, calendar }: Ground, now: Date): Omit<Work, 'input'> {
  const house = { calendar: async () => calendar } as unknown as Work['house'];
  const tenant = { id: town.tenantId, kind: town.kind, code: town.code, shortName: town.shortName } as unknown as Work['tenant'];
  return { tx, actor: actorOf(town, holder(town, 'clerk')), tenant, now, today: dateOn(now), locale: 'zh', address: null, house, note: () => undefined, announce: async () => undefined };
}

async function does<V extends Verb, S>(work: Omit<Work, 'input'>, action: Action<V, S>, input: object): Promise<string> {
  const full = { ...work, input } as Parameters<Action<V, S>['apply']>[0];
  const subject = (await action.load?.(full)) as S;
  return String((await action.apply(full, subject) as unknown as { id: string }).id);
}

/** Monthly reception days of this year and the two before, and of the next where its rota is due: made by the verbs themselves, each in December before. */
export async function loadReceptions(tx: Tx, ground: Ground): Promise<void> {
  const { town, now } = ground;
  const today = dateOn(now);
  const thisYear = Number(today.slice(0, 4));
  const dice = diceOf(Number(town.code.slice(-3)) + 9);
  const begun = new Date(`${thisYear - 3}-12-08T02:00:00Z`);
  const first = workOf(tx, ground, begun);
  await does(first, arrange, { kind: 'monthlyDay', resolvedOn: `${thisYear - 3}-12-05`, nth: 2, weekday: 3, startTime: '09:00', endTime: '11:30', needed: 1 });
  await does(first, arrange, { kind: 'leaders', resolvedOn: `${thisYear - 3}-12-05`, monthDay: 15, startTime: '09:00', endTime: '11:30', needed: 1, venue: `${town.shortName}代表联络室` });
  await does(first, fitTown, { marketBy: 'lunar', marketDays: [3, 6, 9], marketWish: 'prefer', seasons: [{ from: '05-20', to: '06-10' }, { from: '09-20', to: '10-10' }], busyStartTime: '19:00', busyEndTime: '20:30' });
  const [enterprise] = town.stations.filter(({ host }) => host === 'enterprise');
  if (enterprise) await does(first, fitStation, { stationId: enterprise.id, monthDay: 20, startTime: '16:30', endTime: '18:00', marketWish: 'neither' });
  const met = [...new Set(town.stations.flatMap(({ deputyIds }) => deputyIds))].sort();
  for (const deputyId of dice.some(met, 6)) await does(first, fitDeputy, { deputyId, offWeekdays: dice.chance(0.5) ? [dice.int(1, 5)] : [], offDays: [], farms: dice.chance(0.7), ...(dice.chance(0.2) ? { share: 50 } : {}) });
  const years = [thisYear - 2, thisYear - 1, thisYear, ...(today.slice(5) >= '12-01' ? [thisYear + 1] : [])];
  for (const year of years) {
    const madeAt = new Date(`${year - 1}-12-10T02:00:00Z`);
    const rotaId = await does(workOf(tx, ground, madeAt), make, { year });
    if (addDays(dateOn(madeAt), 7) <= today) await setPublished(tx, rotaId, addDays(dateOn(madeAt), 7));
  }
}
