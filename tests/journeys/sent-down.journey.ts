import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addDays } from '#kernel/dates.ts';
import { workOnce } from '#platform/jobs.ts';
import { makeTown, testHouse } from '#tests/support/makers.ts';
import { goodPassword, makeStaff } from '#tests/support/makers/account.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import { openBrowser, openSite, person, turnTo } from '#tests/support/site.ts';
import { button, confirms, lookAt, picks, sheetOf } from './story/hands.ts';

const house = await testHouse();
house.clock.set(new Date().toISOString());
const county = await makeTown(house, { kind: 'county' });
const town = await makeTown(house, { countyId: county.id });
const other = await makeTown(house, { countyId: county.id });
await house.rows(`update tenant set name = '白石镇人民代表大会', short_name = '白石镇' where id = $1`, [other.id]);
house.tenants.forget();
await makeStaff(house, county, [{ role: 'countyOfficer' }, { role: 'clerk' }], '县人大', { name: '方克俭' });
await makeStaff(house, town, [{ role: 'clerk' }], '镇人大', { name: '李文静' });
await makeStaff(house, town, [{ role: 'chair' }], '镇主席', { name: '赵立新' });
await makeStaff(house, other, [{ role: 'clerk' }], '邻镇人大', { name: '温如玉' });
const site = await openSite(house);
const browser = await openBrowser();

const subject = '机耕路冲毁半年没人管';
/** What runs beside the program carries it between the houses. */
const carried = async (): Promise<void> => { while (await workOnce(house)) { /* until nothing is due */ } };
const inDays = (days: number) => addDays(dayOf(house), days);

async function signsIn(name: string, context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site.url}/sign-in?back=/desk/petitions`);
  await page.getByLabel('登录名').fill(name);
  await page.getByLabel('密码').fill(goodPassword);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: '来信来访' }).waitFor();
  return page;
}

/** Presses an act of the open matter, fills its sheet and confirms. */
async function does(page: Page, act: string, fills: (sheet: ReturnType<typeof sheetOf>) => Promise<unknown> = () => Promise.resolve()): Promise<void> {
  const wanted = button(page, act);
  if (!await wanted.isVisible()) await page.locator('summary', { hasText: '更正' }).click();
  await wanted.click();
  await fills(sheetOf(page));
  await confirms(page, act);
  await page.getByText(`办好了：${act}`).waitFor();
}

/** Opens the matter from the list. */
async function opens(page: Page): Promise<void> {
  await turnTo(page, `${site.url}/desk/petitions`);
  await button(page, subject).click();
  await page.getByRole('heading', { level: 1, name: subject }).waitFor();
}

const readable = async (page: Page): Promise<string> => (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');

test('a letter the county sends down: the town sorts it and reports, the report comes back once and is made again, the county closes; the next town sees nothing', { timeout: 600_000 }, async () => {
  const [above, below, beside] = [await person(browser, 'pc'), await person(browser, 'pc'), await person(browser, 'pc')];
  const officer = await signsIn('县人大', above);
  await button(officer, '登记来信来访').first().click();
  const entry = sheetOf(officer);
  await entry.getByRole('radio', { name: '来信', exact: true }).check();
  await entry.getByLabel('一句话事由').fill(subject);
  await entry.getByLabel('反映的事').fill('去年发大水冲断了五组的机耕路，拖拉机过不去，反映了三次没有人来。');
  await entry.getByLabel('姓名').fill('谷大雨');
  await entry.getByLabel('住址').fill('石桥村五组');
  await confirms(officer, '登记来信来访');
  await officer.getByRole('heading', { level: 1, name: subject }).waitFor();
  const number = /信访〔\d{4}〕\d+号/.exec(await readable(officer))?.[0] ?? '';
  expect(number).not.toBe('');
  await does(officer, '交乡镇办', async (sheet) => {
    await picks(sheet, '交给哪个乡镇（街道）', '清河镇');
    await sheet.getByRole('radio', { name: /^申诉求决/ }).check();
    await sheet.getByLabel('哪天前要报结果').fill(inDays(30));
    await sheet.getByRole('radio', { name: '一并交', exact: true }).check();
  });
  await carried();

  const clerk = await signsIn('镇人大', below);
  await turnTo(clerk, `${site.url}/desk/`);
  await clerk.getByText(subject).first().waitFor();
  await opens(clerk);
  const arrived = await readable(clerk);
  expect(arrived, 'with the county’s number').toContain(number);
  expect(arrived).toContain('谷**');
  await lookAt(clerk);
  const where = new URL(clerk.url()).pathname;
  const neighbour = await signsIn('邻镇人大', beside);
  await neighbour.getByText('还没有登记过来信来访').waitFor();
  await neighbour.goto(`${site.url}${where}`);
  await neighbour.getByText('没有此件，或者您无权查看').waitFor();

  await does(clerk, '转有权机关', async (sheet) => {
    await sheet.getByRole('radio', { name: /^申诉求决/ }).check();
    await sheet.getByLabel('有权处理的机关').fill('镇农业农村办');
  });
  // It is the water station’s road after all.
  await does(clerk, '改分类（去向）', async (sheet) => {
    await sheet.getByLabel('有权处理的机关').fill('镇水利站');
    await sheet.getByLabel('为什么').fill('机耕路挨着水渠，归水利站管护。');
  });
  await clerk.getByText('原为申诉求决，镇农业农村办，改为申诉求决，镇水利站').first().waitFor();
  await does(clerk, '记书面告知', (sheet) => sheet.getByRole('radio', { name: '送到本人', exact: true }).check());
  await does(clerk, '报办理结果', (sheet) => sheet.getByLabel('报的结果').fill('正在研究。'));
  await carried();

  await opens(officer);
  await officer.getByText('正在研究。').first().waitFor();
  expect(await readable(officer), 'nothing of the town’s own file').not.toContain('水利站');
  await does(officer, '退回补报', async (sheet) => {
    await sheet.getByLabel('还缺什么').fill('没有写修不修、哪天修好。');
    await sheet.getByLabel('哪天前要报结果').fill(inDays(45));
  });
  await carried();

  await turnTo(clerk, `${site.url}/desk/`);
  await clerk.getByText('上级人大退回，要求补报').waitFor();
  await opens(clerk);
  await clerk.getByText('没有写修不修、哪天修好。').first().waitFor();
  await lookAt(clerk);
  await does(clerk, '报办理结果', (sheet) => sheet.getByLabel('报的结果').fill('路已修通，谷大雨认可。'));
  await carried();

  await opens(officer);
  await officer.getByText('路已修通，谷大雨认可。').first().waitFor();
  await lookAt(officer);
  await does(officer, '记书面告知', (sheet) => sheet.getByRole('radio', { name: '邮寄', exact: true }).check());
  await does(officer, '办结');
  await officer.getByText(/ · 已办结/).first().waitFor();
  expect(await readable(officer), 'what was reported first stands there too').toMatch(/正在研究。.*没有写修不修.*路已修通/);
  expect([...above.faults, ...below.faults, ...beside.faults]).toEqual([]);
});
