import { describe, expect, test } from 'vitest';
import { systemActor, visitor } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { lampOf, states as opinionStates } from '#features/opinion/rules.ts';
import { openReceipt, openReceiptBySecret } from '#features/opinion/public.ts';
import { inside } from '#tests/support/makers/account.ts';
import { signInByCard, signInByPassword } from '#features/account/sign-in.ts';
import { carryDown, tellAbove } from '#features/petition/passing/jobs.ts';
import { states as letterStates } from '#features/petition/rules.ts';
import { passUp, tellBelow } from '#features/suggestion/passing/jobs.ts';
import { packUp } from '#features/suggestion/passing/parcel.ts';
import { receive } from '#features/suggestion/passing/receive.ts';
import { states as paperStates } from '#features/suggestion/rules.ts';
import { count as countJob } from '#features/county/jobs.ts';
import { lampOf as paperLamp } from '#features/suggestion/rules/clocks.ts';
import { verifyChain } from '#platform/audit.ts';
import { readSession } from '#platform/session.ts';
import { inWork } from '#platform/perform.ts';
import { callBy, seeing, testHouse } from '#tests/support/makers.ts';
import { demoKeys } from './demo-keys.ts';
import { loadCounty } from './load/county.ts';
import { activitySample, replayActivities } from './testing/replay-activities.ts';
import { type Replayed, copied, replay, sampleOf } from './testing/replay.ts';
import { yearOfStations } from './testing/year-of-stations.ts';
import { actorOf, holder } from './world/town.ts';

const house = await testHouse();
const loadedAt = house.clock.now();
const loaded = await loadCounty({ database: house.database, seal: house.seal, now: loadedAt, calendar: await house.calendar() });
house.tenants.forget();
const [main] = loaded;
if (!main?.chronicle) throw new Error('the demo town is missing');
const { town, chronicle } = main;
const tenant = (await house.tenants.byId(town.tenantId)) ?? undefined;

const rows = <T>(text: string, values: unknown[] = []): Promise<T[]> => house.rows<T>(text, values);
const count = async (table: string): Promise<number> => Number((await rows<{ n: string }>(`select count(*) as n from ${table} where tenant_id = $1`, [town.tenantId]))[0]?.n);

describe('the invented county', () => {
  test('has three townships under a county, all marked as demo', async () => {
    const tenants = await house.tenants.all();
    expect(tenants.map(({ kind, demo }) => [kind, demo])).toEqual([['county', true], ['township', true], ['township', true], ['township', true]]);
    expect(tenants.filter(({ kind }) => kind === 'township').every(({ countyId }) => countyId === tenants.find(({ kind }) => kind === 'county')?.id)).toBe(true);
  });

  test('fills the large town as told', async () => {
    expect(await count('district')).toBe(24);
    expect(await rows('select count(*)::int as n, count(*) filter (where level = $2)::int as county from mandate where tenant_id = $1', [town.tenantId, 'county'])).toEqual([{ n: 73, county: 13 }]);
    expect(await rows('select host, count(*)::int as n from station where tenant_id = $1 group by host order by host', [town.tenantId])).toEqual([{ host: 'community', n: 6 }, { host: 'enterprise', n: 8 }, { host: 'village', n: 12 }]);
    expect(await rows('select kind, count(*)::int as n from office where tenant_id = $1 group by kind order by kind', [town.tenantId])).toEqual([
      { kind: 'congressOffice', n: 1 }, { kind: 'countyBranch', n: 5 }, { kind: 'department', n: 14 }, { kind: 'governmentOffice', n: 1 }, { kind: 'townGovernment', n: 1 }, { kind: 'villageCommittee', n: 18 },
    ]);
    expect([await count('opinion'), await count('suggestion')]).toEqual([1200, 260]);
  });

  test('seats no district beyond its seats', async () => {
    expect(await rows('select d.number from district d join mandate m on m.tenant_id = d.tenant_id and m.district_id = d.id where d.tenant_id = $1 group by d.id, d.number, d.seat_count having count(*) <> d.seat_count', [town.tenantId])).toEqual([]);
  });

  test('shows every state of opinions and of suggestions', async () => {
    expect(new Set([...chronicle.opinions.cases.values()].map(({ row }) => row.state))).toEqual(new Set(opinionStates));
    expect(new Set([...chronicle.papers.cases.values()].map(({ row }) => row.state))).toEqual(new Set(paperStates));
  });

  test('has motions that were adopted, became a suggestion, were asked back and still look for movers', async () => {
    expect(await rows('select state from motion where tenant_id = $1 order by id', [town.tenantId])).toEqual(['adopted', 'asSuggestion', 'withdrawn', 'cosigning'].map((state) => ({ state })));
    const seen = (personId: string, filter = {}) => seeing(house, actorOf(town, personId), 'motion.list', filter) as Promise<{ rows: { signerCount: number }[] }>;
    expect((await seen(holder(town, 'clerk'))).rows).toHaveLength(3);
    // The deputy of the demo card is the one who is missing.
    const deputy = town.persons.find(({ phone }) => phone === demoKeys.deputyPhone)?.id ?? '';
    expect((await seen(deputy, { group: 'waiting' })).rows).toMatchObject([{ signerCount: 4 }]);
    expect(await rows("select params->>'who' is not null as named from notice where tenant_id = $1 and kind = 'motion.cosignAsked' and person_id = $2", [town.tenantId, deputy])).toEqual([{ named: true }]);
    expect(await rows("select value::int from counter where tenant_id = $1 and series like 'motion/%'", [town.tenantId])).toEqual([1, 1, 1].map((value) => ({ value })));
  });

  test('has three years of activities of its 26 stations, all of them on 8 May, and something at every step of today', async () => {
    const found = await rows<{ state: string; n: number }>('select state, count(*)::int as n from activity where tenant_id = $1 group by state', [town.tenantId]);
    expect(new Set(found.map(({ state }) => state))).toEqual(new Set(['planned', 'announced', 'held', 'written', 'reported', ...found.filter(({ state }) => state === 'signed').map(({ state }) => state)]));
    expect(await rows("select extract(year from starts_on)::int as year, count(distinct station_id)::int as n from activity where tenant_id = $1 and kind = 'jointAction' and to_char(starts_on, 'MM-DD') = '05-08' and state = 'reported' group by 1 order by 1", [town.tenantId])).toEqual([2024, 2025, 2026].map((year) => ({ year, n: 26 })));
    const mine = town.persons.find(({ phone }) => phone === demoKeys.deputyPhone)?.id ?? '';
    expect(((await seeing(house, actorOf(town, mine), 'activity.list', { group: 'waiting' })) as { total: number }).total).toBeGreaterThan(2);
    const board = await seeing(house, actorOf(town, holder(town, 'clerk')), 'activity.board', { year: 2026 }) as { rows: { quarterLamp: string | null }[] };
    expect(new Set(board.rows.map(({ quarterLamp }) => quarterLamp))).toEqual(new Set(['ok', 'soon', 'late', null]));
  });

  test('shows lamps of every colour', () => {
    const today = loadedAt.toISOString().slice(0, 10);
    const colours = [...chronicle.opinions.cases.values()].map(({ row }) => lampOf(row as never, today)?.colour);
    const paperColours = [...chronicle.papers.cases.values()].map(({ row }) => paperLamp(row as never, today)?.colour);
    for (const colour of ['ok', 'soon', 'late']) {
      expect(colours.filter((each) => each === colour).length, colour).toBeGreaterThan(2);
      expect(paperColours.filter((each) => each === colour).length, colour).toBeGreaterThan(2);
    }
  });

  test('publishes what residents agreed to, solved and not, and counts every publication', async () => {
    const found = await rows<{ outcome: string; n: number }>('select outcome, count(*)::int as n from published_opinion where tenant_id = $1 group by outcome order by outcome', [town.tenantId]);
    expect(found.map(({ outcome }) => outcome)).toEqual(['partly', 'solved', 'unsolved']);
    expect(found.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThan(30);
    expect(await rows(`select o.number, o.state from published_opinion p join opinion o on o.tenant_id = p.tenant_id and o.id = p.opinion_id where p.hidden_on is null and o.state not in ('answered', 'rated', 'closed')`, []), 'nothing is public of what is handled again').toEqual([]);
    const months = await rows<{ month: string }>(`select to_char(received_on, 'YYYY-MM') as month from opinion where tenant_id = $1 and received_on >= '2025-01-01' and received_on < '2026-09-01' group by 1 order by 1`, [town.tenantId]);
    expect(months.length, 'no month without a word before the day of loading').toBe(20);
    const { published, withheld, promises, motions } = chronicle.papers;
    const counted = chronicle.opinions.published.length + published.size + withheld.length + promises.publications + motions.published.size;
    expect(await rows("select value::int from counter where tenant_id = $1 and series = 'publication'", [town.tenantId])).toEqual([{ value: counted }]);
  });

  test('counts on where the loaded numbers end', async () => {
    const year = loadedAt.getFullYear();
    const last = [...chronicle.opinions.cases.values()].filter(({ row }) => row.number.startsWith(`${year}-`)).length;
    expect(await rows('select value::int from counter where tenant_id = $1 and series = $2', [town.tenantId, `opinion/${year}`])).toEqual([{ value: last }]);
  });

  test('begins every audit chain with one link that says it was loaded', async () => {
    for (const { town: { tenantId } } of loaded) {
      expect(await house.database.inTenant(tenantId, (tx) => verifyChain(tx), 'read')).toEqual({ count: 1, fault: null });
      expect(await rows('select verb from audit_event where tenant_id = $1', [tenantId])).toEqual([{ verb: 'demo.load' }]);
    }
  });

  test('shows the county figures of every town from the first moment, as their own job counts them', async () => {
    const seat = loaded.find(({ town: { kind } }) => kind === 'county')?.town;
    if (!seat) throw new Error('no county');
    const copied = (): Promise<unknown[]> => rows('select town_id, figures from county_town_figures where tenant_id = $1 order by town_id', [seat.tenantId]);
    const shown = await copied();
    expect(shown).toHaveLength(3);
    for (const { town: { tenantId, kind } } of loaded) await inWork(house, callBy(systemActor(tenantId, kind)), {}, 'write', (work) => countJob.run(work as never));
    expect(await copied()).toEqual(shown);
    const seen = await seeing(house, actorOf(seat, holder(seat, 'countyOfficer')), 'county.towns') as { rows: { figures: { opinions: { received: number } } }[] };
    expect(seen.rows.every(({ figures }) => figures.opinions.received > 0)).toBe(true);
  });

  test('has suggestions to the county in several states there, exactly as the jobs that copy them would', async () => {
    const seat = loaded.find(({ town: { kind } }) => kind === 'county')?.town;
    if (!seat) throw new Error('no county');
    const told = (): Promise<{ state: string; thread: { state: string } }[]> => rows('select suggestion_id, state, to_id, thread from suggestion_passage where tenant_id <> $1 order by suggestion_id', [seat.tenantId]);
    const before = await told();
    expect(before.every(({ state }) => state === 'received')).toBe(true);
    expect(new Set(before.map(({ thread }) => thread.state)).size).toBeGreaterThanOrEqual(2);
    const papers = await rows('select id, version from suggestion where tenant_id = $1 order by id', [seat.tenantId]);
    // Everything is copied anew: nothing is new to anybody.
    await rows('update suggestion_passage set copied_version = 0');
    await rows('update suggestion_arrival set told_version = 0');
    for (const { town: { tenantId, kind } } of loaded) for (const job of [passUp, tellBelow]) await inWork(house, callBy(systemActor(tenantId, kind)), {}, 'write', (work) => job.run(work as never));
    expect(await told()).toEqual(before);
    expect(await rows('select id, version from suggestion where tenant_id = $1 order by id', [seat.tenantId])).toEqual(papers);
    expect(await rows(`select count(*)::int as n from notice where kind = 'suggestion.above'`)).toEqual([{ n: 0 }]);
  });

  test('has letters and visits in every state, two of them from the county, standing on both sides as the jobs between the houses leave them', async () => {
    const seat = loaded.find(({ town: { kind } }) => kind === 'county')?.town;
    if (!seat) throw new Error('no county');
    const both = () => rows('select tenant_id, id, state, version, report_due_on, report_returned_words from petition order by id');
    const sendings = () => rows<{ state_there: string; return_id: string | null }>('select id, state, state_there, number_there, reported_on, return_id, told_version from petition_sending order by id');
    expect(new Set((await rows<{ state: string }>('select state from petition where tenant_id = $1', [town.tenantId])).map(({ state }) => state))).toEqual(new Set(letterStates));
    const before = [await both(), await sendings()];
    expect((await sendings()).map(({ state_there: there, return_id: back }) => [there, back !== null])).toEqual([['passed', true], ['registered', false]]);
    await rows('update petition_sending set carried_version = 0');
    await rows('update petition_arrival set told_version = 0');
    for (const { town: { tenantId, kind } } of loaded) for (const job of [carryDown, tellAbove]) await inWork(house, callBy(systemActor(tenantId, kind)), {}, 'write', (work) => job.run(work as never));
    expect([await both(), await sendings()]).toEqual(before);
    const seen = await seeing(house, actorOf(town, holder(town, 'clerk')), 'petition.list', {}) as { counts: { toSort: number; late: number; all: number } };
    expect(seen.counts).toMatchObject({ toSort: 3, all: 13 });
    expect(seen.counts.late, 'an organ whose days are over').toBeGreaterThan(0);
  });

  test('has them in the county as receiving them writes them', async () => {
    const seat = loaded.find(({ town: { kind } }) => kind === 'county')?.town;
    const [one] = await rows<{ id: string; from_id: string; from_tenant_id: string }>(`select suggestion_id as id, from_id, from_tenant_id from suggestion_arrival a join suggestion s on s.tenant_id = a.tenant_id and s.id = a.suggestion_id
      where a.tenant_id = $1 and s.assigned_on is null order by a.arrived_at desc limit 1`, [seat?.tenantId]);
    const from = loaded.find(({ town: { tenantId } }) => tenantId === one?.from_tenant_id)?.town;
    if (!seat || !one || !from) throw new Error('nothing arrived');
    const parcel = await inWork(house, callBy(systemActor(from.tenantId, from.kind)), {}, 'write', (work) => packUp(work, one.from_id));
    const again = await inWork(house, callBy(systemActor(seat.tenantId, seat.kind)), {}, 'write', (work) => receive(work, { ...parcel, fromId: newId() }));
    // Its own way began at another hour, and it may have been numbered since.
    const asArrived = async (id: string): Promise<unknown> => ({
      paper: await rows(`select to_jsonb(s) - '{id,created_at,submitted_at,assign_due_on,clock_on,state,version,number,accepted_on}'::text[] as row from suggestion s where tenant_id = $1 and id = $2`, [seat.tenantId, id]),
      signed: await rows(`select to_jsonb(c) - '{suggestion_id}'::text[] as row from suggestion_cosigner c where tenant_id = $1 and suggestion_id = $2 order by person_id`, [seat.tenantId, id]),
      event: await rows(`select verb, audience, words, person_id from suggestion_event where tenant_id = $1 and suggestion_id = $2 order by id limit 1`, [seat.tenantId, id]),
      duties: await rows(`select person_id, kind, done_on, title from duty where tenant_id = $1 and ref_id = $2 order by person_id`, [seat.tenantId, id]),
      arrival: await rows(`select from_tenant_id, from_name, origin_numbers from suggestion_arrival where tenant_id = $1 and suggestion_id = $2`, [seat.tenantId, id]),
      words: await rows(`select tsv from suggestion_search where tenant_id = $1 and suggestion_id = $2`, [seat.tenantId, id]),
    });
    expect(await asArrived(again)).toEqual(await asArrived(one.id));
  });

  test('leaves nothing behind when it breaks off', async () => {
    const before = await rows('select count(*)::int as n from tenant');
    const place = await rows('select count(*)::int as n from place');
    await expect(loadCounty({ database: house.database, seal: house.seal, now: loadedAt, calendar: await house.calendar() })).rejects.toThrow('duplicate key');
    expect([await rows('select count(*)::int as n from tenant'), await rows('select count(*)::int as n from place')]).toEqual([before, place]);
  });
});

describe('people of the demo', () => {
  const attempt = { address: '10.0.0.9' };
  test.each(['清河干事', '清河主席', '清河党政办', '清河水管站', '县人大', '系统管理员', '安全管理员', '审计管理员'])('%s signs in', async (name) => {
    expect(inside(await signInByPassword(house, { name, password: demoKeys.password }, attempt)).kind).toBe('staff');
  });

  test('a deputy signs in by card and by phone', async () => {
    const byCard = await signInByCard(house, { secret: demoKeys.cardSecret, pin: demoKeys.cardPin }, attempt);
    expect(byCard.actor.grants.map(({ role }) => role)).toEqual(expect.arrayContaining(['deputy', 'convener']));
    expect(inside(await signInByPassword(house, { name: demoKeys.deputyPhone, password: demoKeys.password }, attempt)).actor.personId).toBe(byCard.actor.personId);
  });

  test('a resident opens the known receipt by link and by number', async () => {
    if (!tenant) throw new Error('no tenant');
    expect(await openReceiptBySecret(house, tenant, demoKeys.receiptSecret)).toBeTruthy();
    const token = await openReceipt(house, tenant, main.receiptNumber ?? '', demoKeys.receiptCode, '10.0.0.8');
    const actor = (await readSession(house, token))?.actor;
    expect(actor && await seeing(house, actor, 'opinion.track')).toMatchObject({ number: main.receiptNumber, state: 'answered', can: expect.arrayContaining(['rate']) });
  });
});

describe('the views work on it', () => {
  const clerk = actorOf(town, holder(town, 'clerk'));
  const water = actorOf(town, holder(town, 'handler', { officeId: town.officeOf.get('water')?.id ?? '' }));
  const deputy = actorOf(town, town.stations[0]?.convenerPersonId ?? '');
  const anybody = visitor(town.tenantId, town.kind);
  const year = loadedAt.getFullYear();

  test('the clerk sees all opinions and all handed-in suggestions', async () => {
    expect(await seeing(house, clerk, 'opinion.list', { page: 1 })).toMatchObject({ total: 1001, canEnter: true });
    expect(await seeing(house, clerk, 'opinion.board', {})).toMatchObject({ awaitingChair: 4 });
    expect((await seeing(house, clerk, 'suggestion.list', { page: 1 }) as { total: number }).total).toBeGreaterThan(240);
    expect((await seeing(house, clerk, 'suggestion.board', {}) as { counts: { late: number } }).counts.late).toBeGreaterThan(2);
    expect((await seeing(house, clerk, 'deputy.list', {}) as { totalCount: number }).totalCount).toBe(73);
    expect(await seeing(house, clerk, 'notice.mine', {})).toBeTruthy();
  });

  test('a deputy finds his own', async () => {
    expect((await seeing(house, deputy, 'opinion.list', { group: 'mine', page: 1 }) as { total: number }).total).toBeGreaterThan(0);
    expect((await seeing(house, deputy, 'suggestion.list', { group: 'mine', page: 1 }) as { total: number }).total).toBeGreaterThan(0);
  });

  test('a department finds what it handles', async () => {
    const { rows: mine } = await seeing(house, water, 'suggestion.list', { page: 1 }) as { rows: { id: string }[] };
    expect(mine.length).toBeGreaterThan(5);
    expect(await seeing(house, water, 'suggestion.detail', { id: mine[0]?.id })).toBeTruthy();
    expect((await seeing(house, water, 'opinion.list', { page: 1 }) as { total: number }).total).toBeGreaterThan(10);
  });

  test('every opinion and every suggestion can be opened', async () => {
    const sample = <T>(all: Iterable<T>, step: number) => [...all].filter((_, place) => place % step === 0);
    for (const { row } of sample(chronicle.opinions.cases.values(), 100)) expect(await seeing(house, clerk, 'opinion.detail', { id: row.id })).toMatchObject({ number: row.number, content: row.content });
    const open = sample(chronicle.papers.cases.values(), 20).filter(({ row }) => row.submittedOn !== null);
    for (const { row } of open) expect(await seeing(house, clerk, 'suggestion.detail', { id: row.id })).toMatchObject({ title: row.title, facts: row.facts });
  });

  test('the public sees what is public', async () => {
    expect(await seeing(house, anybody, 'opinion.publicFigures', { year })).toMatchObject({ year });
    const { rows: shown } = await seeing(house, anybody, 'suggestion.publicList', { page: 1 }) as { rows: { id: string }[] };
    expect(shown).toHaveLength(20);
    expect(await seeing(house, anybody, 'suggestion.publicCase', { id: shown[0]?.id })).toBeTruthy();
    expect(await seeing(house, anybody, 'suggestion.publicFigures', { year })).toMatchObject({ year });
    expect(await seeing(house, anybody, 'deputy.publicList', { placeCode: `${town.code}201` })).toMatchObject({ termNumber: 19 });
  });
});

describe('a year of the 26 stations, as an inspector and a new clerk find it', () => { yearOfStations(house, town); });

describe('what was loaded is what the verbs write', () => {
  const sample = sampleOf(chronicle, 20, 9, () => true);
  const scripts = (feature: string) => [...new Set(sample.filter((one) => one.feature === feature).map(({ act }) => act.about))];
  let made: Promise<Replayed> | null = null;
  // Only once the tests above have counted what was loaded.
  const replayed = (): Promise<Replayed> => made ??= replay(house, town, sample).finally(() => house.clock.set(loadedAt.toISOString()));

  /** Rows of a table that belong to one thing, without ids, numbers and secrets, in the order in which they were written. */
  const plainRows = async (table: string, key: string, id: string, without: readonly string[], order: string): Promise<unknown[]> => {
    const found = await rows<Record<string, unknown>>(`select * from ${table} where tenant_id = $1 and ${key} = $2 order by ${order}`, [town.tenantId, id]);
    return found.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => column !== key && !without.includes(column)).map(([column, value]) => [column, unnumbered(value)])));
  };

  /** Numbers run on and copies of letters bear others: words that name them are told apart from nothing else. */
  const unnumbered = (value: unknown): unknown => {
    if (typeof value === 'string') return copied(value.replace(/函复/g, '函')).replace(/\d{4}-\d{6}/g, 'number').replace(/第\d{3}号/g, '第…号').split('、').sort().join('、');
    return value && typeof value === 'object' && !(value instanceof Date) && !Buffer.isBuffer(value) ? JSON.parse(JSON.stringify(value), (_, part: unknown) => (typeof part === 'string' ? unnumbered(part) : part)) as unknown : value;
  };

  test('the sample has twenty opinions and covers their verbs', () => {
    expect(scripts('opinion')).toHaveLength(20);
    expect(scripts('suggestion').length).toBeGreaterThan(5);
    expect(scripts('motion')).toHaveLength(4);
    const verbs = new Set(sample.map(({ feature, act }) => `${feature}.${act.verb}`));
    for (const verb of ['submit', 'enter', 'route', 'lookAt', 'handToVillage', 'answerFromVillage', 'askDepartment', 'approveAsk', 'answerFromDepartment', 'merge', 'sendElsewhere', 'noticeElsewhere', 'rate', 'reopen', 'close', 'summarise', 'publishSummary']) {
      expect(verbs, verb).toContain(`opinion.${verb}`);
    }
    for (const verb of ['draft', 'cosign', 'submit', 'accept', 'prepare', 'assign', 'acceptWork', 'logContact', 'draftReply', 'issueReply', 'appraise', 'close', 'checkPublication']) expect(verbs, verb).toContain(`suggestion.${verb}`);
    for (const verb of ['arrange', 'recordOutcome']) expect(verbs, verb).toContain(`meeting.${verb}`);
    expect(verbs).toContain('suggestion.nameKey');
  });

  const opinionIds = async (script: number) => [chronicle.opinions.cases.get(script)?.row.id ?? '', (await replayed()).opinions.get(script) ?? ''] as const;

  const expectSameOpinion = async (paper: string, verb: string): Promise<void> => {
    const opinion = (id: string) => plainRows('opinion', 'id', id, ['number', 'secret_hash', 'code_hash', 'merged_into_id', 'suggestion_id', 'reminded_on', 'remembered_on'], 'id');
    expect(await opinion(paper)).toEqual(await opinion(verb));
    const events = (id: string) => plainRows('opinion_event', 'opinion_id', id, ['id'], 'id');
    expect(await events(paper)).toEqual(await events(verb));
    const shown = (id: string) => plainRows('published_opinion', 'opinion_id', id, [], 'opinion_id');
    expect(await shown(paper)).toEqual(await shown(verb));
    const search = (id: string) => rows('select tsv::text from opinion_search where tenant_id = $1 and opinion_id = $2', [town.tenantId, id]);
    expect(await search(paper)).toEqual(await search(verb));
    const duty = (id: string) => plainRows('duty', 'ref_id', id, ['id'], 'person_id, kind');
    expect(await duty(paper)).toEqual(await duty(verb));
    const contact = async (id: string) => Object.values((await rows<Record<string, Buffer | null>>('select name_sealed, phone_sealed, address_sealed from opinion_contact where tenant_id = $1 and opinion_id = $2', [town.tenantId, id]))[0] ?? {}).map((sealed, place) => (sealed ? house.seal.open(sealed, `opinion_contact/${id}/${['name', 'phone', 'address'][place]}`) : null));
    expect(await contact(paper)).toEqual(await contact(verb));
    const joins = (id: string) => rows<{ merged_into_id: string | null; suggestion_id: string | null }>('select merged_into_id, suggestion_id from opinion where tenant_id = $1 and id = $2', [town.tenantId, id]);
    const [[loadedJoin], [madeJoin]] = [await joins(paper), await joins(verb)];
    expect([loadedJoin?.merged_into_id !== null, loadedJoin?.suggestion_id !== null]).toEqual([madeJoin?.merged_into_id !== null, madeJoin?.suggestion_id !== null]);
  };

  test.each(scripts('opinion'))('opinion %i', async (script) => expectSameOpinion(...await opinionIds(script)));

  test.each(scripts('suggestion'))('suggestion %i', async (script) => {
    const [paper, verb] = [chronicle.papers.cases.get(script)?.row.id ?? '', (await replayed()).papers.get(script) ?? ''];
    const tables: readonly (readonly [string, string, readonly string[], string])[] = [
      ['suggestion', 'id', ['number', 'motion_id'], 'id'], ['suggestion_cosigner', 'suggestion_id', [], 'person_id'], ['suggestion_assignment', 'suggestion_id', ['id'], 'id'], ['suggestion_contact', 'suggestion_id', ['id'], 'id'],
      ['suggestion_extension', 'suggestion_id', ['id'], 'id'], ['suggestion_reply', 'suggestion_id', ['id', 'document_number'], 'id'], ['suggestion_appraisal', 'suggestion_id', ['id'], 'round'],
      ['suggestion_event', 'suggestion_id', ['id'], 'id'], ['suggestion_search', 'suggestion_id', [], 'suggestion_id'], ['publication_check', 'suggestion_id', ['id'], 'id'],
      ['promise', 'suggestion_id', ['id', 'reply_id'], 'id'], ['published_promise', 'suggestion_id', ['promise_id'], 'promise_id'],
      ['meeting', 'suggestion_id', ['id'], 'id'], ['dispatch', 'about_id', ['id', 'part_id', 'number_label', 'series', 'number'], 'id'],
      ['published_suggestion', 'id', ['number', 'check_id'], 'id'], ['withheld_suggestion', 'id', ['number'], 'id'], ['duty', 'ref_id', ['id'], 'person_id, kind'],
    ];
    for (const [table, key, without, order] of tables) expect(await plainRows(table, key, paper, without, order), table).toEqual(await plainRows(table, key, verb, without, order));
  });

  test.each(scripts('motion'))('motion %i', async (script) => {
    const [paper, verb] = [chronicle.papers.motions.cases.get(script)?.row.id ?? '', (await replayed()).motions.get(script) ?? ''];
    const tables: readonly (readonly [string, string, readonly string[], string])[] = [
      ['motion', 'id', ['number', 'suggestion_id'], 'id'], ['motion_cosigner', 'motion_id', [], 'person_id'], ['motion_event', 'motion_id', ['id'], 'id'], ['published_motion', 'id', ['number', 'suggestion_id'], 'id'], ['duty', 'ref_id', ['id'], 'person_id, kind'],
    ];
    for (const [table, key, without, order] of tables) expect(await plainRows(table, key, paper, without, order), table).toEqual(await plainRows(table, key, verb, without, order));
    // The suggestion it became names it, as it names the suggestion.
    const became = (id: string) => rows<{ state: string; same: boolean }>('select s.state, s.motion_id = m.id as same from motion m join suggestion s on s.tenant_id = m.tenant_id and s.id = m.suggestion_id where m.tenant_id = $1 and m.id = $2', [town.tenantId, id]);
    expect(await became(paper)).toEqual(await became(verb));
  });

  test('every activity of a sample that performs all verbs', async () => {
    const scripts = activitySample(chronicle.activities);
    const told = chronicle.activities.told.filter(({ about }) => scripts.includes(about));
    expect(new Set(told.map(({ verb }) => verb))).toEqual(new Set(['plan', 'announce', 'convene', 'signUp', 'askLeave', 'agreeLeave', 'noteAttendance', 'writeMinutes', 'signOff', 'report', 'finishTask', 'publish', 'publishSummary']));
    await replayed();
    const made = await replayActivities(house, town, told).finally(() => house.clock.set(loadedAt.toISOString()));
    const tables: readonly (readonly [string, string, readonly string[], string])[] = [
      ['activity', 'id', [], 'id'], ['activity_deputy', 'activity_id', [], 'person_id'], ['activity_task', 'activity_id', ['id'], 'id'], ['activity_public', 'activity_id', [], 'activity_id'], ['activity_event', 'activity_id', ['id'], 'id'], ['dispatch', 'about_id', ['id'], 'id'], ['duty', 'ref_id', ['id'], 'person_id, kind'],
    ];
    for (const script of scripts) {
      const [paper, verb] = [chronicle.activities.cases.get(script)?.row.id ?? '', made.get(script) ?? ''];
      for (const [table, key, without, order] of tables) expect(await plainRows(table, key, paper, without, order), `${table} of ${script}`).toEqual(await plainRows(table, key, verb, without, order));
    }
  });

  test('the clock goes its round through every town without a fault', async () => {
    await replayed();
    for (const tenant of await house.tenants.all()) {
      for (const job of house.features.flatMap((feature) => feature.jobs).filter(({ everyMinutes }) => everyMinutes !== undefined)) {
        await inWork(house, callBy(systemActor(tenant.id, tenant.kind)), {}, 'write', (work) => job.run(work as never));
      }
    }
    expect(await rows("select count(*)::int as n from opinion where tenant_id = $1 and state = 'rated' and rating <> 'dissatisfied'", [town.tenantId])).toEqual([{ n: 0 }]);
  });

  test('the chains of audit go on from the loaded link', async () => {
    await replayed();
    expect((await house.database.inTenant(town.tenantId, (tx) => verifyChain(tx), 'read')).fault).toBeNull();
  });
});
