import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Actor, has } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import { type Draw, type Outcome, type Subject, drawsOnPage, mostCalls, mostResidents } from './rules.ts';

/** What a draw is from. */
export interface Scope {
  readonly subject: Subject;
  readonly fromOn: string;
  readonly toOn: string;
  readonly kind?: string | undefined;
  readonly officeId?: string | undefined;
}

/** Which draws this checker knows of: a draw of letters, by its mere days and kind, would tell whom one is about that it came in. It is the county's and its drawer's; the same as policy.see says of one. */
export const visibleTo = (actor: Actor): RawBuilder<SqlBool> => (has(actor, 'countyOfficer') ? sql<SqlBool>`true` : sql<SqlBool>`(subject <> 'petition' or drawn_by = ${actor.personId})`);

const sameScope = (actor: Actor) => sql<number>`(select count(*) from sampling_draw d where d.tenant_id = sampling_draw.tenant_id and d.number < sampling_draw.number and d.subject = sampling_draw.subject
  and d.from_on = sampling_draw.from_on and d.to_on = sampling_draw.to_on and d.kind is not distinct from sampling_draw.kind and d.office_id is not distinct from sampling_draw.office_id and ${visibleTo(actor)})::int`;

const draws = (tx: Tx, actor: Actor) => tx.db.selectFrom('samplingDraw')
  .leftJoin('office', (join) => join.onRef('office.tenantId', '=', 'samplingDraw.tenantId').onRef('office.id', '=', 'samplingDraw.officeId'))
  .select(['samplingDraw.id', 'samplingDraw.version', 'samplingDraw.number', 'subject', 'fromOn', 'toOn', 'samplingDraw.kind', 'office.name as officeName', 'purpose', 'askedCount', 'populationCount', 'populationSha256', 'seed', 'drawnBy', 'drawerName', 'byCounty', 'drawnAt'])
  .select(sameScope(actor).as('before')).where('samplingDraw.tenantId', '=', tx.tenantId);

/** A draw with all that is on record of it. */
export type DrawRow = Awaited<ReturnType<ReturnType<typeof draws>['executeTakeFirstOrThrow']>> & Draw;

/** The draws of this town that this checker knows of, the latest first. */
export const allDraws = async (tx: Tx, actor: Actor, page: number): Promise<{ rows: DrawRow[]; total: number }> => {
  const { total } = await tx.db.selectFrom('samplingDraw').select((all) => all.fn.countAll<number>().as('total')).where('tenantId', '=', tx.tenantId).where(visibleTo(actor)).executeTakeFirstOrThrow();
  return { rows: (await draws(tx, actor).where(visibleTo(actor)).orderBy('samplingDraw.number', 'desc').limit(drawsOnPage).offset((page - 1) * drawsOnPage).execute()) as DrawRow[], total: Number(total) };
};

/** One draw; a verb locks its row. */
export async function find({ tx, actor }: { readonly tx: Tx; readonly actor: Actor }, id: string, lock = false): Promise<DrawRow | null> {
  if (lock) await tx.db.selectFrom('samplingDraw').select('id').where('tenantId', '=', tx.tenantId).where('id', '=', id).forUpdate().executeTakeFirst();
  return ((await draws(tx, actor).where('samplingDraw.id', '=', id).executeTakeFirst()) as DrawRow | undefined) ?? null;
}

/** How often this scope was drawn from, as far as this checker knows of it. */
export async function timesDrawn(tx: Tx, actor: Actor, { subject, fromOn, toOn, kind, officeId }: Scope): Promise<number> {
  const row = await tx.db.selectFrom('samplingDraw').select((all) => all.fn.countAll<number>().as('times')).where('tenantId', '=', tx.tenantId).where('subject', '=', subject).where('fromOn', '=', fromOn).where('toOn', '=', toOn).where(visibleTo(actor))
    .where(sql<SqlBool>`kind is not distinct from ${kind ?? null}`).where(sql<SqlBool>`office_id is not distinct from ${officeId ?? null}::uuid`).executeTakeFirstOrThrow();
  return Number(row.times);
}

/** Writes a draw and its cases in the order in which they were drawn. */
export async function insert(tx: Tx, row: {
  id: string; number: number; subject: Subject; fromOn: string; toOn: string; kind: string | null; officeId: string | null; purpose: string | null; askedCount: number; populationCount: number; populationSha256: Buffer; seed: string;
  drawnBy: string | null; drawerName: string; byCounty: boolean; drawnAt: Date;
}, picks: readonly { readonly id: string; readonly number: string }[]): Promise<void> {
  await tx.db.insertInto('samplingDraw').values({ tenantId: tx.tenantId, ...row }).execute();
  await tx.db.insertInto('samplingPick').values(picks.map(({ id, number }, index) => ({ tenantId: tx.tenantId, drawId: row.id, place: index + 1, caseId: id, numberLabel: number }))).execute();
}

/** The cases of a draw in its order. */
export const picksOf = (tx: Tx, drawId: string): Promise<{ place: number; caseId: string; numberLabel: string }[]> =>
  tx.db.selectFrom('samplingPick').select(['place', 'caseId', 'numberLabel']).where('tenantId', '=', tx.tenantId).where('drawId', '=', drawId).orderBy('place').execute();

/** What residents said when called back for this draw, oldest first. */
export const callsOf = async (tx: Tx, drawId: string) =>
  (await tx.db.selectFrom('samplingCall').select(['id', 'opinionId', 'calledOn', 'outcome', 'words', 'entererName', 'enteredAt']).where('tenantId', '=', tx.tenantId).where('drawId', '=', drawId).orderBy('id').limit(mostResidents * mostCalls).execute())
    .map((row) => ({ ...row, outcome: row.outcome as Outcome }));

/** Adds what a resident said. */
export const insertCall = (tx: Tx, row: { id: string; drawId: string; opinionId: string; calledOn: string; outcome: Outcome; words: string | null; enteredBy: string | null; entererName: string; enteredAt: Date }) =>
  tx.db.insertInto('samplingCall').values({ tenantId: tx.tenantId, ...row }).execute();

/** The exports of a draw, the latest first. */
export const exportsOf = (tx: Tx, drawId: string) =>
  tx.db.selectFrom('samplingExport').select(['id', 'fileId', 'sha256', 'madeBy', 'makerName', 'madeAt']).where('tenantId', '=', tx.tenantId).where('drawId', '=', drawId).orderBy('id', 'desc').limit(50).execute();

/** Who made an export; null where nobody is on record. */
export const exportMaker = async (tx: Tx, id: string): Promise<string | null> =>
  (await tx.db.selectFrom('samplingExport').select('madeBy').where('tenantId', '=', tx.tenantId).where('id', '=', id).executeTakeFirst())?.madeBy ?? null;

/** Notes an export with its hash. */
export const insertExport = (tx: Tx, row: { id: string; drawId: string; fileId: string; sha256: Buffer; byteCount: number; madeBy: string | null; makerName: string; madeAt: Date }) =>
  tx.db.insertInto('samplingExport').values({ tenantId: tx.tenantId, ...row }).execute();

/** Lets the files of exports made before this instant go; the hashes stay. */
export async function letFilesGo(tx: Tx, before: Date): Promise<string[]> {
  const due = await tx.db.selectFrom('samplingExport').select(['id', 'fileId']).where('tenantId', '=', tx.tenantId).where('fileId', 'is not', null).where('madeAt', '<', before).execute();
  if (due.length === 0) return [];
  await tx.db.updateTable('samplingExport').set({ fileId: null }).where('tenantId', '=', tx.tenantId).where('id', 'in', due.map(({ id }) => id)).execute();
  return due.flatMap(({ fileId }) => fileId ?? []);
}
