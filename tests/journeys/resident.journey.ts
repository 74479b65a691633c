import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { verifyChain } from '#platform/audit.ts';
import { doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { goodPassword, hearingCodes, makeStaff } from '#tests/support/makers/account.ts';
import { following, makeDeputy, makeOpinion, residentOf } from '#tests/support/makers/opinion.ts';
import { openBrowser, openSite, person, turnTo, violations } from '#tests/support/site.ts';

const house = await testHouse();
house.clock.set(new Date().toISOString());
const town = await makeTown(house);
const site = await openSite(house);
const browser = await openBrowser();

const chair = await makePerson(house, town, [{ role: 'chair' }], '李主席');
await makeStaff(house, town, [{ role: 'clerk' }], '清河干事');
const deputy = await makeDeputy(house, town, '欧阳𠮷祥');
const described = { kind: 'station', host: 'village', name: '石桥村代表联络站', placeCode: town.village, address: '村党群服务中心一楼', openingTimes: '工作日 8:30—11:30' };
const station = await doing(house, chair, 'station.open', described) as { id: string };
await doing(house, chair, 'station.staff', { id: station.id, version: 1, convenerId: deputy.personId, deputyIds: [deputy.personId] });
const { qrPath } = await seeing(house, chair, 'station.detail', { id: station.id }) as { qrPath: string };

/** A phone's photo of twelve megapixels that says where it was taken. */
const photo = () => sharp({ create: { width: 4000, height: 3000, channels: 3, background: { r: 90, g: 120, b: 70 } } })
  .withExif({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 15/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '120/1 10/1 0/1' } }).jpeg().toBuffer();

const said = '石桥村五组水塔漏水半个月了，三十户吃水难，请派人修一修。';

test('a resident scans the station’s code, writes with a photo, and follows it to the answer he rates', { timeout: 300_000 }, async () => {
  const phone = await person(browser, 'phone');
  await phone.addCookies([{ name: 'xiangyi_elder', value: '1', url: site.url }]);
  const page = await phone.newPage();
  expect((await sharp(await photo()).metadata()).exif).toBeDefined();

  await page.goto(site.url + qrPath);
  expect(await page.textContent('.notice')).toContain('石桥村代表联络站');
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: '交上去' }).click();
  await page.waitForSelector('[role=alert]');
  expect(await page.textContent('[role=alert]')).toContain('请填写');

  await page.getByLabel('您想说什么').fill(said);
  await page.getByLabel('大家的事').check();
  await page.getByLabel('手机号').fill('138-0013-8000');
  await page.locator('input[type=file]').setInputFiles({ name: '水塔.jpg', mimeType: 'image/jpeg', buffer: await photo() });
  await page.getByRole('button', { name: '交上去' }).click();
  await page.waitForSelector('[role=alert]');
  expect(await page.textContent('[role=alert]'), 'a phone with dashes is mended by the writer, nothing is lost').toBeTruthy();
  expect(await page.getByLabel('您想说什么').inputValue()).toBe(said);
  await page.getByLabel('手机号').fill('13800138000');
  await page.getByRole('button', { name: '交上去' }).click();

  await page.waitForSelector('.numbers');
  const [number = '', code = ''] = await page.locator('.numbers b').allTextContents();
  expect(number).toMatch(/^20\d\d-000001$/);
  expect(code).toMatch(/^\d{6}$/);
  expect(await violations(page)).toEqual([]);

  await page.reload();
  await page.waitForSelector('.numbers');
  expect(await page.locator('.numbers b').first().textContent(), 'reloading the receipt repeats nothing').toBe(number);

  const stored = await house.database.inTenant(town.id, ({ db }) => db.selectFrom('file').select(['id', 'width', 'height']).where('tenantId', '=', town.id).where('holderFeature', '=', 'opinion').executeTakeFirstOrThrow());
  expect(Math.max(stored.width ?? 0, stored.height ?? 0)).toBeLessThanOrEqual(2400);
  const kept: Buffer[] = [];
  for await (const part of await house.database.inTenant(town.id, async (tx) => house.files.read(tx, stored.id))) kept.push(part as Buffer);
  expect((await sharp(Buffer.concat(kept)).metadata()).exif, 'the place a photo was taken is gone').toBeUndefined();

  await page.goto(`${site.url}/${town.code}/track`);
  await page.getByLabel('编号').fill(number);
  await page.getByLabel('查询码').fill(code === '111111' ? '222222' : '111111');
  await page.getByRole('button', { name: '查一查' }).click();
  await page.waitForSelector('[role=alert]');
  await page.getByLabel('编号').fill(number);
  await page.getByLabel('查询码').fill(code);
  await page.getByRole('button', { name: '查一查' }).click();
  await page.waitForURL('**/mine');
  expect(await page.textContent('main')).toContain(said);
  expect(phone.faults).toEqual([]);

  const desk = await person(browser, 'pc');
  const clerk = await desk.newPage();
  await turnTo(clerk, `${site.url}/desk/`);
  await clerk.waitForURL('**/sign-in**');
  await clerk.locator('input[name=name]').fill('清河干事');
  await clerk.locator('input[name=password]').fill(goodPassword);
  await clerk.locator('section[aria-labelledby=staff] button').click();
  await clerk.waitForURL('**/desk/**');
  await turnTo(clerk, `${site.url}/desk/opinions`);
  await clerk.getByText('水塔漏水').first().waitFor();
  expect(await violations(clerk)).toEqual([]);
  expect(desk.faults).toEqual([]);

  const { rows: [row] } = await seeing(house, chair, 'opinion.list', {}) as { rows: { id: string; version: number }[] };
  const convener = { ...deputy, grants: [{ role: 'deputy' as const }, { role: 'convener' as const, stationId: station.id }] };
  const { version } = await doing(house, convener, 'opinion.lookAt', { id: row?.id, version: row?.version }) as { version: number };
  await doing(house, convener, 'opinion.answer', { id: row?.id, version, words: '水管站昨天换了阀门，不漏了。' });

  await page.reload();
  expect(await page.textContent('main')).toContain('换了阀门');
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('满意', { exact: true }).check();
  await page.getByRole('button', { name: '交上评价' }).click();
  await page.waitForLoadState();
  expect(await page.textContent('main')).toContain('谢谢您的评价');
  expect((await house.database.inTenant(town.id, verifyChain, 'read')).fault).toBeNull();
  expect(phone.faults).toEqual([]);
});

/** What a page costs a phone that has seen nothing: its HTML, and the style and scripts it links, as they are sent. */
async function weightOf(url: string): Promise<number> {
  const page = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
  const linked = [...(await page.text()).matchAll(/<link rel="stylesheet" href="([^"]+)"|<script type="module" src="([^"]+)"/g)].map(([, style, script]) => new URL(style ?? script ?? '', url));
  const parts = await Promise.all(linked.map((address) => fetch(address, { headers: { 'accept-encoding': 'br' } })));
  return [page, ...parts].reduce((sum, { headers }) => sum + Number(headers.get('content-length') ?? Number.NaN), 0);
}

test('the portal reads the same without script, in English and at every size, and axe finds nothing', { timeout: 300_000 }, async () => {
  const paths = ['', '/write', '/track', '/deputies', '/stations', '/opinions', `/stations/${station.id}`, `/deputies/${deputy.personId}`, '/search?q=石桥', '/about', '/privacy', '/accessibility'];
  for (const [device, elder, locale] of [['phone', '0', 'zh'], ['phone', '2', 'zh'], ['pc', '0', 'zh'], ['pc', '1', 'en']] as const) {
    const reader = await person(browser, device, { javaScriptEnabled: true });
    await reader.addCookies([{ name: 'xiangyi_elder', value: elder, url: site.url }, { name: 'xiangyi_locale', value: locale, url: site.url }]);
    const page = await reader.newPage();
    for (const path of paths) {
      const response = await page.goto(`${site.url}/${town.code}${path}`);
      expect(response?.status(), path).toBe(200);
      expect(await violations(page), `${path} ${device} elder ${elder} ${locale}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${path} ${device} elder ${elder}: no sideways scrolling`).toBe(true);
      expect(await weightOf(`${site.url}/${town.code}${path}`), path).toBeLessThan(30_000);
    }
    expect(reader.faults).toEqual([]);
    await reader.close();
  }
});

test('what a resident agreed to have published stands on the portal with its why, without script, and goes with his consent', { timeout: 120_000 }, async () => {
  const plain = await person(browser, 'phone', { javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto(`${site.url}/${town.code}`);
  await page.locator('form[action$="/stations"]').getByLabel('您住在').selectOption({ label: '石桥村' });
  await page.locator('form[action$="/stations"] button').click();
  expect(await page.textContent('main'), 'the station of one’s own village in one step').toContain('石桥村代表联络站');
  await page.goto(`${site.url}/${town.code}/opinions`);
  expect(await page.textContent('main')).toContain('还没有公开的意见');
  const made = await following(house, await makeOpinion(house, town, { source: 'qrDeputy', deputyId: deputy.personId, placeCode: town.village, consentPublish: true }), [
    [deputy, 'lookAt'], [deputy, 'answer', { words: '今年排不上' }], [chair, 'summarise', { summary: '有村民反映机耕路难走。', outcome: 'unsolved', why: '今年的预算里没有这一项。' }], [chair, 'publishSummary'],
  ]);
  await page.goto(`${site.url}/${town.code}`);
  await page.getByRole('link', { name: '看全部意见' }).click();
  await page.getByRole('link', { name: '暂未解决' }).click();
  expect(await page.textContent('main')).toMatch(/有村民反映机耕路难走。.*今年的预算里没有这一项。/s);
  expect(await page.content()).not.toContain(made.number);
  await page.goto(`${site.url}/${town.code}/search?q=${encodeURIComponent('机耕路')}`);
  await page.getByRole('link', { name: '有村民反映机耕路难走。' }).click();
  expect(await page.textContent('main')).toContain('今年的预算里没有这一项。');
  await page.getByRole('link', { name: '已解决' }).click();
  expect(await page.textContent('main')).not.toContain('机耕路');
  await following(house, made, [[residentOf(town, made), 'consent']]);
  await page.goto(`${site.url}/${town.code}/opinions`);
  expect(await page.textContent('main')).not.toContain('机耕路');
});

test('without any script a resident writes and gets his receipt', { timeout: 120_000 }, async () => {
  const plain = await person(browser, 'phone', { javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto(`${site.url}/${town.code}`);
  await page.getByRole('link', { name: '写意见' }).last().click();
  await page.getByLabel('您想说什么').fill('村口的路灯坏了三盏，晚上看不见路。');
  await page.getByRole('button', { name: '交上去' }).click();
  await page.waitForSelector('.numbers');
  expect(await page.locator('.numbers b').first().textContent()).toMatch(/^20\d\d-00000\d$/);
});

describe('a receipt is lost', async () => {
  const heard = hearingCodes({ ...house, sendsSms: true });
  const withSms = await openSite(heard.house);
  const phone = '13800138001';
  const wrongFor = (code: string | undefined) => (code === '000000' ? '111111' : '000000');
  const fits = async (page: Page) => {
    expect(await violations(page), page.url()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${page.url()} does not scroll sideways`).toBe(true);
  };
  /** A minute later another code may be sent. */
  const aMinuteLater = () => house.clock.set(new Date(house.clock.now().getTime() + 61_000).toISOString());

  test('whoever proved his phone finds the opinion by it; a wrong code loses nothing, a number nobody proved shows numbers only', { timeout: 180_000 }, async () => {
    const holder = await person(browser, 'phone');
    await holder.addCookies([{ name: 'xiangyi_elder', value: '1', url: withSms.url }]);
    const page = await holder.newPage();
    await page.goto(`${withSms.url}/${town.code}/write`);
    await page.getByLabel('您想说什么').fill('晒谷场边的护栏断了一截，孩子常去玩。');
    await page.getByLabel('手机号').fill(phone);
    await page.getByRole('button', { name: '交上去' }).click();
    await page.waitForSelector('.numbers');
    const number = await page.locator('.numbers b').first().textContent() ?? '';
    await page.getByRole('link', { name: '看办理情况' }).click();
    await page.getByRole('button', { name: '发验证码' }).click();
    await page.getByLabel('验证码').fill(wrongFor(heard.codes.get(phone)));
    await page.getByRole('button', { name: '核实', exact: true }).click();
    expect(await page.textContent('[role=alert]')).toContain('验证码不对');
    await fits(page);
    await page.getByLabel('验证码').fill(heard.codes.get(phone) ?? '');
    await page.getByRole('button', { name: '核实', exact: true }).click();
    await page.getByText('已核实').first().waitFor();
    await fits(page);
    const unproved = await makeOpinion(house, town, { phone });
    await holder.close();

    aMinuteLater();
    const plain = await person(browser, 'phone', { javaScriptEnabled: false });
    const later = await plain.newPage();
    await later.goto(`${withSms.url}/${town.code}/track`);
    await later.getByRole('link', { name: '凭手机号找' }).click();
    await later.getByLabel('手机号').fill('138 0013 8001');
    await later.getByRole('button', { name: '发验证码' }).click();
    expect(await later.textContent('main')).toContain('138****8001');
    await later.getByLabel('验证码').fill(wrongFor(heard.codes.get(phone)));
    await later.getByRole('button', { name: '看我的意见' }).click();
    expect(await later.textContent('[role=alert]')).toContain('验证码不对');
    expect(await later.textContent('main'), 'the phone need not be typed again').toContain('138****8001');
    await later.getByLabel('验证码').fill(heard.codes.get(phone) ?? '');
    await later.getByRole('button', { name: '看我的意见' }).click();
    const list = await later.textContent('main');
    for (const words of [number, unproved.number, '当时没有核实']) expect(list).toContain(words);
    expect(await later.getByRole('button', { name: `看办理情况 ${unproved.number}` }).count()).toBe(0);
    await later.getByRole('button', { name: `看办理情况 ${number}` }).click();
    await later.waitForURL('**/mine');
    expect(await later.textContent('main')).toContain('晒谷场边的护栏断了一截');
    expect([...holder.faults, ...plain.faults]).toEqual([]);
  });

  test('five wrong codes are told in a sentence of their own; the pages fit in English, on a wide screen and in the largest letters', { timeout: 180_000 }, async () => {
    for (const [device, elder, locale] of [['phone', '2', 'zh'], ['pc', '0', 'en']] as const) {
      aMinuteLater();
      const reader = await person(browser, device);
      await reader.addCookies([{ name: 'xiangyi_elder', value: elder, url: withSms.url }, { name: 'xiangyi_locale', value: locale, url: withSms.url }]);
      const page = await reader.newPage();
      await page.goto(`${withSms.url}/${town.code}/track`);
      await fits(page);
      await page.goto(`${withSms.url}/${town.code}/track/phone`);
      await fits(page);
      await page.locator('input[name=phone]').fill(locale === 'zh' ? phone : '13800138009');
      await page.locator('main form button').click();
      await page.waitForSelector('input[name=code]');
      await fits(page);
      for (let tries = 0; tries < (locale === 'zh' ? 6 : 1); tries += 1) {
        await page.locator('input[name=code]').fill(wrongFor(heard.codes.get(phone)));
        await page.locator('main form button').first().click();
        await page.waitForSelector('[role=alert]');
      }
      expect(await page.textContent('[role=alert]')).toContain(locale === 'zh' ? '验证码错得太多了' : 'code');
      await fits(page);
      expect(reader.faults).toEqual([]);
    }
  });
});
