import { expect, test } from 'vitest';
import { newId } from '#kernel/id.ts';
import { Refused } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { inWork } from '#platform/perform.ts';
import { openSession, readSession } from '#platform/session.ts';
import { callBy, makePerson, makeTown, makeVisitor, testHouse } from '#tests/support/makers.ts';
import { hearingCodes, makeDeputyAccount, makeStaff } from '#tests/support/makers/account.ts';
import { makeOffice } from '#tests/support/makers/office.ts';
import { retains } from './retains.ts';
import {
  addPerson, askPhoneCode, closeDeputyAccount, endPost, findPersonByPhone, grantPost, knowPersons, namesOf, openDeputyAccount, personsWithRole, phoneIndex, phoneOf, provePhoneCode, setStationPosts,
  updatePerson,
} from './public.ts';

const { house, codes } = hearingCodes(await testHouse());
const town = await makeTown(house);
const working = <T>(task: (work: Work) => Promise<T>) => inWork(house, callBy(makeVisitor(town)), null, 'write', task);
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const today = '2026-09-01';

test('a person is entered, found by phone, renamed and rung up', async () => {
  await working(async (work) => {
    const id = await addPerson(work, { name: '沈丽', gender: 'female', phone: '13300000001' });
    expect(await findPersonByPhone(work, '13300000001')).toEqual({ id, name: '沈丽' });
    await updatePerson(work, id, { name: '沈莉', phone: '13300000002' });
    expect(await findPersonByPhone(work, '13300000001')).toBeNull();
    expect(await phoneOf(work, id)).toBe('13300000002');
    expect(await namesOf(work.tx, [id, null, newId()])).toEqual(new Map([[id, '沈莉']]));
    expect([await knowPersons(work.tx, [id, id]), await knowPersons(work.tx, [id, newId()]), await knowPersons(work.tx, [])]).toEqual([true, false, true]);
    expect(phoneIndex(work, '13300000002')).toHaveLength(32);
  });
});

test('another town’s people are strangers', async () => {
  const other = await makeTown(house);
  const { personId } = await makePerson(house, other, [{ role: 'clerk' }]);
  await working(async (work) => {
    expect(await knowPersons(work.tx, [personId])).toBe(false);
    expect(await namesOf(work.tx, [personId])).toEqual(new Map());
    expect(await code(grantPost(work, { personId, role: 'clerk', fromOn: today }))).toBe('platform.notFound');
  });
});

test('posts are granted and ended by other features, and tell who holds a role where', async () => {
  const office = await makeOffice(house, town);
  const { personId } = await makePerson(house, town, [], '朱办事');
  await working(async (work) => {
    await grantPost(work, { personId, role: 'handler', officeId: office.id, fromOn: '2026-05-01' });
    expect(await personsWithRole(work.tx, 'handler', { officeId: office.id })).toEqual([{ id: personId, name: '朱办事' }]);
    await endPost(work, { personId, role: 'handler', officeId: office.id });
    expect(await personsWithRole(work.tx, 'handler')).toEqual([]);
  });
});

test('a station’s people are seated; whoever leaves is signed out and whoever stays is not', async () => {
  const station = newId();
  const staying = await makeStaff(house, town, [], 'seat.stays');
  const leaving = await makeStaff(house, town, [], 'seat.leaves');
  const seat = (recorder: string | null) => house.database.inTenant(town.id, (tx) =>
    setStationPosts(tx, house, station, [{ role: 'stationHead', personId: staying.personId }, { role: 'recorder', personId: recorder }], today));
  await seat(leaving.personId);
  const open = (accountId: string) => openSession(house, { tenantId: town.id, kind: 'staff', accountId, personId: null, name: '某', grants: [], receiptOf: null });
  const [stays, leaves] = [await open(staying.accountId), await open(leaving.accountId)];
  await seat(null);
  expect(await readSession(house, stays)).not.toBeNull();
  expect(await readSession(house, leaves)).toBeNull();
  await working(async ({ tx }) => {
    expect(await personsWithRole(tx, 'stationHead', { stationId: station })).toEqual([{ id: staying.personId, name: '李干事' }]);
    expect(await personsWithRole(tx, 'recorder', { stationId: station })).toEqual([]);
  });
  const auditor = await makePerson(house, town, [{ role: 'auditAdmin' }]);
  expect(await code(seat(auditor.personId))).toBe('account.auditAlone');
});

test('a deputy’s account is opened once and closed with his mandate', async () => {
  const { personId, accountId } = await makeDeputyAccount(house, town, '13300000005');
  expect(await working((work) => openDeputyAccount(work, personId))).toBe(accountId);
  await working((work) => closeDeputyAccount(work, personId));
  const row = await house.database.bare.selectFrom('account').select('closedAt').where('id', '=', accountId).executeTakeFirstOrThrow();
  expect(row.closedAt).not.toBeNull();
  expect(await working((work) => openDeputyAccount(work, personId))).not.toBe(accountId);
});

test('a resident confirms a phone by code; for another purpose it is worth nothing, and five wrong ones are enough', async () => {
  const phone = '13300000006';
  await working((work) => askPhoneCode(work, phone, 'confirm'));
  const sent = codes.get(phone) ?? '';
  const prove = (purpose: string, said: string) => working((work) => provePhoneCode(work, phone, purpose, said));
  expect([await prove('signIn', sent), await prove('confirm', sent), await prove('confirm', sent)]).toEqual(['wrong', 'right', 'wrong']);
  for (let at = 0; at < 4; at += 1) expect(await prove('confirm', '000000')).toBe('wrong');
  expect(await prove('confirm', '000000')).toBe('rests');
});

test('codes long ended are dropped by the clock', async () => {
  await working((work) => askPhoneCode(work, '13300000007', 'confirm'));
  const count = async () => (await house.database.bare.selectFrom('phoneCode').select('id').execute()).length;
  const drop = () => working((work) => retains[0]!.clear(work, false));
  await drop();
  const before = await count();
  expect(before).toBeGreaterThan(0);
  house.clock.set('2026-09-03T02:00:00Z');
  await drop();
  expect(await count()).toBe(0);
});
