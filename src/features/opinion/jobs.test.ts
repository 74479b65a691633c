import { describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { type Town, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { asSystem, runJob } from '#tests/support/makers/notice.ts';
import { type MadeOpinion, following, makeDeputy, makeOffice, makeOpinion, makeStation, residentOf } from '#tests/support/makers/opinion.ts';

const house = await testHouse();
const on = (day: string, time = '10:00') => house.clock.set(`${day}T${time}:00+08:00`);

async function arranged() {
  on('2026-09-01');
  const town = await makeTown(house);
  const station = await makeStation(house, town);
  return {
    town, station, clerk: await makePerson(house, town, [{ role: 'clerk' }]), chair: await makePerson(house, town, [{ role: 'chair' }]),
    convener: await makePerson(house, town, [{ role: 'convener', stationId: station.id }]), deputy: await makeDeputy(house, town),
  };
}
const wordsFor = async (actor: Actor, kind: string) =>
  ((await seeing(house, actor, 'notice.mine')) as unknown as { rows: { kind: string; words: string }[] }).rows.filter((row) => row.kind === `opinion.${kind}`).map(({ words }) => words).toReversed();
const stateOf = async (actor: Actor, { id }: { id: string }) => (await seeing(house, actor, 'opinion.detail', { id }))['state'];
const smsTo = async (clerk: Actor) => ((await seeing(house, clerk, 'notice.outbox')) as unknown as { rows: { template: string }[] }).rows.map(({ template }) => template).toReversed();

describe('reminding', () => {
  test('one notice a person for all that falls due, told once, then when it is late on days 1, 3, 7 and weekly', async () => {
    const { town, station, convener, chair } = await arranged();
    for (let n = 0; n < 4; n += 1) await makeOpinion(house, town, { source: 'qrStation', stationId: station.id });
    // Looked at within five workdays: due on 8 September; warned a week ahead, which is the day it came, so only a day ahead.
    for (const day of ['2026-09-02', '2026-09-04', '2026-09-07', '2026-09-07', '2026-09-08']) { on(day); await runJob(house, town, 'opinion.remind'); }
    expect(await wordsFor(convener, 'dueSoon')).toEqual(['有 4 件意见快到期，最近一件 2026-000001']);
    for (const day of ['2026-09-09', '2026-09-10', '2026-09-11', '2026-09-14', '2026-09-15', '2026-09-16', '2026-09-22', '2026-09-29']) { on(day); await runJob(house, town, 'opinion.remind'); }
    expect(await wordsFor(convener, 'overdue')).toHaveLength(5);
    expect(await wordsFor(chair, 'overdueWeekly')).toHaveLength(5);
  });

  test('reaches whoever has it: the deputy, the handlers, the chair', async () => {
    const { town, clerk, chair, deputy } = await arranged();
    const office = await makeOffice(house, town, 'department');
    const handler = await makePerson(house, town, [{ role: 'handler', officeId: office.id }]);
    const mine = await makeOpinion(house, town, { source: 'qrDeputy', deputyId: deputy.personId });
    const asked = await following(house, mine, [[deputy, 'lookAt'], [deputy, 'askDepartment', { officeId: office.id, note: '请换水泵' }]]);
    on('2026-09-30');
    await runJob(house, town, 'opinion.remind');
    expect(await wordsFor(chair, 'dueSoon')).toHaveLength(1);
    await following(house, asked, [[chair, 'approveAsk']]);
    on('2026-10-09');
    await runJob(house, town, 'opinion.remind');
    expect([await wordsFor(handler, 'overdue'), await wordsFor(deputy, 'overdue'), await wordsFor(clerk, 'overdue')].map((all) => all.length)).toEqual([1, 1, 0]);
  });

  test('owed notice of what belongs elsewhere is the clerk’s', async () => {
    const { town, clerk } = await arranged();
    await following(house, await makeOpinion(house, town), [[clerk, 'sendElsewhere', { channel: 'court', bodyName: '县人民法院', reason: '由法院受理' }]]);
    on('2026-09-15');
    await runJob(house, town, 'opinion.remind');
    expect(await wordsFor(clerk, 'dueSoon')).toHaveLength(1);
  });
});

describe('you have not been forgotten', () => {
  const late = async (town: Town, more = {}): Promise<MadeOpinion> => makeOpinion(house, town, { phone: '13800005555', ...more });

  test('is said the working day after the answer was due, then every thirty days, by message and in the timeline', async () => {
    const { town, clerk } = await arranged();
    const made = await late(town);
    const says = async () => ((await seeing(house, residentOf(town, made), 'opinion.track')) as unknown as { timeline: { verb: string }[] }).timeline.filter(({ verb }) => verb === 'notForgotten').length;
    for (const [day, times] of [['2026-10-01', 0], ['2026-10-02', 1], ['2026-10-02', 1], ['2026-10-20', 1], ['2026-11-01', 1], ['2026-11-02', 2]] as const) {
      on(day);
      await runJob(house, town, 'opinion.remember');
      expect(await says(), day).toBe(times);
    }
    expect(await smsTo(clerk)).toEqual(['opinionReceived', 'opinionNotForgotten', 'opinionNotForgotten']);
  });

  test('is not said to whoever was told why, nor after the answer', async () => {
    const { town, clerk, convener, station } = await arranged();
    const [told, done] = [await late(town, { source: 'qrStation', stationId: station.id }), await late(town, { source: 'qrStation', stationId: station.id })];
    await following(house, done!, [[convener, 'lookAt'], [convener, 'answer', { words: '修好了' }]]);
    on('2026-09-28');
    await following(house, told!, [[convener, 'lookAt'], [convener, 'explainDelay', { words: '等管材' }]]);
    on('2026-10-09');
    await runJob(house, town, 'opinion.remember');
    expect((await smsTo(clerk)).filter((template) => template === 'opinionNotForgotten')).toHaveLength(1);
  });
});

describe('closing by itself', () => {
  test('what is rated well closes; what is rated badly waits thirty days for the resident', async () => {
    const { town, clerk, convener, station } = await arranged();
    const answered = async () => following(house, await makeOpinion(house, town, { source: 'qrStation', stationId: station.id }), [[convener, 'lookAt'], [convener, 'answer', { words: '修好了' }]]);
    const [well, badly, unrated] = [await answered(), await answered(), await answered()];
    await following(house, well, [[residentOf(town, well), 'rate', { rating: 'satisfied' }]]);
    await following(house, badly, [[residentOf(town, badly), 'rate', { rating: 'dissatisfied' }]]);
    await runJob(house, town, 'opinion.closeQuiet');
    expect([await stateOf(clerk, well), await stateOf(clerk, badly), await stateOf(clerk, unrated)]).toEqual(['closed', 'rated', 'answered']);
    on('2026-10-02');
    await runJob(house, town, 'opinion.closeQuiet');
    expect([await stateOf(clerk, badly), await stateOf(clerk, unrated)]).toEqual(['closed', 'closed']);
    const { version } = await seeing(house, clerk, 'opinion.detail', { id: badly.id }) as { version: number };
    await following(house, { id: badly.id, version }, [[residentOf(town, badly), 'reopen', { words: '还是不行' }]]);
    expect(await stateOf(clerk, badly)).toBe('withDeputy');
  });
});

describe('when people and stations go', () => {
  test('open opinions stay with the other one, or go to the clerk to be passed on; done ones stay as they are', async () => {
    const { town, station, clerk, deputy, convener } = await arranged();
    const both = await following(house, await makeOpinion(house, town), [[clerk, 'route', { stationId: station.id, deputyId: deputy.personId }]]);
    const alone = await makeOpinion(house, town, { source: 'qrDeputy', deputyId: deputy.personId });
    const done = await following(house, await makeOpinion(house, town, { source: 'qrDeputy', deputyId: deputy.personId }), [[deputy, 'lookAt'], [deputy, 'answer', { words: '好了' }]]);
    await asSystem(house, town, (work) => work.announce('mandate.ended', { personId: deputy.personId }));
    const who = async (opinion: { id: string }) => (await seeing(house, clerk, 'opinion.detail', { id: opinion.id }))['deputy'];
    expect([await who(both), await who(alone)]).toEqual([null, null]);
    expect(await who(done)).toMatchObject({ id: deputy.personId });
    expect(await stateOf(convener, both)).toBe('withDeputy');
    expect(await wordsFor(clerk, 'nobodyLeft')).toEqual([expect.stringContaining('有 1 件意见没有人办了')]);
    await asSystem(house, town, (work) => work.announce('station.closed', { stationId: station.id }));
    expect(await wordsFor(clerk, 'nobodyLeft')).toHaveLength(2);
  });
});
