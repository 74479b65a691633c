import { encode } from 'uqr';
import { expect } from 'vitest';
import { turnTo } from '#tests/support/site.ts';
import { button, confirms, lookAt, picks, sheetOf } from './hands.ts';
import type { Story } from './stage.ts';

const clerk = '清河干事';

/** The clerk opens the term. */
export async function opensTheTerm(story: Story): Promise<void> {
  const { page } = await story.who(clerk);
  await lookAt(page);
  await turnTo(page, `${story.url}/desk/deputies/terms`);
  await button(page, '开始新一届').click();
  await sheetOf(page).getByLabel('届').fill('19');
  await sheetOf(page).getByLabel('开始日期').fill('2021-12-20');
  await confirms(page, '开始新一届');
  await page.getByRole('heading', { name: '第19届' }).waitFor();
}

/** The clerk takes over both rosters as they are kept in Excel. */
export async function takesOverTheRosters(story: Story): Promise<void> {
  const { page } = await story.who(clerk);
  for (const [file, level, wanted] of [['town', '乡镇人大代表', '新增 60 名'], ['county', '县级人大代表', '新增 1']] as const) {
    await turnTo(page, `${story.url}/desk/deputies/roster`);
    await page.locator('input[type=file]').setInputFiles(`tests/samples/roster-${file}-deputies.xlsx`);
    await page.getByLabel('没写级别的算哪一级').selectOption({ label: level });
    await button(page, '上传并读取').click();
    await page.waitForURL(/roster\/[0-9a-f-]{36}$/);
    await page.locator('.marks').waitFor();
    await lookAt(page);
    if (await button(page, '全部打勾').count()) await button(page, '全部打勾').click();
    await button(page, '确认导入').click();
    await confirms(page, '确认导入');
    await page.getByText('导入完成').waitFor();
    expect(await page.textContent('.notice.ok')).toContain(wanted);
  }
}

/** The clerk sets up the station of the village. */
export async function setsUpTheStation(story: Story): Promise<void> {
  const { page } = await story.who(clerk);
  await turnTo(page, `${story.url}/desk/stations`);
  await button(page, '新设联络站').first().click();
  const sheet = sheetOf(page);
  await sheet.getByLabel('名称').fill('石桥村代表联络站');
  await sheet.getByLabel('设在').selectOption({ label: '村' });
  await picks(sheet, '所在村（社区）', '石桥村');
  await sheet.getByLabel('地址').fill('党群服务中心一楼');
  await sheet.getByLabel('开放时间').fill('工作日 8:30—11:30');
  await confirms(page, '新设联络站');
}

/** The clerk says who works at the station. */
export async function staffsTheStation(story: Story, convener: string): Promise<void> {
  const { page } = await story.who(clerk);
  const sheet = sheetOf(page);
  await button(page, '安排人员').click();
  await picks(sheet, '召集人', convener);
  await picks(sheet, '驻站代表', convener);
  await confirms(page, '安排人员');
  await page.locator('.side-panel .facts', { hasText: convener }).waitFor();
  await lookAt(page);
}

/** The clerk says which village the deputy's district is, so that opinions from there find him. */
export async function namesTheVillageOfTheDistrict(story: Story, district: string): Promise<void> {
  const { page } = await story.who(clerk);
  await turnTo(page, `${story.url}/desk/deputies/districts`);
  await button(page, district).click();
  await picks(sheetOf(page), '包括的村（社区）', '石桥村');
  await confirms(page, '登记选区');
  await page.locator('tr', { hasText: '石桥村' }).first().waitFor();
  await lookAt(page);
}

/** The station's code, as it is drawn for its door. */
export async function putsUpTheStationsCode(story: Story): Promise<void> {
  const { page } = await story.who(clerk);
  await turnTo(page, `${story.url}/desk/stations`);
  await button(page, '石桥村代表联络站').click();
  const path = await page.getByRole('link', { name: '打开网页' }).getAttribute('href');
  const { data } = encode(story.house.publicUrl + (path ?? ''), { ecc: 'M', boostEcc: true, border: 0 });
  const dark = data.flatMap((row, y) => row.flatMap((one, x) => (one ? [`M${x + 4} ${y + 4}h1v1h-1z`] : []))).join('');
  expect(await page.locator('.side-panel .qr-code path').last().getAttribute('d'), 'the drawn code leads to the station’s own page').toBe(dark);
  story.notes.set('code', path ?? '');
}

/** A card with a PIN for a deputy who does not want codes on his phone, handed over in person. */
export async function handsOverACard(story: Story, to: string): Promise<void> {
  const { page } = await story.who(clerk);
  await turnTo(page, `${story.url}/desk/people?search=${encodeURIComponent(to)}`);
  await button(page, to).first().click();
  await button(page, '制发登录卡').click();
  const answer = page.waitForResponse((response) => response.url().includes('account.issueCard'));
  await button(sheetOf(page), '制发登录卡').click();
  // The camera of the phone reads the code; here its words are taken from the answer that drew it.
  const { secret } = await (await answer).json() as { secret: string };
  story.notes.set('card', `${story.url}/sign-in/card/${secret}`);
  story.notes.set('pin', (await sheetOf(page).locator('.secret').textContent()) ?? '');
  await button(page, '已经抄下或交给本人').click();
  await sheetOf(page).waitFor({ state: 'detached' });
}

/** The profile of this town wants two persons to look before anything is published. */
export async function wantsTwoPersons(story: Story): Promise<void> {
  const { page } = await story.who(clerk);
  await turnTo(page, `${story.url}/desk/settings`);
  await button(page, '公开由几人审核').click();
  await button(page.locator('.side-panel'), '修改').click();
  await sheetOf(page).getByLabel('公开由几人审核').fill('2');
  await sheetOf(page).getByLabel('依据').fill('镇人大主席团 2026 年第 3 次会议');
  await confirms(page, '修改期限');
  await page.locator('.side-panel', { hasText: '镇人大主席团 2026 年第 3 次会议' }).waitFor();
  await lookAt(page);
}
