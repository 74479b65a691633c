import { type Expression, type SqlBool, sql } from 'kysely';
import { type Actor, has, keepsTheOffice, stationsOf } from '#kernel/actor.ts';
import { addDays } from '#kernel/dates.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Move, Reception } from './rules.ts';
import { readers } from './rules/readers.ts';

/** The receptions this actor may see: the same as policy.see says of one; residents read what was published in its own statement. */
export const visibleTo = (actor: Actor): Expression<SqlBool> => (actor.via === 'session' && has(actor, ...readers) ? sql<SqlBool>`true` : sql<SqlBool>`false`);

/** A reception with what lists show of it. */
export interface ReceptionRow extends Reception {
  readonly rotaId: string;
  readonly meantOn: string;
  readonly moved: Move | null;
  readonly byHand: boolean;
  readonly cancelWords: string | null;
  readonly closedOn: string | null;
  readonly visitorCount: number | null;
  readonly cameIds: readonly string[];
  readonly stationName: string | null;
  readonly publishedOn: string | null;
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

const people = sql<ReceptionRow['people']>`coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name, p.id) from reception_turn t join person p on p.tenant_id = t.tenant_id and p.id = t.person_id
  where t.tenant_id = reception_day.tenant_id and t.day_id = reception_day.id), '[]'::json)`;
const personIds = sql<string[]>`coalesce((select json_agg(t.person_id order by t.person_id) from reception_turn t where t.tenant_id = reception_day.tenant_id and t.day_id = reception_day.id), '[]'::json)`;

const cameIds = sql<string[]>`coalesce((select json_agg(t.person_id order by t.person_id) from reception_turn t where t.tenant_id = reception_day.tenant_id and t.day_id = reception_day.id and t.came), '[]'::json)`;
const swaps = sql<ReceptionRow['swaps']>`coalesce((select json_agg(json_build_object('id', w.id, 'fromId', w.from_person_id, 'toId', w.to_person_id, 'forDayId', w.for_day_id) order by w.id) from reception_swap w
  where w.tenant_id = reception_day.tenant_id and w.day_id = reception_day.id and w.state = 'asked'), '[]'::json)`;

const rows = (tx: Tx) => tx.db.selectFrom('receptionDay')
  .innerJoin('receptionRota', (join) => join.onRef('receptionRota.tenantId', '=', 'receptionDay.tenantId').onRef('receptionRota.id', '=', 'receptionDay.rotaId'))
  .leftJoin('station', (join) => join.onRef('station.tenantId', '=', 'receptionDay.tenantId').onRef('station.id', '=', 'receptionDay.stationId'))
  .select(['receptionDay.id', 'receptionDay.version', 'receptionDay.rotaId', 'receptionDay.kind', 'receptionDay.stationId', 'receptionDay.venue', 'receptionDay.meantOn', 'receptionDay.heldOn', 'receptionDay.moved', 'receptionDay.startTime', 'receptionDay.endTime',
    'receptionDay.needed', 'receptionDay.state', 'receptionDay.byHand', 'receptionDay.cancelWords', 'receptionDay.closedOn', 'receptionDay.visitorCount', 'station.name as stationName', 'receptionRota.publishedOn'])
  .select([people.as('people'), personIds.as('personIds'), cameIds.as('cameIds'), swaps.as('swaps')]).where('receptionDay.tenantId', '=', tx.tenantId);

/** One reception; locked for a verb, and then read anew. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<ReceptionRow | null> {
  if (lock) await tx.db.selectFrom('receptionDay').select('id').where('tenantId', '=', tx.tenantId).where('id', '=', id).forUpdate().executeTakeFirst();
  return ((await rows(tx).where('receptionDay.id', '=', id).executeTakeFirst()) as ReceptionRow | undefined) ?? null;
}

/** How a list is narrowed; both days included. */
export interface Scope {
  readonly fromOn?: string | undefined;
  readonly toOn?: string | undefined;
  readonly stationId?: string | undefined;
  readonly personId?: string | undefined;
  readonly stationIds?: readonly string[] | undefined;
}

/** The opinions raised at a reception. */
export const opinionIdsOf = async ({ db, tenantId }: Tx, dayId: string): Promise<string[]> =>
  (await db.selectFrom('receptionOpinion').select('opinionId').where('tenantId', '=', tenantId).where('dayId', '=', dayId).execute()).map(({ opinionId }) => opinionId);

const conditions = ({ fromOn, toOn, stationId, personId, stationIds }: Scope) => sql<SqlBool>`${sql.join([
  sql`true`, ...(fromOn ? [sql`reception_day.held_on >= ${fromOn}::date`] : []), ...(toOn ? [sql`reception_day.held_on <= ${toOn}::date`] : []), ...(stationId ? [sql`reception_day.station_id = ${stationId}`] : []),
  ...(personId ? [sql`(exists (select from reception_turn t where t.tenant_id = reception_day.tenant_id and t.day_id = reception_day.id and t.person_id = ${personId}) or reception_day.station_id = any(${sql.val(stationIds ?? [])}::uuid[]))`] : []),
], sql` and `)}`;

/** Receptions this actor may see, by day. */
export async function list(tx: Tx, actor: Actor, scope: Scope, most: number): Promise<ReceptionRow[]> {
  return (await rows(tx).where(visibleTo(actor)).where(conditions(scope)).orderBy('receptionDay.heldOn').orderBy('station.name').orderBy('receptionDay.id').limit(most).execute()) as ReceptionRow[];
}

/** What is still to come in this scope, by day: for the program itself, when people or stations go. */
export const planned = async (tx: Tx, scope: Scope): Promise<ReceptionRow[]> =>
  (await rows(tx).where('receptionDay.state', '=', 'planned').where(conditions(scope)).orderBy('receptionDay.heldOn').orderBy('receptionDay.id').execute()) as ReceptionRow[];

/** The office looks after what a station has left unsaid for so many days; older than the second nobody writes down any more. */
const [officeDays, forgottenDays] = [7, 60];

/** What waits for this actor: a swap he is asked for, and receptions of a public rota that have come and say nothing yet; the oldest first. */
export async function waiting(tx: Tx, actor: Actor, today: string, most: number): Promise<{ rows: ReceptionRow[]; total: number }> {
  const office = sql<SqlBool>`(${keepsTheOffice(actor)} and (reception_day.station_id is null or reception_day.held_on < ${addDays(today, -officeDays)}::date))`;
  const onDuty = sql<SqlBool>`exists (select from reception_turn t where t.tenant_id = reception_day.tenant_id and t.day_id = reception_day.id and t.person_id = ${actor.personId})`;
  const unsaid = sql<SqlBool>`(reception_rota.published_on is not null and reception_day.held_on between ${addDays(today, -forgottenDays)}::date and ${today}::date and (${office} or reception_day.station_id = any(${sql.val(stationsOf(actor))}::uuid[]) or ${onDuty}))`;
  const asked = sql<SqlBool>`(reception_day.held_on >= ${today}::date and exists (select from reception_swap w where w.tenant_id = reception_day.tenant_id and w.day_id = reception_day.id and w.state = 'asked' and w.to_person_id = ${actor.personId}))`;
  const found = (await rows(tx).where(visibleTo(actor)).where('receptionDay.state', '=', 'planned').where(sql<SqlBool>`(${unsaid} or ${asked})`)
    .select(sql<number>`count(*) over ()`.as('total')).orderBy('receptionDay.heldOn').orderBy('receptionDay.id').limit(most).execute()) as (ReceptionRow & { total: number })[];
  return { rows: found, total: found[0]?.total ?? 0 };
}

/** What was published and is not cancelled, by day, for anybody. */
export async function published(tx: Tx, scope: Scope, most: number): Promise<ReceptionRow[]> {
  return (await rows(tx).where('receptionRota.publishedOn', 'is not', null).where('receptionDay.state', '!=', 'cancelled').where(conditions(scope)).orderBy('receptionDay.heldOn').orderBy('station.name').orderBy('receptionDay.id').limit(most).execute()) as ReceptionRow[];
}

/** What happened to a reception, oldest first. */
export const eventsOf = ({ db, tenantId }: Tx, dayId: string) => db.selectFrom('receptionEvent as e')
  .leftJoin('person', (join) => join.onRef('person.tenantId', '=', 'e.tenantId').onRef('person.id', '=', 'e.personId'))
  .select(['e.verb', 'e.at', 'e.words', 'person.name as person']).where('e.tenantId', '=', tenantId).where('e.dayId', '=', dayId).orderBy('e.id').limit(100).execute();
