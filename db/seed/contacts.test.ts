import { expect, test } from 'vitest';
import { newId } from '#kernel/id.ts';
import { doing, testHouse } from '#tests/support/makers.ts';
import { loadCounty } from './load/county.ts';
import { actorOf } from './world/town.ts';

const house = await testHouse();
const loaded = await loadCounty({ database: house.database, seal: house.seal, now: house.clock.now(), calendar: await house.calendar() });
house.tenants.forget();
const [main] = loaded;
if (!main?.chronicle) throw new Error('the demo town is missing');
const { town, chronicle: { contacts, added, ties } } = main;
const rows = <T>(text: string, values: unknown[] = []): Promise<T[]> => house.rows<T>(text, values);

test('every deputy met at a station has his households, and calls on voters and helps somebody each year', () => {
  const years = [...new Set([...contacts.visits.values()].map(({ row }) => row.visitedOn.slice(0, 4)))].sort();
  expect(years).toHaveLength(3);
  const met = new Set(town.stations.flatMap(({ deputyIds }) => deputyIds));
  const lastYear = years[1] ?? '';
  for (const rowsOf of [contacts.visits, contacts.deeds]) {
    const busy = new Set([...rowsOf.values()].filter(({ row }) => row.createdAt.toISOString().startsWith(lastYear)).map(({ row }) => row.deputyPersonId));
    expect([...met].filter((id) => !busy.has(id)).length, `deputies without a record in ${lastYear}`).toBeLessThan(4);
  }
});

test('the books are what the verbs write: the lives of four deputies lived again', async () => {
  const deputies = [...new Set([...contacts.households.values()].map(({ row }) => row.deputyPersonId))].slice(0, 3);
  const voided = contacts.acts.find(({ verb }) => verb === 'void')?.personId;
  const mine = new Set([...deputies, ...(voided ? [voided] : [])]);
  const acts = contacts.acts.filter((act) => mine.has((act.input['deputyId'] as string | undefined) ?? act.personId));
  expect(new Set(acts.map(({ verb }) => verb)).size).toBe(5);
  const ids = new Map<number, { id: string; version: number }>();
  for (const act of acts) {
    house.clock.set(act.at.toISOString());
    const known = ids.get(act.about);
    const homes = (act.households ?? []).map((one) => ids.get(one)?.id);
    const more = act.verb === 'recordVisit' ? { householdIds: homes } : act.verb === 'recordDeed' && homes[0] ? { householdId: homes[0] } : {};
    const answer = await doing(house, { ...actorOf(town, act.personId), accountId: newId() }, `contact.${act.verb}`, { ...(known ? { id: known.id, version: known.version } : {}), ...act.input, ...more }) as unknown as { id: string; version: number };
    ids.set(act.about, answer);
  }
  const made = [...ids.values()].map(({ id }) => id);
  const without = (table: string, parts: readonly string[]) => `select count(*)::int as n, count(distinct row)::int as kinds from (select to_jsonb(t) ${parts.map((part) => `- '${part}'`).join(' ')} as row, t.created_at from ${table} t where tenant_id = $1) x
    where created_at in (select created_at from ${table} where tenant_id = $1 and id = any($2)) group by created_at, row having count(*) <> 2`;
  for (const [table, parts] of [['household', ['id']], ['visit', ['id']], ['deed', ['id', 'household_id']]] as const) {
    expect(await rows(without(table, parts), [town.tenantId, made]), table).toEqual([]);
    expect((await rows(`select 1 from ${table} where tenant_id = $1 and id = any($2)`, [town.tenantId, made])).length, table).toBeGreaterThan(10);
  }
  const duties = await rows<{ n: number }>(`select count(*)::int as n from duty where tenant_id = $1 and ref_feature = 'contact' and entered_at in (select entered_at from duty where ref_id = any($2))
    group by person_id, kind, done_on, title, entered_by, entered_at, withdrawn_at having count(*) <> 2`, [town.tenantId, made]);
  expect(duties).toEqual([]);
  const visited = await rows<{ n: number }>(`select count(*)::int as n from visit_household where tenant_id = $1 and visit_id = any($2)`, [town.tenantId, made]);
  expect(visited[0]?.n).toBe(acts.filter(({ verb }) => verb === 'recordVisit').reduce((sum, { households = [] }) => sum + households.length, 0));
});

test('what was added by hand is what duty.addAct writes', async () => {
  const acts = [...added.acts.slice(0, 12), ...added.acts.filter(({ input }) => input.kind === 'award').slice(0, 2)];
  expect(acts.some(({ input }) => input.personId !== undefined)).toBe(true);
  for (const act of acts) {
    house.clock.set(act.at.toISOString());
    await doing(house, { ...actorOf(town, act.by), accountId: newId() }, 'duty.addAct', act.input);
  }
  const twice = await rows<{ n: number }>("select count(*)::int as n from duty where tenant_id = $1 and ref_feature = 'duty' and id = ref_id group by person_id, kind, done_on, title, entered_by, entered_at, withdrawn_at having count(*) = 2", [town.tenantId]);
  expect(twice).toHaveLength(acts.length);
});

test('ties and talks are what contact.tieDeputies and contact.recordTalk write', async () => {
  expect(ties.talks.length, 'somebody was talked with, and not everybody').toBeGreaterThan(ties.ties.length / 2);
  const untalked = ties.ties.filter((tie) => !ties.talks.some((talk) => talk.deputyPersonId === tie.deputyPersonId));
  expect(untalked.length).toBeGreaterThan(0);
  const [talk] = ties.talks.filter(({ result }) => result === null).slice(-1);
  if (!talk) throw new Error('no talk is open');
  house.clock.set(talk.createdAt.toISOString());
  const { id } = await doing(house, { ...actorOf(town, talk.keeperPersonId), accountId: newId() }, 'contact.recordTalk', { deputyId: talk.deputyPersonId, talkedOn: talk.talkedOn, way: talk.way, heard: talk.heard, ...(talk.answered ? { answered: talk.answered } : {}) }) as unknown as { id: string };
  const lines = (refId: string) => rows("select person_id, kind, done_on, title, entered_by from duty where tenant_id = $1 and ref_id = $2 order by kind", [town.tenantId, refId]);
  expect(await lines(id)).toEqual(await lines(talk.id));
  const row = (of: string) => rows<{ row: object }>("select to_jsonb(t) - 'id' as row from talk t where tenant_id = $1 and id = $2", [town.tenantId, of]);
  expect(await row(id)).toEqual(await row(talk.id));
});
