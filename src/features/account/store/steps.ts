import type { Kysely } from 'kysely';
import type { DB } from '#db/tables.ts';

/** What a browser is in the middle of. */
export type StepKind = 'prove' | 'enrol' | 'challenge' | 'codes' | 'provider' | 'unlinked';

/** A sign-in half way. */
export interface StepRow {
  readonly kind: StepKind;
  readonly accountId: string | null;
  readonly way: string | null;
  readonly town: string | null;
  readonly back: string | null;
  readonly askedSealed: Buffer | null;
}

const columns = ['kind', 'accountId', 'way', 'town', 'back', 'askedSealed'] as const;

/** Writes one. */
export const insertStep = (db: Kysely<DB>, step: StepRow & { tokenHash: Buffer; createdAt: Date; endsAt: Date }) => db.insertInto('signInStep').values(step).execute();

/** One that has not ended, or null. */
export async function findStep(db: Kysely<DB>, tokenHash: Buffer, now: Date): Promise<StepRow | null> {
  const row = await db.selectFrom('signInStep').select(columns).where('tokenHash', '=', tokenHash).where('endsAt', '>', now).executeTakeFirst();
  return (row as StepRow | undefined) ?? null;
}

/** Takes one away; of many who do so at once, one is told that it was there. */
export async function takeStep(db: Kysely<DB>, tokenHash: Buffer, now: Date): Promise<StepRow | null> {
  const row = await db.deleteFrom('signInStep').where('tokenHash', '=', tokenHash).where('endsAt', '>', now).returning(columns).executeTakeFirst();
  return (row as StepRow | undefined) ?? null;
}

/** Notes what was asked of the browser. */
export const askOfStep = (db: Kysely<DB>, tokenHash: Buffer, askedSealed: Buffer | null) =>
  db.updateTable('signInStep').set({ askedSealed }).where('tokenHash', '=', tokenHash).execute();

/** Takes what was asked away, so that it is answered once; null when it is gone. */
export async function takeAsked(db: Kysely<DB>, tokenHash: Buffer, now: Date): Promise<Buffer | null> {
  const row = await db.selectFrom('signInStep').select('askedSealed').where('tokenHash', '=', tokenHash).where('endsAt', '>', now).forUpdate().executeTakeFirst();
  if (!row?.askedSealed) return null;
  await askOfStep(db, tokenHash, null);
  return row.askedSealed;
}

/** Drops those that ended before this instant; answers how many. */
export const dropSteps = async (db: Kysely<DB>, before: Date): Promise<number> => Number((await db.deleteFrom('signInStep').where('endsAt', '<', before).executeTakeFirstOrThrow()).numDeletedRows);
