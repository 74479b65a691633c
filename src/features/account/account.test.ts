import { describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { Refused } from '#kernel/verdict.ts';
import { openSession, readSession } from '#platform/session.ts';
import { doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { makeDeputyAccount, makeStaff } from '#tests/support/makers/account.ts';
import { makeOffice } from '#tests/support/makers/office.ts';
import { makeRuleValue } from '#tests/support/makers/settings.ts';

const house = await testHouse();
const town = await makeTown(house);
const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
const security = await makePerson(house, town, [{ role: 'securityAdmin' }], '赵安全');
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const add = async (name: string, phone?: string) => (await doing(house, clerk, 'account.addPerson', { name, ...(phone ? { phone } : {}) }) as { id: string }).id;
const look = (id: string, actor: Actor = clerk) => seeing(house, actor, 'account.person', { id }) as Promise<Record<string, never> & { version: number; posts: { id: string; role: string }[]; roles: string[] }>;
/** Performs a verb upon a person as he now stands. */
const upon = async (actor: Actor, verb: string, id: string, input: Record<string, unknown> = {}) =>
  doing(house, actor, `account.${verb}`, { id, version: (await look(id)).version, ...input }) as Promise<Record<string, string>>;
const sessionOf = (accountId: string) => openSession(house, { tenantId: town.id, kind: 'staff', accountId, personId: null, name: '某', grants: [], receiptOf: null });

describe('people', () => {
  test('account.addPerson keeps the phone sealed and shows it masked', async () => {
    const id = await add('欧阳桂兰', '13812341234');
    expect(await look(id)).toMatchObject({ name: '欧阳桂兰', phone: '138****1234', roles: [], version: 1 });
    const row = await house.database.inTenant(town.id, (tx) => tx.db.selectFrom('person').selectAll().where('tenantId', '=', tx.tenantId).where('id', '=', id).executeTakeFirstOrThrow());
    expect(row.phoneSealed?.includes('13812341234')).toBe(false);
    expect(row.phoneIndex).toHaveLength(32);
  });

  test('account.editPerson keeps a phone that is not typed again, and takes it away when told to', async () => {
    const id = await add('钱小梅', '13900000001');
    expect(await upon(clerk, 'editPerson', id, { name: '钱小美', gender: 'female' })).toMatchObject({ version: 2 });
    expect(await look(id)).toMatchObject({ name: '钱小美', gender: 'female', phone: '139****0001' });
    await upon(clerk, 'editPerson', id, { name: '钱小美', forgetPhone: true });
    expect(await look(id)).toMatchObject({ gender: null, phone: null });
    expect(await code(doing(house, clerk, 'account.editPerson', { id, version: 1, name: '旧' }))).toBe('platform.stale');
  });

  test('account.reveal shows a phone with the ground in the audit and the number nowhere', async () => {
    const id = await add('孙大力', '13700001111');
    expect(await doing(house, clerk, 'account.reveal', { id, ground: '通知开会' })).toMatchObject({ phone: '13700001111' });
    const events = await house.database.inTenant(town.id, (tx) => tx.db.selectFrom('auditEvent').select(['verb', 'detail', 'personId']).where('tenantId', '=', tx.tenantId).where('subjectId', '=', id).orderBy('seq').execute());
    expect(events.at(-1)).toEqual({ verb: 'account.reveal', detail: { ground: '通知开会' }, personId: clerk.personId });
    expect(JSON.stringify(events)).not.toContain('13700001111');
    expect(await code(doing(house, security, 'account.reveal', { id, ground: '看看' }))).toBe('account.onlyTheOffice');
  });

  test('lists and single records agree on who may be seen', async () => {
    const deputy = await makeDeputyAccount(house, town, '13600000002', [{ role: 'deputy' }], '周代表');
    const actors = [clerk, security, await makePerson(house, town, [{ role: 'handler' }]), await makePerson(house, town, [{ role: 'presidium' }]), await makePerson(house, town, [{ role: 'systemAdmin' }])];
    const all = await house.database.inTenant(town.id, (tx) => tx.db.selectFrom('person').select('id').where('tenantId', '=', tx.tenantId).execute());
    for (const actor of actors) {
      const { rows, total } = await seeing(house, actor, 'account.people', { page: 1 }) as { rows: { id: string }[]; total: number };
      const single = [];
      for (const { id } of all) if ((await code(look(id, actor))) === 'done') single.push(id);
      expect(rows.map((row) => row.id).sort(), actor.grants[0]?.role).toEqual(single.sort());
      expect(total).toBe(single.length);
    }
    expect(await look(deputy.personId, actors[2])).toMatchObject({ phone: '136****0002', can: ['reveal'] });
  });
});

describe('posts', () => {
  test('account.grantPost gives a post that roles and posts show, and refuses it twice or for a day to come', async () => {
    const id = await add('吴主席');
    expect(await upon(security, 'grantPost', id, { role: 'chair' })).toMatchObject({ version: 2 });
    expect((await look(id)).posts).toMatchObject([{ role: 'chair', fromOn: '2026-09-01', officeId: null }]);
    expect(await code(upon(security, 'grantPost', id, { role: 'chair' }))).toBe('account.alreadyHeld');
    expect(await code(upon(security, 'grantPost', id, { role: 'presidium', fromOn: '2026-09-02' }))).toBe('account.notYet');
    const { rows } = await seeing(house, clerk, 'account.posts', { role: 'chair' }) as { rows: unknown[] };
    expect(rows).toMatchObject([{ personName: '吴主席', role: 'chair' }]);
    const roles = await seeing(house, clerk, 'account.roles') as { rows: { role: string; holders: number; grantable: boolean }[] };
    expect(roles.rows.find((row) => row.role === 'chair')).toEqual({ role: 'chair', holders: 1, grantable: true });
  });

  test('account.grantPost refuses the forbidden pairs, each in its own words', async () => {
    const office = await makeOffice(house, town, 'department');
    const committee = await makeOffice(house, town, 'villageCommittee');
    const chair = await add('郑主席');
    await upon(security, 'grantPost', chair, { role: 'chair' });
    expect(await code(upon(security, 'grantPost', chair, { role: 'handler', officeId: office.id }))).toBe('account.chairApart');
    expect(await code(upon(security, 'grantPost', chair, { role: 'handler', officeId: committee.id }))).toBe('done');
    expect(await code(upon(security, 'grantPost', chair, { role: 'auditAdmin' }))).toBe('account.auditAlone');
    const admin = await add('冯管理');
    await upon(security, 'grantPost', admin, { role: 'systemAdmin' });
    expect(await code(upon(security, 'grantPost', admin, { role: 'auditAdmin' }))).toBe('account.threeAdmins');
    const member = await add('陈委员');
    await upon(security, 'grantPost', member, { role: 'presidium' });
    expect(await code(upon(security, 'grantPost', member, { role: 'governmentOffice' }))).toBe('account.presidiumApart');
    await makeRuleValue(house, town, 'presidiumApart', 0);
    expect(await code(upon(security, 'grantPost', member, { role: 'governmentOffice' }))).toBe('done');
  });

  test('account.grantPost asks a handler for an office in use, and nobody grants himself anything', async () => {
    const id = await add('卫办事');
    expect(await code(upon(security, 'grantPost', id, { role: 'handler' }))).toBe('account.officeMissing');
    expect(await code(upon(security, 'grantPost', id, { role: 'countyOfficer' }))).toBe('account.noSuchPost');
    expect(await code(upon(security, 'grantPost', security.personId, { role: 'clerk' }))).toBe('account.notOneself');
    expect(await code(upon(clerk, 'grantPost', id, { role: 'clerk' }))).toBe('account.onlyTheSecurityAdmin');
  });

  test('account.endPost ends it at once and signs the person out; a deputy’s post is not ended by hand', async () => {
    const staff = await makeStaff(house, town, [{ role: 'clerk' }], 'end.post');
    const token = await sessionOf(staff.accountId);
    const { posts } = await look(staff.personId);
    await upon(security, 'endPost', staff.personId, { postId: posts[0]?.id });
    expect(await readSession(house, token)).toBeNull();
    expect((await look(staff.personId)).posts).toEqual([]);
    const deputy = await makeDeputyAccount(house, town, '13600000003');
    const held = (await look(deputy.personId)).posts[0]?.id;
    expect(await code(upon(security, 'endPost', deputy.personId, { postId: held }))).toBe('account.heldOtherwise');
  });
});

describe('accounts', () => {
  test('account.openAccount shows a one-time password once, and a name is taken once', async () => {
    const id = await add('韩新来');
    const { oneTimePassword } = await upon(security, 'openAccount', id, { signInName: 'Han.Xinlai' });
    expect(oneTimePassword).toMatch(/^[0-9A-Z]{12}$/);
    expect(await look(id)).toMatchObject({ staffName: 'han.xinlai', mustChangePassword: true });
    expect(await code(upon(security, 'openAccount', id, { signInName: 'another' }))).toBe('account.hasAccount');
    expect(await code(upon(security, 'openAccount', await add('韩二'), { signInName: 'han.xinlai' }))).toBe('account.signInNameTaken');
    expect(await code(upon(security, 'openAccount', await add('韩三'), { signInName: '13812345678' }))).toBe('account.badSignInName');
  });

  test('account.resetPassword makes the old one worthless and signs the person out', async () => {
    const staff = await makeStaff(house, town, [{ role: 'clerk' }], 'reset.me');
    const token = await sessionOf(staff.accountId);
    expect((await upon(security, 'resetPassword', staff.personId))['oneTimePassword']).toHaveLength(12);
    expect(await readSession(house, token)).toBeNull();
    expect(await look(staff.personId)).toMatchObject({ mustChangePassword: true });
    expect(await code(upon(clerk, 'resetPassword', staff.personId))).toBe('account.onlyTheSecurityAdmin');
  });

  test('account.closeAccount closes every way in and frees the name; the posts stay', async () => {
    const staff = await makeStaff(house, town, [{ role: 'clerk' }], 'close.me');
    const token = await sessionOf(staff.accountId);
    await upon(security, 'closeAccount', staff.personId);
    expect(await readSession(house, token)).toBeNull();
    expect(await look(staff.personId)).toMatchObject({ staffName: null, roles: ['clerk'] });
    expect(await code(upon(security, 'openAccount', staff.personId, { signInName: 'close.me' }))).toBe('done');
  });

  test('account.allowPhone lets a recorder sign in by phone, once, and not with a phone another person signs in with', async () => {
    const recorder = await add('记录员', '13600000010');
    expect(await code(upon(clerk, 'allowPhone', recorder))).toBe('account.noDeputyPost');
    const seat = (id: string) => house.database.inTenant(town.id, (tx) => tx.db.insertInto('post').values({ tenantId: tx.tenantId, id: newId(), personId: id, role: 'recorder', fromOn: '2026-01-01' }).execute());
    await seat(recorder);
    await upon(clerk, 'allowPhone', recorder);
    expect(await look(recorder)).toMatchObject({ deputySignIn: 'phone' });
    expect(await code(upon(clerk, 'allowPhone', recorder))).toBe('account.phoneAllowed');
    const spouse = await add('记录员家属', '13600000010');
    await seat(spouse);
    expect(await code(upon(clerk, 'allowPhone', spouse))).toBe('account.phoneShared');
    expect(await look(spouse)).toMatchObject({ deputySignIn: 'none' });
  });

  test('account.issueCard opens a deputy’s account if there is none, and account.revokeCard takes the card back', async () => {
    const { personId } = await makePerson(house, town, [{ role: 'deputy' }], '蒋代表');
    const first = await upon(clerk, 'issueCard', personId);
    expect([first['secret'], first['pin']]).toEqual([expect.stringMatching(/^[0-9A-Z]{26}$/), expect.stringMatching(/^\d{6}$/)]);
    expect(await look(personId)).toMatchObject({ deputySignIn: 'card', card: { usedAt: null } });
    const second = await upon(clerk, 'issueCard', personId);
    expect(second['secret']).not.toBe(first['secret']);
    await upon(clerk, 'revokeCard', personId);
    expect(await look(personId)).toMatchObject({ deputySignIn: 'none', card: null });
    expect(await code(upon(clerk, 'revokeCard', personId))).toBe('account.noCard');
  });
});
