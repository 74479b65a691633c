import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { selfCheck } from '#features/inspection/jobs.ts';
import { addDays } from '#kernel/dates.ts';
import { workOnce } from '#platform/jobs.ts';
import { inWork } from '#platform/perform.ts';
import { readPdf } from '#platform/print/testing/read-pdf.ts';
import { unzip } from '#platform/print/zip.ts';
import { callBy, doing, testHouse } from '#tests/support/makers.ts';
import { goodPassword, openStaffAccount } from '#tests/support/makers/account.ts';
import { listOf, makeActivityCast, makeAnnounced } from '#tests/support/makers/activity.ts';
import { makeStation } from '#tests/support/makers/opinion.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import { openBrowser, openSite, person, turnTo } from '#tests/support/site.ts';
import { confirms } from './story/hands.ts';

const house = await testHouse();
house.clock.set(new Date().toISOString());
const cast = await makeActivityCast(house);
const { town, clerk, chair, recorder } = cast;
const bare = await makeStation(house, town, '下湾村代表联络站');
await openStaffAccount(house, chair, '检查日主席');
const year = Number(dayOf(house).slice(0, 4));
const { id, version } = await makeAnnounced(house, cast);
await doing(house, recorder, 'activity.noteAttendance', { id, version, way: 'ticked', attendance: listOf(cast) });
const site = await openSite(house);
const browser = await openBrowser();
const work = async (): Promise<void> => { while (await workOnce(house)) { /* until nothing is due */ } };
// A pack is made by the worker beside the program.
let [last, busy] = [Promise.resolve(), false];
const worker = setInterval(() => {
  if (busy) return;
  busy = true;
  last = work().finally(() => { busy = false; });
}, 300);
afterAll(async () => {
  clearInterval(worker);
  await last;
});

const ready = (page: Page) => page.waitForFunction(() => document.querySelector('h1')?.textContent?.trim() && !document.querySelector('[aria-busy=true]'));
const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

test('the day of an inspection: weeks before, what is missing is named to the chair; he confirms that one thing did not happen; the pack is made by one click, taken, and holds what it says', { timeout: 120_000 }, async () => {
  const visitOn = addDays(dayOf(house), 20);
  await doing(house, clerk, 'inspection.noteVisit', { year, visitOn, visitor: '县人大常委会' });
  await inWork(house, callBy(clerk), {}, 'write', (one) => selfCheck.run(one as never));

  const hand = await person(browser, 'pc', { acceptDownloads: true });
  const page = await hand.newPage();
  await page.goto(`${site.url}/sign-in?back=/desk/`);
  await page.getByLabel('登录名').fill('检查日主席');
  await page.getByLabel('密码').fill(goodPassword);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL('**/desk/');
  await ready(page);
  await page.getByText('门前有牌子：还缺', { exact: false }).first().click();
  await page.waitForURL('**/desk/inspection**');
  await ready(page);
  await rowOf(page, '门前有牌子').getByText(bare.name ?? '下湾村代表联络站').waitFor();

  // The plate hangs: somebody noted it, and the list knows.
  await doing(house, clerk, 'station.equip', { id: bare.id, venue: 'none', furnished: false, cabinet: false, plate: true, wallRules: [], version: 1 });
  await turnTo(page, `${site.url}/desk/inspection?year=${year}`);
  await ready(page);
  await rowOf(page, '代表述职').getByRole('button', { name: '本年度无此项 代表述职' }).click();
  await confirms(page, '本年度无此项');
  await rowOf(page, '代表述职').getByText('本年度无此项').first().waitFor();

  await page.getByRole('button', { name: `做一份${year}年迎检包` }).click();
  const take = page.getByRole('button', { name: /^下载/ }).first();
  await take.waitFor({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), take.click()]);
  const bytes = await readFile(await download.path());
  const files = unzip(bytes, { maxBytes: 100_000_000, wanted: () => true });
  const names = [...files.keys()];
  const said = (name: string) => readPdf(files.get(name) ?? Buffer.alloc(0)).map(({ text }) => text).join('').replaceAll(/\s/g, '');
  expect(names.filter((name) => name.startsWith('00 ')).length, 'cover, contents and what is missing stand first').toBe(7);
  expect(names.some((name) => name.startsWith('08 代表活动考勤登记簿/') && name.endsWith('.pdf')), 'the register of attendance is in it').toBe(true);
  expect(said('19 代表述职/本年度无此项.pdf')).toContain(`本年度无此项，主席于`);
  expect(said('00 缺项清单.pdf'), 'honest about what is missing').toContain('没有写记录');
  expect(said('00 封面和目录.pdf')).toContain(`${year}年度`);
  const taken = await house.database.inTenant(town.id, (tx) => tx.db.selectFrom('auditEvent').select('detail').where('tenantId', '=', tx.tenantId).where('verb', '=', 'inspection.takePack').where('result', '=', 'done').execute());
  expect(taken, 'taking it is on record').toHaveLength(1);
  expect(hand.faults).toEqual([]);
});
