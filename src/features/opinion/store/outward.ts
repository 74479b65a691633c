import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { State } from '../rules.ts';
import { dueOnSql, onDeskOf, visibleTo } from '../store.ts';
import { excerptSql } from './excerpt.ts';

/** What waits on an actor's desk, for his list of things to do. */
export interface DeskOpinion {
  readonly id: string;
  readonly number: string;
  readonly state: State;
  readonly excerpt: string;
  readonly receivedOn: string;
  readonly dueOn: string | null;
}

/** The oldest due day first. */
export const onDesk = async (tx: Tx, actor: Actor, most: number): Promise<DeskOpinion[]> =>
  (await tx.db.selectFrom('opinion').select(['id', 'number', 'state', excerptSql.as('excerpt'), 'receivedOn', dueOnSql.as('dueOn')])
    .where('opinion.tenantId', '=', tx.tenantId).where(visibleTo(actor)).where(onDeskOf(actor)).where('forReview', '=', false)
    .orderBy(dueOnSql, (order) => order.asc().nullsLast()).orderBy('id').limit(most).execute()) as DeskOpinion[];
