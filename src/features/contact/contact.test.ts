import { expect, test } from 'vitest';
import { type Actor, roles } from '#kernel/actor.ts';
import { Refused, judge } from '#kernel/verdict.ts';
import { callBy, doing, makePerson, makeTown, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { makeDeputy, makeStation } from '#tests/support/makers/opinion.ts';
import { inWork } from '#platform/perform.ts';
import { clearTown } from '#platform/retention.ts';
import { policy } from './policy.ts';
import { sumsByDeputy } from './store/sums.ts';

const house = await testHouse();
const town = await makeTown(house);
const station = await makeStation(house, town);
const [deputy, colleague] = [await makeDeputy(house, town, '周明德'), await makeDeputy(house, town, '何桂英')];
const [recorder, clerk] = [await makePerson(house, town, [{ role: 'recorder', stationId: station.id }]), await makePerson(house, town, [{ role: 'clerk' }])];
await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('stationDeputy').values({ tenantId, stationId: station.id, personId: deputy.personId }).execute());

type Made = { id: string; version: number; can: string[]; receipt: { id: string; number: string } | null };
const by = (actor: Actor, verb: string, input: object) => doing(house, actor, `contact.${verb}`, input) as unknown as Promise<Made>;
const household = (more: object = {}, actor: Actor = deputy) => by(actor, 'addHousehold', { name: '孙桂花', phone: '13900001234', hardship: true, placeCode: town.village, spot: '五组', ...more });
const visit = (more: object = {}, actor: Actor = deputy) => by(actor, 'recordVisit', { way: 'visit', heard: '路灯坏了两盏', ...more });
const deed = (more: object = {}, actor: Actor = deputy) => by(actor, 'recordDeed', { kind: 'deed', what: '给两户送去过冬的棉被', helped: '石桥村五组 2 户', hardship: true, ...more });
const refused = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal : String(error)));
const rows = async (view: string, actor: Actor, input: object = {}) => ((await seeing(house, actor, `contact.${view}`, input)) as unknown as { rows: Record<string, unknown>[] }).rows;
const dutyOf = async (personId: string) => ((await seeing(house, clerk, 'duty.ofPerson', { personId })) as unknown as { rows: { refId: string; kind: string; title: string; late: boolean }[] }).rows;

test('contact.recordVisit writes the visit once: the list, the duty archive and the opinion have it', async () => {
  const home = await household();
  const made = await visit({ householdIds: [home.id], otherCount: 2, opinion: '请把五组路口的两盏路灯修好', opinionChoice: 'everybody', nextOn: '2030-01-02' });
  expect(made.receipt?.number).toMatch(/^\d{4}-\d{6}$/);
  expect((await rows('visits', deputy))[0]).toMatchObject({ id: made.id, householdCount: 3, placeName: '石桥村', stationName: station.name, opinion: { number: made.receipt?.number }, late: false });
  expect((await dutyOf(deputy.personId)).find(({ refId }) => refId === made.id)).toMatchObject({ kind: 'contact.visited', title: '走访联系石桥村群众 3 户' });
  const opinion = await seeing(house, clerk, 'opinion.detail', { id: made.receipt?.id }) as unknown as { source: string; content: string };
  expect(opinion).toMatchObject({ source: 'visit', content: '请把五组路口的两盏路灯修好' });
  const copied = await doing(house, clerk, 'opinion.reveal', { id: made.receipt?.id, ground: '回电话' }) as unknown as { name: string; phone: string };
  expect([copied.name, copied.phone]).toEqual(['孙桂花', '13900001234']);
  await doing(house, clerk, 'contact.void', { id: made.id, version: made.version, reason: '记重了' });
  expect((await dutyOf(deputy.personId)).some(({ refId }) => refId === made.id)).toBe(false);
  expect(await seeing(house, clerk, 'opinion.detail', { id: made.receipt?.id })).toMatchObject({ id: made.receipt?.id });
});

test('a late entry by the station shows who wrote it and both days', async () => {
  const made = await visit({ deputyId: deputy.personId, visitedOn: '2026-08-20' }, recorder);
  expect((await rows('visits', clerk)).find(({ id }) => id === made.id)).toMatchObject({ late: true, visitedOn: '2026-08-20', enteredBy: recorder.name, deputy: { name: '周明德' } });
  expect((await dutyOf(deputy.personId)).find(({ refId }) => refId === made.id)?.late).toBe(true);
  expect(await refused(visit({ deputyId: colleague.personId, stationId: station.id }, clerk))).toMatchObject({ code: 'contact.notMetThere' });
  expect(await refused(visit({ deputyId: colleague.personId }, recorder))).toMatchObject({ code: 'contact.notYours' });
  expect(await refused(visit({ visitedOn: '2031-01-01' }))).toMatchObject({ code: 'contact.notYet' });
  expect(await refused(visit({ nextOn: '2020-01-01' }))).toMatchObject({ code: 'contact.nextBefore' });
});

test('contact.recordDeed keeps of an agreement the number only, and contact.finishDeed its result once', async () => {
  const home = await household({ name: '李大壮' });
  const help = await by(deputy, 'recordDeed', { kind: 'help', what: '结对帮扶，每月上门一次', householdId: home.id, hardship: false });
  expect((await rows('deeds', deputy)).find(({ id }) => id === help.id)).toMatchObject({ helped: '石桥村五组', hardship: true, result: null });
  const finished = await by(deputy, 'finishDeed', { id: help.id, version: help.version, result: '孩子找到了工作' });
  expect(await refused(by(deputy, 'finishDeed', { id: help.id, version: finished.version, result: '再写一次' }))).toMatchObject({ code: 'contact.finishedBefore' });
  await by(deputy, 'recordDeed', { kind: 'mediation', what: '参与两户宅基地边界纠纷调解', helped: '石桥村两户', hardship: false, agreementNumber: '石调〔2026〕12号' });
  expect(await refused(deed({ agreementNumber: '1号' }))).toMatchObject({ code: 'contact.agreementOfMediation' });
  expect(await refused(deed({ helped: undefined }))).toMatchObject({ code: 'contact.helpedWhom' });
  expect(await refused(deed({ result: '送到了', finishedOn: '2020-01-01' }))).toMatchObject({ code: 'contact.finishedWhen' });
  expect((await dutyOf(deputy.personId)).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['contact.helped', 'contact.mediated']));
});

test('contact.addHousehold, contact.amendHousehold and contact.dropHousehold keep names sealed and masked; contact.reveal shows them', async () => {
  const home = await household({ name: '欧阳秀兰', phone: '13900005678' });
  const made = await deed({ witnessName: '谭德贵', witnessPhone: '13900009876' });
  const listed = (await rows('households', clerk)).find(({ id }) => id === home.id);
  expect(listed).toMatchObject({ name: '欧阳**', phone: '139****5678' });
  expect(await by(clerk, 'reveal', { id: home.id, ground: '通知开会' })).toMatchObject({ name: '欧阳秀兰', phone: '13900005678' });
  expect(await by(clerk, 'reveal', { id: made.id, ground: '核实' })).toMatchObject({ name: '谭德贵', phone: '13900009876' });
  const amended = await by(deputy, 'amendHousehold', { id: home.id, version: home.version, hardship: false, occupation: '种菜', phone: '13900001111' });
  expect(await by(deputy, 'reveal', { id: home.id, ground: '核实' })).toMatchObject({ name: '欧阳秀兰', phone: '13900001111' });
  const dropped = await by(deputy, 'dropHousehold', { id: home.id, version: amended.version, reason: '搬到县城' });
  expect(await refused(by(deputy, 'dropHousehold', { id: home.id, version: dropped.version, reason: '再去一次' }))).toMatchObject({ code: 'contact.ended' });
});

test('contact.progress counts what stands, within the year, as the records say', async () => {
  const third = await makeDeputy(house, town, '马小军');
  const progress = async (input: object = {}, actor: Actor = third) => await seeing(house, actor, 'contact.progress', input) as unknown as { deputy: { name: string } | null; counters: { key: string; done: number; wanted: number }[]; households: { kept: number; wanted: number } };
  const done = async () => Object.fromEntries((await progress()).counters.map(({ key, done: many }) => [key, many]));
  await household({}, third);
  await visit({ otherCount: 4, placeCode: town.village }, third);
  const forum = await by(third, 'recordVisit', { way: 'forum', heard: '都盼着修路', otherCount: 20, placeCode: town.village });
  await deed({ placeCode: town.village }, third);
  await visit({ otherCount: 9, placeCode: town.village, visitedOn: '2025-12-31', deputyId: third.personId }, clerk);
  await visit({ way: 'phone', otherCount: 7, placeCode: town.village }, third);
  expect(await done(), 'of telephone calls and forums nobody was called on').toEqual({ visits: 4, forums: 1, suggestions: 0, deeds: 1, helped: 0, mediations: 0 });
  await by(third, 'void', { id: forum.id, version: forum.version, reason: '记错了' });
  expect(await done()).toMatchObject({ visits: 4, forums: 0 });
  expect(await progress()).toMatchObject({ households: { kept: 1, wanted: 10 } });
  expect((await progress({ deputyId: third.personId }, colleague)).deputy, 'another deputy’s progress is not shown').toBeNull();
  const sums = await inWork(house, callBy(clerk), null, 'read', ({ tx }) => sumsByDeputy(tx, { fromOn: '2025-01-01', toOn: '2025-12-31' }));
  expect(sums.get(third.personId)).toMatchObject({ visits: 1, households: 9, calledOn: 9 });
});

test('lists and the policy agree on who sees a record', async () => {
  const made = await visit();
  const kept = { id: made.id, version: 1, record: 'visit' as const, deputyPersonId: deputy.personId, stationId: station.id, endedOn: null, finishedOn: null };
  for (const role of [...roles, 'visitor'] as const) {
    const place = ['stationHead', 'convener', 'recorder'].includes(role) ? { stationId: station.id } : {};
    const reader = role === 'visitor' ? makeVisitor(town) : await makePerson(house, town, [{ role, ...place }]);
    if (reader.via !== 'session') continue;
    expect((await rows('visits', reader)).some(({ id }) => id === made.id), role).toBe(judge(policy.see, reader, kept, '2026-09-01') === null);
  }
});

test('a recorder knows the households of his own station, not those the same deputy has at another', async () => {
  const other = await makeStation(house, town);
  const theirs = await makePerson(house, town, [{ role: 'recorder', stationId: other.id }]);
  await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('stationDeputy').values({ tenantId, stationId: other.id, personId: deputy.personId }).execute());
  const home = await household({ name: '欧阳静', deputyId: deputy.personId, stationId: station.id }, recorder);
  const known = async (actor: Actor) => JSON.stringify(await seeing(house, actor, 'contact.choices', { deputyId: deputy.personId })).includes('欧阳静');
  expect([await known(recorder), await known(theirs)]).toEqual([true, false]);
  for (const attempt of [visit({ deputyId: deputy.personId, householdIds: [home.id] }, theirs), deed({ deputyId: deputy.personId, householdId: home.id }, theirs)]) expect(await refused(attempt)).toMatchObject({ code: 'contact.noSuchHousehold' });
});

test('a witness’s name and phone go when the time is over that began with the deed’s last day; the deed stays', async () => {
  const witness = { witnessName: '谭德贵', witnessPhone: '13900009876' };
  const [old, mended, fresh] = [await deed({ ...witness, doneOn: '2023-01-10', deputyId: deputy.personId }, clerk), await deed({ ...witness, doneOn: '2023-01-10', finishedOn: house.clock.now().toISOString().slice(0, 10), result: '修好了', deputyId: deputy.personId }, clerk), await deed(witness)];
  const cleared = await clearTown(house, (await house.tenants.byId(town.id))!, false);
  expect(cleared.find(({ kind }) => kind === 'contact.witness')?.count).toBe(1);
  const held = (await rows('deeds', clerk, { deputyId: deputy.personId })).filter(({ id }) => [old.id, mended.id, fresh.id].includes(String(id)));
  expect(Object.fromEntries(held.map(({ id, hasWitness }) => [id, hasWitness]))).toEqual({ [old.id]: false, [mended.id]: true, [fresh.id]: true });
});
