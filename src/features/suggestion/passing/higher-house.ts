import type { Work } from '#platform/feature.ts';
import type { Tenant } from '#platform/tenants.ts';

/** The house of the higher congress a paper is made to, where it is on this server. */
export async function higherHouse({ house, tenant }: Pick<Work, 'house' | 'tenant'>, level: string): Promise<Tenant | null> {
  const found = level === 'county' && tenant.countyId !== null ? await house.tenants.byId(tenant.countyId) : null;
  return found?.kind === 'county' ? found : null;
}
