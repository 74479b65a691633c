import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import type { Verb, View } from '#kernel/contract.ts';
import { withClient } from '#platform/db/open-client.ts';
import type { BoundFeature } from '#platform/feature.ts';
import type { House } from '#platform/house.ts';
import { globalTables } from '#db/global-tables.ts';
import { sampleInput } from '#tests/support/sample-input.ts';
import { testHouse } from '#tests/support/makers.ts';
import { type Outcome, attempt, dryRun } from './attempt.ts';
import { type World, knownIn, makeWorld } from './world.ts';

const house = await testHouse();
const seat = await makeWorld(house, { kind: 'county' });
const [mine, other] = [await makeWorld(house, { countyId: seat.town.id }), await makeWorld(house)];
const street = await makeWorld(house, { kind: 'street', countyId: seat.town.id });
const entriesOf = (feature: BoundFeature): (Verb | View)[] => [...Object.values(feature.contract.verbs), ...Object.values(feature.contract.views)];
const hasId = (entry: Verb | View) => 'id' in (entry.input as unknown as { _zod: { def: { shape: object } } })._zod.def.shape;
const inputIn = (world: World, feature: BoundFeature, entry: Verb | View, which: 'all' | 'required') => sampleInput(entry.input, knownIn(world, feature.contract.feature), which);

/** Tries with every field filled and, where that does not fit the contract, with the required ones. */
async function tryOut(tried: House, actor: Actor, feature: BoundFeature, entry: Verb | View, world: World): Promise<Outcome> {
  const full = await attempt(tried, actor, entry, inputIn(world, feature, entry, 'all'));
  return full.kind === 'invalid' ? attempt(tried, actor, entry, inputIn(world, feature, entry, 'required')) : full;
}

/** A digest of every row a town has: whatever changed, changes it. */
async function digest(world: World): Promise<string> {
  return withClient(house.ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(`select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id' order by 1`);
    const digests: string[] = [];
    for (const { name } of rows.filter((row) => !(row.name in globalTables))) {
      const { rows: [one] } = await client.query<{ d: string | null }>(`select md5(string_agg(t::text, '|' order by t::text)) as d from ${name} t where tenant_id = $1`, [world.town.id]);
      digests.push(`${name} ${one?.d}`);
    }
    return digests.join('\n');
  });
}

/** All features, or the one a planted fault sits in. */
const featuresOf = (tried: House, only?: string) => tried.features.filter(({ contract }) => !only || contract.feature === only);

interface Leak { readonly who: string; readonly entry: string; readonly why: string }

/** Everybody of one house tries every verb and view on other houses' things; answers what came through. */
async function leaks(tried: House, from: World, targets: readonly World[], only?: string): Promise<Leak[]> {
  const dry = dryRun(tried);
  const found: Leak[] = [];
  for (const feature of featuresOf(tried, only)) {
    for (const entry of entriesOf(feature)) {
      for (const [who, actor] of from.actors) {
        for (const target of targets) {
          const outcome = await tryOut(dry, actor, feature, entry, target);
          const leak = (why: string) => found.push({ who, entry: entry.name, why });
          if (outcome.answer.includes(target.mark) || outcome.answer.includes(target.phone)) leak('carries another house’s words');
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

/** What each role gets through to within its own house: the policy's word, before the state of the thing counts. */
async function openTo(tried: House, within: World, only?: string): Promise<Map<string, string[]>> {
  const dry = dryRun(tried);
  const table = new Map<string, string[]>();
  for (const feature of featuresOf(tried, only)) {
    for (const entry of entriesOf(feature)) {
      const through: string[] = [];
      for (const [who, actor] of within.actors) {
        const outcome = await tryOut(dry, actor, feature, entry, within);
        if (outcome.kind === 'invalid') through.push(`${who}?`);
        else if (outcome.status !== 403 && outcome.status !== 404) through.push(who);
      }
      table.set(entry.name, through);
    }
  }
  return table;
}

let asked: Promise<Map<string, string[]>> | undefined;
/** The table of the town, asked for once. */
const inTown = () => (asked ??= openTo(house, mine));

const printed = (table: Map<string, string[]>) => `${[...table].map(([entry, who]) => `${entry}: ${who.join(' ') || 'nobody'}`).join('\n')}\n`;

test('who gets through to what within a town is what is written down', async () => {
  await expect(printed(await inTown())).toMatchFileSnapshot('permissions.txt');
});

test.each([['county', seat], ['street', street]] as const)('and within a %s: only what differs from a town', async (kind, within) => {
  const [there, here] = [await inTown(), await openTo(house, within)];
  const withoutPresidium = (who: readonly string[] = []) => who.filter((one) => one !== 'presidium').join();
  const different = new Map([...here].filter(([entry, who]) => withoutPresidium(who) !== withoutPresidium(there.get(entry))));
  await expect(printed(different)).toMatchFileSnapshot(`permissions-${kind}.txt`);
});

test('a clause taken out of a policy shows in that table', async () => {
  const features = house.features.map((feature) => (feature.contract.feature === 'station' ? { ...feature, policy: { ...feature.policy, close: [] } } : feature));
  const holed = await openTo({ ...house, features }, mine, 'station');
  expect(holed.get('station.close')).toContain('handler');
  expect((await inTown()).get('station.close')).not.toContain('handler');
});

test('a resident’s phone is in no answer, and his name only in those of people who look after the opinion', async () => {
  const dry = dryRun(house);
  const knows = new Set<string>();
  for (const feature of house.features) {
    for (const view of Object.values(feature.contract.views)) {
      for (const [who, actor] of mine.actors) {
        const { answer } = await tryOut(dry, actor, feature, view, mine);
        expect(answer, `${view.name} as ${who}`).not.toContain(mine.phone);
        if (answer.includes(mine.residentName)) knows.add(who);
      }
    }
  }
  expect([...knows].sort()).toEqual(['chair', 'clerk', 'convener', 'recorder', 'stationHead']);
});
