import { systemActor } from '#kernel/actor.ts';
import { dateOn } from '#kernel/dates.ts';
import type { Work } from '#platform/feature.ts';
import type { House } from '#platform/house.ts';
import type { Tenant } from '#platform/tenants.ts';

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

/** The house of the higher congress a paper is made to, where it is on this server. */
export async function higherHouse({ house, tenant }: Pick<Work, 'house' | 'tenant'>, level: string): Promise<Tenant | null> {
  const found = level === 'county' && tenant.countyId !== null ? await house.tenants.byId(tenant.countyId) : null;
  return found?.kind === 'county' ? found : null;
}
