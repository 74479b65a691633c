import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { type Town, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { type MadeOpinion, following, makeOffice, makeOpinion, makeStation } from '#tests/support/makers/opinion.ts';

const house = await testHouse();
type Person = Actor & { personId: string };
let town: Town;
let [clerk, chair, presidium, recorder, village, neighbour, department]: Person[] = [];
let [committee, waterOffice]: { id: string }[] = [];
let station: { id: string };

beforeAll(async () => {
  town = await makeTown(house);
  station = await makeStation(house, town);
  committee = await makeOffice(house, town, 'villageCommittee');
  waterOffice = await makeOffice(house, town, 'department');
  clerk = await makePerson(house, town, [{ role: 'clerk' }], '吴敏');
  chair = await makePerson(house, town, [{ role: 'chair' }], '郑国强');
  presidium = await makePerson(house, town, [{ role: 'presidium' }], '何秀英');
  recorder = await makePerson(house, town, [{ role: 'recorder', stationId: station.id }], '孙小梅');
  village = await makePerson(house, town, [{ role: 'handler', officeId: committee.id }], '钱村长');
  neighbour = await makePerson(house, town, [{ role: 'handler', officeId: committee.id }], '赵会计');
  department = await makePerson(house, town, [{ role: 'handler', officeId: waterOffice.id }], '冯工');
});

/** Everything an actor is told about an opinion, as text. */
const told = async (actor: Actor, opinion: { id: string }) => JSON.stringify(await seeing(house, actor, 'opinion.detail', { id: opinion.id }));

/** An opinion with words among staff that could betray who wrote it, then handed to the village with a request. */
const handed = async (): Promise<MadeOpinion> => following(house, await makeOpinion(house, town, { source: 'qrStation', stationId: station.id, name: '王桂芳' }), [
  [clerk!, 'classify', { kind: 'opinion', note: '五组王家来说的' }], [recorder!, 'lookAt'], [recorder!, 'comment', { words: '她家住水塔旁边，怕得罪人', toResident: false }],
  [recorder!, 'handToVillage', { officeId: committee!.id, note: '请先看阀门' }],
]);

describe('words among staff', () => {
  const secrets = ['五组王家来说的', '她家住水塔旁边'];

  test('are read by station, office and presidium', async () => {
    const opinion = await handed();
    for (const reader of [recorder!, clerk!, presidium!]) for (const words of [...secrets, '请先看阀门']) expect(await told(reader, opinion)).toContain(words);
  });

  test('a handler reads what his office was asked and wrote, nothing else, and no empty note stands in its place', async () => {
    const opinion = await following(house, await handed(), [[village!, 'comment', { words: '阀门明天换', toResident: false }]]);
    for (const reader of [village!, neighbour!]) {
      const all = await told(reader, opinion);
      for (const words of secrets) expect(all).not.toContain(words);
      for (const words of ['请先看阀门', '阀门明天换']) expect(all).toContain(words);
      expect(all.match(/"verb":"comment"/g)).toHaveLength(1);
    }
  });

  test('the next office does not read what the one before was asked or wrote, nor why it came back', async () => {
    const opinion = await following(house, await handed(), [
      [village!, 'comment', { words: '村里没有钱换', toResident: false }], [village!, 'handBack', { reason: '管子归水利站' }],
      [recorder!, 'askDepartment', { officeId: waterOffice!.id, note: '请水利站换管子' }], [chair!, 'approveAsk'],
    ]);
    const all = await told(department!, opinion);
    for (const words of [...secrets, '请先看阀门', '村里没有钱换', '管子归水利站']) expect(all).not.toContain(words);
    expect(all).toContain('请水利站换管子');
  });

  test('a handler does not read what was written after it left him', async () => {
    const opinion = await following(house, await handed(), [[village!, 'answerFromVillage', { words: '换好了' }], [recorder!, 'comment', { words: '回访时她说没换', toResident: false }]]);
    expect(await told(village!, opinion)).not.toContain('回访时她说没换');
  });
});
