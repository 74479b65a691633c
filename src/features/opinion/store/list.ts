import { type Expression, type SqlBool, sql } from 'kysely';
import type { Actor } from '#kernel/actor.ts';
import { atPlace } from '#features/place/fragments.ts';
import type { Tx } from '#platform/db/connect.ts';
import { countedTo1001, totalOf } from '#platform/db/counting.ts';
import { isSoon } from '#platform/db/soon.ts';
import type { Kind, Opinion, Source, State } from '../rules.ts';
import { columns, dueOnSql, notReport, onDeskOf, owedStates, reckoned, visibleTo } from '../store.ts';
import { excerptSql } from './excerpt.ts';

const takenOn = sql<boolean>`exists (select from opinion_event e where e.tenant_id = opinion.tenant_id and e.opinion_id = opinion.id and e.verb = 'lookAt')`;

/** A row of a list, with the names it shows. */
export interface ListRow extends Opinion {
  readonly excerpt: string;
  readonly takenOn: boolean;
  readonly placeName: string | null;
  readonly stationName: string | null;
  readonly deputyName: string | null;
  readonly officeName: string | null;
}

/** What a list is narrowed to. */
export interface ListFilter {
  readonly state?: State | undefined;
  readonly group?: 'open' | 'mine' | 'done' | 'toPublish' | 'review' | undefined;
  readonly placeCode?: string | undefined;
  readonly stationId?: string | undefined;
  readonly kind?: Kind | 'none' | undefined;
  readonly source?: Source | undefined;
  readonly lamp?: 'soon' | 'late' | undefined;
  readonly year?: number | undefined;
  /** Condition made of a search, see store/search.ts. */
  readonly found?: Expression<SqlBool> | undefined;
  /** All that came in one flood, looked through or not. */
  readonly floodId?: string | undefined;
}

/** Answered, its resident agreed, and nothing was ever published of this answer: somebody may write it up and publish it. */
const toPublish = sql<SqlBool>`(opinion.consent_publish and opinion.answered_at is not null and opinion.state in ('answered', 'rated', 'closed') and ${notReport}
  and not exists (select from published_opinion p where p.tenant_id = opinion.tenant_id and p.opinion_id = opinion.id
    and p.answered_on = (opinion.answered_at at time zone 'Asia/Shanghai')::date))`;

function conditions(actor: Actor, today: string, filter: ListFilter): Expression<SqlBool>[] {
  const { state, group, placeCode, stationId, kind, source, lamp, year, found, floodId } = filter;
  const all: (Expression<SqlBool> | false | undefined)[] = [
    visibleTo(actor), found,
    // A flood stands apart, so that it never buries the rest.
    floodId !== undefined ? sql<SqlBool>`opinion.flood_id = ${floodId}` : group === 'review' ? sql<SqlBool>`opinion.for_review` : sql<SqlBool>`not opinion.for_review`,
    group === 'open' && sql<SqlBool>`opinion.state in ('received', 'withDeputy', 'withVillage', 'askProposed', 'askedDepartment', 'takenUp')`,
    group === 'done' && sql<SqlBool>`opinion.state in ('answered', 'rated', 'closed', 'elsewhere', 'void')`,
    group === 'mine' && onDeskOf(actor),
    group === 'toPublish' && toPublish,
    state !== undefined && sql<SqlBool>`opinion.state = ${state}`,
    placeCode !== undefined && atPlace('opinion.place_code', placeCode),
    stationId !== undefined && sql<SqlBool>`opinion.station_id = ${stationId}`,
    source !== undefined && sql<SqlBool>`opinion.source = ${source}`,
    kind !== undefined && (kind === 'none' ? sql<SqlBool>`opinion.kind is null` : sql<SqlBool>`opinion.kind = ${kind}`),
    lamp !== undefined && owedStates,
    lamp === 'late' && sql<SqlBool>`${dueOnSql} < ${today}::date`,
    lamp === 'soon' && isSoon(dueOnSql, sql`opinion.received_on`, today),
    year !== undefined && sql<SqlBool>`opinion.received_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`,
  ];
  return all.filter((condition) => condition !== undefined && condition !== false);
}

/** A page of 20 with the names a list shows, and how many there are (counted to 1001). Open work by due day, everything else newest first. */
export async function list(tx: Tx, actor: Actor, today: string, filter: ListFilter, offset: number): Promise<{ rows: ListRow[]; total: number }> {
  const where = sql.join(conditions(actor, today, filter), sql` and `);
  const wanted = tx.db.selectFrom('opinion').where('opinion.tenantId', '=', tx.tenantId).where(sql<SqlBool>`${where}`);
  const total = countedTo1001(wanted.select('opinion.id'));
  const byDue = filter.group === 'open' || filter.group === 'mine' || filter.lamp !== undefined;
  const inOrder = byDue ? sql`${dueOnSql} nulls last, opinion.id` : sql`opinion.id desc`;
  // The page is cut first: names and counts are looked up for these twenty, not planned for the whole town.
  const cut = wanted.selectAll('opinion').orderBy(inOrder).limit(sql.lit(20)).offset(offset).as('opinion');
  const rows = await tx.db.selectFrom(cut)
    .leftJoin('place', 'place.code', 'opinion.placeCode')
    .leftJoin('station', (join) => join.onRef('station.tenantId', '=', 'opinion.tenantId').onRef('station.id', '=', 'opinion.stationId'))
    .leftJoin('person', (join) => join.onRef('person.tenantId', '=', 'opinion.tenantId').onRef('person.id', '=', 'opinion.deputyPersonId'))
    .leftJoin('office', (join) => join.onRef('office.tenantId', '=', 'opinion.tenantId').onRef('office.id', '=', 'opinion.officeId'))
    .select(columns).select([
      ...reckoned, excerptSql.as('excerpt'), takenOn.as('takenOn'),
      'place.name as placeName', 'station.name as stationName', 'person.name as deputyName', 'office.name as officeName', total.as('total'),
    ])
    .orderBy(inOrder).execute();
  return { rows: rows as ListRow[], total: await totalOf(tx, rows, total) };
}
