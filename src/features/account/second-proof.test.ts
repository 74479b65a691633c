import { Secret, TOTP } from 'otpauth';
import { beforeEach, expect, test } from 'vitest';
import { newId } from '#kernel/id.ts';
import { Refused } from '#kernel/verdict.ts';
import { readSession } from '#platform/session.ts';
import { doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { goodPassword, inside, makeStaff } from '#tests/support/makers/account.ts';
import { makeRuleValue } from '#tests/support/makers/settings.ts';
import { changePassword } from './change-password.ts';
import { type Owner, beginGenerator, confirmGenerator, makeCodes, ownFactors, ownerOf, removeFactor } from './own-factors.ts';
import { passkeySite } from './passkey.ts';
import { signInBySecondCode } from './prove-second.ts';
import type { Halfway } from './second-proof.ts';
import { signInByPassword } from './sign-in.ts';
import { shownBy, stepOf } from './step.ts';
import { findAccount } from './store/accounts.ts';

const house = await testHouse();
const town = await makeTown(house);
const start = house.clock.now();
const later = (seconds: number) => house.clock.set(new Date(house.clock.now().getTime() + seconds * 1000).toISOString());
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
let hosts = 0;
const from = () => ({ address: `10.1.0.${(hosts += 1)}` });
const first = async (name: string, password = goodPassword) => (await signInByPassword(house, { name, password }, from())) as Halfway;
const second = (step: string, typed: string, attempt = from()) => signInBySecondCode(house, step, typed, attempt);
const typed = (secret: string, seconds = 0) => new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) }).generate({ timestamp: house.clock.now().getTime() + seconds * 1000 });
const verbsOf = (personId: string) => house.database.inTenant(town.id, async (tx) =>
  (await tx.db.selectFrom('auditEvent').select(['verb', 'result', 'detail']).where('tenantId', '=', tx.tenantId).where('subjectId', '=', personId).orderBy('seq').execute()));

beforeEach(() => house.clock.set(start.toISOString()));

/** Somebody with a generator and recovery codes, set up as people do it. */
async function withGenerator(name: string, role: 'clerk' | 'securityAdmin' = 'clerk') {
  const staff = await makeStaff(house, town, [{ role }], name);
  const owner: Owner = await ownerOf(house, undefined, staff.accountId);
  await beginGenerator(house, owner, goodPassword, from().address);
  const { begun } = await ownFactors(house, owner);
  const secret = begun?.secret ?? '';
  const done = await confirmGenerator(house, owner, typed(secret), from().address);
  const step = await stepOf(house, done.step, 'codes');
  const codes = step ? (shownBy(house, done.step ?? '', step) ?? '').split('\n') : [];
  later(90);
  return { ...staff, owner, secret, codes };
}

test('a generator is asked for after the password, opens once, and its code not a second time', async () => {
  const { personId, secret, codes } = await withGenerator('totp.one');
  expect(codes).toHaveLength(10);
  const { step, page } = await first('totp.one');
  expect(page).toBe('/sign-in/second');
  expect(await readSession(house, step), 'the step is no session').toBeNull();
  expect(await code(second(step, '000000'))).toBe('account.wrong');
  const right = typed(secret);
  const { token } = await second(step, right);
  expect((await readSession(house, token))?.actor).toMatchObject({ personId, grants: [{ role: 'clerk' }] });
  expect(await code(second(step, right)), 'the step is used up').toBe('account.stepEnded');
  expect(await code(second((await first('totp.one')).step, right)), 'the code is used up').toBe('account.wrong');
  const events = await verbsOf(personId);
  expect(events.map(({ verb, result }) => `${verb} ${result}`)).toEqual(['account.addFactor done', 'account.makeCodes done', 'account.signIn account.wrong', 'account.signIn done', 'account.signIn account.wrong']);
  expect(events[3]?.detail).toMatchObject({ way: 'password+totp' });
  expect(JSON.stringify(events)).not.toContain(codes[0]);
});

test('codes of the step before and after are taken, older and later ones not', async () => {
  const { secret } = await withGenerator('totp.clock');
  for (const [seconds, answer] of [[-65, 'account.wrong'], [65, 'account.wrong'], [-30, 'done'], [30, 'done']] as const) expect(await code(second((await first('totp.clock')).step, typed(secret, seconds))), String(seconds)).toBe(answer);
});

test('of fifty right codes at once one opens a session', async () => {
  const { secret } = await withGenerator('totp.many');
  const steps: string[] = [];
  for (let at = 0; at < 5; at += 1) steps.push((await first('totp.many')).step);
  const answers = await Promise.all(Array.from({ length: 50 }, (_, at) => code(second(steps[at % 5] ?? '', typed(secret)))));
  expect(answers.filter((answer) => answer === 'done')).toHaveLength(1);
});

test('five wrong codes rest a quarter of an hour, over all steps, also for the right one', async () => {
  const { secret } = await withGenerator('totp.locked');
  for (let at = 0; at < 5; at += 1) expect(await code(second((await first('totp.locked')).step, `00000${at}`))).toBe('account.wrong');
  expect(await code(second((await first('totp.locked')).step, typed(secret)))).toBe('account.nameRests');
  later(16 * 60);
  expect(await code(second((await first('totp.locked')).step, typed(secret)))).toBe('done');
});

test('a recovery code opens once, typed as people type; new ones end the old', async () => {
  const { owner, codes, personId } = await withGenerator('codes.one');
  const [one = '', two = ''] = codes;
  expect(one).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
  expect(await code(second((await first('codes.one')).step, ` ${one.toLowerCase().replace('-', ' ')} `))).toBe('done');
  expect(await code(second((await first('codes.one')).step, one))).toBe('account.wrong');
  expect((await ownFactors(house, owner)).codesLeft).toBe(9);
  expect((await verbsOf(personId)).find(({ detail }) => (detail as { way?: string }).way === 'password+recovery')).toBeDefined();
  expect(await code(makeCodes(house, owner, 'Wrong-2026', from().address))).toBe('account.wrongCurrent');
  await makeCodes(house, owner, goodPassword, from().address);
  expect(await code(second((await first('codes.one')).step, two))).toBe('account.wrong');
  const rows = await house.database.bare.selectFrom('recoveryCode').selectAll().where('accountId', '=', owner.account.id).execute();
  expect(JSON.stringify(rows)).not.toContain(two.replace('-', ''));
});

test('half a sign-in ends after ten minutes, and at once with a new password', async () => {
  const { secret, accountId, personId } = await withGenerator('half.way');
  const { step } = await first('half.way');
  later(601);
  expect(await code(second(step, typed(secret)))).toBe('account.stepEnded');
  const security = await makePerson(house, town, [{ role: 'securityAdmin' }]);
  const other = await first('half.way');
  const { version } = await seeing(house, security, 'account.person', { id: personId }) as { version: number };
  const { oneTimePassword } = await doing(house, security, 'account.resetPassword', { id: personId, version }) as { oneTimePassword: string };
  expect(await code(second(other.step, typed(secret)))).toBe('account.stepEnded');
  const changed = await changePassword(house, { name: 'half.way', current: oneTimePassword, next: 'Dongmen_88' }, from(), 'zh');
  expect(changed, 'a one-time password alone opens nothing').toMatchObject({ page: '/sign-in/second' });
  expect(await findAccount(house.database.bare, { id: accountId })).toMatchObject({ mustChangePassword: false });
});

test('administrators must, other staff may; a town can ask everybody or nobody; a demo town asks nobody', async () => {
  await makeStaff(house, town, [{ role: 'systemAdmin' }], 'must.admin');
  const { step, page } = await first('must.admin');
  expect(page).toBe('/sign-in/security');
  expect(await code(second(step, '123456')), 'setting up is not proving').toBe('account.stepEnded');
  await makeStaff(house, town, [{ role: 'clerk' }], 'may.clerk');
  expect(inside(await signInByPassword(house, { name: 'may.clerk', password: goodPassword }, from())).kind).toBe('staff');
  const strict = await makeTown(house);
  await makeRuleValue(house, strict, 'secondFactorStaff', 1);
  await makeStaff(house, strict, [{ role: 'clerk' }], 'strict.clerk');
  expect((await first('strict.clerk')).page).toBe('/sign-in/security');
  const lax = await makeTown(house);
  await makeRuleValue(house, lax, 'secondFactorAdmins', 0);
  await makeStaff(house, lax, [{ role: 'auditAdmin' }], 'lax.admin');
  inside(await signInByPassword(house, { name: 'lax.admin', password: goodPassword }, from()));
  const demo = await makeTown(house, { demo: true });
  await makeStaff(house, demo, [{ role: 'securityAdmin' }], 'demo.admin');
  inside(await signInByPassword(house, { name: 'demo.admin', password: goodPassword }, from()));
});

test('whoever must sets it up on the way in and is inside with the first code; the last way is not taken away again', async () => {
  await makeStaff(house, town, [{ role: 'securityAdmin' }], 'enrol.admin');
  const { step } = await first('enrol.admin');
  const owner = await ownerOf(house, step, null);
  await beginGenerator(house, owner, undefined, from().address);
  const { begun, waiting } = await ownFactors(house, owner);
  expect(waiting).toBe(true);
  expect(await code(confirmGenerator(house, owner, '000000', from().address))).toBe('account.wrongCode');
  const done = await confirmGenerator(house, owner, typed(begun?.secret ?? ''), from().address);
  expect((await readSession(house, done.signedIn?.token ?? ''))?.actor.grants).toEqual([{ role: 'securityAdmin' }]);
  expect(done.to).toBe('/sign-in/security/codes');
  const signedIn = await ownerOf(house, undefined, owner.account.id);
  expect(await code(removeFactor(house, signedIn, 'totp', goodPassword, from().address))).toBe('account.lastFactor');
  expect(await code(beginGenerator(house, signedIn, goodPassword, from().address))).toBe('account.hasTotp');
});

test('account.resetSecond takes a lost proof and the password away, by the security administrator and never for himself', async () => {
  const lost = await withGenerator('lost.phone', 'securityAdmin');
  const { step } = await first('lost.phone');
  const security = await makePerson(house, town, [{ role: 'securityAdmin' }]);
  const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
  const { version } = await seeing(house, security, 'account.person', { id: lost.personId }) as { version: number };
  const reset = (actor: typeof security) => doing(house, actor, 'account.resetSecond', { id: lost.personId, version, ground: '手机丢失，本人到场核对身份证' });
  expect(await code(reset(clerk))).toBe('account.onlyTheSecurityAdmin');
  expect(await code(reset({ ...lost, accountId: newId() })), 'by his person').toBe('account.notOneself');
  const { oneTimePassword } = await reset(security) as { oneTimePassword: string };
  expect(await code(second(step, lost.codes[0] ?? ''))).toBe('account.stepEnded');
  expect(await code(first('lost.phone'))).toBe('account.wrong');
  expect(await code(first('lost.phone', oneTimePassword))).toBe('account.firstUse');
  expect(await ownFactors(house, lost.owner)).toMatchObject({ totp: false, passkeys: [], codesLeft: 0, required: true });
});

test('one device more than the town allows ends the oldest session; of many at once no more are left', async () => {
  const few = await makeTown(house);
  await makeRuleValue(house, few, 'sessionsAtOnce', 2);
  await makeStaff(house, few, [{ role: 'clerk' }], 'two.devices');
  const enter = async () => inside(await signInByPassword(house, { name: 'two.devices', password: goodPassword }, from())).token;
  const tokens: string[] = [];
  for (let at = 0; at < 3; at += 1) {
    tokens.push(await enter());
    later(1);
  }
  expect(await Promise.all(tokens.map(async (token) => (await readSession(house, token)) !== null))).toEqual([false, true, true]);
  later(20 * 60);
  await Promise.all(Array.from({ length: 5 }, enter));
  const open = await house.database.bare.selectFrom('session').select('tokenHash').where('tenantId', '=', few.id).execute();
  expect(open).toHaveLength(2);
});

test('passkeys belong to localhost or the official https address, never to plain http or a bare number', () => {
  const at = (publicUrl: string, protocol: string, host: string) => passkeySite(publicUrl, { protocol, host })?.hostname ?? null;
  expect(at('http://127.0.0.1:3000', 'http', 'localhost:3000')).toBe('localhost');
  expect(at('https://renda.example.gov.cn', 'https', 'renda.example.gov.cn')).toBe('renda.example.gov.cn');
  expect(at('http://10.0.0.5:3000', 'http', '10.0.0.5:3000')).toBeNull();
  expect(at('https://10.0.0.5', 'https', '10.0.0.5')).toBeNull();
  expect(at('https://renda.example.gov.cn', 'https', 'evil.example')).toBeNull();
});
