import { expect } from 'vitest';
import { turnTo } from '#tests/support/site.ts';
import { chineseDate } from '#kernel/dates.ts';
import { button, confirms, lookAt } from './hands.ts';
import { deputies, title, toBeStruck } from './deputies.ts';
import type { Story } from './stage.ts';

/** The clerk moves the demo town’s clock to a day, as its ribbon offers; then the program does what that day brings. */
export async function movesTheClock(story: Story, toOn: string): Promise<void> {
  const { page } = await story.who('清河干事');
  await turnTo(page, `${story.url}/desk/`);
  await page.getByRole('link', { name: '调快时间' }).click();
  await page.getByLabel('调到哪一天').fill(toOn);
  await lookAt(page);
  await page.locator('form').getByRole('button', { name: '调快', exact: true }).click();
  await confirms(page, '调快');
  await page.locator('.ribbon', { hasText: `演示日期 ${chineseDate(toOn)}` }).waitFor();
  await story.doJobs();
}

/** What was sent, or would be sent if there were a gateway, stands on the clerk’s page. */
export async function findsInTheOutbox(story: Story, ...expected: readonly string[]): Promise<void> {
  const { page } = await story.who('清河干事');
  await turnTo(page, `${story.url}/desk/outbox`);
  await page.locator('.data-table').waitFor();
  await lookAt(page);
  const table = await page.locator('.data-table').innerText();
  for (const words of expected) expect(table).toContain(words);
}

/** The clerk checks what is to be read by everybody, strikes a name out everywhere and passes it on to a second person. */
export async function strikesTheName(story: Story): Promise<void> {
  const { page } = await story.who('清河干事');
  await turnTo(page, `${story.url}/desk/publication`);
  await button(page, title).click();
  await page.waitForURL('**/publication/*');
  await page.getByLabel('全文隐去的词').fill(toBeStruck);
  await button(page, '加上').click();
  await page.getByText('已隐去').waitFor();
  expect(await page.locator('section.public').innerText()).not.toContain(toBeStruck);
  await lookAt(page);
  await button(page, '送另一人复核').click();
  await confirms(page, '送另一人复核');
}

/** A second person looks again and publishes. */
export async function confirmsThePublication(story: Story): Promise<void> {
  const { page } = await story.who('清河主席');
  await turnTo(page, `${story.url}/desk/publication/${story.notes.get('suggestion')}`);
  await lookAt(page);
  await button(page, '复核无误，公开').click();
  await confirms(page, '复核');
}

/** What everybody may read: the page, the list, the figures and the feed, with the case and without the name. */
export async function everybodyReads(story: Story): Promise<void> {
  const { page } = await story.who('读者');
  const home = `${story.url}/${story.town.code}`;
  await page.goto(home);
  await lookAt(page);
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('heading', { name: title }).waitFor();
  await lookAt(page);
  story.notes.set('public path', new URL(page.url()).pathname);
  const main = await page.locator('main').innerText();
  for (const words of [deputies.lead, deputies.second, deputies.third, '水利管理站', '新水塔', '×××']) expect(main).toContain(words);
  await page.goto(`${home}/figures`);
  await lookAt(page);
  expect(await page.locator('main').innerText()).toMatch(/已公开全文/);
  const feed = await (await fetch(`${home}/feed.xml`)).text();
  expect(feed).toContain(title);
  expect(await (await fetch(`${home}/feed.xml?office=${encodeURIComponent('水利管理站')}`)).text(), 'an office’s own feed').toContain(title);
  expect(await (await fetch(`${home}/feed.xml?place=999999999999`)).text()).not.toContain('<entry>');
  for (const path of ['', '/suggestions', story.notes.get('public path')?.replace(`/${story.town.code}`, '') ?? '', '/figures', '/feed.xml', '/open-data/suggestions-2026.csv', '/open-data/suggestions-2026.json', `/search?q=${encodeURIComponent(toBeStruck)}`]) {
    const read = await (await fetch(home + path)).text();
    expect(read.replaceAll(`value="${toBeStruck}"`, '').replaceAll(`“${toBeStruck}”`, ''), path).not.toContain(toBeStruck);
  }
}
