import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refused } from '#kernel/verdict.ts';
import { addDays } from '#kernel/dates.ts';
import { doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { asSystem } from '#tests/support/makers/notice.ts';
import { makeDeputy, makeStation } from '#tests/support/makers/opinion.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';

const house = await testHouse();
const town = await makeTown(house);
const station = await makeStation(house, town);
const [deputy, colleague, leader] = [await makeDeputy(house, town, '周明德'), await makeDeputy(house, town, '何桂英'), await makeDeputy(house, town, '马建国')];
const [clerk, member, officer] = [await makePerson(house, town, [{ role: 'clerk' }]), await makePerson(house, town, [{ role: 'presidium' }], '梁主席团'), await makePerson(house, town, [{ role: 'governmentOffice' }], '王镇长')];
const outsider = await makePerson(house, town, [{ role: 'governmentOffice' }], '李副镇长');
const today = dayOf(house);
await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('stationDeputy').values({ tenantId, stationId: station.id, personId: deputy.personId }).execute());

type Made = { id: string; version: number; number?: string; opinionId?: string };
interface Ties { mayTie: boolean; withMe: { name: string }[]; keepers: { keeper: { name: string }; mine: boolean; talkedWith: number; of: number; talks: number; deputies: { id: string; version: number; deputy: { name: string }; talkCount: number; can: string[] }[] }[] }
interface Talk { id: string; version: number; heard: string; result: string | null; opinion: { id: string | null; number: string } | null; mine: boolean; late: boolean; can: string[] }
const by = (actor: Actor, verb: string, input: object) => doing(house, actor, `contact.${verb}`, input) as unknown as Promise<Made>;
const ties = async (actor: Actor, input: object = {}) => await seeing(house, actor, 'contact.ties', input) as unknown as Ties;
const talks = async (actor: Actor, input: object = {}) => (await seeing(house, actor, 'contact.talks', input) as unknown as { rows: Talk[] }).rows;
const refused = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const dutyOf = async (personId: string, of: string) => (await seeing(house, clerk, 'duty.ofPerson', { personId }) as unknown as { rows: { refId: string; kind: string; title: string }[] }).rows.filter(({ refId }) => refId === of).map(({ kind, title }) => [kind, title]);
const talk = (actor: Actor, more: object = {}) => by(actor, 'recordTalk', { deputyId: deputy.personId, way: 'visit', heard: '五组的机耕路年年塌', ...more });

test('contact.tieDeputies and contact.endTie: the office says who keeps in touch with whom, each pair once; how far it has come is progress', async () => {
  const pair = { keeperId: member.personId, deputyIds: [deputy.personId, colleague.personId] };
  expect(await refused(by(member, 'tieDeputies', pair))).toBe('contact.tiesByOffice');
  expect(await refused(by(clerk, 'tieDeputies', { keeperId: deputy.personId, deputyIds: [deputy.personId] }))).toBe('contact.withHimself');
  expect(await refused(by(clerk, 'tieDeputies', { ...pair, deputyIds: [officer.personId] })), 'only a deputy is kept in touch with').toBe('contact.notADeputy');
  expect(await refused(by(clerk, 'tieDeputies', { ...pair, deputyIds: [] })), 'nobody named is no wrong name').toBe('contact.whichDeputy');
  await by(clerk, 'tieDeputies', pair);
  await by(clerk, 'tieDeputies', pair);
  expect((await ties(member)).keepers).toMatchObject([{ keeper: { name: '梁主席团' }, talkedWith: 0, of: 2, talks: 0 }]);
  await talk(member);
  await talk(member, { way: 'phone' });
  await talk(member, { talkedOn: '2025-12-31' });
  const [mine] = (await ties(member)).keepers;
  expect(mine, 'two talks with one deputy are one of two; last year’s count for last year').toMatchObject({ talkedWith: 1, of: 2, talks: 2 });
  expect((await ties(deputy)), 'the deputy learns who keeps in touch with him, and nobody’s progress').toMatchObject({ keepers: [], withMe: [{ name: '梁主席团' }], mayTie: false });
  const rest = mine?.deputies.find(({ deputy: { name } }) => name === '何桂英');
  expect(rest?.can, 'a member does not untie himself').toEqual([]);
  await by(clerk, 'endTie', { id: rest?.id, version: rest?.version, reason: '分工调整' });
  expect((await ties(clerk)).keepers).toMatchObject([{ talkedWith: 1, of: 1 }]);
  expect(await refused(by(clerk, 'endTie', { id: rest?.id, version: (rest?.version ?? 0) + 1, reason: '再来一次' }))).toBe('contact.ended');
});

test('contact.recordTalk is written by who held it or the office, once, and stands in both archives and on the duty card', async () => {
  expect(await refused(talk(officer)), 'a leader without a tie').toBe('contact.notYourDeputy');
  await by(clerk, 'tieDeputies', { keeperId: leader.personId, deputyIds: [deputy.personId] });
  await by(clerk, 'tieDeputies', { keeperId: officer.personId, deputyIds: [deputy.personId] });
  expect(await refused(talk(officer))).toBe('done');
  expect(await refused(talk(leader, { deputyId: colleague.personId })), 'his own deputies alone').toBe('contact.notYourDeputy');
  expect(await refused(talk(leader, { keeperId: member.personId })), 'in nobody else’s name').toBe('contact.notYourDeputy');
  expect(await refused(talk(clerk, { keeperId: leader.personId, talkedOn: '2031-01-01' }))).toMatch(/contact\.(notYet|notADeputy)/);
  expect(await refused(talk(clerk)), 'the clerk notes it for somebody').toBe('contact.whichKeeper');
  const made = await talk(leader);
  expect(await dutyOf(deputy.personId, made.id)).toEqual([['contact.talked', '与马建国谈话（走访）']]);
  expect(await dutyOf(leader.personId, made.id), 'he is a deputy himself').toEqual([['contact.keptTouch', '联系代表周明德（走访）']]);
  const card = await seeing(house, clerk, 'register.page', { register: 'dutyCards', year: Number(house.clock.now().toISOString().slice(0, 4)), deputyId: deputy.personId }) as unknown as { columns: { key: string }[]; rows: { cells: string[] }[] };
  const counted = () => Number(card.rows[0]?.cells[card.columns.findIndex(({ key }) => key === 'talks')]);
  expect(counted()).toBe((await talks(clerk, { deputyId: deputy.personId, year: Number(house.clock.now().toISOString().slice(0, 4)) })).length);
  await by(leader, 'void', { id: made.id, version: made.version, reason: '记重了' });
  expect([...await dutyOf(deputy.personId, made.id), ...await dutyOf(leader.personId, made.id)]).toEqual([]);
  expect((await talks(colleague)), 'another deputy reads none of it').toEqual([]);
});

test('contact.raiseTalk makes an opinion of what the deputy said, by himself or whoever heard it, once; contact.finishTalk says what became of it', async () => {
  const made = await talk(member, { heard: '请把五组的机耕路修一修' });
  const [seen] = (await talks(deputy)).filter(({ id }) => id === made.id);
  expect(seen).toMatchObject({ mine: true, can: ['raiseTalk'] });
  const raised = await by(deputy, 'raiseTalk', { id: made.id, version: made.version });
  expect(await seeing(house, clerk, 'opinion.detail', { id: raised.opinionId })).toMatchObject({ number: raised.number, content: '请把五组的机耕路修一修' });
  expect(await refused(by(member, 'raiseTalk', { id: made.id, version: raised.version }))).toBe('contact.raisedBefore');
  expect(await refused(by(deputy, 'finishTalk', { id: made.id, version: raised.version, result: '修好了' }))).toBe('contact.notYours');
  const finished = await by(member, 'finishTalk', { id: made.id, version: raised.version, result: '列入明年道路计划' });
  expect((await talks(member)).find(({ id }) => id === made.id)).toMatchObject({ result: '列入明年道路计划', opinion: { number: raised.number } });
  expect(await refused(by(member, 'finishTalk', { id: made.id, version: finished.version, result: '又写' }))).toBe('contact.finishedBefore');
  await doing(house, deputy, 'opinion.lookAt', { id: raised.opinionId, version: 1 });
  const draft = await doing(house, deputy, 'suggestion.draft', { level: 'township', title: '关于修五组机耕路的建议', facts: '年年塌', proposal: '硬化三百米', topic: 'roads', placeCode: town.village, origin: 'visit', publicConsent: true, opinionIds: [raised.opinionId] }).then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
  expect(draft, 'from there it is a suggestion').toBe('done');
});

test('what a deputy says comes in on the day it is handed on; a village is asked where his stations tell none; the number links only for whom the opinion is to see', async () => {
  const made = await talk(member, { deputyId: colleague.personId, talkedOn: addDays(today, -200), heard: '六组没有路灯' });
  expect(await refused(by(colleague, 'raiseTalk', { id: made.id, version: made.version })), 'she is met at no station').toBe('contact.whichPlace');
  const raised = await by(member, 'raiseTalk', { id: made.id, version: made.version, placeCode: town.village });
  expect(await seeing(house, clerk, 'opinion.detail', { id: raised.opinionId }), 'no clock is over before it began').toMatchObject({ receivedOn: today });
  const second = await makeStation(house, town, '东河联络站');
  await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('stationDeputy').values({ tenantId, stationId: second.id, personId: deputy.personId }).execute());
  for (const [at, others] of [[second, station], [station, second]] as const) {
    const writer = await makePerson(house, town, [{ role: 'presidium' }, { role: 'recorder', stationId: at.id }]);
    const spoken = await talk(writer);
    const { opinionId } = await by(writer, 'raiseTalk', { id: spoken.id, version: spoken.version });
    expect((await seeing(house, clerk, 'opinion.detail', { id: opinionId }) as unknown as { station: { id: string } }).station.id, `of two stations the writer’s own, not ${others.name}`).toBe(at.id);
  }
  await by(clerk, 'tieDeputies', { keeperId: outsider.personId, deputyIds: [colleague.personId] });
  const heard = await talk(outsider, { deputyId: colleague.personId, heard: '七组也没有' });
  const { number } = await by(colleague, 'raiseTalk', { id: heard.id, version: heard.version, placeCode: town.village });
  const linked = async (actor: Actor) => (await talks(actor)).find(({ id }) => id === heard.id)?.opinion;
  expect(await linked(clerk)).toEqual({ id: expect.any(String), number });
  expect(await linked(outsider), 'he may not open it').toEqual({ id: null, number });
});

test('a tie ends with the mandate: nobody’s progress waits for a deputy who left, and what he said goes on to nobody', async () => {
  const gone = await makeDeputy(house, town, '将离任');
  await by(clerk, 'tieDeputies', { keeperId: outsider.personId, deputyIds: [gone.personId] });
  const heard = await talk(outsider, { deputyId: gone.personId });
  const mine = async () => (await ties(outsider)).keepers.map((one) => [one.mine, one.of, one.deputies.map(({ deputy: { name } }) => name)]);
  expect(await mine()).toEqual([[true, 2, ['何桂英', '将离任']]]);
  expect((await ties(clerk)).keepers.every((one) => !one.mine)).toBe(true);
  const mandate = async (endedOn: string | null) => house.database.inTenant(town.id, ({ db, tenantId }) => db.updateTable('mandate').set({ endedOn, endGround: endedOn && 'resigned' }).where('tenantId', '=', tenantId).where('personId', '=', gone.personId).execute());
  await mandate(today);
  expect(await mine(), 'however the mandate ended').toEqual([[true, 1, ['何桂英']]]);
  expect((await seeing(house, outsider, 'contact.talkChoices') as unknown as { deputies: { name: string }[] }).deputies.map(({ name }) => name)).toEqual(['何桂英']);
  expect((await talks(outsider)).find(({ id }) => id === heard.id)?.can, 'no button that always refuses').toEqual(['void', 'finishTalk']);
  expect(await refused(by(outsider, 'raiseTalk', { id: heard.id, version: heard.version, placeCode: town.village }))).toBe('contact.leftOffice');
  await asSystem(house, town, (work) => work.announce('mandate.ended', { personId: gone.personId, endedOn: today, lastOne: true }));
  await mandate(null);
  expect(await mine(), 'elected again he is tied anew by the office').toEqual([[true, 1, ['何桂英']]]);
});
