import { type SqlBool, sql } from 'kysely';
import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import { countedTo1001, totalOf } from '#platform/db/counting.ts';
import type { Choice, Kind, Rating, Source, State } from '../rules.ts';
import { notReport, visibleTo } from '../store.ts';
import type { SealedContact } from './contact.ts';

/** What a register of opinions is narrowed by; both days included. `receptions`: what was heard at a station or by a deputy face to face, by letter or by telephone. */
export interface RegisterScope {
  readonly fromOn: string;
  readonly toOn: string;
  readonly stationId?: string | undefined;
  readonly deputyIds?: readonly string[] | undefined;
  readonly receptions?: boolean;
  readonly only?: string | undefined;
}

/** An opinion with all that a register prints of it. */
export interface RegisterRow extends SealedContact {
  readonly id: string;
  readonly number: string;
  readonly source: Source;
  readonly choice: Choice;
  readonly kind: Kind | null;
  readonly state: State;
  readonly content: string;
  readonly spot: string | null;
  readonly receivedOn: string;
  readonly createdAt: Date;
  readonly answerDueOn: string;
  readonly answeredAt: Date | null;
  readonly answerWords: string | null;
  readonly answeredBy: string | null;
  readonly rating: Rating | null;
  readonly suggestionId: string | null;
  readonly elsewhereBody: string | null;
  readonly placeName: string | null;
  readonly stationId: string | null;
  readonly stationName: string | null;
  readonly deputyName: string | null;
  readonly officeName: string | null;
  readonly enteredByName: string | null;
  /** When an office was last asked. */
  readonly passedAt: Date | null;
}

const heardInPerson = sql<SqlBool>`(opinion.source = 'reception' or (opinion.source in ('letter', 'phone') and opinion.station_id is not null))`;

/** Reports of wrongdoing are in no register; what was voided or waits in a flood neither. */
const conditions = (actor: Actor, { fromOn, toOn, stationId, deputyIds, receptions, only }: RegisterScope) => sql<SqlBool>`${sql.join([
  sql`${visibleTo(actor)}`, notReport, sql`opinion.state <> 'void'`, sql`not opinion.for_review`, sql`opinion.received_on between ${fromOn}::date and ${toOn}::date`,
  ...(stationId ? [sql`opinion.station_id = ${stationId}`] : []), ...(deputyIds ? [sql`opinion.deputy_person_id = any(${sql.val(deputyIds)}::uuid[])`] : []),
  ...(receptions ? [heardInPerson] : []), ...(only ? [sql`opinion.id = ${only}`] : []),
], sql` and `)}`;

/** A page of opinions as a register lists them, the oldest first, in one statement. */
export async function registerRows(tx: Tx, actor: Actor, scope: RegisterScope, page: number, size: number): Promise<{ rows: RegisterRow[]; total: number }> {
  const all = tx.db.selectFrom('opinion').select('opinion.id').where('opinion.tenantId', '=', tx.tenantId).where(conditions(actor, scope));
  const total = countedTo1001(all);
  const found = await tx.db.selectFrom('opinion')
    .leftJoin('place', 'place.code', 'opinion.placeCode')
    .leftJoin('station', (join) => join.onRef('station.tenantId', '=', 'opinion.tenantId').onRef('station.id', '=', 'opinion.stationId'))
    .leftJoin('person as deputy', (join) => join.onRef('deputy.tenantId', '=', 'opinion.tenantId').onRef('deputy.id', '=', 'opinion.deputyPersonId'))
    .leftJoin('office', (join) => join.onRef('office.tenantId', '=', 'opinion.tenantId').onRef('office.id', '=', 'opinion.officeId'))
    .leftJoin('person as writer', (join) => join.onRef('writer.tenantId', '=', 'opinion.tenantId').onRef('writer.id', '=', 'opinion.enteredBy'))
    .leftJoin('opinionContact as reach', (join) => join.onRef('reach.tenantId', '=', 'opinion.tenantId').onRef('reach.opinionId', '=', 'opinion.id'))
    .select(['opinion.id', 'opinion.number', 'opinion.source', 'opinion.choice', 'opinion.kind', 'opinion.state', 'opinion.content', 'opinion.spot', 'opinion.receivedOn', 'opinion.createdAt', 'opinion.answerDueOn', 'opinion.answeredAt', 'opinion.answerWords',
      'opinion.answeredBy', 'opinion.rating', 'opinion.suggestionId', 'opinion.elsewhereBody', 'place.name as placeName', 'opinion.stationId', 'station.name as stationName', 'deputy.name as deputyName', 'office.name as officeName', 'writer.name as enteredByName',
      'reach.nameSealed', 'reach.nameIndex', 'reach.phoneSealed', 'reach.phoneIndex', 'reach.addressSealed'])
    .select([total.as('total'), sql<Date | null>`(select max(e.at) from opinion_event e where e.tenant_id = opinion.tenant_id and e.opinion_id = opinion.id and e.verb in ('handToVillage', 'approveAsk', 'takeUp'))`.as('passedAt')])
    .where('opinion.tenantId', '=', tx.tenantId).where('opinion.id', 'in', all.orderBy('opinion.receivedOn').orderBy('opinion.id').limit(size).offset((page - 1) * size))
    .orderBy('opinion.receivedOn').orderBy('opinion.id').execute();
  return { rows: found as unknown as RegisterRow[], total: await totalOf(tx, found, total) };
}

/** How many residents each deputy received, and how many of their opinions he has, within the days. */
export async function receivedByDeputy(tx: Tx, fromOn: string, toOn: string): Promise<Map<string, { receptions: number; opinions: number }>> {
  const found = await tx.db.selectFrom('opinion').select('deputyPersonId').select([sql<number>`count(*) filter (where source = 'reception')`.as('receptions'), sql<number>`count(*)`.as('opinions')])
    .where('tenantId', '=', tx.tenantId).where('deputyPersonId', 'is not', null).where(notReport).where('state', '!=', 'void').where('receivedOn', '>=', fromOn).where('receivedOn', '<=', toOn).groupBy('deputyPersonId').execute();
  return new Map(found.map(({ deputyPersonId, receptions, opinions }) => [deputyPersonId ?? '', { receptions, opinions }]));
}
