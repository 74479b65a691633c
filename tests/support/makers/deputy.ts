import { readFileSync } from 'node:fs';
import type { Actor } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import type { House } from '#platform/house.ts';
import { type Town, doing } from '#tests/support/makers.ts';

interface Made { readonly id: string; readonly version: number; readonly can: readonly string[] }

/** A term of the town, opened by its clerk. */
export const makeTerm = (house: House, clerk: Actor, number = 19, fromOn = '2021-12-20'): Promise<Made> =>
  doing(house, clerk, 'deputy.openTerm', { number, fromOn }) as unknown as Promise<Made>;

/** A district with the town's village in it. */
export const makeDistrict = (house: House, clerk: Actor, town: Town, termId: string, number = 1, seatCount = 3): Promise<Made> =>
  doing(house, clerk, 'deputy.setDistrict', { termId, number, name: `第${number}选区`, seatCount, placeCodes: [town.village] }) as unknown as Promise<Made>;

/** A mandate entered by the clerk, of a new person unless one is named. */
export const makeMandate = (house: House, clerk: Actor, termId: string, more: Record<string, unknown> = {}): Promise<Made & { personId: string }> =>
  doing(house, clerk, 'deputy.addMandate', { termId, level: 'township', ...(more['personId'] ? {} : { name: '周明德' }), ...more }) as unknown as Promise<Made & { personId: string }>;

/** The two rosters as clerks keep them. */
export const sampleRoster = (name: 'town' | 'county'): Uint8Array => readFileSync(new URL(`../../samples/roster-${name}-deputies.xlsx`, import.meta.url));

/** A workbook uploaded and read; answers the reading. */
export async function makeReading(house: House, clerk: Actor, termId: string, bytes: Uint8Array, level?: 'township' | 'county' | 'city') {
  const file = await house.database.inTenant(clerk.tenantId, (tx) => house.files.take(tx, { bytes, name: `名册${newId().slice(-4)}.xlsx`, by: clerk.personId, now: house.clock.now() }));
  return await doing(house, clerk, 'deputy.previewRoster', { fileId: file.id, termId, ...(level ? { level } : {}) }) as unknown as Made & { goodCount: number; doubtfulCount: number; badCount: number };
}
