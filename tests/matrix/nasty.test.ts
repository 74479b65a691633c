import { expect, test } from 'vitest';
import type { Verb, View } from '#kernel/contract.ts';
import type { House } from '#platform/house.ts';
import { InvalidInput, parseInput } from '#platform/input.ts';
import { nastyStrings, nastyValues } from '#tests/support/nasty-strings.ts';
import { atTheEdge, sampleInput, textPaths } from '#tests/support/sample-input.ts';
import { testHouse } from '#tests/support/makers.ts';
import { type Outcome, dryAttempt } from './attempt.ts';
import { knownIn, makeWorld } from './world.ts';

const house = await testHouse();
const world = await makeWorld(house);
const clerk = world.actors.get('clerk');
if (!clerk) throw new Error('the world has no clerk');

/** The input of an entry in which every free text says the same nasty thing. */
function saying(feature: string, entry: Verb | View, nasty: unknown): unknown {
  const known = knownIn(world, feature);
  const texts = new Set(textPaths(entry.input));
  return sampleInput(entry.input, (path) => (texts.has(path) && known(path) === undefined ? nasty : known(path)), 'all');
}

const entries = house.features.flatMap((feature) =>
  [...Object.values(feature.contract.verbs), ...Object.values(feature.contract.views)].map((entry) => ({ feature: feature.contract.feature, entry })));
const broken = (outcome: Outcome) => (outcome.kind === 'failed' ? [`${outcome.code}`] : []);

/** What an input comes to once it is through the door: texts that differ by what the door takes away are the same try. */
function meant(entry: Verb | View, input: unknown): string {
  try {
    return JSON.stringify(parseInput(entry, input, 'zh'));
  } catch (error) {
    return error instanceof InvalidInput ? JSON.stringify(error.faults) : String(error);
  }
}


test('no text, however nasty, in any field of any verb or view breaks the program', async () => {
  const found: string[] = [];
  for (const { feature, entry } of entries) {
    if (textPaths(entry.input).length === 0) continue;
    const tried = new Map(nastyStrings.map(({ name, text }) => [name, saying(feature, entry, text)] as const).map(([name, input]) => [meant(entry, input), { name, input }]));
    for (const { name, input } of tried.values()) {
      for (const why of broken(await dryAttempt(house, clerk, entry, input))) found.push(`${entry.name} (${name}): ${why}`);
    }
  }
  expect(found).toEqual([]);
});

test('nor does anything that is no text at all, in place of a field or of the whole input', async () => {
  const found: string[] = [];
  for (const { feature, entry } of entries) {
    const tried = new Map(nastyValues.flatMap(({ name, value }) => [value, saying(feature, entry, value)].map((input) => [meant(entry, input), { name, input }] as const)));
    for (const { name, input } of tried.values()) {
      for (const why of broken(await dryAttempt(house, clerk, entry, input))) found.push(`${entry.name} (${name}): ${why}`);
    }
  }
  expect(found).toEqual([]);
});

test('nor does a number or a day at the edge of what its field takes, alone or with all the others', async () => {
  const found: string[] = [];
  for (const { feature, entry } of entries) {
    const known = knownIn(world, feature);
    for (const edge of ['below', 'least', 'greatest', 'above'] as const) {
      const edges = atTheEdge(entry.input, edge);
      const tries = edges.length > 1 ? [...edges.map((one) => [one]), edges] : [edges];
      for (const tried of tries.filter(({ length }) => length > 0)) {
        const there = new Map(tried);
        const input = sampleInput(entry.input, (path) => there.get(path) ?? known(path), 'all');
        for (const why of broken(await dryAttempt(house, clerk, entry, input))) found.push(`${entry.name} (${tried.map(([path, value]) => `${path} = ${String(value)}`).join(', ')}): ${why}`);
      }
    }
  }
  expect(found).toEqual([]);
});

test('the net would notice: what a verb throws at a text is reported, not swallowed', async () => {
  const fragile = { ...house, features: house.features.map((feature) => (feature.contract.feature !== 'station' ? feature : {
    ...feature, actions: { ...feature.actions, open: { ...feature.actions['open'], apply: async () => { throw new Error('invalid byte sequence'); } } },
  })) } as unknown as House;
  const station = house.features.find((feature) => feature.contract.feature === 'station')?.contract.verbs['open'];
  if (!station) throw new Error('station.open is gone');
  expect(broken(await dryAttempt(fragile, clerk, station, saying('station', station, '石桥村')))).toEqual(['Error: invalid byte sequence']);
});
