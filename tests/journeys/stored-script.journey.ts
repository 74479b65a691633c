import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { routes as deskRoutes } from '#apps/desk/routes.ts';
import { routes as phoneRoutes } from '#apps/mobile/routes.ts';
import { openSession } from '#platform/session.ts';
import { withClient } from '#platform/db/open-client.ts';
import { type Actor, receiptHolder } from '#kernel/actor.ts';
import { doing, makePerson, testHouse } from '#tests/support/makers.ts';
import { following, makeOpinion, makeStation } from '#tests/support/makers/opinion.ts';
import { makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';
import { openBrowser, openSite, person, turnTo } from '#tests/support/site.ts';
import { watch } from '../../tools/look/page-watch.ts';

const house = await testHouse();
const cast = await makeCast(house);
const { town } = cast;
const station = await makeStation(house, town);
await doing(house, cast.clerk, 'station.staff', { id: station.id, version: 1, convenerId: cast.lead.personId, deputyIds: [cast.lead.personId, cast.second.personId] });
const written = await makeOpinion(house, town, { stationId: station.id, name: '谷雨', spot: '村口', consentPublish: true, consentName: true });
const answered = await following(house, written, [[cast.clerk, 'lookAt'], [cast.clerk, 'comment', { words: '先看一看', toResident: false }], [cast.clerk, 'answer', { words: '已经修好了' }], [receiptHolder(town.id, town.kind, written.id), 'rate', { rating: 'dissatisfied', words: '还在漏' }], [cast.clerk, 'summarise', { summary: '水塔修好了', outcome: 'partly', why: '水管还要再换一段' }], [cast.clerk, 'publishSummary']]);
await following(house, await makeOpinion(house, town, { stationId: station.id }), [[cast.clerk, 'sendElsewhere', { channel: 'police', bodyName: '派出所', reason: '归派出所管' }]]);
const running = await makePaperAt(house, cast, 'handling');
const published = await makePaperAt(house, cast, 'closed');
await published.do(cast.clerk, 'checkPublication', {});
await doing(house, cast.clerk, 'settings.editTownPage', { version: 1, organName: '清河镇人大', governmentName: '清河镇政府', about: '简介' }).catch(() => undefined);

const powerful = await makePerson(house, town, (['clerk', 'chair', 'deputy', 'presidium', 'securityAdmin', 'auditAdmin', 'systemAdmin'] as const).map((role) => ({ role })), '全能者');
await house.database.bare.insertInto('account').values({ id: powerful.accountId, kind: 'staff', signInName: '全能者', createdAt: house.clock.now() }).execute();

/** Each would speak up if a page let it. */
const payload = [
  `"><script>spoke(1)</script>`, `<img src=x onerror=spoke(2)>`, `<svg/onload=spoke(3)>`, `'-spoke(4)-'`, `{{constructor.constructor('spoke(5)')()}}`, '${spoke(6)}', `javascript:spoke(7)`,
  `</textarea><script>spoke(8)</script>`, `</title><script>spoke(9)</script>`, `<a href="javascript:spoke(10)">x</a>`, `<iframe srcdoc="<script>parent.spoke(11)</script>">`, `<details open ontoggle=spoke(12)>`, `&lt;script&gt;spoke(13)&lt;/script&gt;`,
].join(' ');

/** Puts the payload behind every word of this database that a person wrote: every text with a Chinese character in it. */
async function poison(): Promise<number> {
  return withClient(house.ownerUrl, async (client) => {
    const { rows: columns } = await client.query<{ t: string; c: string }>(`select c.table_name as t, c.column_name as c from information_schema.columns c join information_schema.tables i on i.table_name = c.table_name and i.table_schema = c.table_schema
      where c.table_schema = 'public' and i.table_type = 'BASE TABLE' and c.data_type = 'text' and c.table_name not in ('schema_migration', 'calendar_day', 'audit_event') order by 1, 2`);
    let poisoned = 0;
    for (const { t, c } of columns) {
      const done = await client.query(`update ${t} set ${c} = ${c} || $1 where ${c} ~ '[一-龥]'`, [payload]).catch(() => ({ rowCount: 0 }));
      if ((done.rowCount ?? 0) > 0) poisoned += 1;
    }
    return poisoned;
  });
}

const poisonedColumns = await poison();
house.tenants.forget();
const site = await openSite(house);
const browser = await openBrowser();

/** Opens a profile in which a script that runs is heard, and every refusal of the content policy too. */
async function listening(actor: Actor | null, device: 'phone' | 'pc'): Promise<BrowserContext & { readonly faults: string[] }> {
  const context = await person(browser, device);
  await context.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard, spoke: (what: unknown) => heard.push(`script ${String(what)}`) });
    document.addEventListener('securitypolicyviolation', (event) => heard.push(`policy ${event.violatedDirective} ${event.blockedURI}`));
  });
  if (actor) {
    const base = { tenantId: town.id, accountId: actor.accountId, personId: actor.personId, name: actor.name, grants: actor.grants, receiptOf: actor.receiptOf };
    const receipt = actor.receiptOf !== null;
    await context.addCookies([{ name: receipt ? 'xiangyi_receipt' : 'xiangyi_session', value: await openSession(house, { ...base, kind: receipt ? 'receipt' : 'staff' }), url: site.url }]);
  }
  return context;
}

/** Whatever of the payload a page let become more than text. */
async function spoken(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...(window as unknown as { heard: string[] }).heard.splice(0),
    ...[...document.querySelectorAll('script')].filter((one) => one.textContent?.includes('spoke') && one.type !== 'application/json').map(() => 'a script element'),
    ...[...document.querySelectorAll('[onerror], [onload], [ontoggle], iframe, a[href^="javascript:"]')].map((one) => `<${one.tagName}>`),
  ]);
}

/** Visits addresses in a few tabs, since a page is mostly waited for; answers what spoke up where, and how many showed the words at all. */
async function visit(context: BrowserContext & { readonly faults: string[] }, addresses: readonly string[]): Promise<{ found: string[]; shown: number }> {
  const found: string[] = [];
  const left = [...addresses];
  let shown = 0;
  const inOneTab = async (): Promise<void> => {
    const page = await context.newPage();
    const { settled } = watch(page);
    for (let address = left.shift(); address !== undefined; address = left.shift()) {
      await turnTo(page, site.url + address);
      await settled();
      for (const one of await spoken(page)) found.push(`${address}: ${one}`);
      if ((await page.textContent('body'))?.includes('spoke(2)')) shown += 1;
    }
  };
  await Promise.all(Array.from({ length: 4 }, inOneTab));
  return { found: [...found, ...context.faults.filter((fault) => fault.startsWith('dialog'))], shown };
}

/** The addresses of a surface, with things of this town in place of their ids. */
function addressesOf(prefix: string, routes: readonly { readonly page: string; readonly path: string }[]): string[] {
  const ids: Readonly<Record<string, readonly string[]>> = { opinion: [written.id], suggestion: [running.id, published.id], deputy: [cast.lead.personId], account: [cast.lead.personId], station: [station.id] };
  return routes.flatMap(({ page, path }) => {
    const feature = page.split('/')[0] ?? '';
    return path.includes(':') ? (ids[feature] ?? []).map((id) => prefix + path.replace(/:\w+\??/, id)) : [prefix + path];
  });
}

test('what is stored speaks up nowhere: portal, phone and desk show it as the words it is', { timeout: 600_000 }, async () => {
  expect(poisonedColumns).toBeGreaterThan(25);
  expect(answered.id).toBe(written.id);
  const portal = ['', '/write', '/track', '/stations', `/stations/${station.id}`, '/deputies', `/deputies/${cast.lead.personId}`, '/opinions', '/suggestions', `/suggestions/${published.id}`, '/search?q=水塔', `/search?q=${encodeURIComponent(payload.slice(0, 30))}`, '/about', '/feed.xml'].map((path) => `/${town.code}${path}`);
  const visits = [
    await visit(await listening(null, 'phone'), portal.filter((path) => !path.endsWith('.xml'))),
    await visit(await listening(receiptHolder(town.id, town.kind, written.id), 'phone'), [`/${town.code}/mine`]),
    await visit(await listening(powerful, 'phone'), addressesOf('/m', phoneRoutes)),
    await visit(await listening(powerful, 'pc'), addressesOf('/desk', deskRoutes)),
  ];
  for (const { found } of visits) expect(found).toEqual([]);
  for (const [index, { shown }] of visits.entries()) expect(shown, `surface ${index} shows none of it`).toBeGreaterThan([4, 0, 3, 10][index] ?? 0);
});

test('the ears hear: a script that does run, one the policy refuses, an element that was made', { timeout: 120_000 }, async () => {
  const context = await listening(null, 'pc');
  const page = await context.newPage();
  await page.goto(`${site.url}/${town.code}`);
  await page.evaluate((text) => {
    (window as unknown as { spoke(what: number): void }).spoke(0);
    const box = document.createElement('div');
    box.innerHTML = text;
    document.body.append(box);
  }, payload);
  await page.waitForTimeout(500);
  const found = await spoken(page);
  expect(found).toContain('script 0');
  expect(found).toContain('a script element');
  expect(found.some((one) => one.startsWith('policy script-src'))).toBe(true);
  expect(found).toContain('<IMG>');
});
