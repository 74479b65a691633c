import { createHash } from 'node:crypto';
import type { Actor } from '#kernel/actor.ts';
import type { Tx } from './db/connect.ts';

/** What one entry of the audit chain says. Never personal data: ids, states and figures only. */
export interface AuditEntry {
  readonly at: Date;
  readonly realAt: Date;
  readonly actor: Actor;
  readonly verb: string;
  readonly subjectId: string | null;
  readonly result: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** The fields a link of the chain is computed from, in this order. */
export interface ChainedRow {
  readonly seq: number;
  readonly at: Date;
  readonly realAt: Date;
  readonly accountId: string | null;
  readonly personId: string | null;
  readonly via: string;
  readonly verb: string;
  readonly subjectId: string | null;
  readonly result: string;
  readonly detail: unknown;
}

/** JSON with sorted keys, so that the same detail always hashes the same after a trip through jsonb. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** Hash of a row on top of the one before it: changing, dropping or reordering any row breaks every later link. */
export function linkHash(before: Uint8Array, tenantId: string, row: ChainedRow): Buffer {
  const said = [tenantId, row.seq, row.at.toISOString(), row.realAt.toISOString(), row.accountId, row.personId, row.via, row.verb, row.subjectId, row.result, row.detail];
  return createHash('sha256').update(before).update(canonical(said)).digest();
}

/** What the first link follows upon. */
export const chainStart = Buffer.alloc(32);

/** Starts the chain of a new tenant. */
export async function startChain(tx: Tx): Promise<void> {
  await tx.db.insertInto('auditHead').values({ tenantId: tx.tenantId, seq: 0, hash: chainStart }).execute();
}

/** Adds one link. The head row is locked until commit, so links of a tenant follow one another. */
export async function appendAudit(tx: Tx, entry: AuditEntry): Promise<number> {
  const head = await tx.db.selectFrom('auditHead').select(['seq', 'hash']).where('tenantId', '=', tx.tenantId).forUpdate().executeTakeFirstOrThrow();
  const row: ChainedRow = {
    seq: head.seq + 1, at: entry.at, realAt: entry.realAt, accountId: entry.actor.accountId, personId: entry.actor.personId,
    via: entry.actor.via, verb: entry.verb, subjectId: entry.subjectId, result: entry.result, detail: entry.detail,
  };
  const hash = linkHash(head.hash, tx.tenantId, row);
  // Link and head in one statement: every verb of the house pays for it.
  await tx.db.with('link', (db) => db.insertInto('auditEvent').values({ tenantId: tx.tenantId, ...row, detail: JSON.stringify(entry.detail), hash }))
    .updateTable('auditHead').set({ seq: row.seq, hash }).where('tenantId', '=', tx.tenantId).execute();
  return row.seq;
}

/** What is wrong with a chain: the first row that does not follow from the one before it, or a head or seal it does not reach. */
export interface ChainFault {
  readonly seq: number;
  readonly fault: 'changed' | 'missing' | 'tailCut' | 'sealBroken';
}

/** Walks one tenant's chain from the start and compares it with the head and every published seal. */
export async function verifyChain(tx: Tx, pageSize = 5000): Promise<{ count: number; fault: ChainFault | null }> {
  const seals = new Map((await tx.db.selectFrom('auditSeal').select(['seq', 'hash']).where('tenantId', '=', tx.tenantId).execute()).map((s) => [s.seq, s.hash]));
  let hash: Uint8Array = chainStart;
  let last = 0;
  for (;;) {
    const rows = await tx.db.selectFrom('auditEvent').selectAll().where('tenantId', '=', tx.tenantId).where('seq', '>', last).orderBy('seq').limit(pageSize).execute();
    for (const row of rows) {
      if (row.seq !== last + 1) return { count: last, fault: { seq: last + 1, fault: 'missing' } };
      const expected = linkHash(hash, tx.tenantId, row);
      if (!expected.equals(row.hash)) return { count: last, fault: { seq: row.seq, fault: 'changed' } };
      const seal = seals.get(row.seq);
      if (seal && !expected.equals(seal)) return { count: last, fault: { seq: row.seq, fault: 'sealBroken' } };
      seals.delete(row.seq);
      hash = expected;
      last = row.seq;
    }
    if (rows.length < pageSize) break;
  }
  const head = await tx.db.selectFrom('auditHead').select(['seq', 'hash']).where('tenantId', '=', tx.tenantId).executeTakeFirst();
  const beyond = [...seals.keys()].sort((a, b) => a - b)[0];
  if ((head?.seq ?? 0) !== last || beyond !== undefined) return { count: last, fault: { seq: last + 1, fault: 'tailCut' } };
  return { count: last, fault: null };
}
