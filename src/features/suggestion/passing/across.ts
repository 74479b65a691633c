import { systemActor } from '#kernel/actor.ts';
import { dateOn } from '#kernel/dates.ts';
import type { Work } from '#platform/feature.ts';
import type { Tenant } from '#platform/tenants.ts';

/** Does something in another tenant: as the program itself, in a transaction of that tenant's own. What is read here must be in hand before. */
export function across<T>(from: Work, tenant: Tenant, task: (there: Work) => Promise<T>): Promise<T> {
  const now = from.house.tenants.now(tenant);
  return from.house.database.inTenant(tenant.id, (tx) => task({
    tx, tenant, now, today: dateOn(now), house: from.house, actor: systemActor(tenant.id, tenant.kind), input: null, locale: 'zh', address: null, note: () => undefined,
    // A listener would act on facts of a house it was not asked in.
    announce: (fact) => Promise.reject(new Error(`${fact} is announced in its own house only`)),
  }));
}

/** The house of the higher congress a paper is made to, where it is on this server. */
export async function higherHouse({ house, tenant }: Pick<Work, 'house' | 'tenant'>, level: string): Promise<Tenant | null> {
  const found = level === 'county' && tenant.countyId !== null ? await house.tenants.byId(tenant.countyId) : null;
  return found?.kind === 'county' ? found : null;
}
