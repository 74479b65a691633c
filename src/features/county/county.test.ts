import { describe, expect, test } from 'vitest';
import { systemActor } from '#kernel/actor.ts';
import { townsPaper, townsSheet } from '#features/county/public.ts';
import { verifyChain } from '#platform/audit.ts';
import { inWork } from '#platform/perform.ts';
import { workOnce } from '#platform/jobs.ts';
import { type Town, callBy, doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';
import { makeOpinion, makeStation } from '#tests/support/makers/opinion.ts';
import { count as countJob } from './jobs.ts';
import { keep } from './store.ts';
import { keepCases } from './store/year-table.ts';

interface Row { id: string; name: string; code: string; countedAt: string | null; publishedDaysAgo: number | null; figures: Record<string, unknown> | null }

const house = await testHouse();
const seat = await makeTown(house, { kind: 'county' });
const officer = await makePerson(house, seat, [{ role: 'countyOfficer' }], '方克俭');
const cast = await makeCast(house);
const { town } = cast;
const bare = await makeTown(house, { countyId: seat.id, kind: 'street' });
await house.rows('update tenant set county_id = $1 where id = $2', [seat.id, town.id]);
house.tenants.forget();

const rows = async (): Promise<Row[]> => (await seeing(house, officer, 'county.towns') as { rows: Row[] }).rows;
const rowOf = async ({ id }: Town): Promise<Row | undefined> => (await rows()).find((row) => row.id === id);
const countNow = (which: Town, payload: Record<string, unknown> = {}) =>
  inWork(house, callBy(systemActor(which.id, which.kind)), payload, 'write', (work) => countJob.run(work as never));

describe('the county’s page of its towns', () => {
  test('shows every town of the county by code, before and after it was counted', async () => {
    expect((await rows()).map(({ code, countedAt, figures }) => [code, countedAt, figures])).toEqual([town, bare].map(({ code }) => code).sort().map((code) => [code, null, null]));
  });

  test('counts what was done through the verbs', async () => {
    const station = await makeStation(house, town, '石桥村联络站');
    await makeOpinion(house, town, { placeCode: town.village, stationId: station.id });
    await makePaperAt(house, cast, 'submitted');
    await makePaperAt(house, cast, 'handling');
    await makePaperAt(house, cast, 'closed');
    const gone = await makePaperAt(house, cast, 'submitted');
    await gone.do(cast.lead, 'withdraw', { words: '重写' });
    await countNow(town);
    const expected = { received: 3, handling: 2, overdue: 0, answeredInTime: 1, closed: 1, published: 0 };
    expect((await rowOf(town))?.figures).toEqual({
      deputyCount: 3, stationCount: 1, opinions: { received: 1, answeredInTime: 0, waiting: 1, overdue: 0 }, suggestions: { year: expected, term: expected }, drive: null, lastClerkOn: '2026-09-01', lastPublishedOn: null,
    });
    // Three months and a day later two clocks have run out, and the opinion's.
    house.clock.set('2027-01-05T02:00:00Z');
    await countNow(town);
    const later = (await rowOf(town))?.figures as { opinions: object; suggestions: { year: object; term: object } };
    expect(later.opinions).toEqual({ received: 0, answeredInTime: 0, waiting: 1, overdue: 1 });
    expect(later.suggestions.year).toMatchObject({ received: 0, overdue: 0 });
    expect(later.suggestions.term).toMatchObject({ received: 3, overdue: 3 });
  });

  test('a count that arrives late does not replace a newer one', async () => {
    const before = await rowOf(town);
    await house.database.inTenant(seat.id, (tx) => keep(tx, { townId: town.id, figures: { ...before?.figures, deputyCount: 99 } as never, countedAt: new Date('2026-12-01T00:00:00Z') }));
    expect(await rowOf(town)).toEqual(before);
  });

  test('county.recount has each town count itself once, and the town’s audit says who wanted it', async () => {
    await doing(house, officer, 'county.recount', {});
    await doing(house, officer, 'county.recount', {});
    let jobs = 0;
    while (await workOnce(house)) jobs += 1;
    expect(jobs).toBeGreaterThanOrEqual(2);
    expect((await rowOf(bare))?.figures).toMatchObject({ deputyCount: 0, stationCount: 0 });
    const said = await house.rows('select verb, account_id, via from audit_event where tenant_id = $1 and verb = $2', [town.id, 'county.count']);
    expect(said).toEqual([{ verb: 'county.count', account_id: officer.accountId, via: 'system' }]);
    expect((await house.database.inTenant(town.id, (tx) => verifyChain(tx), 'read')).fault).toBeNull();
  });

  test('the paper and the sheet carry the figures of the page', async () => {
    const table = await seeing(house, officer, 'county.table', { span: 'term' }) as never as Parameters<typeof townsSheet>[0];
    const sheet = townsSheet(table);
    expect(table.rows).toHaveLength(3);
    expect(sheet.rows.find(([name]) => name === '合计')?.slice(1, 3)).toEqual([3, 1]);
    expect(townsPaper(table).rows.map((row) => row.length)).toEqual([15, 15, 15]);
  });
});

describe('the county’s yearly table', () => {
  const year = 2026;
  const sheet = (input: object = {}) => seeing(house, officer, 'county.yearTable', { year, ...input }) as unknown as Promise<{ title: string; columns: string[]; rows: string[][] }>;

  test('county.setYearForm keeps headings and their order; county.gatherYear has each town copy its cases, and its audit says who asked', async () => {
    await doing(house, officer, 'county.gatherYear', { year });
    while (await workOnce(house)) { /* until nothing is due */ }
    await doing(house, officer, 'county.setYearForm', { columns: [{ header: '案由', field: 'title' }, { header: '备注' }, { header: '镇', field: 'town' }, { header: '序', field: 'order' }] });
    expect((await sheet()).columns).toEqual(['案由', '备注', '镇', '序']);
    const { rows: all } = await sheet();
    expect(all).toHaveLength(3);
    expect(all.map(([title, byHand, , order]) => [title, byHand, order])).toEqual(all.map((row, place) => [row[0], '', String(place + 1)]));
    expect(all.every(([title, , from]) => (title ?? '') !== '' && (from ?? '') !== '')).toBe(true);
    // Another order asks the towns for nothing.
    await doing(house, officer, 'county.setYearForm', { columns: [{ header: '镇', field: 'town' }, { header: '案由', field: 'title' }] });
    expect((await sheet()).rows).toEqual(all.map(([title, , from]) => [from, title]));
    expect((await sheet({ townId: bare.id })).rows).toEqual([]);
    expect((await sheet({ townId: town.id })).rows).toHaveLength(3);
    const form = await seeing(house, officer, 'county.yearForm', { year }) as unknown as { setAt: string | null; towns: { id: string; count: number; gatheredAt: string | null }[] };
    expect(form.setAt).not.toBeNull();
    expect(form.towns.find(({ id }) => id === town.id)).toMatchObject({ count: 3 });
    const said = await house.rows('select account_id, detail from audit_event where tenant_id = $1 and verb = $2', [town.id, 'county.gather']);
    expect(said).toEqual([{ account_id: officer.accountId, detail: { countyId: seat.id, year, cases: 3 } }]);
  });

  test('a copy that arrives late does not replace a newer one', async () => {
    const before = await sheet();
    await house.database.inTenant(seat.id, (tx) => keepCases(tx, { townId: town.id, year, lines: [], gatheredAt: new Date('2020-01-01T00:00:00Z') }));
    expect(await sheet()).toEqual(before);
  });

  test('a town’s own people have no such table', async () => {
    const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
    await expect(seeing(house, clerk, 'county.yearTable', { year })).rejects.toMatchObject({ refusal: { status: 404 } });
    await expect(doing(house, clerk, 'county.setYearForm', { columns: [] })).rejects.toMatchObject({ refusal: { code: 'county.onlyTheCounty' } });
    await expect(doing(house, clerk, 'county.gatherYear', { year })).rejects.toMatchObject({ refusal: { code: 'county.onlyTheCounty' } });
  });
});

describe('the wall', () => {
  test.each(['clerk', 'chair', 'systemAdmin'] as const)('a %s of the town has no such page', async (role) => {
    const person = await makePerson(house, town, [{ role }]);
    await expect(seeing(house, person, 'county.towns')).rejects.toMatchObject({ refusal: { status: 404 } });
    await expect(doing(house, person, 'county.recount', {})).rejects.toMatchObject({ refusal: { code: 'county.onlyTheCounty' } });
  });

  test('nor has a county’s officer who came into a town by delegation, nor a clerk of the county', async () => {
    const guest = { ...officer, tenantId: town.id, tenantKind: 'township' as const, personId: null };
    await expect(seeing(house, guest, 'county.towns')).rejects.toMatchObject({ refusal: { status: 404 } });
    const clerk = await makePerson(house, seat, [{ role: 'clerk' }]);
    await expect(seeing(house, clerk, 'county.towns')).rejects.toMatchObject({ refusal: { status: 404 } });
  });

  test('another county’s officer sees his own county’s towns only', async () => {
    const other = await makeTown(house, { kind: 'county' });
    const stranger = await makePerson(house, other, [{ role: 'countyOfficer' }]);
    expect(await seeing(house, stranger, 'county.towns')).toMatchObject({ rows: [] });
  });
});
