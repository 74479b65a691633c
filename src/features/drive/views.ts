import { keepsTheOffice, stationsOf } from '#kernel/actor.ts';
import { mustSee, showing } from '#platform/feature.ts';
import { drive } from './contract.ts';
import { policy } from './policy.ts';
import { countsOf, wholes } from './presenting.ts';
import { phaseOn } from './rules.ts';
import { find, list as listRows, runningWith } from './store.ts';

export const list = showing(drive.views.list, async ({ tx, actor, today }) => ({
  mayPlan: keepsTheOffice(actor),
  rows: (await listRows(tx, actor)).map((row) => ({
    id: row.id, name: row.name, state: row.state, fromOn: row.phases[0]?.fromOn ?? null, toOn: row.phases.at(-1)?.toOn ?? null, phaseNow: row.state === 'running' ? phaseOn(row.phases, today)?.name ?? null : null, counts: countsOf(row),
  })),
}));

export const detail = showing(drive.views.detail, async (work) => {
  const [whole] = await wholes(work, [mustSee(policy.see, work, await find(work.tx, work.input.id, false))]);
  return mustSee([], work, whole);
});

export const mine = showing(drive.views.mine, async (work) => {
  const stations = stationsOf(work.actor);
  const rows = await wholes(work, await runningWith(work.tx, work.actor, stations), stations);
  return { total: rows.length, rows };
});
