import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { floodLimits } from '#features/opinion/rules.ts';
import { doing, seeing, testHouse } from '#tests/support/makers.ts';
import { goodPassword, openStaffAccount } from '#tests/support/makers/account.ts';
import { type MadeOpinion, makeOpinion } from '#tests/support/makers/opinion.ts';
import { Paper, leadOn, makeCast } from '#tests/support/makers/suggestion.ts';
import { openBrowser, openSite, person, turnTo } from '#tests/support/site.ts';
import { acts, button, confirms, lookAt, sheetOf } from './story/hands.ts';

const house = await testHouse();
house.clock.set(new Date().toISOString());
const cast = await makeCast(house);
const many = 300;
const calm = floodLimits.words.hits;
const said = '石桥村口的路塌了，车过不去，请快修';
const made: MadeOpinion[] = [];
for (let n = 0; n < many; n += 10) made.push(...await Promise.all(Array.from({ length: 10 }, () => makeOpinion(house, cast.town, { content: said, source: 'qrDeputy', deputyId: cast.lead.personId }))));
// What came before the crowd the deputy has put together himself.
const own = await seeing(house, cast.lead, 'opinion.list', { page: 1 }) as unknown as { rows: { id: string; version: number; number: string }[] };
const [first, ...others] = own.rows.toReversed();
if (!first) throw new Error('nothing came to the deputy');
await doing(house, cast.lead, 'opinion.lookAt', { id: first.id, version: first.version });
for (const { id, version } of others) await doing(house, cast.lead, 'opinion.merge', { id, version, intoId: first.id });
await openStaffAccount(house, cast.clerk, '镇人大');
await openStaffAccount(house, cast.lead, '陈代表');
const site = await openSite(house);
const browser = await openBrowser();

async function signsIn(name: string, device: 'pc' | 'phone', path: string): Promise<Page & { faults: readonly string[] }> {
  const context = await person(browser, device);
  const page = await context.newPage();
  await page.goto(`${site.url}/sign-in?back=${path}`);
  await page.getByLabel('登录名').fill(name);
  await page.getByLabel('密码').fill(goodPassword);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL(`**${path}`);
  return Object.assign(page, { faults: context.faults });
}

test('three hundred residents write of one road in a day: the clerk sees one group and makes one matter of it, the deputy takes it up, and the last of them reads the answer under his own number', { timeout: 600_000 }, async () => {
  const clerk = await signsIn('镇人大', 'pc', '/desk/opinions?group=review');
  const groups = clerk.getByRole('list', { name: '集中来件，一个来源一行' }).locator('li');
  await groups.first().waitFor();
  expect(await groups.count()).toBe(1);
  expect(await groups.first().innerText()).toContain(`同一来源 ${many - calm} 条`);
  await lookAt(clerk);
  await button(clerk, '整批处理 同样的话').click();
  await sheetOf(clerk).getByRole('radio', { name: /^并成一件办/ }).check();
  await sheetOf(clerk).getByLabel('并到已有的哪一件').fill(first.number);
  await lookAt(clerk);
  await confirms(clerk, '整批处理');
  await clerk.getByText('没有等着看的集中来件').waitFor();

  const deputy = await signsIn('陈代表', 'phone', '/m/');
  await turnTo(deputy, `${site.url}/m/opinions`);
  await deputy.locator('li', { hasText: first.number }).getByRole('link').first().click();
  await acts(deputy, '写成代表建议');
  await deputy.getByRole('link', { name: '去写建议' }).click();
  await deputy.getByLabel('标题').fill('请抢修石桥村口的路');
  await deputy.getByLabel('情况与问题').fill('村口的路塌了一半，三百户出行受阻。');
  await deputy.getByLabel('具体建议').fill('请先架临时便道，年底前修好。');
  await deputy.getByLabel('涉及村（社区）').selectOption({ label: '石桥村' });
  await deputy.getByLabel('类别').selectOption({ label: '集镇规划建设管理' });
  await button(deputy, '存好，看一遍再提交').click();
  await deputy.waitForURL(/suggestions\/[0-9a-f-]{36}$/);
  const id = deputy.url().split('/').at(-1) ?? '';
  const { version } = await seeing(house, cast.lead, 'suggestion.detail', { id }) as { version: number };
  await leadOn(new Paper(house, cast, { id, version, can: [] }), 'draft', 'replied');

  const last = made.at(-1);
  const resident = await (await person(browser, 'phone', { javaScriptEnabled: false })).newPage();
  await resident.goto(new URL(last?.path ?? '', site.url).href);
  await resident.getByText(last?.number ?? '').first().waitFor();
  await resident.getByText('水塔换好了，门口不再积水。').first().waitFor();
  await resident.getByText('您满意吗').waitFor();
  expect([...clerk.faults, ...deputy.faults]).toEqual([]);
});
