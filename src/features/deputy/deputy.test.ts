import { expect, test } from 'vitest';
import { type Actor, roles } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { Refused, judge } from '#kernel/verdict.ts';
import { phoneOf } from '#features/account/public.ts';
import { inWork } from '#platform/perform.ts';
import { callBy, doing, makePerson, makeTown, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { makeDistrict, makeMandate, makeTerm } from '#tests/support/makers/deputy.ts';
import { policy } from './policy.ts';
import { currentTerm, deputiesForPlace, deputyNames, holdMandates, isDeputyIn, latestSitting, mandatesOf, sittingOn } from './public.ts';
import { find, list as listRows } from './store.ts';

const house = await testHouse();
const today = '2026-09-01';
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const asking = <T>(actor: Actor, question: (tx: Parameters<Parameters<typeof house.database.inTenant>[1]>[0]) => Promise<T>) => house.database.inTenant(actor.tenantId, question);

async function newTown(kind: 'township' | 'street' | 'county' = 'township') {
  const town = await makeTown(house, { kind });
  const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
  const term = await makeTerm(house, clerk);
  return { town, clerk, term };
}
const detail = (actor: Actor, id: string) => seeing(house, actor, 'deputy.detail', { id });

test('deputy.openTerm ends the term before on the day before, and can begin with its districts and groups', async () => {
  const { town, clerk, term } = await newTown();
  await makeDistrict(house, clerk, town, term.id, 7);
  await doing(house, clerk, 'deputy.setGroup', { termId: term.id, name: '第一小组' });
  expect(await code(makeTerm(house, clerk, 19, '2027-01-10'))).toBe('deputy.termOutOfOrder');
  expect(await code(makeTerm(house, clerk, 20, '2021-01-10'))).toBe('deputy.termOutOfOrder');
  const next = await doing(house, clerk, 'deputy.openTerm', { number: 20, fromOn: '2027-01-10', copyDistricts: true, copyGroups: true });
  const { rows } = await seeing(house, clerk, 'deputy.terms') as { rows: object[] };
  expect(rows).toMatchObject([{ number: 20, fromOn: '2027-01-10', toOn: null, current: false }, { number: 19, toOn: '2027-01-09', current: true }]);
  expect(await seeing(house, clerk, 'deputy.districts', { termId: next['id'] })).toMatchObject({ rows: [{ number: 7, places: [{ code: town.village, name: '石桥村' }], deputies: [] }] });
  expect(await seeing(house, clerk, 'deputy.groups', { termId: next['id'] })).toMatchObject({ rows: [{ name: '第一小组', members: [] }] });
  expect(await asking(clerk, (tx) => currentTerm(tx, '2027-01-10'))).toMatchObject({ number: 20 });
  expect(await asking(clerk, (tx) => currentTerm(tx, '2027-01-09'))).toMatchObject({ number: 19 });
  expect(await asking(clerk, (tx) => currentTerm(tx, '2001-01-01'))).toBeNull();
});

test('deputy.amendTerm moves the first day, and the term before ends accordingly; no session may fall out of its term', async () => {
  const { clerk, term } = await newTown();
  const next = await makeTerm(house, clerk, 20, '2027-01-10');
  await doing(house, clerk, 'deputy.amendTerm', { id: next.id, version: 1, number: 20, fromOn: '2027-01-20' });
  expect(await asking(clerk, (tx) => currentTerm(tx, '2027-01-19'))).toMatchObject({ number: 19, toOn: '2027-01-19' });
  expect(await code(doing(house, clerk, 'deputy.amendTerm', { id: next.id, version: 1, number: 20, fromOn: '2027-02-20' }))).toBe('platform.stale');
  expect(await code(doing(house, clerk, 'deputy.amendTerm', { id: term.id, version: 3, number: 21, fromOn: '2021-12-20' }))).toBe('deputy.termOutOfOrder');
  await doing(house, clerk, 'deputy.setSitting', { termId: next.id, number: 1, fromOn: '2027-01-20', toOn: '2027-01-21' });
  expect(await code(doing(house, clerk, 'deputy.amendTerm', { id: next.id, version: 2, number: 20, fromOn: '2027-01-21' }))).toBe('deputy.sittingOutsideTerm');
});

test('deputy.setSitting enters sessions within the term that neither repeat nor overlap; between them is the closed season', async () => {
  const { clerk, term } = await newTown();
  const set = (more: object) => doing(house, clerk, 'deputy.setSitting', { termId: term.id, number: 1, fromOn: '2022-01-10', toOn: '2022-01-11', ...more });
  const first = await set({});
  expect(await code(set({}))).toBe('deputy.sittingTaken');
  expect(await code(set({ number: 2 }))).toBe('deputy.sittingOverlaps');
  expect(await code(set({ number: 2, fromOn: '2021-12-01', toOn: '2021-12-02' }))).toBe('deputy.sittingOutsideTerm');
  expect(await code(set({ number: 2, fromOn: '2022-08-02', toOn: '2022-08-01' }))).toBe('deputy.sittingOutsideTerm');
  expect(await code(set({ id: first['id'], fromOn: '2022-01-12', toOn: '2022-01-12' }))).toBe('platform.stale');
  await set({ id: first['id'], version: 1, fromOn: '2022-01-12', toOn: '2022-01-13' });
  await set({ number: 2, fromOn: '2026-08-31', toOn: '2026-09-01' });
  expect(await asking(clerk, (tx) => sittingOn(tx, today))).toMatchObject({ number: 2, termNumber: 19 });
  expect(await asking(clerk, (tx) => sittingOn(tx, '2026-09-02'))).toBeNull();
  expect(await asking(clerk, (tx) => latestSitting(tx, '2026-08-30'))).toMatchObject({ number: 1, fromOn: '2022-01-12' });
  expect(await asking(clerk, (tx) => latestSitting(tx, '2021-12-31'))).toBeNull();
  const street = await newTown('street');
  expect(await code(doing(house, street.clerk, 'deputy.setSitting', { termId: street.term.id, number: 1, fromOn: '2022-01-10', toOn: '2022-01-10' }))).toBe('deputy.noCongressHere');
});

test('deputy.setDistrict keeps one to three seats, one number a term, and villages of this town', async () => {
  const { town, clerk, term } = await newTown();
  const elsewhere = await makeTown(house);
  const set = (more: object) => doing(house, clerk, 'deputy.setDistrict', { termId: term.id, number: 1, name: '第一选区', seatCount: 2, placeCodes: [town.village], ...more });
  const made = await set({});
  expect(await code(set({}))).toBe('deputy.districtTaken');
  expect(await code(set({ number: 2, seatCount: 0 }))).toBe('deputy.seatsOneToThree');
  expect(await code(set({ number: 2, placeCodes: [elsewhere.village] }))).toBe('deputy.placeNotOurs');
  await set({ id: made['id'], version: 1, number: 3, name: '石桥选区', placeCodes: [] });
  expect(await seeing(house, clerk, 'deputy.districts')).toMatchObject({ rows: [{ id: made['id'], version: 2, number: 3, name: '石桥选区', seatCount: 2, places: [] }] });
});

test('deputy.setGroup names a head and members of the term; members leave the group they were in', async () => {
  const { clerk, term } = await newTown();
  const [a, b, c] = await Promise.all(['甲国强', '乙国强', '丙国强'].map((name) => makeMandate(house, clerk, term.id, { name })));
  const county = await makeMandate(house, clerk, term.id, { name: '丁国强', level: 'county' });
  const stranger = await makePerson(house, { ...(await makeTown(house)), id: clerk.tenantId });
  const group = (name: string, more: object) => doing(house, clerk, 'deputy.setGroup', { termId: term.id, name, ...more });
  const first = await group('第一小组', { headPersonId: a!.personId, mandateIds: [a!.id, b!.id, county.id] });
  expect(await code(group('第一小组', {}))).toBe('deputy.groupTaken');
  expect(await code(group('第二小组', { headPersonId: stranger.personId }))).toBe('deputy.headNotSitting');
  expect(await code(group('第二小组', { mandateIds: [newId()] }))).toBe('deputy.memberNotSitting');
  await group('第二小组', { mandateIds: [b!.id, c!.id] });
  const { rows } = await seeing(house, clerk, 'deputy.groups') as { rows: { name: string; members: { name: string }[] }[] };
  expect(rows.map(({ name, members }) => [name, members.map((member) => member.name)])).toEqual([['第一小组', ['甲国强', '丁国强']], ['第二小组', ['丙国强', '乙国强']]]);
  await group('第一小组', { id: first['id'], version: 1 });
  expect(await seeing(house, clerk, 'deputy.groups')).toMatchObject({ rows: [{ head: null, members: [{ name: '甲国强' }, { name: '丁国强' }] }, {}] });
});

test('deputy.addMandate enters a new person or a known one, who may sign in as a deputy from then on', async () => {
  const { town, clerk, term } = await newTown();
  const district = await makeDistrict(house, clerk, town, term.id, 1, 1);
  const made = await makeMandate(house, clerk, term.id, { name: '欧阳𠮷祥', gender: 'male', phone: '19900001065', districtId: district.id, cardNumber: 'A1', bornOn: '1986-05-09', workPost: '石桥村村委会' });
  expect(await detail(clerk, made.id)).toMatchObject({ name: '欧阳𠮷祥', level: 'township', phoneMasked: '199****1065', district: { number: 1 }, inForce: true, can: ['amendMandate', 'endMandate'] });
  expect(await seeing(house, clerk, 'account.person', { id: made.personId })).toMatchObject({ roles: ['deputy'], deputySignIn: 'phone' });
  const second = await makeMandate(house, clerk, term.id, { personId: made.personId, level: 'county' });
  expect(second.personId).toBe(made.personId);
  expect(await detail(clerk, made.id)).toMatchObject({ others: [{ id: second.id, level: 'county', inForce: true }] });
  const refused = (more: object) => code(doing(house, clerk, 'deputy.addMandate', { termId: term.id, level: 'township', name: '某人', ...more }));
  expect(await refused({ name: undefined, personId: made.personId })).toBe('deputy.heldAlready');
  expect(await refused({ personId: made.personId })).toBe('deputy.nobodyNamed');
  expect(await refused({ name: undefined, personId: newId() })).toBe('platform.notFound');
  expect(await refused({ districtId: district.id })).toBe('deputy.districtFull');
  expect(await refused({ level: 'county', districtId: district.id })).toBe('deputy.noSuchDistrict');
  expect(await refused({ cardNumber: 'A1' })).toBe('deputy.cardTaken');
  expect(await refused({ groupId: newId() })).toBe('deputy.noSuchGroup');
  expect(await refused({ bornOn: '2010-01-01' })).toBe('deputy.tooYoung');
  expect(await refused({ electedOn: '2026-09-02' })).toBe('deputy.electedInFuture');
  const street = await newTown('street');
  expect(await code(makeMandate(house, street.clerk, street.term.id))).toBe('deputy.noSuchLevelHere');
  expect(await code(makeMandate(house, street.clerk, street.term.id, { level: 'county' }))).toBe('done');
});

test('deputy.amendMandate corrects the mandate and the person; a phone left out stays, a seat of one’s own is not counted twice', async () => {
  const { town, clerk, term } = await newTown();
  const district = await makeDistrict(house, clerk, town, term.id, 1, 1);
  const made = await makeMandate(house, clerk, term.id, { phone: '19900001065', districtId: district.id });
  await doing(house, clerk, 'deputy.amendMandate', { id: made.id, version: 1, name: '周明得', districtId: district.id, congressPost: 'presidium' });
  expect(await detail(clerk, made.id)).toMatchObject({ version: 2, name: '周明得', phoneMasked: '199****1065', congressPost: 'presidium' });
  await doing(house, clerk, 'deputy.amendMandate', { id: made.id, version: 2, phone: '19900001066' });
  expect(await detail(clerk, made.id)).toMatchObject({ district: null, congressPost: null, phoneMasked: '199****1066' });
  expect(await code(doing(house, clerk, 'deputy.amendMandate', { id: made.id, version: 2 }))).toBe('platform.stale');
});

test('deputy.endMandate records only what the congress announced in session, on a ground of the law', async () => {
  const { clerk, term } = await newTown();
  await doing(house, clerk, 'deputy.setSitting', { termId: term.id, number: 1, fromOn: '2026-08-20', toOn: '2026-08-21' });
  const made = await makeMandate(house, clerk, term.id, { phone: '19900001070' });
  const end = (more: object) => doing(house, clerk, 'deputy.endMandate', { id: made.id, version: 1, ground: 'resigned', endedOn: '2026-08-20', announcedOn: '2026-08-20', ...more });
  expect(await code(end({ announcedOn: undefined }))).toBe('deputy.announcementMissing');
  expect(await code(end({ announcedOn: '2026-08-25' }))).toBe('deputy.announcedOutsideSession');
  expect(await code(end({ endedOn: '2026-08-21' }))).toBe('deputy.announcedBeforeEnd');
  expect(await code(end({ endedOn: '2026-09-02', announcedOn: '2026-09-02' }))).toBe('deputy.endInFuture');
  expect(await code(end({ ground: 'lowScore' }))).not.toBe('done');
  expect(await end({})).toMatchObject({ can: ['amendMandate', 'voidEnd'] });
  expect(await code(end({ version: 2 }))).toBe('deputy.hasEnded');
  expect(await detail(clerk, made.id)).toMatchObject({ inForce: false, endGround: 'resigned', endedOn: '2026-08-20', endAnnouncedOn: '2026-08-20' });
  expect(await seeing(house, clerk, 'account.person', { id: made.personId })).toMatchObject({ roles: [], deputySignIn: 'none' });
  const died = await makeMandate(house, clerk, term.id, { name: '王五四' });
  expect(await code(doing(house, clerk, 'deputy.endMandate', { id: died.id, version: 1, ground: 'died', endedOn: '2026-08-30' }))).toBe('done');
  // One mandate over, the other stays: so does the post.
  const both = await makeMandate(house, clerk, term.id, { name: '李双届' });
  const county = await makeMandate(house, clerk, term.id, { personId: both.personId, level: 'county' });
  await doing(house, clerk, 'deputy.endMandate', { id: county.id, version: 1, ground: 'movedAway', endedOn: '2026-08-25', announcedOn: '2026-08-26' });
  expect(await seeing(house, clerk, 'account.person', { id: both.personId })).toMatchObject({ roles: ['deputy'] });
});

test('deputy.voidEnd strikes out an end entered by mistake, with its reason, and the deputy is in office again', async () => {
  const { clerk, term } = await newTown();
  const made = await makeMandate(house, clerk, term.id);
  expect(await code(doing(house, clerk, 'deputy.voidEnd', { id: made.id, version: 1, reason: '没有终止' }))).toBe('deputy.notEnded');
  await doing(house, clerk, 'deputy.endMandate', { id: made.id, version: 1, ground: 'died', endedOn: '2026-08-30' });
  await doing(house, clerk, 'deputy.voidEnd', { id: made.id, version: 2, reason: '同名，登错了人' });
  expect(await detail(clerk, made.id)).toMatchObject({ inForce: true, endGround: null, endVoidReason: '同名，登错了人' });
  expect(await seeing(house, clerk, 'account.person', { id: made.personId })).toMatchObject({ roles: ['deputy'] });
});

test('whoever represents a village is found by its code, with nothing but lawful fields', async () => {
  const { town, clerk, term } = await newTown();
  const district = await makeDistrict(house, clerk, town, term.id);
  const own = await makeMandate(house, clerk, term.id, { name: '陈海燕', phone: '19900001052', districtId: district.id, bornOn: '1990-05-15', party: '群众', ethnicity: '回族', cardNumber: '77123', remark: '妇女代表', workPost: '石桥村' });
  await makeMandate(house, clerk, term.id, { name: '别村代表' });
  await makeMandate(house, clerk, term.id, { name: '县里代表', level: 'county', electedBy: '第二选举单位' });
  const visitor = makeVisitor(town);
  const { rows } = await seeing(house, visitor, 'deputy.publicList', { placeCode: town.village }) as { rows: { name: string }[] };
  expect(rows.map(({ name }) => name)).toEqual(['陈海燕', '县里代表']);
  expect(await asking(clerk, (tx) => deputiesForPlace(tx, town.village, today))).toMatchObject([{ id: own.personId, name: '陈海燕', level: 'township' }, { level: 'county' }]);
  expect(((await seeing(house, visitor, 'deputy.publicList', {})) as { rows: object[] }).rows).toHaveLength(3);
  const card = await seeing(house, visitor, 'deputy.publicCard', { id: own.personId });
  expect(card).toEqual({ id: own.personId, name: '陈海燕', photoFileId: null, workPost: '石桥村', phone: null,
    mandates: [{ level: 'township', termNumber: 19, district: '第1选区', villages: ['石桥村'], electedBy: null, group: null, congressPost: null, electedOn: null }] });
  const handler = await makePerson(house, town, [{ role: 'handler' }]);
  for (const seen of [card, rows, await detail(handler, own.id), await seeing(house, handler, 'deputy.list')]) expect(JSON.stringify(seen)).not.toMatch(/1990|群众|回族|77123|妇女|0001052|1052/);
  await doing(house, clerk, 'deputy.amendMandate', { id: own.id, version: 1, districtId: district.id, phonePublic: true });
  expect(await seeing(house, visitor, 'deputy.publicCard', { id: own.personId })).toMatchObject({ phone: '19900001052' });
  expect(await code(seeing(house, visitor, 'deputy.publicCard', { id: clerk.personId }))).toBe('platform.notFound');
  // The deputy himself sees what is kept of him.
  expect(await detail({ ...clerk, grants: [{ role: 'deputy' }], personId: own.personId }, own.id)).toMatchObject({ party: null, phoneMasked: '199****1052' });
});

test('the list is filtered, and shows each actor exactly what the policy lets him see', async () => {
  const { town, clerk, term } = await newTown();
  const district = await makeDistrict(house, clerk, town, term.id);
  await makeMandate(house, clerk, term.id, { name: '张现任', districtId: district.id });
  const over = await makeMandate(house, clerk, term.id, { name: '李终止' });
  await doing(house, clerk, 'deputy.endMandate', { id: over.id, version: 1, ground: 'died', endedOn: '2026-08-30' });
  await makeMandate(house, clerk, term.id, { name: '王县级', level: 'county' });
  const next = await makeTerm(house, clerk, 20, '2027-01-10');
  await makeMandate(house, clerk, next.id, { name: '赵下届' });
  const names = async (filter: object) => ((await seeing(house, clerk, 'deputy.list', filter)) as { rows: { name: string }[] }).rows.map(({ name }) => name);
  expect(await names({})).toEqual(['张现任', '王县级']);
  expect(await names({ standing: 'ended' })).toEqual(['李终止']);
  expect(await names({ standing: 'all' })).toHaveLength(4);
  expect(await names({ termId: next.id })).toEqual(['赵下届']);
  expect(await names({ level: 'county' })).toEqual(['王县级']);
  expect(await names({ districtId: district.id })).toEqual(['张现任']);
  expect(await names({ name: '终', standing: 'all' })).toEqual(['李终止']);
  const everybody = await asking(clerk, async (tx) => (await listRows(tx, clerk, today, { standing: 'all', page: 1 })).rows);
  for (const actor of [makeVisitor(town), ...await Promise.all(roles.map((role) => makePerson(house, town, [{ role }])))]) {
    const byList = await asking(actor, async (tx) => (await listRows(tx, actor, today, { standing: 'all', page: 1 })).rows.map(({ id }) => id));
    const byPolicy = everybody.filter((one) => judge(policy.see, actor, one, today) === null).map(({ id }) => id);
    expect(byList, actor.grants[0]?.role ?? 'visitor').toEqual(byPolicy);
  }
});

test('what other features ask: in office or not, in which congress, with what on the form', async () => {
  const { clerk, term } = await newTown();
  const made = await makeMandate(house, clerk, term.id, { name: '陈海燕', cardNumber: '7' });
  const county = await makeMandate(house, clerk, term.id, { name: '安县级', level: 'county' });
  const next = await makeTerm(house, clerk, 20, '2027-01-10');
  const later = await makeMandate(house, clerk, next.id, { name: '赵下届' });
  await asking(clerk, async (tx) => {
    expect(await holdMandates(tx, [made.personId, county.personId, made.personId], today)).toBe(true);
    expect(await holdMandates(tx, [made.personId, later.personId], today)).toBe(false);
    expect(await holdMandates(tx, [], today)).toBe(true);
    expect(await isDeputyIn(tx, made.personId, 'township', today)).toBe(true);
    expect(await isDeputyIn(tx, made.personId, 'county', today)).toBe(false);
    expect(await isDeputyIn(tx, made.personId, 'township', '2027-01-10')).toBe(false);
    expect(await deputyNames(tx, today)).toEqual([{ id: made.personId, name: '陈海燕', level: 'township' }, { id: county.personId, name: '安县级', level: 'county' }]);
    expect(await mandatesOf(tx, today, [made.personId])).toMatchObject([{ mandateId: made.id, cardNumber: '7', termNumber: 19, districtName: null }]);
  });
});

test('when a term is over, those not elected again leave office', async () => {
  const { town, clerk, term } = await newTown();
  const leaving = await makeMandate(house, clerk, term.id, { name: '周不再', phone: '19900001099' });
  const staying = await makeMandate(house, clerk, term.id, { name: '周连任' });
  const next = await makeTerm(house, clerk, 20, '2026-08-01');
  await makeMandate(house, clerk, next.id, { personId: staying.personId });
  const endOfTerm = house.features.flatMap(({ jobs }) => jobs).find(({ kind }) => kind === 'deputy.endOfTerm');
  await inWork(house, callBy(makeVisitor(town)), {}, 'write', (work) => endOfTerm!.run(work as never));
  expect(await seeing(house, clerk, 'account.person', { id: leaving.personId })).toMatchObject({ roles: [], deputySignIn: 'none' });
  expect(await seeing(house, clerk, 'account.person', { id: staying.personId })).toMatchObject({ roles: ['deputy'] });
  expect(await inWork(house, callBy(clerk), {}, 'read', (work) => phoneOf(work, leaving.personId))).toBe('19900001099');
});

test('another town’s clerk finds nothing to change or to see', async () => {
  const { clerk, term } = await newTown();
  const made = await makeMandate(house, clerk, term.id);
  const stranger = (await newTown()).clerk;
  for (const [verb, input] of [['amendMandate', {}], ['endMandate', { ground: 'died', endedOn: today }], ['voidEnd', { reason: '无' }]] as const) {
    expect(await code(doing(house, stranger, `deputy.${verb}`, { id: made.id, version: 1, ...input })), verb).toBe('platform.notFound');
  }
  expect(await code(makeMandate(house, stranger, term.id))).toBe('platform.notFound');
  expect(await code(detail(stranger, made.id))).toBe('platform.notFound');
  expect(await asking(stranger, (tx) => find(tx, made.id, false))).toBeNull();
});
