import { newId } from '#kernel/id.ts';
import type { House } from '#platform/house.ts';
import type { Town } from '../makers.ts';

/** A letter of the congress in the register, written straight into the town's rows. */
export async function makeDispatch(house: House, town: Town, number = 900): Promise<{ id: string }> {
  const id = newId();
  await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('dispatch').values({
    tenantId, id, kind: 'reminder', holder: 'congress', organName: '清河镇人民代表大会', numberLabel: `清人办〔2026〕${number}号`, series: '清人办', seriesYear: 2026, number, sentOn: '2026-08-01', title: '关于催办建议的函', addressee: '交通所', words: '请抓紧办理。',
    about: 'suggestion', enteredAt: house.clock.now(),
  }).execute());
  return { id };
}
