import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { makeTown, testHouse } from '#tests/support/makers.ts';
import { goodPassword, makeStaff } from '#tests/support/makers/account.ts';
import { devices, openBrowser, openSite, person, turnTo, violations } from '#tests/support/site.ts';

const house = await testHouse();
house.clock.set(new Date().toISOString());
const town = await makeTown(house);
const { url } = await openSite(house);
// Browsers bind passkeys to the name of a host; a bare number is none.
const site = url.replace('127.0.0.1', 'localhost');
const browser = await openBrowser();
await makeStaff(house, town, [{ role: 'securityAdmin' }], '安全员', { name: '钱安全' });
await makeStaff(house, town, [{ role: 'clerk' }], '清河干事', { name: '李文静' });

const later = (seconds: number) => house.clock.set(new Date(house.clock.now().getTime() + seconds * 1000).toISOString());
const codeOf = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) }).generate({ timestamp: house.clock.now().getTime() });
const path = (page: Page) => new URL(page.url()).pathname;

/** Judges the page as it stands, on phone and desk; English is another visit. */
async function expectGood(page: Page, name: string): Promise<void> {
  for (const { viewport } of [devices.phone, devices.pc]) {
    await page.setViewportSize(viewport);
    expect(await violations(page), `${name} at ${viewport.width}`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} fits ${viewport.width}`).toBe(true);
    if (process.env['LOOK']) await page.screenshot({ path: `${process.env['LOOK']}/${name}-${viewport.width}.png`, fullPage: true });
  }
}

async function password(page: Page, name: string): Promise<void> {
  await page.goto(`${site}/sign-in?back=/desk/people`);
  await page.getByLabel('登录名').fill(name);
  await page.getByLabel('密码').fill(goodPassword);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

const kept = { secret: '', codes: [] as string[] };

test('an administrator sets up a code generator on the way in, without script, and is handed recovery codes', { timeout: 120_000 }, async () => {
  const plain = await person(browser, 'phone', { javaScriptEnabled: false });
  const page = await plain.newPage();
  await password(page, '安全员');
  expect(path(page)).toBe('/sign-in/security');
  expect(await page.textContent('.notice')).toContain('登录要验证两次');
  await turnTo(page, `${site}/desk/people`);
  expect((await page.request.get(`${site}/api/account.me`)).status(), 'half way is not inside').toBe(401);
  await page.goto(`${site}/sign-in/security`);
  await page.getByRole('button', { name: '设置验证器' }).click();
  expect(path(page)).toBe('/sign-in/security/totp');
  kept.secret = (await page.textContent('.secret')) ?? '';
  expect(await page.locator('script:not([src])').count(), 'nothing inline').toBe(0);
  await page.getByLabel('第二步').fill('000000');
  await page.getByRole('button', { name: '绑定' }).click();
  expect(await page.textContent('[role=alert]')).toContain('验证码不对');
  await page.getByLabel('第二步').fill(codeOf(kept.secret));
  await page.getByRole('button', { name: '绑定' }).click();
  expect(path(page)).toBe('/sign-in/security/codes');
  kept.codes = await page.locator('.codes li').allTextContents();
  expect(kept.codes).toHaveLength(10);
  await page.getByRole('link', { name: '已经收好，继续' }).click();
  expect(path(page)).toBe('/desk/people');
  expect((await page.request.get(`${site}/api/account.me`)).status()).toBe(200);
  expect(plain.faults).toEqual([]);
});

test('afterwards a code of the phone is asked for, or a printed one when the phone is lost; none of it needs script', { timeout: 120_000 }, async () => {
  const plain = await person(browser, 'phone', { javaScriptEnabled: false });
  const page = await plain.newPage();
  later(60);
  await password(page, '安全员');
  expect(path(page)).toBe('/sign-in/second');
  await page.getByLabel('验证码').fill('123 456');
  await page.getByRole('button', { name: '验证并登录' }).click();
  expect(await page.textContent('[role=alert]')).toContain('不对');
  await page.getByLabel('验证码').fill(codeOf(kept.secret));
  await page.getByRole('button', { name: '验证并登录' }).click();
  expect(path(page)).toBe('/desk/people');

  await plain.clearCookies();
  await password(page, '安全员');
  await page.getByLabel('验证码').fill(kept.codes[3]?.toLowerCase() ?? '');
  await page.getByRole('button', { name: '验证并登录' }).click();
  expect(path(page)).toBe('/desk/people');
  await page.goto(`${site}/sign-in/security`);
  expect(await page.textContent('main')).toContain('还有 9 个没用过');
  expect(plain.faults).toEqual([]);
});

test('a clerk adds a passkey from the desk, signs in with it alone, and after the password', { timeout: 180_000 }, async () => {
  const pc = await person(browser, 'pc');
  const page = await pc.newPage();
  const cdp = await pc.newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } });
  await password(page, '清河干事');
  await page.getByRole('link', { name: '登录安全' }).click();
  await expectGood(page, 'security-empty');
  await page.getByLabel('给它起个名字').fill('办公室电脑');
  const key = page.locator('form[data-passkey=add]');
  await key.getByLabel('现在的密码').fill('Wrong-2026');
  await page.getByRole('button', { name: '添加通行密钥' }).click();
  await page.getByText('现在的密码不对').waitFor();
  await key.getByLabel('现在的密码').fill(goodPassword);
  await page.getByRole('button', { name: '添加通行密钥' }).click();
  await page.waitForURL('**/sign-in/security/codes');
  await expectGood(page, 'codes');
  await page.goto(`${site}/sign-in/security`);
  expect(await page.textContent('.keys')).toContain('办公室电脑');
  await expectGood(page, 'security');

  await pc.clearCookies();
  await page.goto(`${site}/sign-in?back=/desk/people`);
  await expectGood(page, 'sign-in');
  await page.getByRole('link', { name: '用通行密钥登录' }).click();
  await expectGood(page, 'passkey');
  await page.getByRole('button', { name: '使用通行密钥' }).click();
  await page.waitForURL('**/desk/people');
  expect((await page.request.get(`${site}/api/account.me`)).status()).toBe(200);

  await pc.clearCookies();
  await password(page, '清河干事');
  expect(path(page)).toBe('/sign-in/second');
  await expectGood(page, 'second');
  await page.getByRole('button', { name: '使用通行密钥' }).click();
  await page.waitForURL('**/desk/people');
  const ways = await house.database.inTenant(town.id, async (tx) => (await tx.db.selectFrom('auditEvent').select('detail').where('tenantId', '=', tx.tenantId).where('verb', '=', 'account.signIn').where('result', '=', 'done').execute()).map(({ detail }) => (detail as { way: string }).way));
  expect(ways).toEqual(['password+totp', 'password+totp', 'password+recovery', 'password', 'passkey', 'password+passkey']);
  expect(pc.faults).toEqual([]);
});

test('the pages say the same in English, and on plain http say plainly that there are no passkeys', { timeout: 120_000 }, async () => {
  const pc = await person(browser, 'pc', { locale: 'en-GB' });
  const page = await pc.newPage();
  later(60);
  await page.goto(`${site}/sign-in`);
  await page.getByLabel('Sign-in name').fill('安全员');
  await page.getByLabel('Password').fill(goodPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expectGood(page, 'en-second');
  await page.getByLabel('Code').fill(codeOf(kept.secret));
  await page.getByRole('button', { name: 'Confirm and sign in' }).click();
  await page.goto(`${site}/sign-in/security`);
  await expectGood(page, 'en-security');
  await page.goto(`${url}/sign-in/passkey`);
  expect(await page.textContent('main')).toContain('they work on https addresses and on localhost only');
  await expectGood(page, 'en-passkey');
  const clerk = await person(browser, 'phone', { javaScriptEnabled: false });
  const plain = await clerk.newPage();
  later(60);
  await makeStaff(house, town, [{ role: 'systemAdmin' }], '系统员', { name: '孙系统' });
  await password(plain, '系统员');
  await expectGoodWithout(plain);
  expect([...pc.faults, ...clerk.faults]).toEqual([]);
});

/** The page of the QR code, as a browser without script draws it. */
async function expectGoodWithout(page: Page): Promise<void> {
  await page.getByRole('button', { name: '设置验证器' }).click();
  const scripted = await person(browser, 'pc');
  await scripted.addCookies(await page.context().cookies());
  const other = await scripted.newPage();
  await other.goto(page.url());
  await expectGood(other, 'totp');
}
