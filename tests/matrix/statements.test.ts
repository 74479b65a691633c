import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import type { BoundFeature, Showing } from '#platform/feature.ts';
import type { House } from '#platform/house.ts';
import { doing, makePerson, testHouse } from '#tests/support/makers.ts';
import { makeDeputy, makeOffice, makeOpinion, makeStation } from '#tests/support/makers/opinion.ts';
import { sampleInput } from '#tests/support/sample-input.ts';
import { recorder } from '#tests/support/statements.ts';
import { attempt } from './attempt.ts';
import { type World, knownIn, makeWorld } from './world.ts';

const notes = recorder();
const house = await testHouse();
const world = await makeWorld(house);

/** More of everything a list can hold, in the same town. */
async function fill(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const station = await makeStation(house, world.town);
    await makeOffice(house, world.town, 'department');
    await makePerson(house, world.town, [{ role: 'recorder', stationId: station.id }], `记录员${time}`);
    const deputy = await makeDeputy(house, world.town, `代表${time}`);
    await makeOpinion(house, world.town, { content: `第${time}组的路灯坏了三盏`, placeCode: world.town.village, stationId: time % 2 ? station.id : world.subjects['station'], phone: String(13_700_000_000 + time) });
    const { id, version } = await doing(house, deputy, 'suggestion.draft', {
      title: `关于修第${time}组水塔的建议`, facts: '水塔漏水半个月，三十户吃水难。', proposal: '请水利站换阀门。', topic: 'townBuilding', level: 'township', origin: 'visit', publicConsent: true, placeCode: world.town.village,
    }) as { id: string; version: number };
    await doing(house, deputy, 'suggestion.submit', { id, version });
  }
}

/** The statements of every view for those who read the most, by view and reader; what is remembered for a moment is asked before. */
async function counted(asked: House, seen: World): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const feature of asked.features) {
    for (const view of Object.values(feature.contract.views)) {
      for (const who of ['visitor', 'deputy', 'convener', 'clerk', 'chair', 'handler', 'countyOfficer'] as const) {
        const actor = seen.actors.get(who) as Actor;
        const input = sampleInput(view.input, knownIn(seen, feature.contract.feature), 'required');
        await attempt(asked, actor, view, input);
        notes.start();
        const { kind } = await attempt(asked, actor, view, input);
        const statements = notes.stop().length;
        if (kind === 'done') counts.set(view.name, Math.max(counts.get(view.name) ?? 0, statements));
      }
    }
  }
  return counts;
}

let few: Map<string, number>;
let many: Map<string, number>;
beforeAll(async () => {
  await fill(3);
  few = await counted(house, world);
  await fill(15);
  many = await counted(house, world);
});

const printed = (counts: ReadonlyMap<string, number>) => `${[...counts].map(([view, statements]) => `${view}: ${statements}`).join('\n')}\n`;

/** Views that ask more when there is more to show. */
const grown = (after: ReadonlyMap<string, number>) => [...after].filter(([view, statements]) => statements > (few.get(view) ?? 0)).map(([view, statements]) => `${view}: ${few.get(view)} → ${statements}`);

test('no view asks the database more often because there is more to show', () => {
  expect(grown(many)).toEqual([]);
});

test('how often each view asks the database is what is written down', async () => {
  await expect(printed(many)).toMatchFileSnapshot('statements.txt');
});

test('a question for every row is found: a list of stations that looks each one up again', async () => {
  const asking = house.features.filter(({ contract }) => contract.feature === 'station').map((feature): BoundFeature => ({
    ...feature, showings: { ...feature.showings, list: { ...feature.showings['list'], show: async (work) => {
      const answer = await feature.showings['list']?.show(work) as { rows: unknown[] };
      for (const _ of answer.rows) await sql`select 1`.execute(work.tx.db);
      return answer;
    } } as Showing<never> as unknown as BoundFeature['showings'][string] },
  }));
  expect(grown(await counted({ ...house, features: asking }, world)).map((line) => line.split(':')[0])).toEqual(['station.list']);
});
