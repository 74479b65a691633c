import { expect, test } from 'vitest';
import type { Verb, View } from '#kernel/contract.ts';
import type { House } from '#platform/house.ts';
import { globalTables } from '#db/global-tables.ts';
import { testHouse } from '#tests/support/makers.ts';
import { entriesOf, featuresOf, inputIn, tryOut } from './entries.ts';
import { type World, makeWorld } from './world.ts';

const house = await testHouse();
const seat = await makeWorld(house, { kind: 'county' });
const [mine, other] = [await makeWorld(house, { countyId: seat.town.id }), await makeWorld(house)];
const hasId = (entry: Verb | View) => 'id' in (entry.input as unknown as { _zod: { def: { shape: object } } })._zod.def.shape;

/** A digest of every row a town has: whatever changed, changes it. */
async function digest(world: World): Promise<string> {
  const tables = await house.rows<{ name: string }>(`select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id' order by 1`);
  const digests: string[] = [];
  for (const { name } of tables.filter((row) => !(row.name in globalTables))) {
    const [one] = await house.rows<{ d: string | null }>(`select md5(string_agg(t::text, '|' order by t::text)) as d from ${name} t where tenant_id = $1`, [world.town.id]);
    digests.push(`${name} ${one?.d}`);
  }
  return digests.join('\n');
}

interface Leak { readonly who: string; readonly entry: string; readonly why: string }

/** Everybody of one house tries every verb and view on other houses' things; answers what came through. */
async function leaks(tried: House, from: World, targets: readonly World[], only?: string): Promise<Leak[]> {
  const found: Leak[] = [];
  for (const feature of featuresOf(tried, only)) {
    for (const entry of entriesOf(feature)) {
      // What names nothing of a house is asked once for all of them.
      const askedAlike = Map.groupBy(targets, (target) => JSON.stringify(inputIn(target, feature, entry, 'all')));
      for (const [who, actor] of from.actors) {
        for (const [target, ...alike] of askedAlike.values()) {
          if (target === undefined) continue;
          const outcome = await tryOut(tried, actor, feature, entry, target);
          const leak = (why: string) => found.push({ who, entry: entry.name, why });
          if ([target, ...alike].some(({ mark, phone }) => outcome.answer.includes(mark) || outcome.answer.includes(phone))) leak('carries another house’s words');
          if (outcome.kind === 'failed') leak(outcome.answer);
          if (hasId(entry) && target.subjects[feature.contract.feature] && outcome.kind === 'done') leak('acted on another house’s thing');
          if (hasId(entry) && outcome.kind === 'refused' && outcome.status !== 404 && outcome.code !== 'platform.signInFirst' && target.subjects[feature.contract.feature]) leak(`answers ${outcome.status} ${outcome.code} instead of 404`);
        }
      }
    }
  }
  return found;
}

test('nobody of one town finds, changes or hears of another town’s things or its county’s, whatever the role', async () => {
  const before = [await digest(other), await digest(seat)];
  expect(await leaks(house, mine, [other, seat])).toEqual([]);
  expect([await digest(other), await digest(seat)]).toEqual(before);
});

test('nobody of the county finds, changes or hears of its towns’ things from the county’s own house', async () => {
  const before = await digest(mine);
  expect(await leaks(house, seat, [mine])).toEqual([]);
  expect(await digest(mine)).toEqual(before);
});

test('a wall with a hole is found: a store that forgets its tenant', async () => {
  // The fault goes into a copy: this station feature looks its subject up in the other town.
  const features = house.features.map((feature) => (feature.contract.feature === 'station' && feature.subject
    ? { ...feature, subject: async (work: Parameters<typeof feature.subject>[0], id: string) => house.database.inTenant(other.town.id, (tx) => feature.subject?.({ ...work, tx }, id, false) ?? Promise.resolve(null)) }
    : feature));
  expect((await leaks({ ...house, features }, mine, [other], 'station')).map((leak) => leak.entry)).toContain('station.close');
});
