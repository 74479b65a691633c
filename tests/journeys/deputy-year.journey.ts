import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readPdf } from '#platform/print/testing/read-pdf.ts';
import { doing, testHouse } from '#tests/support/makers.ts';
import { goodPassword, openStaffAccount } from '#tests/support/makers/account.ts';
import { listOf, makeActivityCast, makeAnnounced } from '#tests/support/makers/activity.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import { openBrowser, openSite, person, turnTo, violations } from '#tests/support/site.ts';

const house = await testHouse();
house.clock.set(new Date().toISOString());
const cast = await makeActivityCast(house);
const { town, recorder, deputies: [deputy] } = cast;
const year = dayOf(house).slice(0, 4);
await openStaffAccount(house, deputy, '全年张一');
await doing(house, deputy, 'contact.recordVisit', { way: 'visit', heard: '水塔漏水', otherCount: 2, placeCode: town.village });
await doing(house, deputy, 'contact.recordDeed', { kind: 'help', what: '每月上门送药', helped: '五组 1 户', hardship: true, placeCode: town.village });
await doing(house, deputy, 'duty.addAct', { kind: 'training', title: '县里代表培训' });
const { id, version } = await makeAnnounced(house, cast);
await doing(house, recorder, 'activity.noteAttendance', { id, version, way: 'ticked', attendance: listOf(cast) });
const site = await openSite(house);
const browser = await openBrowser();

test('a deputy reads his year on his phone chapter by chapter, every line as it was recorded where it happened, and has it as a book', { timeout: 120_000 }, async () => {
  const hand = await person(browser, 'phone', { acceptDownloads: true });
  const page = await hand.newPage();
  await page.goto(`${site.url}/sign-in?back=/m/`);
  await page.getByLabel('登录名').fill('全年张一');
  await page.getByLabel('密码').fill(goodPassword);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL('**/m/');
  await turnTo(page, `${site.url}/m/archive`);
  await page.getByText('县里代表培训').first().waitFor();
  for (const line of ['走访困难群众', '每月上门送药']) await page.getByText(line, { exact: false }).first().waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'nothing runs off sideways').toBe(true);

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '履职档案（打印成册）' }).click()]);
  const book = readPdf(await readFile(await download.path()));
  const said = book.map(({ text }) => text).join('').replaceAll(/\s/g, '');
  for (const line of ['张一', year, '县里代表培训', '走访困难群众', '每月上门送药']) expect(said, line).toContain(line);
  expect(book.length, 'cover, contents and chapters').toBeGreaterThanOrEqual(2);
  expect(hand.faults).toEqual([]);
});
