import { expect } from 'vitest';
import { turnTo } from '#tests/support/site.ts';
import { acts, button, confirms, lookAt, sheetOf, signsInByPhone } from './hands.ts';
import { said } from './resident.ts';
import type { Story } from './stage.ts';

/** The deputy who writes, the convener of the station, and two colleagues; as the roster has them. */
export const deputies = { lead: '欧阳𠮷祥', convener: '张雪', second: '刘秀英', third: '陈海燕' } as const;
const phones: Readonly<Record<string, string>> = { [deputies.lead]: '19900001065', [deputies.second]: '19900001039', [deputies.third]: '19900001052' };
/** What the suggestion is called. */
export const title = '石桥村五组水塔漏水，三十户吃水难';
/** A name that must not be read by everybody. */
export const toBeStruck = '张三丰';

/** The convener scans his card and types its PIN. */
export async function signsInByCard(story: Story): Promise<void> {
  const { page } = await story.who(deputies.convener);
  await page.goto(story.notes.get('card') ?? '');
  await lookAt(page);
  await page.getByLabel('6 位卡密码').fill(story.notes.get('pin') ?? '');
  await button(page, '登录').click();
  await page.waitForURL('**/m/');
  await lookAt(page);
}

/** A neighbour without a phone tells the convener, who types it on his own phone and reads out the receipt. */
export async function entersForANeighbour(story: Story): Promise<void> {
  const { page } = await story.who(deputies.convener);
  await page.getByRole('link', { name: '替群众写' }).click();
  await page.getByLabel('反映的内容').fill(said.spoken);
  await page.getByLabel('大家的事').check();
  await page.getByLabel('村（社区）').selectOption({ label: '石桥村' });
  await page.getByLabel('姓名（选填）').fill('钱大爷');
  await lookAt(page);
  await button(page, '登记').click();
  await page.getByRole('heading', { name: '登记好了' }).waitFor();
  await lookAt(page);
  const [number = '', code = ''] = await page.locator('.slip .number').allTextContents();
  story.notes.set('spoken', number);
  story.notes.set('spoken code', code);
}

/** The convener hands both to the deputy elected in that village. */
export async function handsBothToTheDeputy(story: Story): Promise<void> {
  const { page } = await story.who(deputies.convener);
  for (const which of ['scanned', 'spoken']) {
    await turnTo(page, `${story.url}/m/opinions`);
    await page.locator('li', { hasText: story.notes.get(which) ?? '' }).getByRole('link').first().click();
    await acts(page, '分给代表（联络站）');
    await sheetOf(page).getByLabel('代表', { exact: false }).last().selectOption({ label: deputies.lead });
    await lookAt(page);
    await confirms(page, '分给代表（联络站）');
  }
}

/** The deputy signs in by a code to his phone, and sees on his to-do page what waits for him. */
export async function seesWhatWaits(story: Story): Promise<void> {
  const page = await signsInByPhone(story, deputies.lead, phones[deputies.lead] ?? '');
  await page.locator('.todo').first().waitFor();
  await lookAt(page);
}

/** The deputy finds that both mean the same tower, and puts the second into the first. */
export async function mergesBoth(story: Story): Promise<void> {
  const { page } = await story.who(deputies.lead);
  await turnTo(page, `${story.url}/m/opinions`);
  await page.locator('li', { hasText: story.notes.get('spoken') ?? '' }).getByRole('link').first().click();
  await page.getByText('可能是同一件事').waitFor();
  await lookAt(page);
  await button(page, `并入这一件 ${story.notes.get('scanned')}`).click();
  await confirms(page, '并入相同意见');
  await page.getByText(`已并入 ${story.notes.get('scanned')}`).waitFor();
}

/** The deputy makes a suggestion of it on his phone and asks two colleagues to sign too. */
export async function writesTheSuggestion(story: Story): Promise<void> {
  const { page } = await story.who(deputies.lead);
  await turnTo(page, `${story.url}/m/opinions`);
  await page.locator('li', { hasText: story.notes.get('scanned') ?? '' }).getByRole('link').first().click();
  await acts(page, '写成代表建议');
  await page.getByRole('link', { name: '去写建议' }).click();
  await page.getByLabel('标题').fill(title);
  await page.getByLabel('情况与问题').fill(`五组水塔去年冬天冻裂，半个月来三十户吃水难，住户${toBeStruck}家门口天天积水。`);
  await page.getByLabel('具体建议').fill('请派人先堵漏，年底前更换水塔。');
  await page.getByLabel('涉及村（社区）').selectOption({ label: '石桥村' });
  await page.getByLabel('类别').selectOption({ label: '集镇规划建设管理' });
  expect(await page.getByLabel(said.scanned.slice(0, 12)).isChecked(), 'it is known which opinion it comes from').toBe(true);
  for (const colleague of [deputies.second, deputies.third]) {
    await page.getByLabel('输入姓名查找').fill(colleague);
    await page.getByLabel(colleague).first().check();
  }
  await lookAt(page);
  await button(page, '存好，看一遍再提交').click();
  await page.waitForURL(/suggestions\/[0-9a-f-]{36}$/);
  await page.getByRole('heading', { name: '还没提交' }).waitFor();
  story.notes.set('suggestion', page.url().split('/').at(-1) ?? '');
  await lookAt(page);
}

/** A colleague reads the whole text on his own phone and signs. */
export async function cosigns(story: Story, name: string): Promise<void> {
  const page = await signsInByPhone(story, name, phones[name] ?? '');
  await turnTo(page, `${story.url}/m/suggestions`);
  await page.locator('li', { hasText: title }).getByRole('link', { name: '看一看' }).click();
  await page.getByText(toBeStruck).first().waitFor();
  await lookAt(page);
  await button(page, '附议').click();
  await confirms(page, '附议');
  await page.getByText('已附议').first().waitFor();
}

/** The deputy hands it in. */
export async function handsIn(story: Story): Promise<void> {
  const { page } = await story.who(deputies.lead);
  await turnTo(page, `${story.url}/m/suggestions/${story.notes.get('suggestion')}`);
  for (const name of [deputies.second, deputies.third]) await page.locator('li', { hasText: name }).getByText('已联名').waitFor();
  await button(page, '提交给镇人大').click();
  await confirms(page, '提交给镇人大');
  await page.getByText('待审核').first().waitFor();
}

/** The deputy confirms in one tap that the office has spoken with him. */
export async function confirmsTheContact(story: Story): Promise<void> {
  const { page } = await story.who(deputies.lead);
  await turnTo(page, `${story.url}/m/suggestions`);
  await page.locator('li', { hasText: title }).getByRole('link', { name: '确认沟通' }).click();
  await button(page, '是，沟通过').first().click();
  await button(page, '是，沟通过').waitFor({ state: 'detached' });
}

/** The deputy reads the answer on his phone and fills in his form. */
export async function appraises(story: Story, attitude: string, result: string, ground?: string): Promise<void> {
  const { page } = await story.who(deputies.lead);
  await turnTo(page, `${story.url}/m/suggestions`);
  await page.locator('li', { hasText: title }).getByRole('link', { name: '填意见表' }).click();
  await page.getByRole('group', { name: '对办理态度' }).getByLabel(attitude, { exact: true }).check();
  await page.getByRole('group', { name: '对办理结果' }).getByLabel(result, { exact: true }).check();
  if (ground) await page.getByLabel('理由').fill(ground);
  await lookAt(page);
  await button(page, '交给主席团').click();
  await page.getByText('已交给主席团').waitFor();
}
