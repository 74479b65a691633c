import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { addDays } from '#kernel/dates.ts';
import { Refused } from '#kernel/verdict.ts';
import { inWork } from '#platform/perform.ts';
import { listOf, makeActivityCast, makeAnnounced, noticeOf } from '#tests/support/makers/activity.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import { runJob } from '#tests/support/makers/notice.ts';
import { callBy, doing, makePerson, seeing, testHouse } from '#tests/support/makers.ts';
import { attendanceRows, minutesRows } from './public.ts';

const house = await testHouse();
const cast = await makeActivityCast(house);
const { clerk, chair, convener, recorder, head, stationId, deputies } = cast;
const [first, second, third] = deputies;
const today = () => dayOf(house);
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const paramsOf = (attempt: Promise<unknown>) => attempt.then(() => undefined, (error: unknown) => (error instanceof Refused ? error.refusal.params : undefined));
interface Detail { id: string; version: number; state: string; late: boolean; shortNotice: boolean; can: string[]; deputies: { id: string; answer: string; attendance: string | null; leaveReason: string | null; leaveAgreedBy: string | null }[]; tasks: { id: string; what: string; doneOn: string | null }[]; opinions: { number: string }[]; timeline: { verb: string; words: string | null }[] }
const look = (actor: Actor, id: string) => seeing(house, actor, 'activity.detail', { id }) as unknown as Promise<Detail>;
const act = async (actor: Actor, verb: string, id: string, more: object = {}) => doing(house, actor, `activity.${verb}`, { id, version: (await look(clerk, id)).version, ...more });
const dutiesOf = async (actor: Actor & { personId: string }) => ((await seeing(house, clerk, 'duty.ofPerson', { personId: actor.personId })) as unknown as { rows: { title: string; on: string; late: boolean }[] }).rows;
const noticesOf = async (actor: Actor) => ((await seeing(house, actor, 'notice.mine', { page: 1 })) as { rows: { words: string }[] }).rows.map(({ words }) => words);
const planned = async (actor: Actor, more: object = {}) => (await doing(house, actor, 'activity.plan', { kind: 'study', topic: '学习代表法', year: 2026, quarter: 3, stationIds: [stationId], groupIds: [], ...more })) as unknown as { id: string; lines: number };
const attend = (id: string, other: Readonly<Record<number, object>> = {}, more: object = {}) => act(recorder, 'noteAttendance', id, { way: 'ticked', attendance: listOf(cast, other), ...more });
const minutes = { hostName: '站长', agenda: '看水塔，座谈', points: [{ who: '张一', words: '水塔漏水' }], guests: [{ name: '陈所长', unit: '水利站' }], tasks: [] };

test('activity.plan writes a line for each station; a station’s people plan for their own only', async () => {
  const made = await planned(convener);
  expect(made.lines).toBe(1);
  expect(await look(clerk, made.id)).toMatchObject({ state: 'planned', fallsOn: '2026-09-30', plannedQuarter: 3, station: { name: '石桥村代表联络站' } });
  expect(await code(planned(convener, { stationIds: [] }))).toBe('activity.onlyTheHost');
  expect(await code(planned(first))).toBe('activity.onlyTheHost');
  expect(await code(planned(clerk, { year: 2030 }))).toBe('activity.planYear');
  expect(await code(planned(clerk, { quarter: 0 }))).toBe('activity.planQuarter');
});

test('activity.replan moves a line to another quarter', async () => {
  const { id } = await planned(convener);
  await act(convener, 'replan', id, { kind: 'forum', topic: '座谈养老', quarter: 4 });
  expect(await look(clerk, id)).toMatchObject({ kind: 'forum', topic: '座谈养老', plannedQuarter: 4, fallsOn: '2026-12-31' });
});

test('activity.announce asks the deputies and tells them; later than the rule says, it is short notice', async () => {
  const { id } = await planned(convener);
  await act(convener, 'announce', id, noticeOf(house, cast));
  expect(await look(clerk, id)).toMatchObject({ state: 'announced', shortNotice: false, announcedOn: today(), convener: { name: '召集人' }, recorder: { name: '联络员' } });
  expect((await look(clerk, id)).deputies.map(({ answer }) => answer)).toEqual(['asked', 'asked', 'asked']);
  expect((await noticesOf(first))[0]).toContain('学习代表法');
  const late = await planned(convener);
  await act(convener, 'announce', late.id, noticeOf(house, cast, { startsOn: addDays(today(), 2) }));
  expect((await look(clerk, late.id)).shortNotice).toBe(true);
});

test('activity.convene needs the presidium’s day for an inspection, and the office; a visit needs neither', async () => {
  const called = (actor: Actor, more: object) => doing(house, actor, 'activity.convene', { kind: 'inspection', topic: '视察饮水', stationId, ...noticeOf(house, cast), ...more });
  expect(await code(called(convener, { arrangedOn: today() }))).toBe('activity.onlyByPresidium');
  expect(await paramsOf(called(clerk, {}))).toEqual({ law: '《代表法》第二十九条至第三十一条' });
  expect(await paramsOf(called(clerk, { kind: 'dutyReport' }))).toEqual({ law: '《代表法》第二十五条' });
  expect(await code(called(clerk, { arrangedOn: addDays(today(), 1) }))).toBe('activity.arrangedLater');
  expect(await code(called(clerk, { arrangedOn: today() }))).toBe('done');
  expect(await code(called(convener, { kind: 'visit' }))).toBe('done');
  expect(await code(called(convener, { kind: 'visit', startsOn: addDays(today(), -1) }))).toBe('activity.startsInPast');
  expect(await code(called(convener, { kind: 'visit', deputyIds: [] }))).toBe('activity.nobodyAsked');
  expect(await code(called(convener, { kind: 'visit', deputyIds: [recorder.personId] }))).toBe('activity.notADeputy');
  expect(await code(called(convener, { kind: 'visit', convenerId: recorder.personId }))).toBe('activity.convenerNoDeputy');
});

test('activity.amend tells everybody; answers given stay, whoever is no longer asked is told too', async () => {
  const { id } = await makeAnnounced(house, cast, { startsOn: addDays(today(), 5) });
  await doing(house, first, 'activity.signUp', { id });
  await act(convener, 'amend', id, { topic: '改到周末', ...noticeOf(house, cast, { startsOn: addDays(today(), 8), deputyIds: [first.personId, second.personId] }) });
  expect((await look(clerk, id)).deputies.map(({ id: who, answer }) => [who, answer])).toEqual([[first.personId, 'coming'], [second.personId, 'asked']].sort());
  expect((await noticesOf(third))[0]).toContain('不用您参加');
});

test('activity.signUp and activity.askLeave are the deputy’s own; activity.agreeLeave is another’s, and the reason is not everybody’s', async () => {
  const { id } = await makeAnnounced(house, cast, { startsOn: addDays(today(), 5) });
  await doing(house, first, 'activity.signUp', { id });
  expect(await code(doing(house, first, 'activity.signUp', { id }))).toBe('activity.signedUp');
  expect(await code(doing(house, head, 'activity.signUp', { id }))).toBe('activity.notAsked');
  await doing(house, second, 'activity.askLeave', { id, reason: '住院' });
  const reasonFor = async (actor: Actor) => (await look(actor, id)).deputies.find(({ id: who }) => who === second.personId)?.leaveReason;
  expect([await reasonFor(convener), await reasonFor(second), await reasonFor(first)]).toEqual(['住院', '住院', null]);
  expect(await code(act(recorder, 'agreeLeave', id, { personId: first.personId }))).toBe('activity.noLeaveAsked');
  await act(recorder, 'agreeLeave', id, { personId: second.personId });
  expect((await look(clerk, id)).deputies.find(({ id: who }) => who === second.personId)).toMatchObject({ answer: 'leaveAgreed', leaveAgreedBy: '联络员' });
});

test('activity.cancel says why, to everybody asked', async () => {
  const { id } = await makeAnnounced(house, cast, { startsOn: addDays(today(), 5) });
  await act(convener, 'cancel', id, { reason: '台风' });
  expect(await look(clerk, id)).toMatchObject({ state: 'cancelled', endedWords: '台风' });
  expect((await noticesOf(third))[0]).toContain('台风');
});

test('activity.noteAttendance takes the whole list on the day and writes the duty archive; leave needs a reason', async () => {
  const { id } = await makeAnnounced(house, cast, { topic: '走访高山户' });
  expect(await code(attend(id, { 1: { attendance: 'leave' } }))).toBe('activity.leaveNeedsReason');
  expect(await code(act(recorder, 'noteAttendance', id, { way: 'ticked', attendance: listOf(cast).slice(1) }))).toBe('activity.listNotWhole');
  expect(await code(act(convener, 'noteAttendance', id, { way: 'ticked', attendance: [...listOf(cast), { personId: convener.personId, attendance: 'leave', reason: '出差' }] }))).toBe('activity.ownLeave');
  expect(await code(attend(id, {}, { way: 'photo' }))).toBe('activity.photoMissing');
  expect(await code(act(first, 'noteAttendance', id, { way: 'ticked', attendance: listOf(cast) }))).toBe('activity.onlyTheKeeper');
  await attend(id, { 1: { attendance: 'leave', reason: '出差' }, 2: { attendance: 'absent' } }, { attendance: [...listOf(cast, { 1: { attendance: 'leave', reason: '出差' }, 2: { attendance: 'absent' } }), { personId: head.personId, attendance: 'late' }] });
  expect(await look(clerk, id)).toMatchObject({ state: 'held', late: false, askedCount: 3, cameCount: 2, leaveCount: 1 });
  expect((await dutiesOf(first))[0]).toMatchObject({ title: '走访：走访高山户', on: today(), late: false });
  expect((await dutiesOf(head))[0]?.title).toBe('走访：走访高山户');
  expect((await dutiesOf(second)).map(({ title }) => title)).not.toContain('走访：走访高山户');
  const early = await makeAnnounced(house, cast, { startsOn: addDays(today(), 1) });
  expect(await code(attend(early.id))).toBe('activity.notYet');
});

test('activity.correctAttendance changes the duty archive with it, and says why', async () => {
  const { id } = await makeAnnounced(house, cast, { topic: '更正考勤' });
  await attend(id);
  await act(recorder, 'correctAttendance', id, { way: 'ticked', attendance: listOf(cast, { 0: { attendance: 'leave', reason: '记错了，当天请假' } }), reason: '看错签名' });
  const has = async (who: typeof first) => (await dutiesOf(who)).some(({ title }) => title === '走访：更正考勤');
  expect([await has(first), await has(second)]).toEqual([false, true]);
  expect((await look(clerk, id)).timeline.at(-1)).toMatchObject({ verb: 'correctAttendance', words: expect.stringContaining('看错签名') });
  await act(recorder, 'correctAttendance', id, { way: 'ticked', attendance: listOf(cast), reason: '又查明到了' });
  expect(await has(first)).toBe(true);
});

test('activity.correctAttendance takes somebody off the list who does not belong there, with the reason, out of archive and registers', async () => {
  const { id } = await makeAnnounced(house, cast, { topic: '名单写错' });
  await attend(id);
  const left = listOf(cast).slice(1);
  expect(await code(act(recorder, 'correctAttendance', id, { way: 'ticked', attendance: left, reason: '不是他' })), 'left out by mistake').toBe('activity.listNotWhole');
  expect(await code(act(recorder, 'correctAttendance', id, { way: 'ticked', attendance: left, strikeIds: [head.personId], reason: '不是他' }))).toBe('activity.listNotWhole');
  await act(recorder, 'correctAttendance', id, { way: 'ticked', attendance: left, strikeIds: [first.personId], reason: '同名，来的是邻村的' });
  const seen = await look(clerk, id);
  expect(seen.deputies.map(({ id: who }) => who).sort()).toEqual([second.personId, third.personId].sort());
  expect(seen.timeline.at(-1)?.words).toBe('应到和临时参加共 2 人，到 2 人，请假 0 人，缺席 0 人，从名单去掉 张一。更正原因：同名，来的是邻村的');
  expect((await dutiesOf(first)).map(({ title }) => title)).not.toContain('走访：名单写错');
  expect((await dutiesOf(second)).map(({ title }) => title)).toContain('走访：名单写错');
});

test('activity.enterHeld enters what was held on paper: 补录, with both days, in register and archive', async () => {
  const on = addDays(today(), -20);
  const said = { kind: 'study', topic: '补录学习', stationId, startsOn: on, venue: '村委会', way: 'typed', attendance: listOf(cast) };
  const { id } = await doing(house, recorder, 'activity.enterHeld', said) as { id: string };
  expect(await look(clerk, id)).toMatchObject({ state: 'held', late: true, attendanceOn: today(), startsOn: on });
  expect((await dutiesOf(first)).find(({ title }) => title === '学习：补录学习')).toMatchObject({ on, late: true });
  expect(await code(doing(house, recorder, 'activity.enterHeld', { ...said, startsOn: addDays(today(), 1) }))).toBe('activity.notHeldYet');
  expect(await code(doing(house, first, 'activity.enterHeld', said))).toBe('activity.onlyTheHost');
});

test('activity.enterHeld fulfils the line of the plan it was; the convener held a mandate on its day, whether or not he does now', async () => {
  const other = await makeActivityCast(house);
  const on = addDays(today(), -20);
  const { personId: leaving } = other.deputies[0];
  const mandate = await house.database.inTenant(other.town.id, ({ db, tenantId }) => db.selectFrom('mandate').select(['id', 'version']).where('tenantId', '=', tenantId).where('personId', '=', leaving).executeTakeFirstOrThrow());
  await doing(house, other.clerk, 'deputy.endMandate', { ...mandate, ground: 'died', endedOn: addDays(today(), -1) });
  const { id } = await doing(house, other.convener, 'activity.plan', { kind: 'study', topic: '学习代表法', year: 2026, quarter: 3, stationIds: [other.stationId], groupIds: [] }) as { id: string };
  const said = { kind: 'study', topic: '学习代表法', plannedId: id, startsOn: on, venue: '村委会', way: 'typed', convenerId: leaving, attendance: listOf(other) };
  expect(await code(doing(house, other.deputies[1], 'activity.enterHeld', said))).toBe('activity.onlyTheHost');
  expect(await code(doing(house, other.convener, 'activity.enterHeld', { ...said, startsOn: today() })), 'he resigned before that day').toBe('activity.convenerNoDeputy');
  await doing(house, other.recorder, 'activity.enterHeld', said);
  expect(await look(other.clerk, id)).toMatchObject({ state: 'held', late: true, startsOn: on, plannedQuarter: 3, convener: { id: leaving }, station: { id: other.stationId } });
  expect(await code(doing(house, other.recorder, 'activity.enterHeld', said)), 'once').toBe('platform.wrongState');
  const line = await doing(house, other.convener, 'activity.plan', { kind: 'study', topic: '没开成', year: 2026, quarter: 3, stationIds: [other.stationId], groupIds: [] }) as { id: string };
  await doing(house, other.clerk, 'activity.cancel', { id: line.id, version: (await look(other.clerk, line.id)).version, reason: '防汛' });
  const { rows } = await seeing(house, other.chair, 'activity.board', { year: 2026 }) as unknown as { rows: { id: string; quarters: { planned: number; held: number }[]; quarterLamp: string; yearLamp: string; planned: number; held: number }[] };
  expect(rows.find(({ id: unit }) => unit === other.stationId), 'one planned, the same held, the one called off in neither').toMatchObject({ quarters: [{ planned: 0, held: 0 }, { planned: 0, held: 0 }, { planned: 1, held: 1 }, { planned: 0, held: 0 }], planned: 1, held: 1, quarterLamp: 'late', yearLamp: 'soon' });
});

test('activity.raiseOpinion enters the opinion once, with number and receipt, at the activity’s station', async () => {
  const { id } = await makeAnnounced(house, cast);
  await attend(id);
  const receipt = await act(recorder, 'raiseOpinion', id, { content: '水塔漏水半个月了', choice: 'everybody' }) as unknown as { number: string; code: string; opinionId: string };
  expect(receipt.code).toMatch(/^\d{6}$/);
  expect((await look(recorder, id)).opinions).toMatchObject([{ number: receipt.number }]);
  expect(await seeing(house, clerk, 'opinion.detail', { id: receipt.opinionId })).toMatchObject({ source: 'activity', station: { id: stationId }, receivedOn: today() });
});

test('activity.writeMinutes, activity.sendBack and activity.signOff: whoever wrote does not sign', async () => {
  const { id } = await makeAnnounced(house, cast);
  await attend(id);
  expect(await code(act(recorder, 'writeMinutes', id, { ...minutes, tasks: [{ what: '换阀门', who: '水利站', dueOn: addDays(today(), -1) }] }))).toBe('activity.taskBefore');
  await act(convener, 'writeMinutes', id, minutes);
  expect(await code(act(convener, 'signOff', id))).toBe('activity.ownMinutes');
  expect(await code(act(recorder, 'signOff', id))).toBe('activity.onlyTheSigner');
  await act(head, 'sendBack', id, { reason: '写上谁说的' });
  expect((await noticesOf(convener))[0]).toContain('写上谁说的');
  await act(recorder, 'writeMinutes', id, minutes);
  await act(convener, 'signOff', id);
  expect(await look(clerk, id)).toMatchObject({ state: 'signed', signedBy: '召集人', writtenBy: '联络员', points: [{ who: '张一', words: '水塔漏水' }] });
});

test('activity.finishTask follows up what the minutes left to do; rewritten minutes keep what is done', async () => {
  const { id } = await makeAnnounced(house, cast);
  await attend(id);
  await act(recorder, 'writeMinutes', id, { ...minutes, tasks: [{ what: '换阀门', who: '水利站', dueOn: today() }, { what: '装路灯', who: '村委会', dueOn: today() }] });
  const before = (await look(clerk, id)).tasks;
  const done = before.find(({ what }) => what === '换阀门');
  expect(before.map(({ what, doneOn }) => [what, doneOn]).sort()).toEqual([['换阀门', null], ['装路灯', null]]);
  await act(recorder, 'finishTask', id, { taskId: done?.id, words: '已换' });
  expect(await code(act(recorder, 'finishTask', id, { taskId: done?.id, words: '再换' }))).toBe('activity.noSuchTask');
  await act(recorder, 'writeMinutes', id, { ...minutes, tasks: [] });
  expect((await look(clerk, id)).tasks.map(({ id: task, doneOn }) => [task, doneOn])).toEqual([[done?.id, today()]]);
});

test('activity.report goes to the congress once the minutes are signed off; activity.void strikes the duty lines', async () => {
  const { id } = await makeAnnounced(house, cast, { topic: '要汇报的走访' });
  await attend(id);
  expect(await code(act(recorder, 'report', id, { words: '成效' }))).toBe('platform.wrongState');
  await act(recorder, 'writeMinutes', id, minutes);
  await act(head, 'signOff', id);
  await act(recorder, 'report', id, { words: '群众反映的两件事已交办' });
  expect(await look(clerk, id)).toMatchObject({ state: 'reported', reportedOn: today() });
  expect((await noticesOf(clerk))[0]).toContain('要汇报的走访');
  expect(await code(act(head, 'void', id, { reason: '记错了' }))).toBe('activity.onlyTheOffice');
  await act(clerk, 'void', id, { reason: '同一次活动记了两遍' });
  expect((await dutiesOf(first)).some(({ title }) => title === '走访：要汇报的走访')).toBe(false);
  const kept = await house.database.inTenant(cast.town.id, (tx) => tx.db.selectFrom('activityDeputy').select('attendance').where('tenantId', '=', tx.tenantId).where('activityId', '=', id).execute());
  expect(kept.map(({ attendance }) => attendance)).toEqual(['present', 'present', 'present']);
});

test('the registers’ rows equal a recount of the raw records, narrowed by station, deputy and period, in one statement each', async () => {
  const all = await inWork(house, callBy(clerk), null, 'read', async ({ tx }) => ({
    attendance: await attendanceRows(tx, { stationId }, 5000), minutes: await minutesRows(tx, { stationId }, 5000), mine: await attendanceRows(tx, { personId: first.personId }, 5000), before: await attendanceRows(tx, { toOn: addDays(today(), -1) }, 5000),
    raw: await tx.db.selectFrom('activityDeputy as d').innerJoin('activity as a', (join) => join.onRef('a.tenantId', '=', 'd.tenantId').onRef('a.id', '=', 'd.activityId')).select(['a.id', 'd.attendance'])
      .where('a.tenantId', '=', tx.tenantId).where('a.state', 'in', ['held', 'written', 'signed', 'reported']).execute(),
    held: await tx.db.selectFrom('activity').select('id').where('tenantId', '=', tx.tenantId).where('state', 'in', ['held', 'written', 'signed', 'reported']).execute(),
  }));
  expect(all.raw.length).toBeGreaterThan(10);
  expect(all.attendance.map((row) => `${row.activityId} ${row.attendance}`).sort()).toEqual(all.raw.map(({ id, attendance }) => `${id} ${attendance}`).sort());
  expect(all.minutes.map(({ activityId }) => activityId).sort()).toEqual(all.held.map(({ id }) => id).sort());
  expect(new Set(all.mine.map(({ personName }) => personName))).toEqual(new Set(['张一']));
  expect(all.before.map(({ topic }) => topic)).toEqual(['补录学习', '补录学习', '补录学习']);
  expect(all.minutes.find(({ topic, opinionIds }) => topic === '走访困难群众' && opinionIds.length === 1)).toMatchObject({ stationName: '石桥村代表联络站', cameNames: expect.arrayContaining(['张一']), photoCount: 0 });
});

test('the board sets plan beside fact, with a lamp for the quarters and one for the year', async () => {
  const { rows, perQuarter, perYear } = await seeing(house, chair, 'activity.board', { year: 2026 }) as unknown as { perQuarter: number; perYear: number; rows: { of: string; id: string; quarters: { planned: number; held: number }[]; held: number; quarterLamp: string; yearLamp: string }[] };
  expect([perQuarter, perYear]).toEqual([1, 6]);
  const row = rows.find(({ id }) => id === stationId)!;
  expect(row.quarters[0]).toEqual({ planned: 0, held: 0 });
  expect(row.quarterLamp).toBe('late');
  const raw = await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.selectFrom('activity').select('startsOn').where('tenantId', '=', tenantId).where('stationId', '=', stationId).where('state', 'in', ['held', 'written', 'signed', 'reported']).execute());
  const heldIn = (quarter: number) => raw.filter(({ startsOn }) => Math.ceil(Number(String(startsOn).slice(5, 7)) / 3) === quarter).length;
  expect(row.quarters.map(({ held }) => held)).toEqual([1, 2, 3, 4].map(heldIn));
  expect([row.held, row.yearLamp]).toEqual([raw.length, 'ok']);
  expect(raw.length, 'six in the year are done').toBeGreaterThanOrEqual(6);
});

test('who may not read activities finds none, and another town’s clerk finds nothing', async () => {
  const { id } = await makeAnnounced(house, cast);
  const handler = await makePerson(house, cast.town, [{ role: 'handler' }]);
  expect(((await seeing(house, handler, 'activity.list', {})) as { total: number }).total).toBe(0);
  expect(await code(look(handler, id))).toBe('platform.notFound');
  const elsewhere = await makeActivityCast(house);
  expect(await code(look(elsewhere.clerk, id))).toBe('platform.notFound');
  expect(await code(doing(house, elsewhere.clerk, 'activity.cancel', { id, version: 1, reason: '不是我们的' }))).toBe('platform.notFound');
  expect(((await seeing(house, elsewhere.clerk, 'activity.list', {})) as { total: number }).total).toBe(0);
});

test('what waits: the deputy’s answer, the recorder’s list and minutes, the convener’s signature', async () => {
  const other = await makeActivityCast(house);
  const waiting = async (actor: Actor) => ((await seeing(house, actor, 'activity.list', { group: 'waiting' })) as { total: number }).total;
  const { id } = await makeAnnounced(house, other);
  const them = async () => Promise.all([other.deputies[0], other.recorder, other.convener, other.clerk].map(waiting));
  expect(await them()).toEqual([1, 1, 1, 0]);
  const go = async (actor: Actor, verb: string, more: object = {}) => doing(house, actor, `activity.${verb}`, { id, version: (await look(other.clerk, id)).version, ...more });
  await go(other.recorder, 'noteAttendance', { way: 'ticked', attendance: listOf(other) });
  expect(await them()).toEqual([0, 1, 1, 0]);
  await go(other.recorder, 'writeMinutes', minutes);
  expect(await them()).toEqual([0, 0, 1, 0]);
});

test('what only the presidium arranges waits for its office, whoever’s it is; minutes of a head who convenes wait for the chair; a day gone by is to be recorded', async () => {
  const other = await makeActivityCast(house);
  const { clerk: theClerk, chair: theChair, convener: theConvener, recorder: theRecorder, head: theHead } = other;
  const inGroup = async (actor: Actor, group: string) => ((await seeing(house, actor, 'activity.list', { group })) as { rows: { id: string }[] }).rows.map(({ id }) => id);
  const write = (sets: object, id: string) => house.database.inTenant(other.town.id, ({ db, tenantId }) => db.updateTable('activity').set(sets).where('tenantId', '=', tenantId).where('id', '=', id).execute());
  for (const [kind, keeps, spared] of [['inspection', [theClerk, theChair], [theConvener, theRecorder]], ['visit', [theConvener, theRecorder], [theClerk, theChair]]] as const) {
    const { id } = await doing(house, theClerk, 'activity.plan', { kind, topic: '看饮水', year: 2026, quarter: 3, stationIds: [other.stationId], groupIds: [] }) as { id: string };
    await write({ fallsOn: addDays(today(), 10) }, id);
    for (const actor of keeps) expect(await inGroup(actor, 'waiting'), kind).toContain(id);
    for (const actor of spared) expect(await inGroup(actor, 'waiting'), kind).not.toContain(id);
  }
  const { id } = await makeAnnounced(house, other, { convenerId: theHead.personId });
  expect([await inGroup(theClerk, 'coming'), await inGroup(theClerk, 'toRecord')]).toEqual([[id], []]);
  await write({ startsOn: addDays(today(), -2), endsOn: addDays(today(), -2), fallsOn: addDays(today(), -2) }, id);
  expect([await inGroup(theClerk, 'coming'), await inGroup(theClerk, 'toRecord')]).toEqual([[], [id]]);
  const go = async (actor: Actor, verb: string, more: object = {}) => doing(house, actor, `activity.${verb}`, { id, version: (await look(theClerk, id)).version, ...more });
  await go(theRecorder, 'noteAttendance', { way: 'ticked', attendance: listOf(other) });
  await go(theHead, 'writeMinutes', minutes);
  expect(await inGroup(theChair, 'waiting'), 'the station’s own convener can sign').not.toContain(id);
  await house.database.inTenant(other.town.id, ({ db, tenantId }) => db.updateTable('station').set({ convenerPersonId: theHead.personId }).where('tenantId', '=', tenantId).where('id', '=', other.stationId).execute());
  expect(await inGroup(theChair, 'waiting')).toContain(id);
  expect(await inGroup(theHead, 'waiting')).not.toContain(id);
  await go(theChair, 'signOff');
  const alone = await makeAnnounced(house, other);
  await write({ recorderPersonId: null, convenerPersonId: null }, alone.id);
  const [signedUp] = other.deputies;
  await doing(house, signedUp, 'activity.signUp', { id: alone.id });
  expect(await seeing(house, signedUp, 'activity.detail', { id: alone.id }), 'nobody is named, and he has answered').toMatchObject({ waitsForMe: false });
});

test('the six haves go by evidence: plan and records by themselves, the rest as noted; villages without a station are named', async () => {
  const other = await makeActivityCast(house);
  const row = async () => ((await seeing(house, other.clerk, 'activity.haves')) as unknown as { rows: { id: string; missing: string[]; held: number; written: number }[]; uncovered: string[] });
  expect((await row()).rows).toMatchObject([{ id: other.stationId, missing: ['venue', 'plate', 'rules', 'plan', 'records'] }]);
  await doing(house, other.clerk, 'activity.plan', { kind: 'study', topic: '学习', year: 2026, quarter: 3, stationIds: [other.stationId], groupIds: [] });
  const { id } = await makeAnnounced(house, other);
  const go = async (verb: string, more: object) => doing(house, other.recorder, `activity.${verb}`, { id, version: (await look(other.clerk, id)).version, ...more });
  await go('noteAttendance', { way: 'ticked', attendance: listOf(other) });
  expect((await row()).rows[0]).toMatchObject({ missing: ['venue', 'plate', 'rules', 'records'], held: 1, written: 0 });
  await go('writeMinutes', minutes);
  await doing(house, other.recorder, 'station.equip', { id: other.stationId, version: (await seeing(house, other.clerk, 'station.detail', { id: other.stationId }) as { version: number }).version, venue: 'own', furnished: true, cabinet: true, plate: true, wallRules: ['closedSeason', 'activities', 'contact', 'reception', 'dutyReport'] });
  expect(await row()).toMatchObject({ uncovered: [], rows: [{ missing: [] }] });
  await doing(house, other.clerk, 'place.add', { kind: 'village', code: `${other.town.code}299`, name: '新村' });
  expect((await row()).uncovered).toEqual(['新村']);
});

test('before an activity whoever has not answered is reminded by the town’s days, all who come on the working day before, each once', async () => {
  house.clock.set('2026-09-01T02:00:00Z');
  const other = await makeActivityCast(house);
  const [comes, silent, onLeave] = other.deputies;
  // A Monday: the working day before is Friday, and so is the day two days before.
  const { id } = await makeAnnounced(house, other, { topic: '看学校', startsOn: '2026-09-14' });
  await doing(house, other.clerk, 'settings.setRule', { key: 'activityAnswer', value: 5, effectiveOn: '2026-09-01', source: '主席团会议' });
  await doing(house, comes, 'activity.signUp', { id });
  await doing(house, onLeave, 'activity.askLeave', { id, reason: '住院' });
  const told = async (actor: Actor, from: string) => (await noticesOf(actor)).filter((words) => words.startsWith(from)).length;
  const all = async () => [await told(comes, '别忘了'), await told(silent, '别忘了'), await told(silent, '代表活动快到了'), await told(comes, '代表活动快到了'), await told(onLeave, '别忘了'), await told(other.recorder, '别忘了')];
  const counts: number[][] = [];
  for (const day of ['2026-09-08', '2026-09-09', '2026-09-10', '2026-09-11', '2026-09-12', '2026-09-14', '2026-09-15']) {
    house.clock.set(`${day}T02:00:00Z`);
    for (let times = 0; times < 2; times += 1) await runJob(house, other.town, 'activity.remind');
    counts.push(await all());
  }
  expect(counts).toEqual([[0, 0, 0, 0, 0, 0], [0, 0, 1, 0, 0, 0], [0, 0, 1, 0, 0, 0], [1, 0, 2, 0, 0, 1], [1, 0, 2, 0, 0, 1], [1, 0, 2, 0, 0, 1], [1, 0, 2, 0, 0, 1]]);
  // Whoever left office after the notice is asked nothing more; a convener who has not answered hears one sentence.
  const [convener, gone] = [comes, silent];
  await makeAnnounced(house, other, { topic: '看水库', startsOn: '2026-09-22', convenerId: convener.personId });
  await house.database.inTenant(other.town.id, ({ db, tenantId }) => db.updateTable('mandate').set({ endedOn: '2026-09-16', endGround: 'resigned' }).where('tenantId', '=', tenantId).where('personId', '=', gone.personId).execute());
  const before = await all();
  house.clock.set('2026-09-21T02:00:00Z');
  await runJob(house, other.town, 'activity.remind');
  const after = await all();
  expect(after[2], 'who left').toBe(before[2]);
  expect([(after[0] ?? 0) - (before[0] ?? 0), (after[3] ?? 0) - (before[3] ?? 0)], 'one sentence').toEqual([0, 1]);
});
