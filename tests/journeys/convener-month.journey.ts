import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { attendanceRows, minutesRows } from '#features/activity/public.ts';
import { addDays, dateOn } from '#kernel/dates.ts';
import { inWork } from '#platform/perform.ts';
import { callBy, doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { hearingCodes, makeDeputyAccount } from '#tests/support/makers/account.ts';
import { makeMandate, makeTerm } from '#tests/support/makers/deputy.ts';
import { makeStation } from '#tests/support/makers/opinion.ts';
import { openBrowser, openSite, person, violations } from '#tests/support/site.ts';

const quiet = await testHouse();
quiet.clock.set(new Date().toISOString());
const { house, codes } = hearingCodes(quiet);
const town = await makeTown(house);
const site = await openSite(house);
const browser = await openBrowser();
const today = dateOn(house.clock.now());
const clerk = await makePerson(house, town, [{ role: 'clerk' }], '李干事');
const chair = await makePerson(house, town, [{ role: 'chair' }], '李主席');
const { id: stationId } = await makeStation(house, town, '石桥村代表联络站');
const { id: termId } = await makeTerm(house, clerk);
const phones = { convener: '19900007101', first: '19900007102', second: '19900007103' } as const;
const convener = await makeDeputyAccount(house, town, phones.convener, [{ role: 'deputy' }, { role: 'convener', stationId }], '张雪');
const first = await makeDeputyAccount(house, town, phones.first, [{ role: 'deputy' }], '刘秀英');
const second = await makeDeputyAccount(house, town, phones.second, [{ role: 'deputy' }], '陈海燕');
for (const { personId } of [convener, first, second]) await makeMandate(house, clerk, termId, { personId });
const { version } = await seeing(house, clerk, 'station.detail', { id: stationId }) as { version: number };
await doing(house, clerk, 'station.staff', { id: stationId, version, convenerId: convener.personId, deputyIds: [first.personId, second.personId] });
const topic = '走访五组，看水塔';
const { id } = await doing(house, clerk, 'activity.plan', { kind: 'visit', topic, year: Number(today.slice(0, 4)), quarter: Math.ceil(Number(today.slice(5, 7)) / 3), stationIds: [stationId], groupIds: [] }) as { id: string };

const lookAt = async (page: Page) => {
  await page.waitForFunction(() => document.querySelector('h1')?.textContent?.trim() && !document.querySelector('[aria-busy=true]'));
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'nothing runs off sideways').toBe(true);
};
const sheet = (page: Page) => page.locator('dialog[open]');
const press = (page: Page, name: string) => page.locator('.activity-acts').getByRole('button', { name, exact: true }).click();
const closes = (page: Page) => sheet(page).waitFor({ state: 'detached' });
async function signsIn(phone: string) {
  const hand = await person(browser, 'phone', { serviceWorkers: 'allow' });
  const page = await hand.newPage();
  await page.goto(`${site.url}/sign-in`);
  await page.getByLabel('手机号').fill(phone);
  await page.getByRole('button', { name: '发送验证码' }).click();
  await page.getByLabel('6 位验证码').fill(codes.get(phone) ?? '');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL('**/m/');
  return { hand, page };
}
const inTown = <T>(look: Parameters<typeof house.database.inTenant<T>>[1]) => house.database.inTenant(town.id, look);
const kept = () => inTown(({ db, tenantId }) => db.selectFrom('activity').select(['state', 'version']).where('tenantId', '=', tenantId).where('id', '=', id).executeTakeFirstOrThrow());
const steps = async () => (await inTown(({ db, tenantId }) => db.selectFrom('activityEvent').select('verb').where('tenantId', '=', tenantId).where('activityId', '=', id).orderBy('id').execute())).map(({ verb }) => verb);

test('a convener’s month on the phone: notice, sign-up, attendance and minutes without network, an opinion, a correction, the report; the registers have their lines', { timeout: 240_000 }, async () => {
  const { hand, page } = await signsIn(phones.convener);
  await page.goto(`${site.url}/m/activities?group=planned`);
  await page.locator('li', { hasText: topic }).getByRole('link').first().click();
  await lookAt(page);
  await press(page, '发活动通知');
  await sheet(page).getByLabel('刘秀英').waitFor();
  await sheet(page).getByLabel('日期').fill(today);
  await sheet(page).getByLabel('地点').fill('五组水塔下');
  await sheet(page).getByRole('button', { name: '发活动通知' }).click();
  await closes(page);

  const { hand: other, page: deputy } = await signsIn(phones.first);
  await deputy.goto(`${site.url}/m/activities/${id}`);
  await press(deputy, '报名参加');
  await expect.poll(async () => (await inTown(({ db, tenantId }) => db.selectFrom('activityDeputy').select('answer').where('tenantId', '=', tenantId).where('personId', '=', first.personId).executeTakeFirstOrThrow())).answer, { timeout: 20_000 }).toBe('coming');

  await page.reload();
  await page.locator('.activity-acts').getByRole('button', { name: '登记考勤' }).waitFor();
  await page.waitForLoadState('networkidle');
  await hand.setOffline(true);
  await press(page, '登记考勤');
  await sheet(page).getByText('先存在这台手机上').waitFor();
  await sheet(page).getByLabel('陈海燕的考勤').selectOption({ label: '缺席' });
  await lookAt(page);
  await sheet(page).getByRole('button', { name: '登记考勤' }).click();
  await closes(page);
  await page.getByText('登记考勤存在这台手机上，有网后自动发送').waitFor();
  await press(page, '写活动记录');
  await sheet(page).getByLabel('活动内容').fill('看了水塔，和十户人家座谈');
  await sheet(page).locator('form button.primary').click();
  await closes(page);
  await page.getByText('写活动记录存在这台手机上，有网后自动发送').waitFor();
  expect((await kept()).state, 'nothing has reached the house').toBe('announced');
  await hand.setOffline(false);
  await page.getByText('等负责人或召集人审签').waitFor();
  expect(await steps()).toEqual(['plan', 'announce', 'noteAttendance', 'writeMinutes']);
  await lookAt(page);

  await press(page, '登记群众意见');
  await sheet(page).getByLabel('群众说了什么').fill('五组水塔漏水半个月了，三十户吃水难');
  await sheet(page).locator('form button.primary').click();
  const receipt = await sheet(page).getByText('意见已登记').textContent() ?? '';
  await page.getByRole('button', { name: '知道了' }).click();
  const raised = await inTown(({ db, tenantId }) => db.selectFrom('opinion').select(['source', 'number']).where('tenantId', '=', tenantId).execute());
  expect(raised.map(({ source }) => source), 'one opinion, typed once').toEqual(['activity']);
  expect(receipt).toContain('编号');

  // A photo that cannot go up says so; one that is up outlives a refusal.
  await page.locator('.activity-acts summary').click();
  await press(page, '更正考勤');
  const photo = { name: '签到表.jpg', mimeType: 'image/jpeg', buffer: await sharp({ create: { width: 60, height: 40, channels: 3, background: { r: 90, g: 120, b: 70 } } }).jpeg().toBuffer() };
  await page.route('**/files', (route) => route.abort());
  await sheet(page).locator('input[type=file]').setInputFiles(photo);
  await sheet(page).locator('.field .error').waitFor();
  await page.unroute('**/files');
  await sheet(page).locator('input[type=file]').setInputFiles(photo);
  await sheet(page).getByRole('button', { name: '不要 签到表.jpg' }).waitFor();
  await sheet(page).getByLabel('陈海燕的考勤').selectOption({ label: '请假' });
  await sheet(page).getByLabel('原因', { exact: true }).fill('她打过电话');
  await sheet(page).getByRole('button', { name: '更正考勤' }).click();
  await sheet(page).locator('.error-summary').waitFor();
  await sheet(page).getByRole('button', { name: '不要 签到表.jpg' }).waitFor();
  await sheet(page).getByLabel('陈海燕的请假事由').fill('住院');
  await sheet(page).getByRole('button', { name: '更正考勤' }).click();
  await closes(page);
  expect(await inTown(({ db, tenantId }) => db.selectFrom('file').select('name').where('tenantId', '=', tenantId).where('holderFeature', '=', 'activity').where('holderId', '=', id).execute()), 'the photo hangs on the activity, once').toHaveLength(1);

  await doing(house, chair, 'activity.signOff', { id, version: (await kept()).version });
  await page.reload();
  await press(page, '书面汇报');
  await sheet(page).getByLabel('活动成效和意见建议').fill('水塔漏水已登记为群众意见，建议年底前更换。');
  await sheet(page).getByRole('button', { name: '书面汇报' }).click();
  await closes(page);
  const letter = await page.evaluate(async (which) => { const answer = await fetch(`/api/activity.reportPaper?id=${which}&as=pdf`); return [answer.status, (await answer.blob()).type]; }, id);
  expect(letter).toEqual([200, 'application/pdf']);

  const books = await inWork(house, callBy(clerk), null, 'read', async ({ tx }) => ({ came: await attendanceRows(tx, { stationId, fromOn: addDays(today, -1) }, 50), held: await minutesRows(tx, { stationId }, 50) }));
  expect(books.came.map(({ personName, attendance }) => `${personName} ${attendance}`).sort()).toEqual(['刘秀英 present', '陈海燕 leave']);
  expect(books.held).toMatchObject([{ topic, agenda: '看了水塔，和十户人家座谈', cameNames: ['刘秀英'], photoCount: 1, state: 'reported' }]);
  expect([...hand.faults, ...other.faults]).toEqual([]);
});

test('a talk with a deputy that was written without network and is not taken says why, in the list and in the form; another’s result is written on the phone', { timeout: 120_000 }, async () => {
  await doing(house, clerk, 'contact.tieDeputies', { keeperId: second.personId, deputyIds: [first.personId] });
  await doing(house, clerk, 'contact.recordTalk', { keeperId: second.personId, deputyId: first.personId, way: 'visit', heard: '五组的路灯不亮' });
  const { hand, page } = await signsIn(phones.second);
  await page.goto(`${site.url}/m/ties`);
  await lookAt(page);
  await page.getByRole('button', { name: '详情' }).click();
  await lookAt(page);
  await page.getByRole('button', { name: '写结果' }).click();
  await sheet(page).getByLabel('后来怎样了').fill('供电所换了灯泡');
  await sheet(page).getByRole('button', { name: '写结果' }).click();
  await closes(page);
  await page.locator('.facts').getByText('供电所换了灯泡').waitFor();
  expect(await page.getByRole('button', { name: '写结果' }).count(), 'it is written once').toBe(0);

  await page.getByRole('link', { name: '记联系代表' }).click();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.getByLabel('联系的代表').selectOption({ label: '刘秀英' });
  await hand.setOffline(true);
  await page.getByLabel('代表说了什么').fill('水渠该清了');
  await page.locator('form button.primary').click();
  await page.waitForURL('**/m/ties');
  await page.locator('.kept').getByText('等着发出').waitFor();
  const tie = (await seeing(house, clerk, 'contact.ties', {}) as unknown as { keepers: { deputies: { id: string; version: number }[] }[] }).keepers[0]?.deputies[0];
  await doing(house, clerk, 'contact.endTie', { id: tie?.id, version: tie?.version, reason: '分工调整' });
  await hand.setOffline(false);
  const refused = page.locator('.kept li', { hasText: '水渠该清了' });
  await refused.getByText('没有收下：').waitFor();
  await lookAt(page);
  await refused.getByRole('link', { name: '接着写' }).click();
  await page.locator('form').getByText('没有收下：').waitFor();
  expect(await page.getByLabel('代表说了什么').inputValue(), 'and the words are there to be mended').toBe('水渠该清了');
  await lookAt(page);
  expect(hand.faults).toEqual([]);
});

test('a visitor’s words are written down at the reception without network and arrive when it is back, once, though the first answer got lost', { timeout: 120_000 }, async () => {
  const year = Number(today.slice(0, 4)) + 1;
  await doing(house, clerk, 'reception.make', { year });
  await doing(house, clerk, 'reception.publish', { year });
  interface Days { readonly days: { readonly id: string; readonly version: number; readonly heldOn: string; readonly station: { readonly id: string } | null }[] }
  const day = (await seeing(house, clerk, 'reception.rota', { year }) as unknown as Days).days.find(({ station }) => station?.id === stationId) ?? expect.fail('the station has a reception');
  await doing(house, clerk, 'reception.place', { id: day.id, version: day.version, personIds: [second.personId] });
  quiet.clock.set(`${day.heldOn}T01:00:00Z`);
  const said = () => inTown(({ db, tenantId }) => db.selectFrom('opinion').select(['content', 'number']).where('tenantId', '=', tenantId).where('source', '=', 'reception').execute());

  const { hand, page } = await signsIn(phones.second);
  await page.goto(`${site.url}/m/reception/${day.id}`);
  const visit = page.getByRole('link', { name: '登记来访' });
  await visit.waitFor();
  // the phone has the whole app by now
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await hand.setOffline(true);
  await visit.click();
  await page.getByText('记的内容已经存在手机里').waitFor();
  const content = '俺家门口那盏灯两个月没亮了';
  await page.getByLabel('来访人说了什么').fill(content);
  await page.getByLabel('来访人姓名').fill('谷雨');
  await lookAt(page);
  await page.locator('form button.primary').click();
  await page.waitForURL(`**/m/reception/${day.id}`);
  await page.locator('.kept').getByText('等着发出').waitFor();
  await lookAt(page);
  expect(await said(), 'nothing has reached the house').toEqual([]);

  // It reaches the house, but a bad network loses the answer: the phone cannot know and sends again.
  let tries = 0;
  await page.route('**/api/reception.receive', async (route) => {
    tries += 1;
    if (tries > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await hand.setOffline(false);
  await expect.poll(async () => (await said()).map((one) => one.content), { timeout: 20_000 }).toEqual([content]);
  await hand.setOffline(true);
  await hand.setOffline(false);
  await expect.poll(() => tries, { timeout: 20_000 }).toBe(2);
  // The receipt is the visitor's: it waits on the phone until somebody has looked at it.
  await page.getByRole('link', { name: '看回执' }).click();
  await page.locator('.slip').getByText((await said())[0]?.number ?? '—').waitFor();
  expect(await page.locator('.slip').textContent(), 'a name was left, and the slip does not say otherwise').toContain('可以按姓名查找');
  await lookAt(page);
  await page.getByText('关闭', { exact: true }).click();
  await page.waitForURL(`**/m/reception/${day.id}`);
  await page.getByRole('link', { name: (await said())[0]?.number ?? '—' }).waitFor();
  expect(await page.getByRole('link', { name: '看回执' }).count()).toBe(0);
  expect((await said()).map((one) => one.content), 'once').toEqual([content]);
  expect(hand.faults).toEqual([]);
});
