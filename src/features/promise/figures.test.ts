import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { addDays, addMonths } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { judge } from '#kernel/verdict.ts';
import { claimed, kept, makePromise } from '#tests/support/makers/promise.ts';
import { dayOf, makeCast } from '#tests/support/makers/suggestion.ts';
import { inWork } from '#platform/perform.ts';
import { callBy, makePerson, seeing, testHouse } from '#tests/support/makers.ts';
import { policy } from './policy.ts';
import { promisesInReport } from './reporting.ts';
import { life } from './rules.ts';
import { keeping } from './store/counts.ts';
import { find, visibleTo } from './store.ts';

const house = await testHouse();
const cast = await makeCast(house);
const today = dayOf(house);

interface Row { office: { id: string; name: string }; due: number; kept: number; inTime: number; slipped: number; notYet: number; keptShare: number | null; appraised: number | null; satisfied: number | null; satisfiedShare: number | null }
const figures = async (actor: Actor) => await seeing(house, actor, 'promise.figures', {}) as unknown as { fromOn: string; toOn: string; least: number; rows: Row[] };
const rows = async <T>(text: string): Promise<T[]> => house.rows<T>(text, [cast.town.id]);

/** Twelve promises: five kept, two put off, one not possible, four open; eleven deputies’ forms beside them. */
async function live(): Promise<void> {
  for (let index = 0; index < 12; index += 1) {
    const promise = await makePromise(house, cast, 10 + index);
    if (index < 5) await kept(promise);
    else if (index < 7) {
      await promise.do(cast.handler, 'ask', { wanted: 'extended', newDueOn: addDays(today, 60 + index), words: '雨季' });
      await promise.do(cast.chair, 'grant');
    } else if (index === 7) {
      await promise.do(cast.handler, 'ask', { wanted: 'notYet', reason: 'land', words: '用地没有批' });
      await promise.do(cast.chair, 'grant');
    }
    if (index < 11) await promise.paper.do(cast.lead, 'appraise', { attitude: 'satisfied', result: index % 4 === 0 ? 'dissatisfied' : index % 4 === 1 ? 'basicallySatisfied' : 'satisfied', ground: '慢' });
  }
}

test('figures say of each office what a recount of the raw rows says, and no share of few', async () => {
  await live();
  expect((await figures(cast.chair)).rows, 'nothing fell due yet, but forms came').toMatchObject([{ office: { id: cast.office }, due: 0, keptShare: null, appraised: 11, satisfied: 8, satisfiedShare: 73 }]);
  house.clock.set(`${addDays(today, 40)}T02:00:00Z`);
  const now = addDays(today, 40);
  const { fromOn, toOn, least, rows: shown } = await figures(cast.chair);
  expect({ fromOn, toOn, least }).toEqual({ fromOn: addDays(addMonths(now, -12), 1), toOn: addDays(now, -1), least: 10 });
  const promises = await rows<{ office_id: string; state: string; first_due_on: string; done_on: string | null; slip_count: number }>('select office_id, state, first_due_on, done_on, slip_count from promise where tenant_id = $1');
  const forms = await rows<{ result: string; filled_on: string; office_id: string }>(`select p.result, p.filled_on, a.office_id from suggestion_appraisal p join suggestion_assignment a on a.tenant_id = p.tenant_id and a.suggestion_id = p.suggestion_id and a.role = 'main' where p.tenant_id = $1`);
  const due = promises.filter((one) => one.state !== 'void' && one.state !== 'drafted' && one.first_due_on >= fromOn && one.first_due_on <= toOn);
  const of = (office: string) => due.filter((one) => one.office_id === office);
  const recount = (office: string) => ({
    due: of(office).length, kept: of(office).filter(({ state }) => state === 'kept').length, inTime: of(office).filter((one) => one.state === 'kept' && (one.done_on ?? '') <= one.first_due_on).length,
    slipped: of(office).filter((one) => one.slip_count > 0).length, notYet: of(office).filter(({ state }) => state === 'notYet').length,
    keptShare: Math.round(of(office).filter(({ state }) => state === 'kept').length * 100 / of(office).length),
    appraised: forms.filter((form) => form.office_id === office).length, satisfied: forms.filter((form) => form.office_id === office && form.result !== 'dissatisfied').length,
  });
  expect(recount(cast.office)).toMatchObject({ due: 12, kept: 5, slipped: 2, notYet: 1 });
  expect(shown.filter(({ due: many }) => many > 0)).toEqual([expect.objectContaining({ office: { id: cast.office, name: '交通所' }, ...recount(cast.office) })]);
  const own = (await figures(cast.handler)).rows;
  expect(own).toMatchObject([{ due: 12, kept: 5, appraised: null, satisfied: null, satisfiedShare: null }]);
});

test('a year later what is past is past: the window rolls', async () => {
  house.clock.set(`${addMonths(today, 16)}T02:00:00Z`);
  expect((await figures(cast.chair)).rows.filter(({ due }) => due > 0)).toEqual([]);
  house.clock.set(`${today}T02:00:00Z`);
});

test('few matters have no share: nine are counted, not reckoned', async () => {
  const own = await makeCast(house);
  for (let index = 0; index < 3; index += 1) await kept(await makePromise(house, own, 0));
  expect((await figures(own.chair)).rows, 'what falls due today is not reckoned yet').toMatchObject([{ due: 0, kept: 0 }]);
  house.clock.set(`${addDays(today, 1)}T02:00:00Z`);
  expect((await figures(own.chair)).rows).toMatchObject([{ due: 3, kept: 3, keptShare: null, satisfiedShare: null }]);
  house.clock.set(`${today}T02:00:00Z`);
});

test('the yearly report counts every promise of a year, however many were kept, drafted or voided, and lists the first thousand that are open', async () => {
  const own = await makeCast(house);
  const { id } = await makePromise(house, own, 30);
  const year = Number(today.slice(0, 4));
  const more = (count: number, change: object) => house.database.inTenant(own.town.id, async ({ db, tenantId }) => {
    const row = await db.selectFrom('promise').selectAll().where('tenantId', '=', tenantId).where('id', '=', id).executeTakeFirstOrThrow();
    await db.insertInto('promise').values(Array.from({ length: count }, () => ({ ...row, id: newId(), source: 'spelledOut', ...change }))).execute();
  });
  const reported = () => inWork(house, callBy(own.clerk), {}, 'read', (work) => promisesInReport(work, year));
  expect((await reported()).byOffice, 'due in thirty days: nobody has failed to keep it').toEqual([]);
  const firstDue = (firstDueOn: string) => house.database.inTenant(own.town.id, ({ db, tenantId }) => db.updateTable('promise').set({ firstDueOn }).where('tenantId', '=', tenantId).execute());
  await firstDue(today);
  expect((await reported()).byOffice, 'what is due today may still be kept').toEqual([]);
  await firstDue(addDays(today, -1));
  expect((await reported()).byOffice).toMatchObject([{ officeId: own.office, due: 1, kept: 0 }]);
  await firstDue(addDays(today, 30));
  await more(600, { state: 'kept', keptOn: today, clockOn: null });
  await more(600, { state: 'void', clockOn: null });
  expect((await reported())?.table?.rows, 'what was kept or is void is not in the annex').toHaveLength(1);
  await more(1000, { state: 'extended', slipCount: 1 });
  const report = await reported();
  expect(report?.text).toBe(`${year}年承诺1601件：已兑现600件，报兑现待核查0件，履行中1001件（其中超过日期0件），暂不具备条件0件；推迟过的1000件。还没有兑现的逐件列在附件里。${year}年还没有兑现的超过1000件，附件列前1000件，其余见承诺事项台账。`);
  expect(report?.table?.rows).toHaveLength(1000);
});

test('the list answers which promises of a year are still open, and whose; the table and the tabs agree', async () => {
  const list = async (input: Record<string, unknown>, actor: Actor = cast.clerk) => await seeing(house, actor, 'promise.list', { page: 1, ...input }) as { rows: { state: string; office: { name: string }; madeOn: string }[]; total: number; counts: Record<string, number>; years: number[]; offices: { name: string }[] };
  const year = Number(today.slice(0, 4));
  const open = await list({ year, group: 'open' });
  expect([open.total, open.counts, open.years, open.offices.map(({ name }) => name)]).toEqual([7, { open: 7, late: 0, waiting: 0, done: 5, all: 12 }, [year], ['交通所']]);
  expect(open.rows.every(({ state, office }) => state !== 'kept' && office.name === '交通所')).toBe(true);
  expect((await list({ year: year - 1 })).total).toBe(0);
  expect((await list({ state: 'notYet' })).total).toBe(1);
  expect((await list({ search: '水塔' })).total).toBe(12);
  const table = await seeing(house, cast.clerk, 'promise.ledger', { year, group: 'open' }) as { rows: string[][]; subtitle: string };
  expect([table.rows.length, table.subtitle.startsWith(`${year} 年承诺的，没办成的　共 7 条`)]).toEqual([7, true]);
  await claimed(await makePromise(house, cast, 30));
  expect((await list({ group: 'waiting' }, cast.chair)).total).toBe(1);
});

test('what a list shows and what the policy says of one is the same for everybody', async () => {
  const ids = (await rows<{ id: string }>('select id from promise where tenant_id = $1')).map(({ id }) => id);
  const other = await makePerson(house, cast.town, [{ role: 'handler', officeId: cast.committee }]);
  for (const actor of [cast.lead, cast.second, cast.clerk, cast.presidium, cast.government, cast.handler, cast.coHandler, cast.recorder, other]) {
    await house.database.inTenant(cast.town.id, async (tx) => {
      const listed = await tx.db.selectFrom('promise').innerJoin('suggestion', (join) => join.onRef('suggestion.tenantId', '=', 'promise.tenantId').onRef('suggestion.id', '=', 'promise.suggestionId'))
        .select('promise.id').where('promise.tenantId', '=', tx.tenantId).where(sql<boolean>`${visibleTo(actor)}`).execute();
      const judged = [];
      for (const id of ids) { const one = await find(tx, id, false); if (one && judge(policy.see, actor, one, today) === null) judged.push(id); }
      expect(new Set(listed.map(({ id }) => id))).toEqual(new Set(judged));
    });
  }
});

test('every promise stands in one column of the figures by office, whatever became of it', async () => {
  const own = await makeCast(house);
  await makePromise(house, own, 0);
  const day = (most: number) => fc.integer({ min: -most, max: most }).map((days) => addDays(today, days));
  const some = fc.sample(fc.record({ state: fc.constantFrom(...life.states), first: fc.integer({ min: 0, max: 30 }).map((days) => addDays(today, -days)), due: day(40), slips: fc.nat(3) }), 300);
  const copies = some.map(({ state, first, due, slips }) => ({
    id: newId(), source: 'spelledOut', state, first_due_on: first, due_on: due, slip_count: slips, state_before: 'running', claimed_on: today, done_on: first, kept_on: today, reason: 'land', review_due_on: today, made_on: addDays(first, -1),
  }));
  await house.rows('insert into promise select (jsonb_populate_record(p, x)).* from promise p, jsonb_array_elements($2::jsonb) x where p.tenant_id = $1', [own.town.id, JSON.stringify(copies)]);
  const [row, ...others] = await house.database.inTenant(own.town.id, (tx) => keeping(tx, { fromOn: addDays(today, -30), toOn: today }, today, null), 'read');
  expect(others).toEqual([]);
  expect(row?.due).toBe(copies.filter(({ state }) => state !== 'void' && state !== 'drafted').length + 1);
  const { kept: done = 0, claimed: said = 0, notYet = 0, late = 0, putOff = 0 } = row ?? {};
  expect(done + said + notYet + late + putOff).toBe(row?.due);
  expect([done, said, notYet, late, putOff].every((many) => many > 0), 'each has some').toBe(true);
});
