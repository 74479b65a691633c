import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { makeTown, testHouse } from '#tests/support/makers.ts';
import { goodPassword, hearingCodes, makeStaff } from '#tests/support/makers/account.ts';
import { makeRuleValue } from '#tests/support/makers/settings.ts';
import { openBrowser, openSite, person, turnTo, violations } from '#tests/support/site.ts';

const quiet = await testHouse();
quiet.clock.set(new Date().toISOString());
const { house, codes } = hearingCodes(quiet);
const town = await makeTown(house);
const site = await openSite(house);
const browser = await openBrowser();
await makeStaff(house, town, [{ role: 'clerk' }], '清河干事', { mustChange: true, name: '李文静' });
await makeStaff(house, town, [{ role: 'securityAdmin' }], '安全员', { name: '钱安全' });
// His second proof is the story of accounts.journey.ts.
await makeRuleValue(house, town, 'secondFactorAdmins', 0);

const newPassword = 'Shiqiao-2027';

async function signIn(page: Page, name: string, password: string): Promise<void> {
  await page.goto(`${site.url}/sign-in?back=/desk/stations`);
  await page.getByLabel('登录名').fill(name);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

test('a new clerk signs in without script, chooses a password, sets up the town and takes over the roster', { timeout: 300_000 }, async () => {
  const plain = await person(browser, 'phone', { javaScriptEnabled: false });
  const door = await plain.newPage();
  await signIn(door, '清河干事', 'wrong');
  expect(await door.textContent('[role=alert]')).toContain('不对');
  expect(await door.getByLabel('登录名').inputValue(), 'the name is not typed twice').toBe('清河干事');
  await signIn(door, '清河干事', goodPassword);
  expect(await door.textContent('[role=alert]')).toContain('第一次登录');
  await door.getByLabel('现在的密码').fill(goodPassword);
  await door.getByLabel('新密码', { exact: true }).fill('12345678');
  await door.getByLabel('把新密码再输一遍').fill('12345678');
  await door.getByRole('button', { name: '换好密码并登录' }).click();
  expect(await door.textContent('[role=alert]')).toContain('至少要有 3 样');
  await door.getByLabel('现在的密码').fill(goodPassword);
  await door.getByLabel('新密码', { exact: true }).fill(newPassword);
  await door.getByLabel('把新密码再输一遍').fill(newPassword);
  await door.getByRole('button', { name: '换好密码并登录' }).click();
  expect(new URL(door.url()).pathname).toBe('/desk/stations');

  const pc = await person(browser, 'pc');
  const page = await pc.newPage();
  await page.goto(`${site.url}/sign-in`);
  expect(await violations(page)).toEqual([]);
  await signIn(page, '清河干事', newPassword);
  await page.getByRole('button', { name: '新设联络站' }).first().click();
  const sheet = page.locator('dialog[open]');
  await sheet.getByRole('button', { name: '新设联络站' }).click();
  await page.waitForSelector('dialog[open] .error-summary');
  expect(await page.evaluate(() => document.activeElement?.className), 'what is wrong is read out at once').toContain('error-summary');
  await sheet.getByLabel('名称').fill('石桥村代表联络站');
  await sheet.locator('.el-select').first().click();
  await page.locator('.el-select-dropdown__item:visible', { hasText: '石桥村' }).click();
  await sheet.getByLabel('地址').fill('党群服务中心一楼');
  await sheet.getByLabel('开放时间').fill('工作日 8:30—11:30');
  await sheet.getByRole('button', { name: '新设联络站' }).click();
  await page.waitForSelector('.side-panel .qr-code');
  expect(await violations(page)).toEqual([]);

  await turnTo(page, `${site.url}/desk/deputies/terms`);
  await page.getByRole('button', { name: '开始新一届' }).click();
  await sheet.getByLabel('届').fill('19');
  await sheet.getByLabel('开始日期').fill('2021-12-20');
  await sheet.getByRole('button', { name: '开始新一届' }).click();
  await page.getByRole('heading', { name: '第19届' }).waitFor();

  const readRoster = async () => {
    await turnTo(page, `${site.url}/desk/deputies/roster`);
    await page.locator('input[type=file]').setInputFiles('tests/samples/roster-town-deputies.xlsx');
    await page.getByRole('button', { name: '上传并读取' }).click();
    await page.waitForURL(/roster\/[0-9a-f-]{36}$/);
    await page.waitForSelector('.marks');
  };
  await readRoster();
  expect(await page.textContent('.marks')).toContain('要改 3');
  expect(await violations(page)).toEqual([]);
  const [mend] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载要改的行' }).click()]);
  expect(mend.suggestedFilename()).toMatch(/\.xlsx$/);
  if (await page.getByRole('button', { name: '全部打勾' }).count()) await page.getByRole('button', { name: '全部打勾' }).click();
  await page.getByRole('button', { name: '确认导入' }).click();
  await sheet.getByRole('button', { name: '确认导入' }).click();
  await page.getByText('导入完成').waitFor();
  expect(await page.textContent('.notice.ok')).toContain('新增 60 名');

  await readRoster();
  expect(await page.textContent('main'), 'a second import doubles nobody').toContain('新增 0 名，更新 0 名，没有变化 60 名');

  await turnTo(page, `${site.url}/desk/deputies?search=${encodeURIComponent('欧阳')}`);
  await page.getByRole('button', { name: '欧阳𠮷祥' }).click();
  await page.waitForSelector('.side-panel .facts');
  expect(await page.textContent('.side-panel')).toMatch(/1\d\d\*{4}\d{4}/);
  expect([...plain.faults, ...pc.faults]).toEqual([]);
});

test('a deputy comes in by a code to his phone or by his card, and a lost card is worthless at once', { timeout: 120_000 }, async () => {
  const pc = await person(browser, 'pc');
  const desk = await pc.newPage();
  await signIn(desk, '清河干事', newPassword);
  await turnTo(desk, `${site.url}/desk/people`);
  await desk.getByRole('button', { name: '王伟' }).first().click();
  await desk.getByRole('button', { name: '制发登录卡' }).click();
  await desk.locator('dialog[open]').getByRole('button', { name: '制发登录卡' }).click();
  const pin = (await desk.textContent('dialog[open] .secret')) ?? '';
  expect(pin).toMatch(/^\d{6}$/);
  await desk.keyboard.press('Escape');
  expect(await desk.locator('dialog[open] .secret').count(), 'what is shown once is not closed by a slip').toBe(1);
  const card = await house.database.bare.selectFrom('signInCard').selectAll().where('revokedAt', 'is', null).executeTakeFirstOrThrow();
  expect(JSON.stringify(card), 'the PIN is nowhere in clear').not.toContain(pin);
  await desk.getByRole('button', { name: '已经抄下或交给本人' }).click();
  await desk.getByRole('button', { name: '作废登录卡' }).click();
  await desk.locator('dialog[open]').getByRole('button', { name: '作废登录卡' }).click();
  await desk.getByText('登录卡已作废').waitFor();

  const phone = await person(browser, 'phone', { javaScriptEnabled: false });
  const page = await phone.newPage();
  await page.goto(`${site.url}/sign-in`);
  await page.getByLabel('手机号').fill('199 0000 1000');
  await page.getByRole('button', { name: '发送验证码' }).click();
  expect(await page.textContent('main')).toContain('199****1000');
  await page.getByLabel('6 位验证码').fill(codes.get('19900001000') ?? '');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  expect(new URL(page.url()).pathname).toBe('/m/');
  expect([...phone.faults, ...pc.faults]).toEqual([]);
});

test('the security administrator is told which posts exclude one another before and when he gives one', { timeout: 120_000 }, async () => {
  const pc = await person(browser, 'pc');
  const page = await pc.newPage();
  await signIn(page, '安全员', goodPassword);
  await turnTo(page, `${site.url}/desk/people?search=${encodeURIComponent('李文静')}`);
  await page.getByRole('button', { name: '李文静' }).click();
  await page.getByRole('button', { name: '任职' }).click();
  const sheet = page.locator('dialog[open]');
  await sheet.getByLabel('职务').selectOption({ label: '审计管理员' });
  await sheet.locator('.notice').waitFor();
  expect(await sheet.textContent()).toContain('审计管理员不能再担任办理业务的职务');
  expect(await violations(page)).toEqual([]);
  await sheet.getByRole('button', { name: '任职' }).click();
  await sheet.locator('.error-summary').waitFor();
  expect(pc.faults).toEqual([]);
});
