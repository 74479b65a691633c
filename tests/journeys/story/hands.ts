import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { goodPassword } from '#tests/support/makers/account.ts';
import { turnTo, violations } from '#tests/support/site.ts';
import type { Story } from './stage.ts';

/** The page is fit to be read by everybody: axe finds nothing, and nothing runs off sideways. */
export async function lookAt(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('h1')?.textContent?.trim() && !document.querySelector('[aria-busy=true]'));
  expect(await violations(page), page.url()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${page.url()} does not scroll sideways`).toBe(true);
}

/** A member of staff at the door: name and password. */
export async function signsInAtTheDesk(story: Story, name: string): Promise<Page> {
  const { page } = await story.who(name);
  await page.goto(`${story.url}/sign-in`);
  await page.getByLabel('登录名').fill(name);
  await page.getByLabel('密码').fill(goodPassword);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL('**/desk/**');
  return page;
}

/** A deputy at the door: a code to his phone. */
export async function signsInByPhone(story: Story, name: string, phone: string): Promise<Page> {
  const { page } = await story.who(name);
  await page.goto(`${story.url}/sign-in`);
  await page.getByLabel('手机号').fill(phone);
  await page.getByRole('button', { name: '发送验证码' }).click();
  await page.getByLabel('6 位验证码').fill(story.codes.get(phone) ?? '');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL('**/m/');
  return page;
}

/** The sheet or drawer that stands open. */
export const sheetOf = (page: Page): Locator => page.locator('dialog[open]');

/** A button by the whole of its words. */
export const button = (at: Page | Locator, name: string): Locator => at.getByRole('button', { name, exact: true });

/** Chooses in a list that is searched by typing. */
export async function picks(sheet: Locator, label: string, wanted: string): Promise<void> {
  const combobox = sheet.getByRole('combobox', { name: label });
  await combobox.fill(wanted);
  const field = sheet.locator('.field').filter({ has: sheet.page().getByRole('combobox', { name: label }) });
  await field.getByRole('option', { name: wanted }).first().click();
  await sheet.getByRole('heading').first().click();
  await field.getByRole('listbox').waitFor({ state: 'hidden' });
}

/** Says yes to what a sheet asks, and waits until it has closed. */
export async function confirms(page: Page, act: string): Promise<void> {
  await button(sheetOf(page), act).click();
  await sheetOf(page).waitFor({ state: 'detached' });
}

/** Presses a button and takes the file that comes. */
export async function saves(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Presses one of the acts a page offers; the seldom ones lie folded under 其他操作. */
export async function acts(page: Page, act: string): Promise<void> {
  await page.locator('.act-bar').first().waitFor();
  const wanted = page.locator('.act-bar, .notice').getByRole('button', { name: act, exact: true });
  if (!await wanted.first().isVisible()) await page.locator('.act-bar summary').first().click();
  await wanted.first().click();
}

/** Opens the suggestion of the story in a list of the desk; what can be done stands beside it. */
export async function opensTheCase(story: Story, name: string, path: string, title: string): Promise<Page> {
  const { page } = await story.who(name);
  await turnTo(page, `${story.url}/desk${path}`);
  await button(page, title).click();
  await page.locator('.side-panel .act-bar').waitFor();
  return page;
}
