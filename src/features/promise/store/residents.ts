import { type SqlBool, sql } from 'kysely';
import { type Actor, keepsTheOffice, stationsOf } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import { caseRowsOf } from './cases.ts';

const mostCalls = 60;

/** A resident to be asked: of which promise, and by which opinion he is known. */
export interface ToAsk {
  readonly id: string;
  readonly suggestionId: string;
  readonly what: string;
  readonly opinionId: string;
  /** 并案: another case leads, and is confidential. */
  readonly isUnnamed: boolean;
}

/** Promises found kept whose residents left a way to reach them and have not said yet; those of the actor's stations, or all. */
export async function toAsk(tx: Tx, actor: Actor, today: string): Promise<ToAsk[]> {
  const stations = stationsOf(actor);
  const theirs = keepsTheOffice(actor) ? sql<SqlBool>`true` : stations.length > 0 ? sql<SqlBool>`o.station_id in (${sql.join(stations)})` : sql<SqlBool>`false`;
  const { rows } = await sql<ToAsk>`select p.id, k.id as suggestion_id, p.what, o.id as opinion_id, k.id <> p.suggestion_id and s.confidential is not null as is_unnamed
    from promise p join suggestion s on s.tenant_id = p.tenant_id and s.id = p.suggestion_id
    join lateral ${caseRowsOf('p')} k (id) on true
    join opinion o on o.tenant_id = p.tenant_id and o.state <> 'void' and (o.suggestion_id = k.id or o.merged_into_id in (select i.id from opinion i where i.tenant_id = p.tenant_id and i.suggestion_id = k.id))
    where p.tenant_id = ${tx.tenantId} and p.state = 'kept' and p.answer_due_on >= ${today}::date and ${theirs}
      and exists (select from opinion_contact c where c.tenant_id = o.tenant_id and c.opinion_id = o.id and (c.phone_index is not null or c.address_sealed is not null))
      and not exists (select from promise_voice v where v.tenant_id = p.tenant_id and v.promise_id = p.id and v.opinion_id = o.id)
    order by p.answer_due_on, p.id, o.id limit ${mostCalls}`.execute(tx.db);
  return rows;
}

/** Whether this resident came to one of these stations. */
export const isOfStations = async (tx: Tx, opinionId: string, stationIds: readonly string[]): Promise<boolean> =>
  (await tx.db.selectFrom('opinion').select('id').where('tenantId', '=', tx.tenantId).where('id', '=', opinionId).where('stationId', '=', sql<string>`any(${sql.val([...stationIds])}::uuid[])`).executeTakeFirst()) !== undefined;
