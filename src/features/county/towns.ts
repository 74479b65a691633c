import type { Services } from '#platform/services.ts';
import type { Tenant } from '#platform/tenants.ts';

/** The job in which a town counts itself. */
export const countKind = 'county.count';
/** The job in which a town copies its cases of a year. */
export const gatherKind = 'county.gather';

/** The townships and street committees of a county, by code. */
export const townsOf = async (house: Pick<Services, 'tenants'>, countyId: string): Promise<Tenant[]> =>
  (await house.tenants.all()).filter((tenant) => tenant.countyId === countyId);
