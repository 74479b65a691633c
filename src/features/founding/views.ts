import { yearOf } from '#kernel/dates.ts';
import { judge } from '#kernel/verdict.ts';
import { personCount } from '#features/account/public.ts';
import { opinionsNumbered } from '#features/opinion/public.ts';
import { countOpen } from '#features/station/public.ts';
import { suggestionsNumbered } from '#features/suggestion/public.ts';
import { type Work, mustSee, permitted, showing } from '#platform/feature.ts';
import { founding } from './contract.ts';
import { evidenceOf, seriesNow } from './evidence.ts';
import { policy } from './policy.ts';
import { type DemoPlan, type TownKind, clearing, does, planOf, standing, steps, stepsOf } from './rules.ts';
import { clearingState, find } from './store.ts';

export const towns = showing(founding.views.towns, async (work) => {
  const { tenant, actor, today, house } = work;
  mustSee(policy.see, work, tenant);
  const rows = (await house.tenants.all()).filter(({ countyId }) => countyId === tenant.id);
  return {
    countyCode: tenant.code, rows: rows.map(({ id, code, kind, name, shortName }) => ({ id, code, kind: kind as TownKind, name, shortName })),
    canOpen: judge(policy.openTown, actor, planOf(tenant.kind, tenant.code, `${tenant.code}100`), today) === null,
  };
});

export const checklist = showing(founding.views.checklist, async (work) => {
  const { tx, tenant, actor, today } = work;
  const own = mustSee(policy.see, work, await find(tx, false));
  const evidence = await evidenceOf(work);
  const rows = stepsOf(tenant.kind).map((key) => {
    const { path, by, optional = false } = steps[key];
    return { key, path, by, optional, mine: does(actor, by), ...standing(key, evidence) };
  });
  const open = rows.filter(({ done, optional }) => !done && !optional).length;
  return {
    version: own.version, dismissed: own.dismissedAt !== null, shown: own.opened && own.dismissedAt === null && open > 0, open, steps: rows,
    can: permitted({ dismiss: policy.dismiss, resume: policy.resume }, { dismiss: founding.verbs.dismiss, resume: founding.verbs.resume }, actor, own, today),
  };
});

export const numbers = showing(founding.views.numbers, async (work) => {
  const { tx, actor, today } = work;
  mustSee(policy.see, work, { id: tx.tenantId });
  const year = yearOf(today);
  return {
    suggestions: await seriesNow(work), year, opinions: await opinionsNumbered(tx, year),
    can: permitted({ continueNumbers: policy.continueNumbers }, { continueNumbers: founding.verbs.continueNumbers }, actor, { id: tx.tenantId }, today),
  };
});

export const demo = showing(founding.views.demo, async (work) => {
  const { tx, tenant, house } = work;
  mustSee(policy.see, work, tenant);
  const state = await demoState(work, { id: tx.tenantId, demo: tenant.demo, ownerIsKnown: house.clearDemo !== null });
  if (state === 'notDemo' || state === 'notYours') return { state, rows: [] };
  const going = (await house.tenants.all()).filter((one) => one.demo);
  // Each behind its own wall, in a transaction of its own.
  const rows = await Promise.all(going.map((one) => house.database.inTenant(one.id, async (other) => ({
    name: one.name, people: await personCount(other), opinions: await opinionsNumbered(other), suggestions: await suggestionsNumbered(other), stations: await countOpen(other),
  }), 'read')));
  return { state, rows };
});

const states = { 'founding.notDemo': 'notDemo', 'founding.onlyTheSystemAdmin': 'notYours', 'founding.noOwner': 'noOwner' } as const;

async function demoState({ actor, today, house }: Work<unknown>, plan: DemoPlan): Promise<'possible' | 'running' | 'stuck' | (typeof states)[keyof typeof states]> {
  if (!plan.demo) return 'notDemo';
  const objection = judge(policy.clearDemo, actor, plan, today)?.code;
  if (objection) return states[objection as keyof typeof states];
  const job = await clearingState(house.database.bare, clearing);
  return job === null ? 'possible' : job === 'waiting' ? 'running' : 'stuck';
}
