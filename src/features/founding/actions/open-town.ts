import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { enterDivision } from '#features/place/public.ts';
import { appendAudit } from '#platform/audit.ts';
import { action } from '#platform/feature.ts';
import { openTenant } from '#platform/tenants.ts';
import { founding } from '../contract.ts';
import { type TownPlan, planOf, usualName } from '../rules.ts';
import { begin } from '../store.ts';

/** Opens a township or street committee below this county: its division if it is missing, its own audit, its list of steps. A demo county's towns are demo towns. */
export const openTown = action(founding.verbs.openTown)<TownPlan>({
  load: ({ tenant, input }) => Promise.resolve(planOf(tenant.kind, tenant.code, input.code)),
  apply: async (work) => {
    const { tx, tenant, input, house, now, actor, note } = work;
    const { kind, code, shortName } = input;
    if (await house.tenants.byCode(code)) refuse('founding.codeTaken', 409);
    const id = newId(now.getTime());
    await enterDivision(tx, { kind: 'township', code, name: shortName });
    await openTenant(tx.db, { id, kind, code, shortName, name: input.name ?? usualName(kind, shortName), countyId: tenant.id, demo: tenant.demo }, house.clock.now(), async (town) => {
      await begin(town);
      await appendAudit(town, { at: now, realAt: house.clock.now(), actor, verb: founding.verbs.openTown.name, subjectId: id, result: 'done', detail: { code, kind, countyId: tenant.id } });
    });
    house.tenants.forget();
    note({ code, kind });
    return { id, code };
  },
});
