import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { makeTown, testHouse } from '#tests/support/makers.ts';
import { goodPassword, makeStaff } from '#tests/support/makers/account.ts';
import { openBrowser, openSite, person, violations } from '#tests/support/site.ts';

const house = await testHouse();
house.clock.set(new Date().toISOString());
await makeStaff(house, await makeTown(house), [{ role: 'clerk' }], '镇人大', { name: '李文静' });
const site = await openSite(house);
const browser = await openBrowser();

test.each([['desk', 'pc'], ['m', 'phone']] as const)('on a slow network /%s says at once that it is opening, and after a while what to do', { timeout: 90_000 }, async (surface, device) => {
  const context = await person(browser, device);
  const page = await context.newPage();
  await page.goto(`${site.url}/sign-in?back=/${surface}/`);
  await page.getByLabel('登录名').fill('镇人大');
  await page.getByLabel('密码').fill(goodPassword);
  let slow = true;
  const held: Route[] = [];
  await page.route('**/*.js', async (route) => { if (slow) held.push(route); else await route.continue(); });
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByText('正在打开').waitFor();
  const advice = page.getByText('请再等一等');
  expect(await advice.evaluate((words) => getComputedStyle(words).animationDelay), 'a quick start shows no advice').toBe('6s');
  await advice.waitFor({ timeout: 30_000 });
  expect(await violations(page)).toEqual([]);
  slow = false;
  for (const route of held) await route.continue();
  await page.getByText('正在打开').waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(context.faults).toEqual([]);
});
