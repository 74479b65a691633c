import { expect, test } from 'vitest';
import type { House } from '#platform/house.ts';
import { testHouse } from '#tests/support/makers.ts';
import { entriesOf, featuresOf, tryOut } from './entries.ts';
import { type World, makeWorld } from './world.ts';

const house = await testHouse();
const seat = await makeWorld(house, { kind: 'county' });
const mine = await makeWorld(house, { countyId: seat.town.id });
const street = await makeWorld(house, { kind: 'street', countyId: seat.town.id });

/** Hears what a view answered somebody. */
type Hearing = (view: string, who: string, answer: string) => void;

/** What each role gets through to within its own house: the policy's word, before the state of the thing counts. */
async function openTo(tried: House, within: World, only?: string, hear?: Hearing): Promise<Map<string, string[]>> {
  const table = new Map<string, string[]>();
  for (const feature of featuresOf(tried, only)) {
    for (const entry of entriesOf(feature)) {
      const through: string[] = [];
      for (const [who, actor] of within.actors) {
        const outcome = await tryOut(tried, actor, feature, entry, within);
        if (outcome.kind === 'failed') throw new Error(`${entry.name} as ${who}: ${outcome.answer}`);
        if (entry.kind === 'view') hear?.(entry.name, who, outcome.answer);
        if (outcome.kind === 'invalid') through.push(`${who}?`);
        else if (outcome.status !== 403 && outcome.status !== 404) through.push(who);
      }
      table.set(entry.name, through);
    }
  }
  return table;
}

/** Where the resident's phone was read, and who read his name, while the table of the town was asked for. */
const [phoneReadBy, nameReadBy, heard] = [[] as string[], new Set<string>(), new Set<string>()];
const listening: Hearing = (view, who, answer) => {
  heard.add(view);
  if (answer.includes(mine.phone)) phoneReadBy.push(`${view} as ${who}`);
  if (answer.includes(mine.residentName)) nameReadBy.add(who);
};

let asked: Promise<Map<string, string[]>> | undefined;
/** The table of the town, asked for once. */
const inTown = () => (asked ??= openTo(house, mine, undefined, listening));

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
  await inTown();
  expect(heard.size).toBe(house.features.flatMap((feature) => Object.keys(feature.contract.views)).length);
  expect(phoneReadBy).toEqual([]);
  expect([...nameReadBy].sort()).toEqual(['chair', 'clerk', 'convener', 'recorder', 'stationHead']);
});
