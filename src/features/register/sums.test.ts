import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { diceOf } from '#db/seed/random.ts';
import { doing, seeing, testHouse } from '#tests/support/makers.ts';
import { makeStation } from '#tests/support/makers/opinion.ts';
import { type Paper, dayOf, makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';
import { registerKeys, type RegisterKey } from './rules.ts';

const house = await testHouse();
const cast = await makeCast(house);
const { town, clerk, lead, second, third } = cast;
const deputies = [lead, second, third];
const station = await makeStation(house, town);
await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('stationDeputy').values(deputies.map(({ personId }) => ({ tenantId, stationId: station.id, personId }))).execute());
const year = Number(dayOf(house).slice(0, 4));

interface Told { readonly id: string; readonly version: number }
interface Page { readonly columns: { readonly key: string }[]; readonly rows: { readonly id: string; readonly cells: string[] }[]; readonly total: number }
const by = (actor: Actor, verb: string, input: object) => doing(house, actor, verb, input) as unknown as Promise<Told>;
const page = (register: RegisterKey, more: object = {}) => seeing(house, clerk, 'register.page', { register, year, ...more }) as unknown as Promise<Page>;
const sum = (found: Page, ...keys: string[]) => found.rows.reduce((all, { cells }) => all + keys.reduce((each, key) => each + Number(cells[found.columns.findIndex((column) => column.key === key)] || 0), 0), 0);
const raw = async (text: string): Promise<number> => Number((await house.rows<{ n: string }>(`select coalesce((${text}), 0) as n`, [town.id]))[0]?.n);

/** What the raw records say, counted without any of the registers' own statements. */
const held = "a.tenant_id = $1 and a.state in ('held', 'written', 'signed', 'reported')";
const handedIn = "tenant_id = $1 and submitted_on is not null and state not in ('withdrawn', 'void')";
const recounts: Readonly<Record<RegisterKey, string>> = {
  attendance: `select count(*) from activity_deputy d join activity a on a.tenant_id = d.tenant_id and a.id = d.activity_id where ${held} and d.attendance is not null`,
  activities: `select count(*) from activity a where ${held}`,
  receptions: "select count(*) from opinion where tenant_id = $1 and state <> 'void' and (source = 'reception' or (source in ('letter', 'phone') and station_id is not null))",
  deeds: 'select count(*) from deed where tenant_id = $1 and voided_on is null',
  dutyCards: "select count(distinct person_id) from mandate where tenant_id = $1 and level = 'township'",
  suggestionCards: `select count(*) from suggestion where ${handedIn}`,
  opinionCards: "select count(*) from opinion where tenant_id = $1 and state <> 'void'",
  contactCards: 'select count(*) from visit where tenant_id = $1 and voided_on is null',
};

/** Every book against the raw records, and the counted cards against the books. */
async function agree(said: string): Promise<void> {
  const books = new Map<RegisterKey, Page>();
  for (const key of registerKeys) {
    const found = await page(key);
    expect(found.total, `${said}: ${key}`).toBe(await raw(recounts[key]));
    books.set(key, found);
  }
  const of = (key: RegisterKey): Page => books.get(key) ?? { columns: [], rows: [], total: 0 };
  const cards = of('dutyCards');
  expect(sum(cards, 'visits', 'forums'), `${said}: contacts`).toBe(of('contactCards').total);
  expect(sum(cards, 'households'), `${said}: households`).toBe(sum(of('contactCards'), 'households'));
  expect(sum(cards, 'deeds', 'helped', 'mediations'), `${said}: deeds`).toBe(of('deeds').total);
  expect(sum(cards, 'suggestionsLed'), `${said}: suggestions led`).toBe(of('suggestionCards').total);
  expect(sum(of('deeds'), 'amount'), `${said}: money`).toBe(await raw('select sum(amount_yuan) from deed where tenant_id = $1 and voided_on is null'));
  const present = of('attendance').rows.filter(({ cells }) => cells[of('attendance').columns.findIndex(({ key }) => key === 'attendance')] === '出席').length;
  expect(present, `${said}: who came`).toBe(await raw(`select count(*) from activity_deputy d join activity a on a.tenant_id = d.tenant_id and a.id = d.activity_id where ${held} and d.attendance = 'present'`));
  const overview = await seeing(house, clerk, 'register.overview', { year }) as unknown as { rows: { key: RegisterKey; total: number }[] };
  for (const { key, total } of overview.rows) expect(total, `${said}: overview of ${key}`).toBe(of(key).total);
  const perDeputy = await Promise.all(deputies.map(({ personId }) => page('contactCards', { deputyId: personId })));
  expect(perDeputy.reduce((all, { total }) => all + total, 0), `${said}: by deputy`).toBe(of('contactCards').total);
}

for (const seed of [3, 11]) {
  test(`whatever is recorded, changed or withdrawn, all eight registers equal a recount of the raw records after each step (seed ${seed})`, { timeout: 120_000 }, async () => {
    const dice = diceOf(seed);
    const made: Record<'visit' | 'deed' | 'opinion' | 'activity', Told[]> = { visit: [], deed: [], opinion: [], activity: [] };
    const papers: Paper[] = [];
    /** The last of a kind, taken out so that it is withdrawn once. */
    const last = (kind: keyof typeof made) => made[kind].pop();
    const attendance = () => deputies.map(({ personId }) => ({ personId, attendance: dice.pick(['present', 'absent'] as const) }));
    const steps = {
      visit: async () => { made.visit.push(await by(dice.pick(deputies), 'contact.recordVisit', { way: dice.pick(['visit', 'forum']), heard: '路灯坏了', otherCount: dice.int(1, 9), placeCode: town.village })); },
      deed: async () => { made.deed.push(await by(dice.pick(deputies), 'contact.recordDeed', { kind: dice.pick(['deed', 'help', 'mediation']), what: '送去棉被', helped: '五组 2 户', hardship: true, amountYuan: dice.int(0, 900), placeCode: town.village })); },
      opinion: async () => { made.opinion.push(await by(clerk, 'opinion.enter', { content: '水塔漏水，请修一修', choice: 'everybody', source: dice.pick(['reception', 'letter', 'paper']), entryMode: 'heard', name: '孙桂花', stationId: station.id, placeCode: town.village })); },
      activity: async () => { made.activity.push(await by(clerk, 'activity.enterHeld', { kind: 'study', topic: '学习代表法', stationId: station.id, startsOn: `${year}-01-15`, venue: '村委会', way: 'typed', attendance: attendance() })); },
      paper: async () => { papers.push(await makePaperAt(house, cast, dice.pick(['submitted', 'accepted', 'handling'] as const), { title: `关于第${papers.length + 1}件事的建议` })); },
      correct: async () => { const one = last('activity'); if (one) made.activity.push(await by(clerk, 'activity.correctAttendance', { id: one.id, version: one.version, way: 'typed', attendance: attendance(), reason: '看了签到表' })); },
      voidVisit: async () => { const one = last('visit'); if (one) await by(clerk, 'contact.void', { id: one.id, version: one.version, reason: '记重了' }); },
      voidDeed: async () => { const one = last('deed'); if (one) await by(clerk, 'contact.void', { id: one.id, version: one.version, reason: '记重了' }); },
      voidOpinion: async () => { const one = last('opinion'); if (one) await by(clerk, 'opinion.void', { id: one.id, version: one.version, reason: '重复' }); },
      voidActivity: async () => { const one = last('activity'); if (one) await by(clerk, 'activity.void', { id: one.id, version: one.version, reason: '没有开' }); },
      voidPaper: async () => { const one = papers.pop(); if (one && one.can.length > 0) await one.do(clerk, 'void', { words: '重复登记' }).catch(() => undefined); },
    } as const;
    const names = Object.keys(steps) as (keyof typeof steps)[];
    await agree('at the beginning');
    for (const name of names) { await steps[name](); await agree(name); }
    for (let n = 0; n < 12; n += 1) {
      const name = dice.pick(names);
      await steps[name]();
      await agree(`${n} ${name}`);
    }
    expect(papers.length + made.visit.length + made.activity.length, 'something is left to count').toBeGreaterThan(0);
  });
}
