import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addDays } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { stretch } from '#features/account/secrets.ts';
import { doing, testHouse } from '#tests/support/makers.ts';
import { goodPassword } from '#tests/support/makers/account.ts';
import { makeOpinion } from '#tests/support/makers/opinion.ts';
import { MadePromise, draftReplyB, issueReply, promisesOf } from '#tests/support/makers/promise.ts';
import { dayOf, leadOn, makeCast, makePaper } from '#tests/support/makers/suggestion.ts';
import { openBrowser, openSite, person } from '#tests/support/site.ts';

const house = await testHouse();
house.clock.set(new Date().toISOString());
const cast = await makeCast(house);
const site = await openSite(house);
const browser = await openBrowser();
await house.database.global(async (db) => {
  const account = { id: newId(), kind: 'staff', signInName: '陈代表', passwordHash: await stretch(goodPassword), passwordSetAt: house.clock.now(), mustChangePassword: false, createdAt: house.clock.now() };
  await db.insertInto('account').values(account).execute();
  await db.insertInto('accountLink').values({ accountId: account.id, tenantId: cast.town.id, personId: cast.lead.personId }).execute();
});

const chinese = (on: string) => { const [year, month, day] = on.split('-').map(Number); return `${year}年${month}月${day}日`; };
const inDays = (days: number) => addDays(dayOf(house), days);
const town = `${site.url}/${cast.town.code}`;
const what = '换好石桥村五组水塔';

/** What everybody reads of the promise, whatever is kept of the page. */
async function shown(page: Page): Promise<string> {
  await page.goto(`${town}/promises`);
  return (await page.locator('.public-promise').filter({ hasText: what }).textContent() ?? '').replaceAll(/\s+/g, ' ');
}

test('a promise slips once by consent and once by the presidium, is kept with evidence, and deputy and resident are asked once; the public page says so', { timeout: 300_000 }, async () => {
  const opinion = await makeOpinion(house, cast.town, { content: '水塔漏水', name: '谷雨', phone: '13900001111', deputyId: cast.lead.personId });
  await doing(house, cast.lead, 'opinion.lookAt', { id: opinion.id, version: opinion.version });
  const paper = await makePaper(house, cast, { opinionIds: [opinion.id] });
  await leadOn(paper, 'draft', 'handling');
  const [first, second, third] = [inDays(30), inDays(60), inDays(90)];
  await draftReplyB(paper, first);
  await issueReply(paper);
  const [made] = await promisesOf(paper);
  const promise = new MadePromise(house, paper, made?.id ?? '', made?.version ?? 0);
  await promise.do(cast.clerk, 'amend', { what });
  await leadOn(paper, 'replied', 'closed');
  await paper.do(cast.clerk, 'checkPublication', {});
  await promise.do(cast.chair, 'publish', { what });
  const anybody = await (await person(browser, 'phone')).newPage();
  expect(await shown(anybody)).toMatch(new RegExp(`履行中.*承诺 ?${chinese(first)}前办成`));

  const asks = (input: object) => promise.do(cast.handler, 'ask', { words: '雨季停工', ...input });
  await asks({ wanted: 'extended', newDueOn: second });
  expect(await shown(anybody), 'asking alone moves nothing').not.toContain('推迟');
  await promise.do(cast.chair, 'grant');
  expect(await shown(anybody)).toMatch(new RegExp(`经同意延期.*${chinese(second)}前办成.*最初承诺 ?${chinese(first)}，推迟了 1 次`));
  await asks({ wanted: 'adjusted', newDueOn: third, newWhat: `${what}，先接通临时水管` });
  await promise.do(cast.chair, 'grant');
  expect(await shown(anybody)).toMatch(new RegExp(`经主席团同意调整.*${chinese(third)}前办成.*最初承诺 ?${chinese(first)}，推迟了 2 次`));

  await promise.do(cast.handler, 'claim', { doneOn: dayOf(house), words: '水塔换好了，验收单在站里', spentYuan: 118_000 });
  expect(await shown(anybody), 'the word of the office alone is not shown').not.toContain('已兑现');
  const resident = await (await person(browser, 'phone', { javaScriptEnabled: false })).newPage();
  await resident.goto(new URL(opinion.path, site.url).href);
  expect(await resident.getByText('办成了没有').count(), 'nobody is asked before the presidium has looked').toBe(0);
  await promise.do(cast.presidium, 'confirm');
  expect(await shown(anybody)).toMatch(new RegExp(`已兑现.*${chinese(dayOf(house))}办成，主席团核查属实`));

  await resident.reload();
  await resident.getByLabel('办了一部分').check();
  await resident.getByLabel('想说的话').fill('水压还小');
  await resident.getByRole('button', { name: '告诉镇人大' }).click();
  await resident.getByText('您说：办了一部分').waitFor();
  expect(await resident.getByLabel('办了一部分').count(), 'asked once').toBe(0);

  const deputy = await (await person(browser, 'phone')).newPage();
  await deputy.goto(`${site.url}/sign-in?back=/m/suggestions/${paper.id}`);
  await deputy.getByLabel('登录名').fill('陈代表');
  await deputy.getByLabel('密码').fill(goodPassword);
  await deputy.getByRole('button', { name: '登录', exact: true }).click();
  await deputy.getByRole('button', { name: '办成了没有' }).click();
  const sheet = deputy.locator('dialog[open]');
  await sheet.getByLabel('办成了', { exact: true }).check();
  await sheet.getByRole('button', { name: '告诉主席团' }).click();
  await sheet.waitFor({ state: 'detached' });
  await deputy.getByRole('button', { name: '办成了没有' }).waitFor({ state: 'detached' });

  expect(await promise.seen(cast.chair)).toMatchObject({ state: 'kept', firstDueOn: first, dueOn: third, slipCount: 2, deputySaid: { answer: 'done' }, residentsSaid: [{ answer: 'partly', words: '水压还小' }] });
  expect(await shown(anybody), 'what was said is the presidium’s').not.toContain('水压还小');
  expect(JSON.stringify(await promise.seen(cast.handler))).not.toContain('水压还小');
});
