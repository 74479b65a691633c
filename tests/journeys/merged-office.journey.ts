import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addDays } from '#kernel/dates.ts';
import { doing, seeing, testHouse } from '#tests/support/makers.ts';
import { goodPassword, openStaffAccount } from '#tests/support/makers/account.ts';
import { following, makeOpinion } from '#tests/support/makers/opinion.ts';
import { MadePromise, draftReplyB, issueReply, kept, promisesOf } from '#tests/support/makers/promise.ts';
import { type Paper, dayOf, leadOn, makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';
import { openBrowser, openSite, person, turnTo } from '#tests/support/site.ts';
import { acts, button, confirms, lookAt, picks, sheetOf } from './story/hands.ts';

const house = await testHouse();
const today = new Date();
const daysAgo = (days: number) => house.clock.set(new Date(today.getTime() - days * 86_400_000).toISOString());
daysAgo(0);
const cast = await makeCast(house);
const { town, lead, chair, handler, office } = cast;

// Last year it kept its word; what was counted and what stood in the case stays its own.
daysAgo(400);
const promisedThen = addDays(dayOf(house), 5);
const settled = await makePaperAt(house, cast, 'handling', { title: '老桥加装护栏' });
await draftReplyB(settled, promisedThen);
await issueReply(settled);
await leadOn(settled, 'replied', 'closed');
const [word] = await promisesOf(settled);
await kept(new MadePromise(house, settled, word?.id ?? '', word?.version ?? 0));

// This year: one that waits to be signed for, one that is late, one whose answer promises a day, and an opinion it was asked.
daysAgo(200);
const late = await makePaperAt(house, cast, 'handling', { title: '疏通石桥排水沟' });
await late.do(handler, 'logContact', { officeId: office, kind: 'during', way: 'onSite', on: dayOf(house), reached: true, said: '一起看了排水沟' });
daysAgo(20);
const waiting = await makePaperAt(house, cast, 'assigned', { title: '给村口装路灯' });
const promising = await makePaperAt(house, cast, 'handling', { title: '更换五组水塔' });
const promisedOn = addDays(dayOf(house), 90);
await draftReplyB(promising, promisedOn);
await issueReply(promising);
const opinion = await following(house, await makeOpinion(house, town, { content: '村口积水没脚脖子', source: 'qrDeputy', deputyId: lead.personId }), [[lead, 'lookAt'], [lead, 'askDepartment', { officeId: office, note: '请疏通' }], [chair, 'approveAsk']]);
daysAgo(0);

await openStaffAccount(house, cast.clerk, '镇人大');
await openStaffAccount(house, handler, '交通所');
await openStaffAccount(house, cast.coHandler, '财政所');
const site = await openSite(house);
const browser = await openBrowser();

const open = { late, waiting, promising };
const titleOf = async (paper: Paper) => String((await paper.seen(cast.clerk))['title']);
/** The days and lamps a case runs by. */
const clocks = async () => Promise.all(Object.values(open).map(async (paper) => { const { dueOn, lamp, assignedOn } = await paper.seen(cast.clerk); return { dueOn, lamp, assignedOn }; }));
const plain = async (page: Page) => (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');

async function signsIn(name: string, path: string): Promise<Page & { faults: readonly string[] }> {
  const context = await person(browser, 'pc');
  const page = await context.newPage();
  await page.goto(`${site.url}/sign-in?back=/desk${path}`);
  await page.getByLabel('登录名').fill(name);
  await page.getByLabel('密码').fill(goodPassword);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL(`**/desk${path}`);
  return Object.assign(page, { faults: context.faults });
}

const goes = async (page: Page, path: string) => {
  await turnTo(page, `${site.url}/desk${path}`);
  await page.waitForFunction(() => document.querySelector('h1')?.textContent?.trim() && !document.querySelector('[aria-busy=true]'));
};

test('an office is merged into another in mid-year: its cases, promises, lamps and to-dos stand with the new one by the same days, the past still names the old one, and the new one answers', { timeout: 600_000 }, async () => {
  const [before, titles] = [await clocks(), await Promise.all(Object.values(open).map(titleOf))];
  const clerk = await signsIn('镇人大', '/offices');
  await button(clerk, '交通所').click();
  await button(clerk, '移交在办件').click();
  await picks(sheetOf(clerk), '由哪个单位接着办', '财政所');
  await sheetOf(clerk).getByLabel('移交原因').fill('机构改革，交通所并入财政所。');
  await sheetOf(clerk).getByLabel('移交后停用这个单位').check();
  await lookAt(clerk);
  await confirms(clerk, '移交在办件');
  await clerk.getByText('移交好了').waitFor();
  expect(await clocks(), 'no day and no lamp is another').toEqual(before);

  const handlerNow = await signsIn('财政所', '/');
  await handlerNow.getByText(titles[1] ?? '').first().waitFor();
  const toDo = await plain(handlerNow);
  for (const title of titles.slice(0, 2)) expect(toDo, 'to do').toContain(title);
  expect(toDo, 'the opinion too').toContain(opinion.number);
  await lookAt(handlerNow);
  await goes(handlerNow, '/promises');
  const [year, month, day] = promisedOn.split('-').map(Number);
  expect(await plain(handlerNow), 'by the day that was promised').toMatch(new RegExp(`${year}年${month}月${day}日|${month}月${day}日`));
  await goes(handlerNow, '/work');
  for (const title of titles.slice(0, 2)) expect(await plain(handlerNow)).toContain(title);

  // What the old office had agreed with the deputy counts; the new one writes the answer.
  await button(handlerNow, titles[0] ?? '').click();
  await handlerNow.locator('.side-panel .act-bar').waitFor();
  await acts(handlerNow, '拟答复');
  const sheet = sheetOf(handlerNow);
  await sheet.getByLabel('答复内容').fill('排水沟已经疏通，沟盖板补齐。');
  await sheet.getByLabel(/^A/).check();
  await sheet.getByLabel('写好了，交签发').check();
  await confirms(handlerNow, '拟答复');
  await late.do(cast.government, 'issueReply', { officeId: cast.coOffice, signer: '王镇长', documentNumber: '清政函〔2026〕9001号', numberSure: true, version: Number((await late.seen(cast.clerk))['version']) });
  expect(await late.state()).toBe('replied');
  await button(handlerNow, titles[1] ?? '').click();
  await acts(handlerNow, '签收');
  await handlerNow.getByText('签收：办好了').waitFor();

  await goes(clerk, `/suggestions/${late.id}`);
  const story = await plain(clerk);
  expect(story).toContain('从交通所移交：机构改革，交通所并入财政所。');
  await goes(clerk, `/suggestions/${settled.id}`);
  const past = await plain(clerk);
  expect(past, 'what was settled names whoever did it').toContain('交通所');
  expect(past).not.toContain('从交通所移交');
  const { id } = await doing(house, cast.clerk, 'figures.prepare', { year: Number(promisedThen.slice(0, 4)), half: 'year' });
  const { lines } = await seeing(house, cast.clerk, 'figures.detail', { id }) as { lines: { officeName: string; due: number; kept: number }[] };
  expect(lines, 'counted after the merger, last year is the old office’s').toEqual([expect.objectContaining({ officeName: '交通所', due: 1, kept: 1 })]);
  await goes(clerk, `/office-figures/${id}`);
  await clerk.getByText('交通所').first().waitFor();

  const gone = await (await person(browser, 'pc')).newPage();
  await gone.goto(`${site.url}/sign-in?back=/desk/`);
  await gone.getByLabel('登录名').fill('交通所');
  await gone.getByLabel('密码').fill(goodPassword);
  await Promise.all([gone.waitForResponse((answer) => answer.request().method() === 'POST'), gone.getByRole('button', { name: '登录', exact: true }).click()]);
  await gone.waitForLoadState('networkidle');
  for (const title of titles) expect(await gone.innerText('body'), 'the old office has nothing left').not.toContain(title);
  expect([...clerk.faults, ...handlerNow.faults]).toEqual([]);
});
