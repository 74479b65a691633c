import { type Expression, type Insertable, type SqlBool, type Updateable, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import { type RuleLine, type State, isDeputy, kinds, readsRules } from './rules.ts';

type Row<T extends keyof DB> = Omit<Insertable<DB[T]>, 'tenantId'>;

/** The rules this actor may see, as a condition of every list: the same as policy.see says of one. */
export const visibleTo = (actor: Actor): Expression<SqlBool> =>
  (readsRules(actor) ? sql<SqlBool>`true` : isDeputy(actor) ? sql<SqlBool>`points_rule.state = 'inForce'` : sql<SqlBool>`false`);

const lines = sql<RuleLine[]>`coalesce((select json_agg(json_build_object('kind', l.kind, 'worthTenths', l.worth_tenths, 'capTenths', l.cap_tenths)
  order by array_position(${sql.val([...kinds])}::text[], l.kind)) from points_rule_line l where l.tenant_id = points_rule.tenant_id and l.rule_id = points_rule.id), '[]'::json)`;
const rules = (tx: Tx) => tx.db.selectFrom('pointsRule')
  .select(['id', 'version', 'meetingName', 'resolvedOn', 'words', 'fromOn', 'untilOn', 'preparedBy', 'preparedOn', 'enactedBy', 'enactedOn', 'endedOn', 'endedWords', sql<State>`state`.as('state'), lines.as('lines')])
  .where('tenantId', '=', tx.tenantId);
/** A rule whole. */
export type RuleRow = Awaited<ReturnType<typeof list>>[number];

/** One rule. Its row is locked first and all is read after. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<RuleRow | null> {
  if (lock) await tx.db.selectFrom('pointsRule').select('id').where('tenantId', '=', tx.tenantId).where('id', '=', id).forUpdate().executeTakeFirst();
  return (await rules(tx).where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The rules this actor may see, the latest first; nobody needs what was dropped. */
export const list = (tx: Tx, actor: Actor) => rules(tx).where(visibleTo(actor)).where('state', '<>', 'dropped').orderBy('id', 'desc').limit(50).execute();

/** The one that is being prepared, for whoever may see it. */
export const drafts = (tx: Tx, actor: Actor) => rules(tx).where(visibleTo(actor)).where('state', '=', 'draft').execute();

/** The rule that holds, locked; none where points are off. */
export const holdCurrent = (tx: Tx) => tx.db.selectFrom('pointsRule').select(['id', 'fromOn']).where('tenantId', '=', tx.tenantId).where('state', '=', 'inForce').where('untilOn', 'is', null).forUpdate().executeTakeFirst();

/** The last day on which points were switched off; none where they never were. */
export const lastEnd = async (tx: Tx): Promise<string | null> =>
  (await tx.db.selectFrom('pointsRule').select((row) => row.fn.max('endedOn').as('on')).where('tenantId', '=', tx.tenantId).where('state', '=', 'ended').executeTakeFirst())?.on ?? null;

/** Keeps a new draft; false where one is being prepared already. */
export async function insert(tx: Tx, row: Row<'pointsRule'>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.db.insertInto('pointsRule').values({ tenantId: tx.tenantId, ...row }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Writes what counts how much anew. */
export async function setLines({ db, tenantId }: Tx, ruleId: string, said: readonly RuleLine[]): Promise<void> {
  await db.deleteFrom('pointsRuleLine').where('tenantId', '=', tenantId).where('ruleId', '=', ruleId).execute();
  await db.insertInto('pointsRuleLine').values(said.map((line) => ({ tenantId, ruleId, ...line }))).execute();
}

/** Changes columns of a rule and moves its version on. */
export const update = (tx: Tx, id: string, change: Omit<Updateable<DB['pointsRule']>, 'tenantId' | 'id' | 'version'>) =>
  tx.db.updateTable('pointsRule').set((row) => ({ ...change, version: row('version', '+', 1) })).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Ends every rule that is in force, the replaced ones too. */
export const endAll = (tx: Tx, change: { state: State; endedOn: string; endedWords: string }) =>
  tx.db.updateTable('pointsRule').set((row) => ({ ...change, version: row('version', '+', 1) })).where('tenantId', '=', tx.tenantId).where('state', '=', 'inForce').execute();
