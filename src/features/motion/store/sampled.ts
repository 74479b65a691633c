import { sql } from 'kysely';
import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import { visibleTo } from '../store.ts';

/** Every motion with a number that was handed in within these days, whatever became of it. */
export const handedInWithin = async (tx: Tx, actor: Actor, { fromOn, toOn }: { readonly fromOn: string; readonly toOn: string }, most: number) =>
  tx.db.selectFrom('motion')
    .innerJoin('term', (join) => join.onRef('term.tenantId', '=', 'motion.tenantId').onRef('term.id', '=', 'motion.termId'))
    .innerJoin('sitting', (join) => join.onRef('sitting.tenantId', '=', 'motion.tenantId').onRef('sitting.id', '=', 'motion.sittingId'))
    .select(['motion.id', 'term.number as termNumber', 'sitting.number as sittingNumber', 'motion.number']).where('motion.tenantId', '=', tx.tenantId).where(visibleTo(actor))
    .where('motion.number', 'is not', null).where('motion.submittedOn', '>=', fromOn).where('motion.submittedOn', '<=', toOn).orderBy('motion.id').limit(most).execute();

const late = sql`(e.at at time zone 'Asia/Shanghai')::date - e.done_on`;

/** When each was handed in, and how many of its steps were entered after their day, by how many days at most. */
export const entriesOf = (tx: Tx, ids: readonly string[]) =>
  tx.db.selectFrom('motion').select(['motion.id', 'motion.submittedOn', 'motion.submittedAt as enteredAt'])
    .select([
      sql<number>`(select count(*) from motion_event e where e.tenant_id = motion.tenant_id and e.motion_id = motion.id and ${late} > 0)::int`.as('lateSteps'),
      sql<number>`coalesce((select max(${late}) from motion_event e where e.tenant_id = motion.tenant_id and e.motion_id = motion.id), 0)::int`.as('mostDays'),
    ]).where('motion.tenantId', '=', tx.tenantId).where('motion.id', 'in', [...ids]).execute();

/** Every step with the day it bears and the moment it was entered. */
export const stepsOf = ({ db, tenantId }: Tx, id: string) =>
  db.selectFrom('motionEvent').select(['doneOn', 'at', 'verb', 'personId', 'words']).where('tenantId', '=', tenantId).where('motionId', '=', id).orderBy('id').limit(500).execute();
