import { expect, test } from 'vitest';
import { Refused } from '#kernel/verdict.ts';
import { isWorkday } from '#kernel/deadline.ts';
import { doing, makePerson, makeTown, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { makeRuleValue } from '#tests/support/makers/settings.ts';
import { ruleFlag, rulePeriod, ruleValue, seedCalendar, townPage } from './public.ts';

const house = await testHouse();
const town = await makeTown(house);
const demo = await makeTown(house, { demo: true });
const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
const admin = await makePerson(house, town, [{ role: 'systemAdmin' }]);
const refused = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal : String(error)));
const code = async (attempt: Promise<unknown>) => {
  const answer = await refused(attempt);
  return typeof answer === 'string' ? answer : answer.code;
};
const set = (key: string, value: number, effectiveOn = '2026-09-01') => doing(house, clerk, 'settings.setRule', { key, value, effectiveOn, source: '省实施办法' });
const value = (on: string) => house.database.inTenant(town.id, (tx) => ruleValue(tx, 'suggestionDue', on));

test('settings.setRule holds from its day on, not before, and the later one replaces it', async () => {
  expect(await value('2026-09-01')).toBe(3);
  await set('suggestionDue', 2, '2026-10-01');
  expect([await value('2026-09-30'), await value('2026-10-01'), await value('2027-01-01')]).toEqual([3, 2, 2]);
  expect(await house.database.inTenant(town.id, (tx) => rulePeriod(tx, 'suggestionDue', '2026-10-01'))).toEqual({ months: 2 });
  const { rows } = await seeing(house, clerk, 'settings.rules') as { rows: { key: string; value: number; set: unknown[] }[] };
  expect(rows.find((row) => row.key === 'suggestionDue')).toMatchObject({ value: 3, fixed: false, max: 3, set: [{ value: 2, effectiveOn: '2026-10-01', source: '省实施办法' }] });
});

test('settings.setRule refuses what the law forbids and names the article, what is fixed, and a day that has passed', async () => {
  expect(await refused(set('suggestionDue', 4))).toMatchObject({ code: 'settings.beyondLaw', params: { law: '《代表法》第五十一条', min: 1, max: 3 } });
  expect(await refused(set('petitionNotice', 20))).toMatchObject({ code: 'settings.fixedByLaw', params: { law: '《信访工作条例》第二十三条' } });
  expect(await code(set('smallestTotal', 2))).toBe('settings.beyondBounds');
  expect(await code(set('returnWindow', 8, '2026-08-31'))).toBe('settings.notBackwards');
  expect(await code(doing(house, admin, 'settings.setRule', { key: 'returnWindow', value: 8, effectiveOn: '2026-09-02', source: '省' }))).toBe('settings.onlyTheOffice');
});

test('settings.setSecurityRule is how people sign in here, by nobody but the security administrator', async () => {
  const security = await makePerson(house, town, [{ role: 'securityAdmin' }]);
  const choose = (actor: typeof clerk, key: string, value: number) => code(doing(house, actor, 'settings.setSecurityRule', { key, value, effectiveOn: '2026-09-01', source: '县里统一规定' }));
  expect(await choose(clerk, 'secondFactorStaff', 1)).toBe('settings.onlyTheSecurityAdmin');
  expect(await choose(security, 'secondFactorStaff', 1)).toBe('done');
  expect(await house.database.inTenant(town.id, (tx) => ruleFlag(tx, 'secondFactorStaff', '2026-09-01'))).toBe(true);
  expect(await choose(security, 'sessionsAtOnce', 11)).toBe('settings.beyondBounds');
  expect(await choose(security, 'suggestionDue', 2), 'the congress’s own rules are the office’s').toContain('Error');
  expect(await set('passwordProfile', 2).catch((error: unknown) => String(error)), 'and the other way round').not.toBe('done');
});

test('a value beyond today’s bounds, left from an older law, is brought within them; a flag is read as such', async () => {
  await makeRuleValue(house, demo, 'suggestionDueExtended', 9);
  await makeRuleValue(house, demo, 'presidiumApart', 0);
  await house.database.inTenant(demo.id, async (tx) => {
    expect(await ruleValue(tx, 'suggestionDueExtended', '2026-09-01')).toBe(6);
    expect(await ruleFlag(tx, 'presidiumApart', '2026-09-01')).toBe(false);
    expect(await ruleFlag(tx, 'withdrawBeforeAssignment', '2026-09-01')).toBe(false);
  });
});

test('settings.editTownPage is what residents read; the first edition refuses a second first one', async () => {
  const before = await seeing(house, makeVisitor(town), 'settings.townPage');
  expect(before).toMatchObject({ organName: '清河镇人民代表大会', governmentName: '清河镇人民政府', about: '', version: 1, can: [] });
  const page = { organName: '清河镇人民代表大会', governmentName: '清河镇人民政府', address: '清河镇人民路 1 号', officeHours: '工作日 8:30—17:30' };
  expect(await doing(house, clerk, 'settings.editTownPage', { version: 1, ...page })).toMatchObject({ version: 2, can: ['setRule', 'editTownPage'] });
  expect(await code(doing(house, clerk, 'settings.editTownPage', { version: 1, ...page, address: '别处' }))).toBe('platform.stale');
  expect(await doing(house, clerk, 'settings.editTownPage', { version: 2, ...page, phone: '0571-88880000' })).toMatchObject({ version: 3 });
  expect(await house.database.inTenant(town.id, townPage)).toMatchObject({ address: '清河镇人民路 1 号', phone: '0571-88880000' });
});

test('settings.setDay changes the calendar all towns share; seeding never overwrites it', async () => {
  await seedCalendar(house.database, [2026]);
  house.forgetCalendar();
  expect(isWorkday('2026-10-02', await house.calendar())).toBe(false);
  await doing(house, admin, 'settings.setDay', { day: '2026-10-02', working: true, name: '抢收', source: '县政府通知' });
  expect(isWorkday('2026-10-02', await house.calendar())).toBe(true);
  await seedCalendar(house.database, [2026]);
  const { days, announced } = await seeing(house, clerk, 'settings.calendar') as { days: { day: string; name: string }[]; announced: boolean };
  expect(days.find((day) => day.day === '2026-10-02')?.name).toBe('抢收');
  expect(announced).toBe(true);
  expect(await seeing(house, clerk, 'settings.calendar', { year: 2031 })).toMatchObject({ announced: false, days: [] });
  expect(await code(doing(house, clerk, 'settings.setDay', { day: '2026-10-09', working: false, name: '放假', source: '无' }))).toBe('settings.onlyTheSystemAdmin');
});

test('settings.moveClock moves a demo town forward only, and the audit keeps both times', async () => {
  const demoClerk = await makePerson(house, demo, [{ role: 'clerk' }]);
  expect(await code(doing(house, clerk, 'settings.moveClock', { toOn: '2026-09-10' }))).toBe('settings.onlyDemo');
  expect(await code(doing(house, demoClerk, 'settings.moveClock', { toOn: '2026-09-01' }))).toBe('settings.onlyForward');
  expect(await code(doing(house, demoClerk, 'settings.moveClock', { toOn: '2036-09-01' }))).toBe('settings.tooFar');
  expect(await doing(house, demoClerk, 'settings.moveClock', { toOn: '2026-12-02' })).toMatchObject({ now: '2026-12-02T02:00:00.000Z' });
  const moved = (await house.tenants.byId(demo.id))!;
  expect(house.tenants.now(moved).toISOString()).toBe('2026-12-02T02:00:00.000Z');
  expect(house.tenants.now((await house.tenants.byId(town.id))!)).toEqual(house.clock.now());
  await doing(house, demoClerk, 'settings.moveClock', { toOn: '2026-12-03' });
  const events = await house.database.inTenant(demo.id, (tx) => tx.db.selectFrom('auditEvent').select(['at', 'realAt', 'detail']).where('tenantId', '=', tx.tenantId).where('verb', '=', 'settings.moveClock').where('result', '=', 'done').orderBy('seq').execute());
  expect(events).toEqual([
    { at: new Date('2026-09-01T02:00:00Z'), realAt: house.clock.now(), detail: { from: '2026-09-01T02:00:00.000Z', to: '2026-12-02T02:00:00.000Z' } },
    { at: new Date('2026-12-02T02:00:00Z'), realAt: house.clock.now(), detail: { from: '2026-12-02T02:00:00.000Z', to: '2026-12-03T02:00:00.000Z' } },
  ]);
});
