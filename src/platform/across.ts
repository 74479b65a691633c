import { systemActor } from '#kernel/actor.ts';
import { dateOn } from '#kernel/dates.ts';
import type { Work } from './feature.ts';
import type { House } from './house.ts';
import type { Tenant } from './tenants.ts';

/** Does something in another tenant: as the program itself, in a transaction of that tenant's own. What is read here must be in hand before. */
export function across<T>(from: Work, tenant: Tenant, task: (there: Work) => Promise<T>): Promise<T> {
  const now = from.house.tenants.now(tenant);
  // Whoever works has the whole house in hand; verbs and views see of it what they may use.
  const { features } = from.house as House;
  return from.house.database.inTenant(tenant.id, (tx) => {
    const there: Work = {
      tx, tenant, now, today: dateOn(now), house: from.house, actor: systemActor(tenant.id, tenant.kind), input: null, locale: 'zh', address: null, note: () => undefined,
      // What happens there is a fact of that house: its listeners work in its own transaction.
      announce: async (fact, about) => { for (const later of features) await later.listens[fact]?.(there, about); },
    };
    return task(there);
  });
}
