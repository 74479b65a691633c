import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newSetupLink } from '#features/founding/setup-link.ts';
import { makeTown, testHouse } from '#tests/support/makers.ts';
import { goodPassword, makeStaff } from '#tests/support/makers/account.ts';
import { makeRuleValue } from '#tests/support/makers/settings.ts';
import { devices, openBrowser, openSite, person, turnTo, violations } from '#tests/support/site.ts';

const house = await testHouse();
house.clock.set(new Date().toISOString());
// The owner of the tables is known here, so that the demo may be cleared; nobody says yes.
const site = await openSite({ ...house, clearDemo: async () => undefined });
const browser = await openBrowser();

/** No fault for the reader at the breadth of a phone and of a desk. */
async function isSound(page: Page): Promise<void> {
  for (const { viewport } of [devices.phone, devices.pc]) {
    await page.setViewportSize(viewport);
    expect(await violations(page), `${page.url()} at ${viewport.width}`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${page.url()} fits ${viewport.width}`).toBe(true);
  }
}

/** Signs somebody in for the first time: the first password is changed for his own, and an administrator sets up his second proof. */
async function firstSignIn(name: string, first: string, own: string, proof: 'once' | 'twice' = 'once'): Promise<Page> {
  const page = await (await person(browser, 'pc')).newPage();
  await page.goto(`${site.url}/sign-in`);
  await page.getByLabel('登录名').fill(name);
  await page.getByLabel('密码').fill(first);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByLabel('现在的密码').fill(first);
  await page.getByLabel('新密码', { exact: true }).fill(own);
  await page.getByLabel('把新密码再输一遍').fill(own);
  await page.getByRole('button', { name: '换好密码并登录' }).click();
  if (proof === 'twice') {
    await page.getByRole('button', { name: '设置验证器' }).click();
    const secret = Secret.fromBase32(((await page.textContent('.secret')) ?? '').replaceAll(' ', ''));
    await page.getByLabel('第二步').fill(new TOTP({ secret }).generate({ timestamp: house.clock.now().getTime() }));
    await page.getByRole('button', { name: '绑定' }).click();
    await page.getByRole('link', { name: '已经收好，继续' }).click();
  }
  await page.waitForURL(/\/desk\/$/);
  return page;
}

/** Enters a person with a post and an account; answers the password that is shown once. */
async function appoint(page: Page, who: { name: string; role: string; signIn: string }): Promise<string> {
  const sheet = page.locator('dialog[open]');
  await turnTo(page, `${site.url}/desk/people`);
  await page.getByRole('button', { name: '添加人员' }).first().click();
  await sheet.getByLabel('姓名').fill(who.name);
  await sheet.getByRole('button', { name: '添加人员' }).click();
  await page.getByRole('button', { name: '任职' }).click();
  await sheet.getByLabel('职务').selectOption({ label: who.role });
  await sheet.getByRole('button', { name: '任职' }).click();
  await sheet.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '开通账号' }).click();
  await sheet.getByLabel('登录名').fill(who.signIn);
  await sheet.getByRole('button', { name: '开通账号' }).click();
  const shown = ((await page.locator('dialog[open] .secret').textContent()) ?? '').trim();
  await page.getByRole('button', { name: '已经抄下或交给本人' }).click();
  return shown;
}

test('from an empty house through the printed link to the first town whose clerk sees what is left to do', { timeout: 300_000 }, async () => {
  const link = `${site.url}${await newSetupLink(house, house.database.bare)}`;
  const founder = await person(browser, 'phone', { javaScriptEnabled: false, locale: 'en' });
  const page = await founder.newPage();
  await page.goto(`${site.url}/setup/WRONG`);
  expect(await page.textContent('h1')).toBe('This link does not work');
  const eyes = await (await person(browser, 'phone')).newPage();
  for (const [locale, elder] of [['en', '0'], ['zh', '0'], ['zh', '1'], ['zh', '2']] as const) {
    await eyes.context().addCookies([{ name: 'xiangyi_locale', value: locale, url: site.url }, { name: 'xiangyi_elder', value: elder, url: site.url }]);
    await eyes.goto(link);
    await isSound(eyes);
    await eyes.getByRole('button', { name: locale === 'en' ? 'Found it' : '建立', exact: true }).click();
    await eyes.locator('.error-summary').waitFor();
    await isSound(eyes);
  }
  await eyes.goto(`${site.url}/setup/WRONG`);
  await isSound(eyes);
  await page.goto(link);
  expect(await page.textContent('h1')).toBe('Set up your county');
  expect(await page.textContent('main'), 'in English nothing is left in Chinese but names').not.toMatch(/管理员|登录/);
  await page.getByRole('button', { name: '中文' }).click();
  await page.getByRole('button', { name: '长辈版' }).click();
  expect(await page.textContent('h1')).toBe('设置自己的县');
  const fill = async (typed: Readonly<Record<string, string>>) => { for (const [name, value] of Object.entries(typed)) await page.locator(`[name=${name}]`).fill(value); };
  await fill({
    shortName: '望溪县', code: '339999', systemName: '石自强', systemSignIn: '系统员', systemPassword: 'Wangxi-2026a', securityName: '石自强', securitySignIn: '安全员', securityPassword: '12345678',
    auditName: '侯致远', auditSignIn: '审计员', auditPassword: 'Wangxi-2026c',
  });
  await page.getByRole('button', { name: '建立' }).click();
  const summary = await page.textContent('.error-summary');
  expect(summary).toContain('安全管理员 · 姓名：三员分立');
  expect(summary).toContain('安全管理员 · 首次密码：');
  expect(await page.locator('[name=auditPassword]').inputValue(), 'nothing is typed twice').toBe('Wangxi-2026c');
  await fill({ securityName: '贺安宁', securityPassword: 'Wangxi-2026b' });
  await page.getByRole('button', { name: '建立' }).click();
  expect(await page.textContent('h1')).toBe('望溪县建好了');
  await page.goto(link);
  expect(await page.textContent('h1'), 'the link works once').toBe('这个链接不能用了');

  const system = await firstSignIn('系统员', 'Wangxi-2026a', 'Zhongyuan-88x', 'twice');
  await system.getByRole('link', { name: '开通乡镇' }).first().click();
  const sheet = system.locator('dialog[open]');
  await system.getByRole('button', { name: '开通乡镇（街道）' }).click();
  await sheet.getByLabel('名称').fill('清河镇');
  await sheet.getByLabel('代码').fill('339998101');
  await sheet.getByRole('button', { name: '开通乡镇（街道）' }).click();
  await sheet.getByText('代码的前 6 位和本县的不一样').first().waitFor();
  await sheet.getByLabel('代码').fill('339999101');
  await sheet.getByRole('button', { name: '开通乡镇（街道）' }).click();
  await system.getByRole('heading', { name: '清河镇' }).waitFor();
  await isSound(system);

  const security = await firstSignIn('安全员', 'Wangxi-2026b', 'Zhongyuan-88y', 'twice');
  await turnTo(security, `${site.url}/desk/founding/towns`);
  await security.getByRole('button', { name: '去设置：清河镇' }).click();
  await security.getByRole('heading', { name: '开通还差 9 步' }).waitFor();
  expect(await security.getByRole('link', { name: '去办理：第一批工作账号：人大干事、人大主席' }).count()).toBe(1);
  expect(await security.getByRole('link', { name: '去看看：承办单位' }).count(), 'what is not his to do he only looks at').toBe(1);
  const first = await appoint(security, { name: '李文静', role: '人大干事', signIn: '清河干事' });
  await appoint(security, { name: '王主席', role: '人大主席', signIn: '清河主席' });

  const clerk = await firstSignIn('清河干事', first, 'Zhongyuan-88z');
  await clerk.getByRole('heading', { name: '开通还差 8 步' }).waitFor();
  await isSound(clerk);
  await clerk.getByRole('link', { name: '去办理：届和次' }).click();
  await clerk.getByRole('button', { name: '开始新一届' }).click();
  const own = clerk.locator('dialog[open]');
  await own.getByLabel('届').fill('19');
  await own.getByLabel('开始日期').fill('2021-12-20');
  await own.getByRole('button', { name: '开始新一届' }).click();
  await clerk.getByRole('heading', { name: '第19届' }).waitFor();
  await turnTo(clerk, `${site.url}/desk/founding/numbers`);
  await clerk.getByRole('button', { name: '接着编号：第 19 届闭会期间' }).click();
  await own.getByLabel('纸上已经编到第几号').fill('12');
  await own.getByRole('button', { name: '接着编号' }).click();
  await clerk.getByText('下一号是第 13 号').waitFor();
  await isSound(clerk);
  await turnTo(clerk, `${site.url}/desk/letters/seals`);
  await clerk.getByRole('button', { name: '上传公章：清河镇人民代表大会' }).waitFor();
  await isSound(clerk);
  await turnTo(clerk, `${site.url}/desk/founding`);
  await clerk.locator('.steps li.done').first().waitFor();
  expect(await clerk.locator('.steps li.done b').allTextContents()).toEqual(['第一批工作账号：人大干事、人大主席', '建议编号从几号接着编']);
  await isSound(clerk);
  await clerk.getByRole('button', { name: '不再提示' }).click();
  await own.getByRole('button', { name: '不再提示' }).click();
  await clerk.getByText('首页上已经不再提示').waitFor();
  await turnTo(clerk, `${site.url}/desk/`);
  await clerk.getByText('现在没有要办的事').first().waitFor();
  expect(await clerk.getByRole('heading', { name: /开通还差/ }).count()).toBe(0);
  expect(founder.faults).toEqual([]);
});

test('what clearing the demo asks is fit for everybody, and nothing is cleared by looking', { timeout: 120_000 }, async () => {
  const county = await makeTown(house, { kind: 'county', demo: true });
  await makeStaff(house, county, [{ role: 'systemAdmin' }], '演示系统员', { name: '石自强' });
  await makeRuleValue(house, county, 'secondFactorAdmins', 0);
  const context = await person(browser, 'pc');
  const page = await context.newPage();
  await page.goto(`${site.url}/sign-in?back=/desk/founding/demo`);
  await page.getByLabel('登录名').fill('演示系统员');
  await page.getByLabel('密码').fill(goodPassword);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  for (const language of ['English', '中文']) {
    await page.locator('.card .btn.danger').waitFor();
    await isSound(page);
    await page.locator('.card .btn.danger').click();
    await page.locator('dialog[open]').waitFor();
    await isSound(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: language }).click();
  }
  expect((await house.tenants.all()).some(({ demo }) => demo)).toBe(true);
  expect(context.faults).toEqual([]);
});
