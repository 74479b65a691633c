import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import type { TenantKind } from '#kernel/actor.ts';
import { readPdf } from '#platform/print/testing/read-pdf.ts';
import { workOnce } from '#platform/jobs.ts';
import { makeTown, testHouse } from '#tests/support/makers.ts';
import { goodPassword, makeStaff } from '#tests/support/makers/account.ts';
import { makeDeputy } from '#tests/support/makers/opinion.ts';
import { makeCast, makePaper } from '#tests/support/makers/suggestion.ts';
import { foreignTo } from '#tests/support/organ-words.ts';
import { openBrowser, openSite, person, turnTo, violations } from '#tests/support/site.ts';
import { acts, button, confirms, picks, saves, sheetOf } from './story/hands.ts';

const house = await testHouse();
house.clock.set(new Date().toISOString());
const seat = await makeTown(house, { kind: 'county' });
const below = await makeCast(house, { countyDeputy: true });
const above = await makeCast(house, { town: seat, countyDeputy: true });
const street = await makeTown(house, { kind: 'street' });
const { town } = below;
await house.rows('update tenant set county_id = $1 where id = $2', [seat.id, town.id]);
house.tenants.forget();
await makeStaff(house, seat, [{ role: 'countyOfficer' }, { role: 'clerk' }], '县人大', { name: '方克俭' });
await makeStaff(house, seat, [{ role: 'countyOfficer' }, { role: 'chair' }], '县主任', { name: '秦怀远' });
await makeStaff(house, seat, [{ role: 'handler', officeId: above.office }], '县交通局', { name: '郝长路' });
await makeStaff(house, town, [{ role: 'clerk' }, { role: 'chair' }], '镇人大', { name: '李文静' });
await makeStaff(house, street, [{ role: 'clerk' }, { role: 'chair' }], '街道工委', { name: '温如玉' });
await makeDeputy(house, street, '姚亦农');
const title = '关于修复石桥村到县城公路的建议';
const paper = await makePaper(house, below, { level: 'county', title });
await paper.do(below.lead, 'submit');
const work = async (): Promise<void> => { while (await workOnce(house)) { /* until nothing is due */ } };
await work();
const site = await openSite(house);
const browser = await openBrowser();
// A recount is done by the worker beside the program.
const worker = setInterval(() => void work(), 400);
afterAll(() => clearInterval(worker));

async function signsIn(name: string, context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site.url}/sign-in?back=/desk/`);
  await page.getByLabel('登录名').fill(name);
  await page.getByLabel('密码').fill(goodPassword);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL('**/desk/');
  await ready(page);
  return page;
}

const ready = (page: Page) => page.waitForFunction(() => document.querySelector('h1')?.textContent?.trim() && !document.querySelector('[aria-busy=true]'));

/** Nothing for axe to find and nothing sideways, on a screen and on a phone. */
async function looksAt(page: Page): Promise<void> {
  for (const [width, height] of [[390, 844], [1366, 768]] as const) {
    await page.setViewportSize({ width, height });
    await ready(page);
    expect(await violations(page), `${page.url()} at ${width}`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${page.url()} does not scroll sideways at ${width}`).toBe(true);
  }
}

/** Walks through every page of the menu; answers the words of other kinds of house that were read there. */
async function foreignWords(page: Page, kind: TenantKind): Promise<string[]> {
  const links = page.locator('nav a');
  const found: string[] = [];
  for (let place = 0; place < await links.count(); place += 1) {
    await links.nth(place).click();
    await ready(page);
    found.push(...foreignTo(kind, await page.innerText('body')).map((one) => `${page.url()} ${one}`));
  }
  expect(await links.count(), 'the menu is there').toBeGreaterThan(10);
  return found;
}

async function opensThePaper(page: Page, path: string): Promise<void> {
  await turnTo(page, `${site.url}/desk${path}`);
  await button(page, title).click();
  await page.locator('.side-panel .act-bar').waitFor();
}

test('the county sees its towns, prints the table, opens a town, and its own people handle what a deputy of two congresses handed in below', { timeout: 120_000 }, async () => {
  const pc = await person(browser, 'pc');
  const officer = await signsIn('县人大', pc);
  await turnTo(officer, `${site.url}/desk/towns`);
  await ready(officer);
  await looksAt(officer);
  await button(officer, '重新统计').click();
  await officer.getByText('重新统计好了').waitFor();
  const [pdf, excel] = [await saves(officer, '统计表 PDF'), await saves(officer, '统计表 Excel')];
  expect(readPdf(pdf.bytes)[0]?.text).toContain('望溪县乡镇（街道）人大工作情况统计表');
  expect(excel.name).toMatch(/\.xlsx$/);

  await button(officer, '进入清河镇查看').click();
  await officer.waitForURL('**/desk/');
  await ready(officer);
  expect(await officer.textContent('aside .id'), 'the town’s own pages').toContain('清河镇人民代表大会');
  await officer.getByLabel('当前单位').selectOption({ label: '望溪县' });
  await officer.waitForFunction(() => document.querySelector('aside .id')?.textContent?.includes('望溪县'));

  await opensThePaper(officer, '/suggestions?stage=toCheck');
  await acts(officer, '受理并编号');
  expect(await sheetOf(officer).textContent()).toContain('报主任审定');
  await confirms(officer, '受理并编号');
  await opensThePaper(officer, '/suggestions');
  await acts(officer, '拟办');
  await picks(sheetOf(officer), '第 1 个单位', '交通所');
  await confirms(officer, '拟办');
  await looksAt(officer);

  const chair = await signsIn('县主任', await person(browser, 'pc'));
  await turnTo(chair, `${site.url}/desk/suggestions/assignments`);
  await button(chair, '全选').click();
  await looksAt(chair);
  await button(chair, '同意交办 1 件').click();
  await chair.getByText('已交办 1 件').waitFor();

  const bureau = await signsIn('县交通局', await person(browser, 'pc'));
  await opensThePaper(bureau, '/work');
  await acts(bureau, '签收');
  await bureau.getByText('签收：办好了').waitFor();
  await work();
  const { passage } = await paper.seen(below.lead) as unknown as { passage: { congress: string; steps: { step: string }[] } };
  expect(passage.steps.map(({ step }) => step), 'the deputy reads it below').toEqual(['arrived', 'accepted', 'assigned']);
  expect(pc.faults).toEqual([]);
});

test('no page of the county names a township’s organs, no page of the town the county’s, in either language', { timeout: 120_000 }, async () => {
  const [atTheSeat, inTown] = [await person(browser, 'pc'), await person(browser, 'pc')];
  const officer = await signsIn('县人大', atTheSeat);
  expect(await foreignWords(officer, 'county')).toEqual([]);
  await button(officer, 'English').click();
  await ready(officer);
  expect(await foreignWords(officer, 'county')).toEqual([]);
  await turnTo(officer, `${site.url}/desk/towns`);
  await looksAt(officer);
  const clerk = await signsIn('镇人大', inTown);
  expect(await foreignWords(clerk, 'township')).toEqual([]);
  expect([...atTheSeat.faults, ...inTown.faults]).toEqual([]);
});

test('no page of a street committee names a township’s organs or the county’s, on the desk in either language and on its public pages', { timeout: 120_000 }, async () => {
  const pc = await person(browser, 'pc');
  const clerk = await signsIn('街道工委', pc);
  expect(await clerk.textContent('aside .id')).toContain('街道人大工委');
  expect(await foreignWords(clerk, 'street')).toEqual([]);
  expect(await clerk.locator('nav a[href="/desk/motions"]').count(), 'a street passes no acts of a congress').toBe(0);
  await button(clerk, 'English').click();
  await ready(clerk);
  expect(await foreignWords(clerk, 'street')).toEqual([]);
  const page = await (await person(browser, 'phone')).newPage();
  for (const path of ['', '/write', '/track', '/deputies', '/stations', '/suggestions', '/opinions', '/figures', '/about', '/privacy']) {
    const answer = await page.goto(`${site.url}/${street.code}${path}`);
    expect(answer?.status(), path).toBe(200);
    expect(foreignTo('street', await page.innerText('body')), path).toEqual([]);
  }
  expect(pc.faults).toEqual([]);
});

test('the county’s own public page is fit for everybody, in elder mode as well', { timeout: 60_000 }, async () => {
  const visitor = await person(browser, 'phone');
  await visitor.addCookies([{ name: 'xiangyi_elder', value: '1', url: site.url }]);
  const page = await visitor.newPage();
  await page.goto(`${site.url}/${seat.code}`);
  expect(await page.locator('html').getAttribute('data-elder')).toBe('1');
  expect(foreignTo('county', await page.innerText('body'))).toEqual([]);
  expect(await violations(page)).toEqual([]);
});
