import { type Selectable, type SqlBool, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import { countedTo1001, totalOf } from '#platform/db/counting.ts';
import { type Group, type State, finalStates } from '../rules.ts';
import type { Cosigner, Motion } from '../rules/motion.ts';
import { belongsTo, visibleTo, waitsFor } from '../store.ts';
import { cases } from './case.ts';

/** A motion with what a list shows of it. */
export interface ListRow extends Motion {
  readonly leadName: string;
  readonly termNumber: number | null;
  readonly sittingNumber: number | null;
  readonly waitsForMe: boolean;
}

/** How a list is narrowed. */
export interface Filter {
  readonly group?: Group | undefined;
  readonly state?: State | undefined;
  readonly termId?: string | undefined;
  readonly sittingId?: string | undefined;
  readonly search?: string | undefined;
}

const pageSize = 20;

const rows = (tx: Tx, actor: Actor) => cases(tx)
  .innerJoin('person as lead', (join) => join.onRef('lead.tenantId', '=', 'motion.tenantId').onRef('lead.id', '=', 'motion.leadPersonId'))
  .leftJoin('term', (join) => join.onRef('term.tenantId', '=', 'motion.tenantId').onRef('term.id', '=', 'motion.termId'))
  .leftJoin('sitting', (join) => join.onRef('sitting.tenantId', '=', 'motion.tenantId').onRef('sitting.id', '=', 'motion.sittingId'))
  .select(['lead.name as leadName', 'term.number as termNumber', 'sitting.number as sittingNumber', waitsFor(actor).as('waitsForMe')]);

function conditions(actor: Actor, { group, state, termId, sittingId, search }: Filter) {
  const ended = sql<SqlBool>`motion.state in (${sql.join([...finalStates])})`;
  const checked = sql<SqlBool>`exists (select from publication_check x where x.tenant_id = motion.tenant_id and x.motion_id = motion.id and x.state = 'waiting')`;
  const of = { checked, waiting: waitsFor(actor), mine: belongsTo(actor), open: sql<SqlBool>`not ${ended}`, done: ended };
  return sql<SqlBool>`${sql.join([
    visibleTo(actor), ...(group ? [of[group]] : []), ...(state ? [sql`motion.state = ${state}`] : []), ...(termId ? [sql`motion.term_id = ${termId}`] : []), ...(sittingId ? [sql`motion.sitting_id = ${sittingId}`] : []),
    ...(search ? [sql`strpos(motion.title || motion.ground || motion.basis || motion.plan, ${search}) > 0`] : []),
  ], sql` and `)}`;
}

/** A page of motions, newest first; a session has a handful, so words are looked for in the rows themselves. */
export async function list(tx: Tx, actor: Actor, filter: Filter, page: number): Promise<{ rows: ListRow[]; total: number }> {
  const all = tx.db.selectFrom('motion').select('motion.id').where('motion.tenantId', '=', tx.tenantId).where(conditions(actor, filter));
  const total = countedTo1001(all);
  const found = await rows(tx, actor).select(total.as('total')).where('motion.id', 'in', all.orderBy('motion.id', 'desc').limit(sql.lit(pageSize)).offset((page - 1) * pageSize)).orderBy('motion.id', 'desc').execute();
  return { rows: found as ListRow[], total: await totalOf(tx, found, total) };
}

/** One motion as a list shows it. */
export const listed = async (tx: Tx, actor: Actor, id: string): Promise<ListRow | null> =>
  ((await rows(tx, actor).where('motion.id', '=', id).executeTakeFirst()) as ListRow | undefined) ?? null;

type CosignerRow = Omit<Selectable<DB['motionCosigner']>, 'state' | 'way'> & Pick<Cosigner, 'state' | 'way'>;

/** The parts of one motion that only its own page and its print show. */
export async function partsOf({ db, tenantId }: Tx, id: string) {
  const { leadPersonId, ...facts } = await db.selectFrom('motion')
    .select(['leadPersonId', 'leadConfirmedOn', 'sentToCommitteeOn', 'reportedOn', 'reportWords', 'decisionGround', 'withdrawalWords', 'outcomeOn', 'outcomeWords', 'endedWords'])
    .where('tenantId', '=', tenantId).where('id', '=', id).executeTakeFirstOrThrow();
  const cosigners = await db.selectFrom('motionCosigner').selectAll().where('tenantId', '=', tenantId).where('motionId', '=', id).where('personId', '!=', leadPersonId).orderBy('askedOn').orderBy('personId').execute() as CosignerRow[];
  return { facts, cosigners };
}

/** The timeline, as far as these audiences may read it. */
export const eventsOf = ({ db, tenantId }: Tx, id: string, audiences: readonly string[]) =>
  db.selectFrom('motionEvent').select(['doneOn', 'verb', 'personId', 'words']).where('tenantId', '=', tenantId).where('motionId', '=', id)
    .where('audience', 'in', [...audiences]).orderBy('id').limit(200).execute();
