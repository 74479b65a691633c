import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { only } from '#kernel/verdict.ts';
import { databaseOn } from '#platform/db/connect.ts';
import type { Work } from '#platform/feature.ts';
import type { House } from '#platform/house.ts';
import { problemOf } from '#platform/http/problem.ts';
import { throttleOn } from '#platform/throttle.ts';
import { makeWorld } from '#tests/matrix/world.ts';
import { type Fault, faultyPool } from '#tests/support/faulty-pool.ts';
import { makePerson, makeTown, testHouse } from '#tests/support/makers.ts';
import { hearingCodes } from '#tests/support/makers/account.ts';
import { makeDeputy } from '#tests/support/makers/opinion.ts';
import type { Stage } from './situation.ts';
import { type Attempt, make, ready, verbsOf } from './stage.ts';

const real = await testHouse();
const world = await makeWorld(real);
const faulty = await faultyPool(real.appUrl);
afterAll(() => faulty.close());
const database = databaseOn(faulty.pool);
const { house, codes } = hearingCodes<House>({ ...real, database, throttle: throttleOn(database, real.seal), sendsSms: true, clearDemo: () => Promise.reject(new Error('only asked for here')) });
const lead = world.actors.get('deputy') as Actor;
const county = await makeTown(real, { kind: 'county' });
await makeTown(real, { countyId: county.id });
const people = new Map<string, Actor>([
  ['countyOfficer', await makePerson(real, county, [{ role: 'clerk' }, { role: 'countyOfficer' }], '县人大干事')],
  ['countySystemAdmin', await makePerson(real, county, [{ role: 'systemAdmin' }], '县系统管理员')],
  ['second', await makeDeputy(real, world.town, '周明德')],
  ['third', await makeDeputy(real, world.town, '吴秀英')],
  ['fourth', await makeDeputy(real, world.town, '郑国强')],
  ['fifth', await makeDeputy(real, world.town, '孙丽华')],
  ['villager', await makePerson(real, world.town, [{ role: 'handler', officeId: world.ids['villageId'] ?? '' }], '石村主任')],
  ['deputyConvener', { ...lead, grants: [{ role: 'deputy' }, { role: 'convener', stationId: world.ids['stationId'] ?? '' }] }],
]);
// Only a town that plays has a clock to move.
await real.database.global((db) => db.updateTable('tenant').set({ demo: true }).where('id', '=', world.town.id).execute());
real.tenants.forget();
const stage: Stage = { house, world, people, look: faulty.look, codeOf: (phone) => codes.get(phone) };

const tables = (await faulty.look<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'public' and table_name <> 'schema_migration' order by 1`)).map(({ name }) => name);

/** Every row a town sees of these tables and of those all share, as a count and a hash for each. */
async function digest(tenantId: string, names: readonly string[]): Promise<Map<string, string>> {
  await faulty.look(`select set_config('xiangyi.tenant', $1, true)`, [tenantId]);
  const each = names.map((name) => `select '${name}' as name, count(*)::int as n, md5(string_agg(t::text, '|' order by t::text)) as d from ${name} t`);
  const rows = each.length === 0 ? [] : await faulty.look<{ name: string; n: number; d: string }>(each.join(' union all '));
  return new Map(rows.map(({ name, n, d }) => [name, `${name} ${n} ${d}`]));
}

/** The world of each town before anything is tried. */
async function worlds(): Promise<Map<string, Map<string, string>>> {
  await faulty.begin();
  const found = new Map<string, Map<string, string>>();
  for (const { tenantId } of [...world.actors.values(), ...people.values()]) if (!found.has(tenantId)) found.set(tenantId, await digest(tenantId, tables));
  await faulty.undo();
  return found;
}
const atFirst = await worlds();

// The server counts what is written and undone too: a table it does not name is as it was at first, and hashing all of them is a quarter of the work.
const written = `select relname as name from pg_stat_xact_user_tables where schemaname = 'public' and n_tup_ins + n_tup_upd + n_tup_del > 0 order by 1`;

/** Every row of the town and of the tables all share, a line for each table. */
async function state(tenantId: string): Promise<string> {
  const now = await digest(tenantId, (await faulty.look<{ name: string }>(written)).map(({ name }) => name).filter((name) => tables.includes(name)));
  return [...atFirst.get(tenantId) ?? []].map(([name, line]) => now.get(name) ?? line).join('\n');
}

/** The tables that are not as they were. */
function movedBetween(before: string, after: string): string {
  const now = after.split('\n');
  return before.split('\n').filter((line, place) => line !== now[place]).map((line) => line.split(' ')[0]).join(', ');
}

/** These count wishes and tries beside their transaction on purpose: a refusal must not undo the count. */
const countsApart = new Set(['opinion.askPhoneCode', 'opinion.confirmPhone']);

interface Tally { calls: number; rounds: number }

/** How the n-th call fails. In every run each call of a verb fails one way, in turn refused and cut off; `npm run drill -- nth-call` fails each both ways. */
type Way = (n: number) => Fault;
const inTurn: Way = (n) => (n % 2 === 1 ? 'refused' : 'cutOff');
const ways: readonly Way[] = process.env['NTH_CALL'] === 'both' ? [inTurn, (n) => inTurn(n + 1)] : [inTurn];

/** Makes one attempt with its n-th call failing, for n = 1, 2, … until none of them is left; answers what was wrong. */
async function failEach(tried: House, attempt: Attempt, before: string, way: Way, tally: Tally): Promise<string[]> {
  for (let n = 1; ; n += 1) {
    const fault = way(n);
    faulty.arm(fault, n);
    const outcome = await make(tried, attempt).then((answer) => ({ answer }), (error: unknown) => ({ error }));
    const { struck, kept } = faulty;
    faulty.arm(fault, 0);
    if (!struck) {
      tally.calls += n - 1;
      if (await state(attempt.actor.tenantId) === before) return ['the verb changes nothing, or its failures did what it should have done'];
      return 'error' in outcome ? [`does not succeed after ${n - 1} failures: ${String(outcome.error)}`] : repeat(tried, attempt, outcome.answer);
    }
    tally.rounds += 1;
    if ('answer' in outcome) return [`call ${n} failed and nobody noticed`];
    const { status, code } = problemOf(tried, outcome.error, { locale: 'zh', tenant: null });
    const wanted = fault === 'refused' ? '500 platform.broken' : '503 platform.away';
    if (`${status} ${code}` !== wanted) return [`call ${n} (${fault}) is answered ${status} ${code}`];
    const left = kept > 0 ? movedBetween(before, await state(attempt.actor.tenantId)) : '';
    if (left !== '') return [`call ${n} (${fault}) leaves something behind in ${left}`];
  }
}

/** Sent again with the same key: a creating verb gives the same answer and changes nothing. */
async function repeat(tried: House, attempt: Attempt, first: unknown): Promise<string[]> {
  if (!attempt.verb.creates) return [];
  const before = await state(attempt.actor.tenantId);
  const second = await make(tried, attempt);
  if (JSON.stringify(second) !== JSON.stringify(first)) return ['the same request again is not the same answer'];
  const moved = movedBetween(before, await state(attempt.actor.tenantId));
  return moved === '' ? [] : [`the same request again changes ${moved}`];
}

/** The verb was kept, and its answer lost on the way: the person asks again with the same key. */
async function loseAnswer(tried: House, attempt: Attempt): Promise<string[]> {
  faulty.arm('answerLost', 1);
  const lost = await make(tried, attempt).then(() => 'answered', () => 'lost');
  faulty.arm('answerLost', 0);
  const kept = await state(attempt.actor.tenantId);
  const again = await make(tried, attempt);
  return lost === 'lost' && typeof again['id'] === 'string' && await state(attempt.actor.tenantId) === kept ? [] : ['asked again after its answer was lost, it is done again'];
}

/** One trial of a verb that is ready, with the state it was led up to; answers what was wrong. */
type Trial = (attempt: Attempt, before: string) => Promise<string[]>;

/** Leads up to a verb in this town and puts it to each trial, all from where it was led to; what was done is undone at the end. */
async function on(tried: House, name: string, trials: readonly Trial[]): Promise<string[]> {
  await faulty.begin();
  try {
    const attempt = await ready({ ...stage, house: tried }, name);
    const before = await state(attempt.actor.tenantId);
    const wrong: string[] = [];
    for (const trial of trials) {
      await faulty.look('savepoint led_up');
      wrong.push(...await trial(attempt, before));
      await faulty.look('rollback to led_up');
    }
    return wrong.map((why) => `${name}: ${why}`);
  } catch (error) {
    return [`${name}: ${String(error)}`];
  } finally {
    await faulty.undo();
  }
}

test('every verb comes about; whichever of its database calls is refused or cut off, nothing half done is left and the same request then succeeds once; and when only its answer is lost, asking again gives it and does nothing', { timeout: 900_000 }, async () => {
  const tally: Tally = { calls: 0, rounds: 0 };
  const failing: Trial[] = ways.map((way) => (attempt, before) => failEach(house, attempt, before, way, tally));
  const wrong: string[] = [];
  for (const { name, creates } of verbsOf(house)) {
    const before = faulty.beside.length;
    wrong.push(...await on(house, name, creates ? [...failing, (attempt) => loseAnswer(house, attempt)] : failing));
    if (countsApart.has(name)) faulty.beside.length = before;
  }
  expect(wrong).toEqual([]);
  expect(faulty.beside, 'written beside the verb’s own transaction: it would stay').toEqual([]);
  expect(await worlds(), 'written over another connection').toEqual(atFirst);
  console.log(`${verbsOf(house).length} verbs, ${tally.calls} calls, ${tally.rounds} failed`);
});

/** The house with a verb of the stations that goes about its work differently. */
const planted = (apply: (work: Work, plain: () => Promise<unknown>) => Promise<unknown>): House => ({
  ...house,
  features: house.features.map((feature) => {
    const open = feature.actions['open'];
    return feature.contract.feature !== 'station' || !open ? feature : { ...feature, actions: { ...feature.actions, open: { ...open, apply: (work, subject) => apply(work as Work, () => open.apply(work, subject)) as never } } };
  }),
});
const caught = async (tried: House) => {
  const tally: Tally = { calls: 0, rounds: 0 };
  return (await on(tried, 'station.open', [(attempt, before) => failEach(tried, attempt, before, () => 'refused', tally)])).join();
};

test('the net finds a verb that writes beside its transaction, and one that commits half way', async () => {
  await caught(planted(async (_, plain) => { await house.throttle.hit('planted', newId(), { hits: 9, seconds: 9 }, house.clock.now()); return plain(); }));
  expect(faulty.beside.splice(0).length).toBeGreaterThan(0);
  expect(await caught(planted(async (work, plain) => {
    const answer = await plain();
    await sql.raw('commit').execute(work.tx.db);
    await sql.raw(`begin; select set_config('xiangyi.tenant', '${work.tx.tenantId}', true)`).execute(work.tx.db);
    return answer;
  }))).toContain('leaves something behind');
});

test('and a verb that nobody has led up to', async () => {
  expect(await on({ ...house, features: house.features.map((feature) => ({ ...feature, policy: { ...feature.policy, lookAt: [only(() => false, 'platform.wrongState', 409)] } })) }, 'opinion.answer', [])).toEqual([expect.stringContaining('does not come about')]);
});
