import { sql } from 'kysely';
import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Kind, Source, State, ToldWay } from '../rules.ts';
import { visibleTo } from '../store.ts';
import type { SealedPetitioner } from './writes.ts';

/** A line of 来信来访登记簿, with the petitioner as he lies in the table. */
export interface LedgerRow extends Pick<SealedPetitioner, 'nameSealed' | 'representativeCount'> {
  readonly id: string;
  readonly year: number;
  readonly number: number;
  readonly state: State;
  readonly source: Source;
  readonly kind: Kind | null;
  readonly subject: string;
  readonly placeName: string | null;
  readonly receivedOn: string;
  readonly fromBody: string | null;
  readonly fromNumber: string | null;
  readonly headCount: number | null;
  readonly organ: string | null;
  readonly toldOn: string | null;
  readonly toldWay: ToldWay | null;
  readonly answer: string | null;
  readonly reportedOn: string | null;
  readonly closedOn: string | null;
  /** What the organ that decides came to last. */
  readonly outcome: string | null;
}

const outcome = sql<string | null>`(select s.outcome from petition_stage s where s.tenant_id = petition.tenant_id and s.petition_id = petition.id and s.ended_on is not null order by s.began_on desc, s.id desc limit 1)`;

/** All of a year that this actor may see, by number; what was voided keeps its line. */
export const ledgerOf = async (tx: Tx, actor: Actor, year: number): Promise<LedgerRow[]> =>
  (await tx.db.selectFrom('petition')
    .leftJoin('place', 'place.code', 'petition.placeCode')
    .leftJoin('petitionContact as who', (join) => join.onRef('who.tenantId', '=', 'petition.tenantId').onRef('who.petitionId', '=', 'petition.id'))
    .select(['petition.id', 'petition.year', 'petition.number', 'petition.state', 'petition.source', 'petition.kind', 'petition.subject', 'petition.receivedOn', 'petition.fromBody', 'petition.fromNumber', 'petition.headCount', 'petition.organ', 'petition.toldOn', 'petition.toldWay',
      'petition.answer', 'petition.reportedOn', 'place.name as placeName', 'who.nameSealed', sql<number>`coalesce(who.representative_count, 0)`.as('representativeCount'), sql<string | null>`(petition.closed_at at time zone 'Asia/Shanghai')::date`.as('closedOn'), outcome.as('outcome')])
    .where('petition.tenantId', '=', tx.tenantId).where('petition.year', '=', year).where(visibleTo(actor)).orderBy('petition.number').execute()) as LedgerRow[];
