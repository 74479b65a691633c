import type { Verb } from '#kernel/contract.ts';
import { addDays, dateOn } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { agreeSwap } from '#features/reception/actions/agree-swap.ts';
import { arrange } from '#features/reception/actions/arrange.ts';
import { askSwap } from '#features/reception/actions/ask-swap.ts';
import { dutyTitle } from '#features/reception/duty-titles.ts';
import { fitDeputy } from '#features/reception/actions/fit-deputy.ts';
import { fitStation } from '#features/reception/actions/fit-station.ts';
import { fitTown } from '#features/reception/actions/fit-town.ts';
import { make } from '#features/reception/actions/make.ts';
import { mostDays } from '#features/reception/rules.ts';
import { type ReceptionRow, find, list } from '#features/reception/store.ts';
import { setPublished } from '#features/reception/store/writes.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Action } from '#platform/feature.ts';
import { type Dice, diceOf } from '../random.ts';
import { actorOf, holder } from '../world/town.ts';
import { type Ground, type Worker, does, workOf } from './by-verbs.ts';
import { insertOwn } from './insert-many.ts';

/** A verb upon a reception that stands. */
async function actsOn<V extends Verb>(work: Worker, action: Action<V, ReceptionRow>, id: string, input: object): Promise<void> {
  const row = await find(work.tx, id, true);
  if (!row) throw new Error('the reception is missing');
  await action.apply({ ...work, input: { id, version: row.version, ...input } } as Parameters<Action<V, ReceptionRow>['apply']>[0], row);
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
  await swapOnce(tx, ground);
  await holdThem(tx, ground, dice);
}

/** Two deputies of one station who have exchanged their next turns. */
async function swapOnce(tx: Tx, ground: Ground): Promise<void> {
  const today = dateOn(ground.now);
  const actor = actorOf(ground.town, holder(ground.town, 'clerk'));
  const coming = (await list(tx, actor, { fromOn: addDays(today, 1) }, mostDays)).filter(({ stationId, personIds }) => stationId !== null && personIds.length === 1);
  const mine = coming[0];
  const theirs = coming.find(({ stationId, personIds }) => stationId === mine?.stationId && personIds[0] !== mine?.personIds[0]);
  const [from, to] = [mine?.personIds[0], theirs?.personIds[0]];
  if (!mine || !theirs || !from || !to) return;
  const work = workOf(tx, ground, new Date(ground.now.getTime() - 3 * 86_400_000));
  const as = (personId: string) => ({ ...work, actor: actorOf(ground.town, personId) });
  await actsOn(as(from), askSwap, mine.id, { withId: to, forDayId: theirs.id });
  const asked = await find(tx, mine.id, false);
  await actsOn(as(to), agreeSwap, mine.id, { swapId: asked?.swaps[0]?.id });
}

/** What is over was held: mostly some residents came, now and then nobody, one day here and there the deputy was away. The last week waits for its note. */
async function holdThem(tx: Tx, ground: Ground, dice: Dice): Promise<void> {
  const { town, now } = ground;
  const actor = actorOf(town, holder(town, 'clerk'));
  const over = (await list(tx, actor, { toOn: addDays(dateOn(now), -7) }, 5000)).filter(({ state, personIds }) => state === 'planned' && personIds.length > 0);
  const rows = over.filter(() => dice.chance(0.96)).map((day) => {
    const at = new Date(`${day.heldOn}T${day.endTime}:00+08:00`);
    return { day, at, personId: day.personIds[0] ?? '', visitorCount: dice.chance(0.15) ? 0 : dice.int(1, 6) };
  });
  for (const { day, personId, visitorCount } of rows) {
    await tx.db.updateTable('receptionDay').set({ state: 'held', closedOn: day.heldOn, closedBy: personId, visitorCount, version: day.version + 1 }).where('tenantId', '=', tx.tenantId).where('id', '=', day.id).execute();
    await tx.db.updateTable('receptionTurn').set({ came: true }).where('tenantId', '=', tx.tenantId).where('dayId', '=', day.id).execute();
  }
  await insertOwn(tx, 'receptionEvent', rows.map(({ day, at, personId, visitorCount }) => ({ id: newId(at.getTime()), dayId: day.id, verb: 'close', at, personId, words: String(visitorCount) })));
  await insertOwn(tx, 'duty', rows.flatMap(({ day, at, personId, visitorCount }) => day.personIds.map((came) => ({
    id: newId(at.getTime()), personId: came, kind: 'reception.received', doneOn: day.heldOn, title: dutyTitle(day, visitorCount), refFeature: 'reception', refId: day.id, enteredBy: personId, enteredAt: at, withdrawnAt: null, level: null,
  }))));
}
