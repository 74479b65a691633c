import type { Tx } from '#platform/db/connect.ts';

/** Answers of one page of the record, newest first. */
export const pageSize = 50;

/** What of the record is asked for. */
export interface Filter {
  readonly verb?: string | undefined;
  readonly personId?: string | undefined;
  readonly subjectId?: string | undefined;
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
  /** Features whose links this reader is not shown. */
  readonly without?: readonly string[] | undefined;
}

/** One page of the record, and one row more where there are further ones. */
export async function list(tx: Tx, filter: Filter, page: number) {
  let query = tx.db.selectFrom('auditEvent')
    .leftJoin('person', (join) => join.onRef('person.tenantId', '=', 'auditEvent.tenantId').onRef('person.id', '=', 'auditEvent.personId'))
    .select(['auditEvent.seq', 'auditEvent.at', 'auditEvent.realAt', 'person.name as who', 'auditEvent.via', 'auditEvent.verb', 'auditEvent.subjectId', 'auditEvent.result', 'auditEvent.detail'])
    .where('auditEvent.tenantId', '=', tx.tenantId)
    .orderBy('auditEvent.seq', 'desc').limit(pageSize + 1).offset((page - 1) * pageSize);
  if (filter.verb) query = query.where('auditEvent.verb', '=', filter.verb);
  if (filter.personId) query = query.where('auditEvent.personId', '=', filter.personId);
  if (filter.subjectId) query = query.where('auditEvent.subjectId', '=', filter.subjectId);
  for (const feature of filter.without ?? []) query = query.where('auditEvent.verb', 'not like', `${feature}.%`);
  if (filter.from) query = query.where('auditEvent.at', '>=', filter.from);
  if (filter.to) query = query.where('auditEvent.at', '<', filter.to);
  return query.execute();
}

/** The newest signed heads, newest first. */
export const heads = (tx: Tx) =>
  tx.db.selectFrom('auditSeal').select(['seq', 'hash', 'at', 'signature']).where('tenantId', '=', tx.tenantId).orderBy('seq', 'desc').limit(200).execute();

/** Where the chain stands, and where it stood when last signed. */
export async function standing(tx: Tx): Promise<{ seq: number; hash: Buffer; sealedSeq: number }> {
  const head = await tx.db.selectFrom('auditHead').select(['seq', 'hash']).where('tenantId', '=', tx.tenantId).executeTakeFirstOrThrow();
  const sealed = await tx.db.selectFrom('auditSeal').select('seq').where('tenantId', '=', tx.tenantId).orderBy('seq', 'desc').limit(1).executeTakeFirst();
  return { ...head, sealedSeq: sealed?.seq ?? 0 };
}

/** Keeps a signed head for good. */
export const insertSeal = (tx: Tx, seal: { seq: number; hash: Buffer; at: Date; signature: string }) =>
  tx.db.insertInto('auditSeal').values({ tenantId: tx.tenantId, ...seal }).execute();

/** The newest thing one of these people did; the record is walked from its end, where it stands. */
export async function lastBy(tx: Tx, personIds: readonly string[]): Promise<Date | null> {
  if (personIds.length === 0) return null;
  const row = await tx.db.selectFrom('auditEvent').select('at').where('tenantId', '=', tx.tenantId).where('personId', 'in', [...personIds])
    .where('result', '=', 'done').where('verb', 'not like', 'account.sign%').where('verb', '!=', 'account.switchTenant').orderBy('seq', 'desc').limit(1).executeTakeFirst();
  return row?.at ?? null;
}

/** The things a verb was done to, by the record, each once. */
export async function subjectsOf(tx: Tx, verb: string): Promise<string[]> {
  const rows = await tx.db.selectFrom('auditEvent').select('subjectId').distinct().where('tenantId', '=', tx.tenantId).where('verb', '=', verb).where('result', '=', 'done').where('subjectId', 'is not', null).orderBy('subjectId').execute();
  return rows.flatMap(({ subjectId }) => (subjectId === null ? [] : [subjectId]));
}

/** What stands beside the first link of this verb and thing. */
export async function detailOf(tx: Tx, verb: string, subjectId: string): Promise<Record<string, unknown> | null> {
  const row = await tx.db.selectFrom('auditEvent').select('detail').where('tenantId', '=', tx.tenantId).where('verb', '=', verb).where('subjectId', '=', subjectId).where('result', '=', 'done').orderBy('seq').limit(1).executeTakeFirst();
  return (row?.detail as Record<string, unknown> | undefined) ?? null;
}

/** What was done to these things, oldest first. */
export const ofSubjects = (tx: Tx, subjectIds: readonly string[], most: number) => tx.db.selectFrom('auditEvent')
  .leftJoin('person', (join) => join.onRef('person.tenantId', '=', 'auditEvent.tenantId').onRef('person.id', '=', 'auditEvent.personId'))
  .select(['auditEvent.seq', 'auditEvent.at', 'person.name as who', 'auditEvent.via', 'auditEvent.verb', 'auditEvent.subjectId'])
  .where('auditEvent.tenantId', '=', tx.tenantId).where('auditEvent.subjectId', 'in', [...subjectIds]).where('auditEvent.result', '=', 'done').orderBy('auditEvent.seq').limit(most).execute();
