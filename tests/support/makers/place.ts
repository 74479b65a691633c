import type { House } from '#platform/house.ts';
import type { Town } from '#tests/support/makers.ts';

/** Another village or community of the town; `number` is the last three digits of its code. */
export async function makePlace(house: House, town: Town, number: number, name: string, kind: 'village' | 'community' = 'village'): Promise<string> {
  const code = `${town.code}${String(number).padStart(3, '0')}`;
  await house.database.global((db) => db.insertInto('place').values({ code, kind, name, parentCode: town.code }).execute());
  return code;
}
