import { expect, test } from 'vitest';
import { signInByPassword } from '#features/account/sign-in.ts';
import { Refused } from '#kernel/verdict.ts';
import { verifyChain } from '#platform/audit.ts';
import { InvalidInput } from '#platform/input.ts';
import { testHouse } from '#tests/support/makers.ts';
import { foundCounty } from './found-county.ts';
import { isSetUpByHand, linkOfStart, linkState, newSetupLink } from './setup-link.ts';

const house = await testHouse();
const secretIn = (path: string) => path.replace('/setup/', '');
const link = async () => secretIn(await newSetupLink(house, house.database.bare));
const said = {
  shortName: '望溪县', code: '339999', systemName: '石自强', systemSignIn: '系统员', systemPassword: 'Wangxi-2026a', securityName: '贺安宁', securitySignIn: '安全员', securityPassword: 'Wangxi-2026b',
  auditName: '侯致远', auditSignIn: '审计员', auditPassword: 'Wangxi-2026c',
};
const outcome = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : error instanceof InvalidInput ? error.faults.map(({ path }) => path).join() : String(error)));
const found = (secret: string, more: Partial<typeof said> = {}) => outcome(foundCounty(house, secret, { ...said, ...more }, 'zh'));

test('a link is kept by its hash only, ends after a day, and each new one makes the one before worthless', async () => {
  expect(await isSetUpByHand(house)).toBe(false);
  const first = await link();
  expect(await isSetUpByHand(house), 'no later start loads a demo').toBe(true);
  expect(JSON.stringify(await house.database.bare.selectFrom('setupLink').selectAll().execute())).not.toContain(first);
  expect(await linkState(house, first)).toBe('open');
  const second = await link();
  expect([await linkState(house, first), await linkState(house, second), await linkState(house, 'X'.repeat(26))]).toEqual(['ended', 'open', 'ended']);
  const now = house.clock.now();
  house.clock.set(new Date(now.getTime() + 25 * 3_600_000).toISOString());
  expect([await linkState(house, second), await found(second)]).toEqual(['ended', 'founding.linkEnded']);
  house.clock.set(now.toISOString());
});

test('of processes that start together one prints the link, and it stays good; a later start prints another', async () => {
  const now = house.clock.now();
  house.clock.set(new Date(now.getTime() + 120_000).toISOString());
  const printed = (await Promise.all(Array.from({ length: 5 }, () => linkOfStart(house)))).flatMap((path) => (path === null ? [] : [secretIn(path)]));
  expect(printed).toHaveLength(1);
  expect(await linkState(house, printed[0] ?? '')).toBe('open');
  house.clock.set(new Date(now.getTime() + 300_000).toISOString());
  expect(await linkOfStart(house)).not.toBeNull();
  expect(await linkState(house, printed[0] ?? '')).toBe('ended');
  house.clock.set(now.toISOString());
});

test('three people, names and passwords that pass every rule: else nothing is founded and each mistake has its field', async () => {
  const secret = await link();
  expect(await found(secret, { code: '33999' })).toBe('code');
  expect(await found(secret, { auditName: '石自强' })).toBe('auditName');
  expect(await found(secret, { securitySignIn: '系统员' })).toBe('securitySignIn');
  expect(await found(secret, { systemSignIn: '13800138000', securityPassword: '12345678' })).toBe('systemSignIn,securityPassword');
  expect(await found(secret, { auditPassword: 'X审计员-2026' })).toBe('auditPassword');
  expect([await house.tenants.all(), await linkState(house, secret)]).toEqual([[], 'open']);
});

test('of many at once one founds the county; its administrators sign in and must choose their own passwords', async () => {
  const secret = await link();
  const all = await Promise.all(Array.from({ length: 5 }, () => found(secret)));
  expect(all.toSorted()).toEqual(['done', ...Array.from({ length: 4 }, () => 'founding.linkEnded')]);
  const [county, ...more] = await house.tenants.all();
  expect(more).toEqual([]);
  expect(county).toMatchObject({ kind: 'county', code: '339999', name: '望溪县人民代表大会常务委员会', demo: false });
  const roles = await house.database.inTenant(county?.id ?? '', async (tx) => {
    expect(await verifyChain(tx)).toMatchObject({ count: 1, fault: null });
    return tx.db.selectFrom('post').innerJoin('person', 'person.id', 'post.personId').select(['person.name', 'post.role']).where('post.tenantId', '=', tx.tenantId).orderBy('post.role').execute();
  });
  expect(roles).toEqual([{ name: '侯致远', role: 'auditAdmin' }, { name: '贺安宁', role: 'securityAdmin' }, { name: '石自强', role: 'systemAdmin' }]);
  expect(await outcome(signInByPassword(house, { name: '系统员', password: 'Wangxi-2026a' }, { address: '127.0.0.1' }))).toBe('account.firstUse');
  expect(await linkState(house, secret)).toBe('ended');
});
