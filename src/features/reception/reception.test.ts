import { expect, test } from 'vitest';
import { type Actor, roles } from '#kernel/actor.ts';
import { addDays } from '#kernel/dates.ts';
import { Refused, judge } from '#kernel/verdict.ts';
import { inWork } from '#platform/perform.ts';
import { callBy, doing, makePerson, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { makeActivityCast } from '#tests/support/makers/activity.ts';
import { asSystem, runJob } from '#tests/support/makers/notice.ts';
import { makeStation } from '#tests/support/makers/opinion.ts';
import { policy } from './policy.ts';
import { rosterOf } from './roster.ts';

const house = await testHouse();
const cast = await makeActivityCast(house);
const { town, clerk, stationId, recorder, deputies: [first, second, third] } = cast;
await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('stationDeputy').values(cast.deputies.map(({ personId }) => ({ tenantId, stationId, personId }))).execute());
const today = '2026-09-01';

interface Day { readonly id: string; readonly version: number; readonly heldOn: string; readonly startTime: string; readonly byHand: boolean; readonly moved: string | null; readonly people: { id: string; name: string }[]; readonly can: string[]; readonly state: string }
interface Rota { readonly days: Day[]; readonly balance: { fewest: number; most: number; empty: number }; readonly publishedOn: string | null }
const by = (actor: Actor, verb: string, input: object) => doing(house, actor, `reception.${verb}`, input) as unknown as Promise<{ id: string; version: number; days: number; empty: number }>;
const rotaOf = async (year = 2026, actor: Actor = clerk) => await seeing(house, actor, 'reception.rota', { year }) as unknown as Rota;
const dayOf = async (id: string, actor: Actor = clerk) => await seeing(house, actor, 'reception.day', { id }) as unknown as Day & { reasons: { person: { id: string }; ground: string; onDuty: boolean; turns: number }[]; events: { verb: string }[] };
const refused = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const schedule = async () => (await seeing(house, makeVisitor(town), 'reception.publicSchedule') as unknown as { rows: { id: string; people: { name: string }[] }[] }).rows;
const noticesOf = async (actor: Actor) => (await seeing(house, actor, 'notice.mine', {}) as unknown as { rows: { words: string }[] }).rows.map(({ words }) => words);

test('reception.make without anything set plans one monthly day at each station, evenly, and says why', async () => {
  expect(await by(clerk, 'make', { year: 2026 })).toMatchObject({ days: 4, empty: 0 });
  const { days, balance } = await rotaOf();
  expect(days.map(({ heldOn }) => heldOn)).toEqual(['2026-09-09', '2026-10-14', '2026-11-11', '2026-12-09']);
  expect([balance.fewest, balance.most, balance.empty]).toEqual([1, 2, 0]);
  const detail = await dayOf(days[0]?.id ?? '');
  expect(detail.reasons.filter(({ onDuty }) => onDuty)).toHaveLength(1);
  expect(detail.reasons.map(({ ground }) => ground).every((ground) => ['fewest', 'evens', 'more', 'same'].includes(ground))).toBe(true);
  expect(await refused(by(recorder, 'make', { year: 2026 }))).toBe('reception.onlyTheOffice');
  expect(await refused(by(clerk, 'make', { year: 2031 }))).toBe('reception.whichYear');
});

test('reception.fitDeputy, reception.fitTown, reception.fitStation and reception.arrange count when the rota is made anew; reception.place stays and is counted', async () => {
  const before = await rotaOf();
  const october = before.days.find(({ heldOn }) => heldOn.startsWith('2026-10'));
  const placed = await by(recorder, 'place', { id: october?.id, version: october?.version, personIds: [first.personId, second.personId] });
  expect((await dayOf(placed.id)).byHand).toBe(true);
  await by(third, 'fitDeputy', { offWeekdays: [], offDays: [{ from: '2026-11-01', to: '2026-12-31' }], farms: true });
  expect(await refused(by(third, 'fitDeputy', { deputyId: first.personId, offWeekdays: [], offDays: [] }))).toBe('reception.onlyHimself');
  expect(await refused(by(third, 'fitDeputy', { offWeekdays: [], offDays: [], share: 50 }))).toBe('reception.shareByOffice');
  // 5 and 10 of the lunar month: 2026-11-11 is the third day of the tenth month, the fifth is the 13th.
  await by(clerk, 'fitTown', { marketBy: 'lunar', marketDays: [5, 0], marketWish: 'prefer', seasons: [{ from: '12-01', to: '12-20' }], busyStartTime: '19:00', busyEndTime: '20:30' });
  await by(clerk, 'arrange', { kind: 'monthlyDay', resolvedOn: '2026-08-20', nth: 2, weekday: 3, startTime: '08:30', endTime: '11:00', needed: 1 });
  await by(clerk, 'make', { year: 2026 });
  const { days } = await rotaOf();
  const of = (month: string) => days.find(({ heldOn }) => heldOn.startsWith(month));
  expect(of('2026-10')).toMatchObject({ id: placed.id, byHand: true });
  expect(of('2026-10')?.people.map(({ id }) => id).sort()).toEqual([first.personId, second.personId].sort());
  expect(of('2026-11')).toMatchObject({ moved: 'toMarket', startTime: '08:30' });
  expect(of('2026-12')?.startTime).toBe('19:00');
  for (const month of ['2026-11', '2026-12']) expect(of(month)?.people.map(({ id }) => id)).not.toContain(third.personId);
  // The hand-set turns count: the third, who can come in September only, is on then.
  expect(of('2026-09')?.people.map(({ id }) => id)).toEqual([third.personId]);
  // A reception that comes out the same keeps its id.
  expect(of('2026-09')?.id).toBe(before.days[0]?.id);
  await by(recorder, 'fitStation', { stationId, monthDay: 20, startTime: '15:00', endTime: '17:00', marketWish: 'neither' });
  const other = await makeStation(house, town, '柳树村代表联络站');
  expect(await refused(by(recorder, 'fitStation', { stationId: other.id, monthDay: 20 }))).toBe('reception.onlyTheKeeper');
  await by(clerk, 'make', { year: 2026 });
  // The one put by hand stays on its day, and its month gets no second.
  expect((await rotaOf()).days.map(({ heldOn }) => heldOn)).toEqual(['2026-09-20', of('2026-10')?.heldOn, '2026-11-20', '2026-12-20']);
  for (const [input, code] of [[{ nth: 2 }, 'whichDay'], [{ monthDay: 3, weekday: 2 }, 'oneDayRule']] as const) expect(await refused(by(clerk, 'arrange', { kind: 'monthlyDay', ...input, startTime: '09:00', endTime: '10:00', needed: 1 }))).toBe(`reception.${code}`);
  expect(await refused(by(clerk, 'arrange', { kind: 'monthlyDay', monthDay: 3, startTime: '09:00', endTime: '08:00', needed: 1 }))).toBe('reception.endsBefore');
});

test('reception.publish makes it public and tells everybody once; reception.move and reception.cancel tell whoever is on', async () => {
  expect(await schedule()).toEqual([]);
  await by(clerk, 'publish', { year: 2026 });
  expect(await refused(by(clerk, 'publish', { year: 2026 }))).toBe('reception.publishedBefore');
  expect((await schedule()).length).toBeGreaterThan(2);
  expect((await noticesOf(first)).filter((text) => text.startsWith('接待轮值表公布了'))).toHaveLength(1);
  const [november] = (await rotaOf()).days.filter(({ heldOn }) => heldOn.startsWith('2026-11'));
  if (!november) throw new Error('no November');
  const who = cast.deputies.find(({ personId }) => personId === november.people[0]?.id) ?? first;
  const moved = await by(recorder, 'move', { id: november.id, version: november.version, heldOn: '2026-11-24', startTime: '09:00', endTime: '10:00' });
  expect(await dayOf(november.id)).toMatchObject({ heldOn: '2026-11-24', moved: 'hand' });
  expect(await noticesOf(who)).toEqual(expect.arrayContaining([expect.stringContaining('改了时间地点')]));
  const cancelled = await by(clerk, 'cancel', { id: november.id, version: moved.version, reason: '村里停电' });
  expect(await noticesOf(who)).toEqual(expect.arrayContaining([expect.stringContaining('村里停电')]));
  expect((await schedule()).some(({ id }) => id === november.id)).toBe(false);
  expect(await refused(by(clerk, 'place', { id: november.id, version: cancelled.version, personIds: [] }))).toBe('platform.wrongState');
  expect((await dayOf(november.id)).events.map(({ verb }) => verb)).toEqual(['move', 'cancel']);
});

test('reception.stop takes a form out of the next rota; nobody is put where he is elsewhere at that hour, or holds no mandate', async () => {
  await by(clerk, 'fitTown', { seasons: [] });
  await by(clerk, 'arrange', { kind: 'stand', monthDay: 20, startTime: '16:00', endTime: '18:00', needed: 2, venue: '集市东口' });
  await by(clerk, 'make', { year: 2026 });
  const { days } = await rotaOf();
  const both = days.filter(({ heldOn }) => heldOn === '2026-12-20');
  expect(both.flatMap(({ people }) => people.map(({ id }) => id)).length).toBe(new Set(both.flatMap(({ people }) => people.map(({ id }) => id))).size);
  const [station, stand] = [both.find(({ people }) => people.length === 1), both.find(({ people }) => people.length === 2)];
  const busy = station?.people[0]?.id;
  expect(await refused(by(clerk, 'place', { id: stand?.id, version: stand?.version, personIds: [busy] }))).toBe('reception.elsewhere');
  expect(await refused(by(clerk, 'place', { id: stand?.id, version: stand?.version, personIds: [recorder.personId] }))).toBe('reception.notADeputy');
  await by(clerk, 'stop', { kind: 'stand' });
  expect(await refused(by(clerk, 'stop', { kind: 'stand' }))).toBe('reception.notOn');
  await by(clerk, 'make', { year: 2026 });
  expect((await rotaOf()).days.some(({ heldOn, people }) => heldOn > addDays(today, 30) && people.length === 2 && heldOn.startsWith('2026-12'))).toBe(false);
});

const dutyOf = async (personId: string) => ((await seeing(house, clerk, 'duty.ofPerson', { personId })) as unknown as { rows: { refId: string; kind: string; title: string }[] }).rows;
/** The station's reception of a month, moved to a day, with these people on it. */
async function withPeople(on: string, personIds: readonly string[]): Promise<Day> {
  const day = (await rotaOf()).days.find(({ heldOn, state }) => state === 'planned' && heldOn.startsWith(on.slice(0, 7)));
  if (!day) throw new Error(`no reception in ${on}`);
  const moved = await by(clerk, 'move', { id: day.id, version: day.version, heldOn: on, startTime: '09:00', endTime: '10:00' });
  await by(clerk, 'place', { id: day.id, version: moved.version, personIds });
  return dayOf(day.id);
}

test('reception.askSwap changes nothing before reception.agreeSwap; then both turns are exchanged, and the clerk knows', async () => {
  const [mine, theirs] = [await withPeople('2026-12-18', [first.personId]), await withPeople('2026-10-16', [second.personId])];
  const asked = await by(first, 'askSwap', { id: mine.id, version: mine.version, withId: second.personId, forDayId: theirs.id });
  expect((await dayOf(mine.id)).people.map(({ id }) => id)).toEqual([first.personId]);
  const { swaps } = await dayOf(mine.id, second) as unknown as { swaps: { id: string }[] };
  expect(await refused(by(first, 'askSwap', { id: mine.id, version: asked.version, withId: third.personId }))).toBe('reception.swapAsked');
  expect(await refused(by(third, 'agreeSwap', { id: mine.id, version: asked.version, swapId: swaps[0]?.id }))).toBe('reception.noSwapAsked');
  await by(second, 'agreeSwap', { id: mine.id, version: asked.version, swapId: swaps[0]?.id });
  expect([(await dayOf(mine.id)).people[0]?.id, (await dayOf(theirs.id)).people[0]?.id]).toEqual([second.personId, first.personId]);
  expect(await noticesOf(clerk)).toEqual(expect.arrayContaining([expect.stringContaining('接待换班了')]));
  // What two agreed upon stays when the rota is made anew.
  await by(clerk, 'make', { year: 2026 });
  expect([(await dayOf(mine.id)).people[0]?.id, (await dayOf(theirs.id)).people[0]?.id]).toEqual([second.personId, first.personId]);
});

test('reception.declineSwap and reception.withdrawSwap leave everything as it was; nobody swaps into two places at once', async () => {
  const mine = await withPeople('2026-12-18', [first.personId]);
  const swapOf = async () => (await dayOf(mine.id) as unknown as { swaps: { id: string }[] }).swaps[0]?.id;
  let { version } = await by(first, 'askSwap', { id: mine.id, version: mine.version, withId: third.personId });
  ({ version } = await by(third, 'declineSwap', { id: mine.id, version, swapId: await swapOf() }));
  ({ version } = await by(first, 'askSwap', { id: mine.id, version, withId: second.personId }));
  ({ version } = await by(first, 'withdrawSwap', { id: mine.id, version, swapId: await swapOf() }));
  expect(await dayOf(mine.id)).toMatchObject({ people: [{ id: first.personId }], swaps: [] });
  expect(await refused(by(second, 'askSwap', { id: mine.id, version, withId: third.personId }))).toBe('reception.notOnDuty');
  expect(await refused(by(first, 'askSwap', { id: mine.id, version, withId: recorder.personId }))).toBe('reception.notADeputy');
});

test('reception.receive makes an opinion in the visitor’s words; reception.close writes the duty archive, also where nobody came; reception.reopen strikes it out', async () => {
  const day = await withPeople('2026-10-16', [first.personId]);
  expect(await refused(by(first, 'close', { id: day.id, version: day.version, cameIds: [first.personId], visitorCount: 0 }))).toBe('reception.notYet');
  house.clock.set('2026-10-16T02:00:00Z');
  expect((await dayOf(day.id, first) as unknown as { can: string[] }).can, 'the page offers it').toContain('receive');
  expect((await dayOf(day.id, third) as unknown as { can: string[] }).can).not.toContain('receive');
  const visit = await doing(house, first, 'reception.receive', { id: day.id, content: '俺家门口那盏灯两个月没亮了', choice: 'everybody', placeCode: town.village }) as unknown as { opinionId: string; number: string; version: number };
  expect(await seeing(house, clerk, 'opinion.detail', { id: visit.opinionId })).toMatchObject({ source: 'reception', content: '俺家门口那盏灯两个月没亮了', receivedOn: '2026-10-16' });
  expect(JSON.stringify(await seeing(house, clerk, 'register.page', { register: 'receptions', year: 2026 }))).toContain(visit.number);
  expect(await refused(doing(house, third, 'reception.receive', { id: day.id, content: '旁人', choice: 'everybody' }))).toBe('reception.notOnDuty');
  expect(await refused(by(first, 'close', { id: day.id, version: visit.version, cameIds: [first.personId, third.personId], visitorCount: 1 })), 'into a stranger’s archive').toBe('reception.onlyThoseOnDuty');
  const closed = await by(first, 'close', { id: day.id, version: visit.version, cameIds: [first.personId], visitorCount: 0 });
  // Whoever left an opinion has come.
  expect(await dayOf(day.id)).toMatchObject({ state: 'held', visitorCount: 1, cameIds: [first.personId] });
  expect((await dutyOf(first.personId)).find(({ refId }) => refId === day.id)).toMatchObject({ kind: 'reception.received', title: '在石桥村代表联络站接待群众 1 人次' });
  const again = await by(clerk, 'reopen', { id: day.id, version: closed.version, reason: '记错了日子' });
  expect((await dutyOf(first.personId)).some(({ refId }) => refId === day.id)).toBe(false);
  house.clock.set('2026-09-01T02:00:00Z');
  const quiet = await withPeople('2026-09-03', [second.personId]);
  house.clock.set('2026-09-03T02:00:00Z');
  await by(recorder, 'close', { id: quiet.id, version: quiet.version, cameIds: [second.personId], visitorCount: 0 });
  expect((await dutyOf(second.personId)).find(({ refId }) => refId === quiet.id)?.title).toBe('在石桥村代表联络站值班接待，当天没有群众来访');
  expect(again.version).toBeGreaterThan(closed.version);
});

test('a public rota that is made anew tells who is on or off; a deputy who leaves is off, a closed station holds nothing more; why a day is off is his own', async () => {
  house.clock.set('2026-09-01T02:00:00Z');
  const own = await makeActivityCast(house);
  const [one, two] = own.deputies;
  await house.database.inTenant(own.town.id, ({ db, tenantId }) => db.insertInto('stationDeputy').values([one, two].map(({ personId }) => ({ tenantId, stationId: own.stationId, personId }))).execute());
  const daysOf = async () => ((await seeing(house, own.clerk, 'reception.rota', { year: 2026 })) as unknown as Rota).days;
  await by(own.clerk, 'make', { year: 2026 });
  await by(own.clerk, 'publish', { year: 2026 });
  const [day] = (await daysOf()).filter(({ people }) => people[0]?.id === one.personId);
  await by(one, 'fitDeputy', { offWeekdays: [], offDays: [{ from: day!.heldOn, to: day!.heldOn }] });
  await by(own.clerk, 'make', { year: 2026 });
  expect((await daysOf()).find(({ id }) => id === day!.id)?.people.map(({ id }) => id)).toEqual([two.personId]);
  expect((await noticesOf(one)).filter((words) => words.includes('您不用去了')).length, 'off').toBeGreaterThan(0);
  expect((await noticesOf(two)).filter((words) => words.startsWith('请您值班')).length, 'on').toBeGreaterThan(0);
  const groundSeenBy = async (actor: Actor) => ((await seeing(house, actor, 'reception.day', { id: day!.id })) as unknown as { reasons: { person: { id: string }; ground: string }[] }).reasons.find(({ person }) => person.id === one.personId)?.ground;
  expect([await groundSeenBy(own.clerk), await groundSeenBy(one), await groundSeenBy(two)]).toEqual(['dayOff', 'dayOff', 'same']);
  await asSystem(house, own.town, (work) => work.announce('mandate.ended', { personId: two.personId, lastOne: true }));
  const after = await daysOf();
  expect(after.flatMap(({ people }) => people.map(({ id }) => id))).not.toContain(two.personId);
  expect((await noticesOf(own.clerk)).some((words) => words.includes('要另排人'))).toBe(true);
  await asSystem(house, own.town, (work) => work.announce('station.closed', { stationId: own.stationId }));
  expect((await daysOf()).every(({ state }) => state === 'cancelled')).toBe(true);
});

test('the working day before, whoever is on duty is reminded once; what was not recorded waits for its people, and after a week for the office; a swap waits for whom it asks', async () => {
  house.clock.set('2026-09-01T02:00:00Z');
  const own = await makeActivityCast(house);
  const [one, two] = own.deputies;
  await house.database.inTenant(own.town.id, ({ db, tenantId }) => db.insertInto('stationDeputy').values([one, two].map(({ personId }) => ({ tenantId, stationId: own.stationId, personId }))).execute());
  await by(own.clerk, 'arrange', { kind: 'monthlyDay', resolvedOn: '2026-08-20', monthDay: 14, startTime: '08:30', endTime: '11:00', needed: 1 });
  await by(own.clerk, 'make', { year: 2026 });
  const day = ((await seeing(house, own.clerk, 'reception.rota', { year: 2026 })) as unknown as Rota).days[0]!;
  expect(day.heldOn, 'a Monday').toBe('2026-09-14');
  const placed = await by(own.recorder, 'place', { id: day.id, version: day.version, personIds: [one.personId] });
  const rosterFor = (actor: Actor) => inWork(house, callBy(actor), {}, 'read', (work) => rosterOf(work, '2026-09'));
  expect(await rosterFor(two)).toMatchObject({ subtitle: '2026年9月 · 共 1 次 · 2026-09-01 印 · 还没有公布', days: [{ on: '9月14日', weekday: '星期一', rows: [{ time: '08:30—11:00', people: [one.name] }] }] });
  await expect(rosterFor(await makePerson(house, own.town, [{ role: 'handler' }])), 'no reader of the rota').rejects.toThrow(Refused);
  const reminded = async (actor: Actor) => (await noticesOf(actor)).filter((words) => words.startsWith('提醒')).length;
  const waitingFor = async (actor: Actor) => ((await seeing(house, actor, 'todo.mine', {})) as unknown as { rows: { key: string; act: string; dueOn: string; lamp: { colour: string; days: number } }[] }).rows.filter(({ key }) => key === `reception:${day.id}`);
  const tasksOf = async (actor: Actor) => (await waitingFor(actor)).map(({ act }) => act);
  const on = async (date: string) => { house.clock.set(`${date}T02:00:00Z`); for (let times = 0; times < 2; times += 1) await runJob(house, own.town, 'reception.remind'); };
  await on('2026-09-11');
  expect(await reminded(one), 'not public yet').toBe(0);
  await by(own.clerk, 'publish', { year: 2026 });
  await by(one, 'askSwap', { id: day.id, version: placed.version, withId: two.personId });
  expect([await tasksOf(one), await tasksOf(two)]).toEqual([[], ['同意换班']]);
  // As though the rota had been public when the job looked on Friday.
  await house.database.inTenant(own.town.id, ({ db, tenantId }) => db.updateTable('receptionWatch').set({ lookedOn: '2026-09-10' }).where('tenantId', '=', tenantId).execute());
  await on('2026-09-11');
  expect([await reminded(one), await reminded(two)]).toEqual([1, 0]);
  await on('2026-09-14');
  expect(await reminded(one)).toBe(1);
  expect([await tasksOf(one), await tasksOf(own.recorder), await tasksOf(own.clerk)]).toEqual([['登记接待情况'], ['登记接待情况'], []]);
  await on('2026-09-24');
  expect(await tasksOf(own.clerk)).toEqual(['登记接待情况']);
  expect(await waitingFor(own.clerk), 'its day is over, as a meeting\'s without outcome').toMatchObject([{ dueOn: '2026-09-14', lamp: { colour: 'late', days: 10 } }]);
  const { version } = await dayOf(day.id, own.clerk);
  await by(own.clerk, 'close', { id: day.id, version, cameIds: [one.personId], visitorCount: 0 });
  expect([await tasksOf(one), await tasksOf(own.clerk)]).toEqual([[], []]);
  house.clock.set('2026-09-01T02:00:00Z');
});

test('lists and the policy agree on who sees a reception', async () => {
  const [one] = (await rotaOf()).days;
  const row = await dayOf(one?.id ?? '');
  for (const role of [...roles, 'visitor'] as const) {
    const place = ['stationHead', 'convener', 'recorder'].includes(role) ? { stationId } : {};
    const reader = role === 'visitor' ? makeVisitor(town) : await makePerson(house, town, [{ role, ...place }]);
    if (reader.via !== 'session') continue;
    expect((await rotaOf(2026, reader)).days.some(({ id }) => id === row.id), role).toBe(judge(policy.see, reader, { ...row, kind: 'monthlyDay', stationId, venue: '', endTime: '', needed: 1, personIds: [], swaps: [], state: 'planned' }, today) === null);
  }
});
