import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dateOn } from '#kernel/dates.ts';
import { readSheet } from '#platform/print/read-sheet.ts';
import { testHouse } from '#tests/support/makers.ts';
import { goodPassword, makeStaff } from '#tests/support/makers/account.ts';
import { type PastCells, pastHeader, pastList } from '#tests/support/makers/past-list.ts';
import { makeCast } from '#tests/support/makers/suggestion.ts';
import { openBrowser, openSite, person, turnTo } from '#tests/support/site.ts';

const house = await testHouse();
house.clock.set(new Date().toISOString());
const cast = await makeCast(house);
const site = await openSite(house);
const browser = await openBrowser();
await makeStaff(house, cast.town, [{ role: 'clerk' }], '清河干事', { name: '李文静' });

const lastYear = Number(dateOn(house.clock.now()).slice(0, 4)) - 1;
const row = (number: number, title: string, more: PastCells = {}): PastCells => ({
  届次: '第十九届闭会', 编号: String(number), 案由: title, 领衔代表: '陈桂兰', 附议人: '周明德', '承办单位（主办/会办）': '主办：交通所；会办：财政所', 交办日期: `${lastYear}年3月20日`, 答复日期: `${lastYear}-06-10`, 答复类别: 'A', 满意度: '满意', 内容: `${title}，请解决。`, ...more,
});
const box = [
  row(1, '五组水塔漏水', { 答复类别: 'B', '承诺/计划办结时间': `${lastYear}年12月底前` }), row(2, '集镇停车难', { 答复类别: 'B', '承诺/计划办结时间': `${lastYear}-09-30`, 兑现日期: `${lastYear}-09-20` }), row(3, '二组路灯不亮'),
  row(4, '河道垃圾', { '承办单位（主办/会办）': '河长办' }), row(5, '校门口缺斑马线', { 交办日期: `${lastYear}年4月` }),
];

async function read(page: Page, bytes: Uint8Array): Promise<void> {
  await turnTo(page, `${site.url}/desk/suggestions/past`);
  await page.locator('input[type=file]').setInputFiles({ name: `${lastYear}年建议.xlsx`, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(bytes) });
  await page.getByRole('button', { name: '上传并读取' }).click();
  await page.getByRole('heading', { name: '看看读得对不对' }).waitFor();
}
async function confirm(page: Page): Promise<void> {
  await page.getByRole('button', { name: '确认导入' }).click();
  await page.locator('dialog[open]').getByRole('button', { name: '确认导入' }).click();
  await page.getByText('导入完成').waitFor();
}

test('a clerk who knows only paper takes in a box of last year’s suggestions and answers in one click which promises are still open, and whose', { timeout: 300_000 }, async () => {
  const pc = await person(browser, 'pc');
  const page = await pc.newPage();
  await page.goto(`${site.url}/sign-in?back=/desk/suggestions`);
  await page.getByLabel('登录名').fill('清河干事');
  await page.getByLabel('密码').fill(goodPassword);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('link', { name: '往年建议补录' }).click();

  await read(page, await pastList(box));
  const rows = page.getByRole('row');
  expect(await page.getByText('系统里没有“河长办”，请先到“单位”登记，或者改成系统里的名称').count()).toBe(1);
  expect(await page.getByRole('status').filter({ hasText: '确认后：补录 3 件，更正 0 件，没有变化 0 件，不导入 2 行。' }).count()).toBe(1);
  await page.getByLabel('导入“校门口缺斑马线”这一行').check();
  await page.getByText('确认后：补录 4 件').waitFor();
  // The rows to mend, as they come out; mended, they go in again with everything that went in before.
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载要改的行' }).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk as Buffer));
  const mended = await readSheet(Buffer.concat(chunks));
  expect(mended.ok && mended.sheets[0]?.rows.flat().filter((cell) => cell === '河长办')).toEqual(['河长办']);
  await confirm(page);
  expect(await page.getByText('补录 4 件，更正 0 件，没有变化 0 件，没有导入 1 行；其中 1 条承诺还没兑现。').count()).toBe(1);

  const office = pastHeader.indexOf('承办单位（主办/会办）');
  expect(office).toBeGreaterThan(0);
  await read(page, await pastList(box.map((one) => (one['编号'] === '4' ? { ...one, '承办单位（主办/会办）': '石桥村村民委员会' } : one))));
  await page.getByText('确认后：补录 1 件，更正 0 件，没有变化 4 件，不导入 0 行。').waitFor();
  await confirm(page);

  await page.getByRole('link', { name: `${lastYear} 年仍未兑现的承诺` }).click();
  await page.getByRole('heading', { name: '承诺台账' }).waitFor();
  await page.getByText('《五组水塔漏水》：按答复办成').waitFor();
  expect(await rows.filter({ hasText: '交通所' }).count()).toBe(1);
  expect(await page.getByText('集镇停车难').count()).toBe(0);
  expect(await page.getByRole('link', { name: `${lastYear} 年仍未兑现` }).getAttribute('aria-current')).toBe('true');

  await turnTo(page, `${site.url}/desk/suggestions?stage=closed`);
  await page.getByText('据纸质件补录').first().waitFor();
  expect(await page.getByText('据纸质件补录').count()).toBe(5);
});
