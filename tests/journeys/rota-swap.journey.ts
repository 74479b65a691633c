import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readPdf } from '#platform/print/testing/read-pdf.ts';
import { addDays } from '#kernel/dates.ts';
import { doing, seeing, testHouse } from '#tests/support/makers.ts';
import { goodPassword, openStaffAccount } from '#tests/support/makers/account.ts';
import { makeActivityCast } from '#tests/support/makers/activity.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import { openBrowser, openSite, person, turnTo } from '#tests/support/site.ts';

const house = await testHouse();
house.clock.set(new Date().toISOString());
const { town, clerk, stationId, deputies: [first, second] } = await makeActivityCast(house);
await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('stationDeputy').values([first, second].map(({ personId }) => ({ tenantId, stationId, personId }))).execute());
for (const [deputy, name] of [[first, '换班张一'], [second, '换班李二'], [clerk, '换班干事']] as const) await openStaffAccount(house, deputy, name);

// A rota of the coming year: at any time of a year there are days to come in it.
interface Rota { readonly days: { readonly id: string; readonly heldOn: string; readonly version: number; readonly people: { readonly id: string; readonly name: string }[] }[] }
const year = Number(dayOf(house).slice(0, 4)) + 1;
await doing(house, clerk, 'reception.make', { year });
await doing(house, clerk, 'reception.publish', { year });
const rota = async () => await seeing(house, clerk, 'reception.rota', { year }) as unknown as Rota;
const day = (await rota()).days.find(({ heldOn, people }) => heldOn > addDays(dayOf(house), 1) && people.some(({ id }) => id === first.personId));
const site = await openSite(house);
const browser = await openBrowser();

async function signsIn(name: string, back: string) {
  const hand = await person(browser, back.startsWith('/m') ? 'phone' : 'pc');
  const page = await hand.newPage();
  await page.goto(`${site.url}/sign-in?back=${back}`);
  await page.getByLabel('登录名').fill(name);
  await page.getByLabel('密码').fill(goodPassword);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL(`**${back}`);
  return { hand, page };
}
/** The month's wall roster as it is printed, and everybody's calendar. */
async function wallOf(page: Page): Promise<string> {
  const bytes = await page.evaluate(async (month) => { const answer = await fetch(`/api/reception.roster?month=${month}&as=pdf`); return answer.ok ? [...new Uint8Array(await answer.arrayBuffer())] : []; }, day?.heldOn.slice(0, 7) ?? '');
  return readPdf(Buffer.from(bytes)).map(({ text }) => text).join('').replaceAll(/\s/g, '');
}
const calendar = async () => (await (await fetch(`${site.url}/${town.code}/calendar.ics`)).text()).replaceAll(/\r?\n[ \t]/g, '');

test('two deputies swap a turn by one tap each; the roster on the wall and everybody’s calendar change, and nobody else is asked', { timeout: 120_000 }, async () => {
  expect(day, 'the first has a turn to come').toBeDefined();
  const office = await signsIn('换班干事', '/desk/');
  const before = await wallOf(office.page);
  expect(before).toContain('张一');

  const asks = await signsIn('换班张一', '/m/');
  await turnTo(asks.page, `${site.url}/m/reception/${day?.id}`);
  await asks.page.getByRole('button', { name: '找人换班' }).click();
  await asks.page.locator('dialog[open]').getByLabel('李二').check();
  await asks.page.locator('dialog[open] form button.primary').click();
  await asks.page.getByText('已经告诉对方，等他同意').waitFor();
  expect(await wallOf(office.page), 'asking alone changes nothing').toBe(before);

  const answers = await signsIn('换班李二', '/m/');
  await turnTo(answers.page, `${site.url}/m/reception/${day?.id}`);
  await answers.page.getByText('张一请李二代班').waitFor();
  await answers.page.getByRole('button', { name: '同意换班' }).click();
  await answers.page.getByText('已改好').waitFor();

  const now = (await rota()).days.find(({ id }) => id === day?.id);
  expect(now?.people.map(({ name }) => name)).toEqual(['李二']);
  const after = await wallOf(office.page);
  expect(after, 'the wall roster is another').not.toBe(before);
  expect(after).toContain('李二');
  const event = (await calendar()).split('BEGIN:VEVENT').find((one) => one.includes(day?.heldOn.replaceAll('-', '') ?? 'none'));
  expect(event).toContain('李二');
  expect(event).not.toContain('张一');
  const told = await seeing(house, clerk, 'notice.mine', {}) as unknown as { rows: { words: string }[] };
  expect(told.rows.some(({ words }) => words.includes('换成李二')), 'the office hears of it').toBe(true);
  expect([...office.hand.faults, ...asks.hand.faults, ...answers.hand.faults]).toEqual([]);
});
