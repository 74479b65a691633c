import type { Verb } from '#kernel/contract.ts';
import { type DateOn, addDays, dateOn } from '#kernel/dates.ts';
import { isWorkday } from '#kernel/deadline.ts';
import { prepare } from '#features/figures/actions/prepare.ts';
import { publish } from '#features/figures/actions/publish.ts';
import { remark } from '#features/figures/actions/remark.ts';
import { show } from '#features/figures/actions/show.ts';
import { countedNow } from '#features/figures/counting.ts';
import { type Half, type OfficeTable, spanOf } from '#features/figures/rules.ts';
import { find, remarksOf } from '#features/figures/store.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Action } from '#platform/feature.ts';
import { actorOf, holder } from '../world/town.ts';
import { type Ground, type Worker, does, workOf } from './by-verbs.ts';

/** A verb upon the table as it stands. */
async function actsOn<V extends Verb>(work: Worker, action: Action<V, OfficeTable>, id: string, input: object): Promise<void> {
  const table = await find(work.tx, id, true);
  if (!table) throw new Error('the table is missing');
  await action.apply({ ...work, input: { id, version: table.version, ...input } } as Parameters<Action<V, OfficeTable>['apply']>[0], table);
}

/** The half that was over six weeks ago. */
function lastHalf(today: DateOn): { year: number; half: Half } {
  const [year, day] = [Number(today.slice(0, 4)), today.slice(5)];
  if (day >= '08-15') return { year, half: 'first' };
  return { year: year - 1, half: day >= '02-15' ? 'second' : 'first' };
}

/** The last half is published, with a word of the government beside the first line; the whole year before is being shown. */
export async function loadOfficeTables(tx: Tx, ground: Ground): Promise<void> {
  const { town, now, calendar } = ground;
  const workdayFrom = (on: DateOn): DateOn => (isWorkday(on, calendar) ? on : workdayFrom(addDays(on, 1)));
  const at = (on: DateOn, role: 'clerk' | 'chair' | 'governmentOffice' = 'clerk'): Worker => ({ ...workOf(tx, ground, new Date(`${on}T10:00:00+08:00`)), actor: actorOf(town, holder(town, role)) });
  const past = lastHalf(dateOn(now));
  const counted = workdayFrom(addDays(spanOf(past.year, past.half).toOn, 9));
  if ((await countedNow({ ...at(counted), input: {} }, past.year, past.half)).length > 0) {
    const id = await does(at(counted), prepare, past);
    await actsOn(at(counted), show, id, {});
    const [officeId] = (await find(tx, id, false))?.officeIds ?? [];
    await actsOn(at(addDays(counted, 1), 'governmentOffice'), remark, id, { officeId, kind: 'remark', words: '下半年的事项已经排好工期，进度按季公布。' });
    await actsOn(at(workdayFrom(addDays(counted, 12)), 'chair'), publish, id, { printed: (await remarksOf(tx, id)).map((said) => said.id) });
  }
  const year = Number(dateOn(now).slice(0, 4)) - 1;
  if ((await countedNow({ ...at(dateOn(now)), input: {} }, year, 'year')).length > 0) await actsOn(at(dateOn(now)), show, await does(at(dateOn(now)), prepare, { year, half: 'year' }), {});
  // What happened long ago is no news.
  for (const column of ['readAt', 'digestedAt'] as const) await tx.db.updateTable('notice').set((row) => ({ [column]: row.ref('createdAt') })).where('tenantId', '=', tx.tenantId).where('kind', 'like', 'figures.%').execute();
}
