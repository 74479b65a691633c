import { beforeEach, describe, expect, test } from 'vitest';
import { Refused } from '#kernel/verdict.ts';
import { InvalidInput } from '#platform/input.ts';
import { readSession } from '#platform/session.ts';
import { doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { goodPassword, hearingCodes, inside, makeDeputyAccount, makeStaff } from '#tests/support/makers/account.ts';
import { makeRuleValue } from '#tests/support/makers/settings.ts';
import { changePassword } from './change-password.ts';
import { useCode } from './phone-code.ts';
import { switchTenant, whoAmI } from './present-session.ts';
import { askCode, signInByCard, signInByCode, signInByPassword } from './sign-in.ts';

const own = await testHouse();
const { house, codes } = hearingCodes(own);
const town = await makeTown(house);
const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
const start = own.clock.now();
const later = (minutes: number) => own.clock.set(new Date(own.clock.now().getTime() + minutes * 60_000).toISOString());
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) =>
  (error instanceof Refused ? error.refusal.code : error instanceof InvalidInput ? error.faults.map((fault) => fault.code).join() : String(error)));
let hosts = 0;
/** Each try from an address of its own, unless the address is what is tested. */
const from = () => ({ address: `10.0.0.${(hosts += 1)}` });
const byPassword = async (name: string, password: string, attempt = from()) => inside(await signInByPassword(house, { name, password }, attempt));
const verbsOf = (personId: string) => house.database.inTenant(town.id, async (tx) =>
  (await tx.db.selectFrom('auditEvent').select(['verb', 'result']).where('tenantId', '=', tx.tenantId).where('subjectId', '=', personId).orderBy('seq').execute()).map(({ verb, result }) => `${verb} ${result}`));

beforeEach(() => own.clock.set(start.toISOString()));

describe('name and password', () => {
  test('opens a session with every role, a new one each time, and both are in the audit', async () => {
    const staff = await makeStaff(house, town, [{ role: 'clerk' }, { role: 'deputy' }], 'li.ganshi');
    const [one, two] = [await byPassword('li.ganshi', goodPassword), await byPassword('Li.Ganshi', goodPassword)];
    expect(one.token).not.toBe(two.token);
    const session = await readSession(house, one.token);
    expect(session?.actor).toMatchObject({ tenantId: town.id, personId: staff.personId, name: '李干事', via: 'session', grants: [{ role: 'clerk' }, { role: 'deputy' }] });
    expect(await verbsOf(staff.personId)).toEqual(['account.signIn done', 'account.signIn done']);
  });

  test('says the same in the same time for a wrong password and a name there is not; the wrong one is in the audit', async () => {
    const staff = await makeStaff(house, town, [{ role: 'clerk' }], 'wang.ganshi');
    expect(await code(byPassword('wang.ganshi', 'Wrong-2026'))).toBe('account.wrong');
    expect(await code(byPassword('nobody.there', 'Wrong-2026'))).toBe('account.wrong');
    expect(await verbsOf(staff.personId)).toEqual(['account.signIn account.wrong']);
  });

  test('rests a quarter of an hour after five wrong ones, also from the right password and from other addresses', async () => {
    await makeStaff(house, town, [{ role: 'clerk' }], 'locked.out');
    for (let at = 0; at < 5; at += 1) expect(await code(byPassword('locked.out', `Wrong-${at}`))).toBe('account.wrong');
    expect(await code(byPassword('locked.out', goodPassword))).toBe('account.nameRests');
    later(14);
    expect(await code(byPassword('locked.out', goodPassword))).toBe('account.nameRests');
    later(2);
    expect(await code(byPassword('locked.out', goodPassword))).toBe('done');
  });

  test('fifty wrong ones at once get no further than five, and a name there is not rests just the same', async () => {
    await makeStaff(house, town, [{ role: 'clerk' }], 'many.at.once');
    for (const name of ['many.at.once', 'nobody.at.once']) {
      const answers = await Promise.all(Array.from({ length: 50 }, (_, at) => code(byPassword(name, `Wrong-${at}`))));
      expect([answers.filter((answer) => answer === 'account.wrong').length, answers.filter((answer) => answer === 'account.nameRests').length], name).toEqual([5, 45]);
    }
  });

  test('an address that was wrong too often rests, whatever it tries next', async () => {
    const address = '10.9.9.9';
    await makeStaff(house, town, [{ role: 'clerk' }], 'other.name');
    await Promise.all(Array.from({ length: 50 }, (_, at) => code(byPassword(`guess.${at}`, 'Wrong-2026', { address }))));
    expect(await code(byPassword('other.name', goodPassword, { address }))).toBe('account.addressRests');
    expect(await code(byPassword('other.name', goodPassword))).toBe('done');
  });

  test('a first or old password only leads to a new one, which opens the door', async () => {
    await makeStaff(house, town, [{ role: 'clerk' }], 'first.use', { mustChange: true });
    expect(await code(byPassword('first.use', goodPassword))).toBe('account.firstUse');
    const { token } = inside(await changePassword(house, { name: 'first.use', current: goodPassword, next: 'Dongmen_77' }, from(), 'zh'));
    expect((await readSession(house, token))?.actor.grants).toEqual([{ role: 'clerk' }]);
    later(91 * 24 * 60);
    expect(await code(byPassword('first.use', 'Dongmen_77'))).toBe('account.tooOld');
    await makeStaff(house, town, [{ role: 'clerk' }], 'never.used', { mustChange: true, setAt: start });
    expect(await code(changePassword(house, { name: 'never.used', current: goodPassword, next: 'Dongmen_77' }, from(), 'zh'))).toBe('account.oneTimeExpired');
  });

  test('a new password may not be weak, hold the name, or be one of the last five; all sessions end with the old one', async () => {
    const staff = await makeStaff(house, town, [{ role: 'clerk' }], 'change.often');
    const { token } = await byPassword('change.often', goodPassword);
    const change = (next: string, current: string) => changePassword(house, { name: 'change.often', current, next }, from(), 'zh');
    expect(await code(change('short', goodPassword))).toBe('tooShort,tooFewClasses');
    expect(await code(change('Change.Often-1', goodPassword))).toBe('containsName');
    expect(await code(change(goodPassword, goodPassword))).toBe('usedBefore');
    const row = ['Path-Number-1', 'Path-Number-2', 'Path-Number-3', 'Path-Number-4'];
    let current = goodPassword;
    for (const next of row) {
      await change(next, current);
      current = next;
    }
    expect(await readSession(house, token)).toBeNull();
    expect(await code(change(goodPassword, current))).toBe('usedBefore');
    await change('Path-Number-5', current);
    expect(await code(change(goodPassword, 'Path-Number-5'))).toBe('done');
    expect((await verbsOf(staff.personId)).filter((line) => line === 'account.changePassword done')).toHaveLength(6);
  });

  test('whoever holds no post any more does not get in', async () => {
    await makeStaff(house, town, [], 'no.post');
    expect(await code(byPassword('no.post', goodPassword))).toBe('account.noPost');
  });
});

describe('phone code', () => {
  test('opens once, with a deputy’s roles only, and not after five minutes', async () => {
    const { personId } = await makeDeputyAccount(house, town, '13500000001', [{ role: 'deputy' }, { role: 'chair' }]);
    await askCode(house, '13500000001', from());
    const said = { phone: '13500000001', code: codes.get('13500000001') ?? '' };
    const { token } = await signInByCode(house, said, from());
    expect((await readSession(house, token))?.actor).toMatchObject({ personId, grants: [{ role: 'deputy' }] });
    expect(await code(signInByCode(house, said, from()))).toBe('account.wrong');
    later(2);
    await askCode(house, '13500000001', from());
    later(5);
    expect(await code(signInByCode(house, { phone: '13500000001', code: codes.get('13500000001') ?? '' }, from()))).toBe('account.wrong');
  });

  test('of fifty right ones at once exactly one opens a session', async () => {
    const { accountId } = await makeDeputyAccount(house, town, '13500000002');
    await askCode(house, '13500000002', from());
    const sent = codes.get('13500000002') ?? '';
    const answers = await Promise.all(Array.from({ length: 50 }, () => code(signInByCode(house, { phone: '13500000002', code: sent }, from()))));
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(1);
    const sessions = await house.database.bare.selectFrom('session').select('tokenHash').where('accountId', '=', accountId).execute();
    expect(sessions).toHaveLength(1);
  });

  test('the code itself is used up by one of fifty, and dead after five wrong ones', async () => {
    await makeDeputyAccount(house, town, '13500000003');
    await askCode(house, '13500000003', from());
    const sent = codes.get('13500000003') ?? '';
    const used = await Promise.all(Array.from({ length: 50 }, () => useCode(house, '13500000003', 'signIn', sent)));
    expect(used.filter(Boolean)).toHaveLength(1);
    later(2);
    await askCode(house, '13500000003', from());
    const next = codes.get('13500000003') ?? '';
    const wrong = next === '000000' ? '111111' : '000000';
    for (let at = 0; at < 5; at += 1) expect(await useCode(house, '13500000003', 'signIn', wrong)).toBe(false);
    expect(await useCode(house, '13500000003', 'signIn', next)).toBe(false);
  });

  test('nothing is sent to an unknown phone, and nothing tells; nobody is woken twice a minute', async () => {
    expect(await code(askCode(house, '13599999999', from()))).toBe('done');
    expect(codes.has('13599999999')).toBe(false);
    expect(await code(askCode(house, '13599999999', from()))).toBe('account.tooManyCodes');
  });

  test('a deputy sets a password with a code session and signs in with phone and password', async () => {
    const { accountId } = await makeDeputyAccount(house, town, '13500000004');
    await askCode(house, '13500000004', from());
    const { token } = await signInByCode(house, { phone: '13500000004', code: codes.get('13500000004') ?? '' }, from());
    expect(await code(changePassword(house, { next: 'No-13500000004', session: { token, accountId } }, from(), 'zh'))).toBe('containsName');
    expect(await code(changePassword(house, { next: 'Clear-Sky-2026', session: { token, accountId } }, from(), 'zh'))).toBe('done');
    expect(await readSession(house, token)).toBeNull();
    expect((await byPassword('13500000004', 'Clear-Sky-2026')).kind).toBe('deputy');
  });
});

describe('card', () => {
  const issue = async (personId: string) => {
    const { version } = await seeing(house, clerk, 'account.person', { id: personId }) as { version: number };
    return await doing(house, clerk, 'account.issueCard', { id: personId, version }) as unknown as { secret: string; pin: string };
  };

  test('opens the card’s town with a deputy’s roles, one session at a time, and nothing beyond', async () => {
    const { personId } = await makePerson(house, town, [{ role: 'deputy' }, { role: 'clerk' }], '卡代表');
    const card = await issue(personId);
    const first = await signInByCard(house, card, from());
    expect((await readSession(house, first.token))?.actor).toMatchObject({ personId, tenantId: town.id, grants: [{ role: 'deputy' }] });
    const second = await signInByCard(house, card, from());
    expect(await readSession(house, first.token)).toBeNull();
    expect(await code(switchTenant(house, second.token, second.actor, town.id))).toBe('account.notByCard');
    expect(await code(changePassword(house, { next: 'Some-New-1', session: { token: second.token, accountId: second.actor.accountId ?? '' } }, from(), 'zh'))).toBe('account.notByCard');
  });

  test('a revoked card opens nothing and ends what it had opened; so does one replaced', async () => {
    const { personId } = await makePerson(house, town, [{ role: 'deputy' }], '丢卡代表');
    const card = await issue(personId);
    const { token } = await signInByCard(house, card, from());
    const { version } = await seeing(house, clerk, 'account.person', { id: personId }) as { version: number };
    await doing(house, clerk, 'account.revokeCard', { id: personId, version });
    expect(await readSession(house, token)).toBeNull();
    expect(await code(signInByCard(house, card, from()))).toBe('account.wrong');
    const next = await issue(personId);
    await issue(personId);
    expect(await code(signInByCard(house, next, from()))).toBe('account.wrong');
  });

  test('five wrong PINs and the card rests', async () => {
    const { personId } = await makePerson(house, town, [{ role: 'deputy' }], '忘密代表');
    const card = await issue(personId);
    const wrong = card.pin === '000000' ? '111111' : '000000';
    for (let at = 0; at < 5; at += 1) expect(await code(signInByCard(house, { ...card, pin: wrong }, from()))).toBe('account.wrong');
    expect(await code(signInByCard(house, card, from()))).toBe('account.nameRests');
    later(16);
    expect(await code(signInByCard(house, card, from()))).toBe('done');
  });
});

describe('several tenants', () => {
  test('a county officer enters a town of the county read-only, in its audit; another county’s town is not there', async () => {
    const county = await makeTown(house, { kind: 'county' });
    const below = await makeTown(house, { countyId: county.id });
    await makeStaff(house, county, [{ role: 'countyOfficer' }, { role: 'clerk' }], 'county.officer', { name: '县里人' });
    const { token, actor } = await byPassword('county.officer', goodPassword);
    const me = await whoAmI(house, token, actor);
    expect(me.tenants.map((tenant) => tenant.id)).toEqual([county.id, below.id]);
    const inside = await switchTenant(house, token, actor, below.id);
    expect(inside.actor).toMatchObject({ tenantId: below.id, personId: null, name: '县里人', grants: [{ role: 'countyOfficer' }] });
    expect(await readSession(house, token)).toBeNull();
    const events = await house.database.inTenant(below.id, (tx) => tx.db.selectFrom('auditEvent').select(['verb', 'accountId', 'detail']).where('tenantId', '=', tx.tenantId).execute());
    expect(events).toEqual([{ verb: 'account.switchTenant', accountId: actor.accountId, detail: { from: county.id, delegated: true } }]);
    expect(await code(switchTenant(house, inside.token, inside.actor, town.id))).toBe('platform.notFound');
    expect((await switchTenant(house, inside.token, inside.actor, county.id)).actor.grants).toEqual([{ role: 'countyOfficer' }, { role: 'clerk' }]);
  });

  test('the county’s security administrator gives posts in its towns, but not in his own name', async () => {
    const county = await makeTown(house, { kind: 'county' });
    const below = await makeTown(house, { countyId: county.id });
    await makeRuleValue(house, county, 'secondFactorAdmins', 0);
    await makeStaff(house, county, [{ role: 'securityAdmin' }], 'county.security');
    const { token, actor } = await byPassword('county.security', goodPassword);
    const inside = (await switchTenant(house, token, actor, below.id)).actor;
    const { id } = await doing(house, inside, 'account.addPerson', { name: '新干事' }) as { id: string };
    expect(await doing(house, inside, 'account.grantPost', { id, version: 1, role: 'clerk' })).toMatchObject({ version: 2 });
  });

  test('a deputy of two congresses has one account and goes from one to the other', async () => {
    const other = await makeTown(house);
    const here = await makeDeputyAccount(house, town, '13500000010');
    const there = await makeDeputyAccount(house, other, '13500000010');
    expect(there.accountId).toBe(here.accountId);
    await askCode(house, '13500000010', from());
    const { token, actor } = await signInByCode(house, { phone: '13500000010', code: codes.get('13500000010') ?? '' }, { ...from(), town: other.code });
    expect(actor.personId).toBe(there.personId);
    expect((await switchTenant(house, token, actor, town.id)).actor.personId).toBe(here.personId);
  });

  test('a phone changed in one town opens nothing of the other', async () => {
    const other = await makeTown(house);
    const here = await makeDeputyAccount(house, town, '13500000011');
    const there = await makeDeputyAccount(house, other, '13500000011');
    await doing(house, clerk, 'account.editPerson', { id: here.personId, version: 1, name: '换号代表', phone: '13500000012' });
    later(2);
    await askCode(house, '13500000012', from());
    const moved = await signInByCode(house, { phone: '13500000012', code: codes.get('13500000012') ?? '' }, from());
    expect(moved.actor).toMatchObject({ tenantId: town.id, personId: here.personId });
    expect((await whoAmI(house, moved.token, moved.actor)).tenants.map((tenant) => tenant.id)).toEqual([town.id]);
    await askCode(house, '13500000011', from());
    expect((await signInByCode(house, { phone: '13500000011', code: codes.get('13500000011') ?? '' }, from())).actor).toMatchObject({ tenantId: other.id, personId: there.personId });
  });

  test('two people of a town with one phone keep apart: the second has a card, not the first one’s code', async () => {
    const first = await makeDeputyAccount(house, town, '13500000013');
    const second = await makeDeputyAccount(house, town, '13500000013', [{ role: 'deputy' }], '陈桂香');
    expect(second.accountId).not.toBe(first.accountId);
    expect(await seeing(house, clerk, 'account.person', { id: second.personId })).toMatchObject({ deputySignIn: 'none' });
    await askCode(house, '13500000013', from());
    expect((await signInByCode(house, { phone: '13500000013', code: codes.get('13500000013') ?? '' }, from())).actor.personId).toBe(first.personId);
  });
});
