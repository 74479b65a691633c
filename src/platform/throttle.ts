import { sql } from 'kysely';
import type { Database, Tx } from './db/connect.ts';
import type { Seal } from './seal.ts';

/** A limit: so many hits in so many seconds. */
export interface Limit {
  readonly hits: number;
  readonly seconds: number;
}

/** Counts hits per bucket in the database, so that the count survives restarts and is shared by all processes. */
export interface Throttle {
  /** Counts one hit and tells whether it is still within the limit. Runs apart from the caller's transaction. */
  hit(kind: string, who: string, limit: Limit, now: Date): Promise<boolean>;
  /** Tells whether the bucket is already full, without counting. */
  isFull(kind: string, who: string, limit: Limit, now: Date): Promise<boolean>;
  /** Forgets a bucket (a right password after wrong ones). */
  clear(kind: string, who: string): Promise<void>;
}

/** Limits kept in the database. */
export function throttleOn(database: Pick<Database, 'bare'>, seal: Seal): Throttle {
  // Addresses and phone numbers are stored as keyed hashes only.
  const bucketOf = (kind: string, who: string) => seal.hash(who, `throttle/${kind}`);
  const since = (now: Date, limit: Limit) => new Date(now.getTime() - limit.seconds * 1000);
  return {
    async hit(kind, who, limit, now) {
      const fresh = since(now, limit);
      const row = await database.bare.insertInto('throttle')
        .values({ bucket: bucketOf(kind, who), windowStart: now, hitCount: 1 })
        .onConflict((conflict) => conflict.column('bucket').doUpdateSet({
          hitCount: sql<number>`case when throttle.window_start <= ${fresh} then 1 else throttle.hit_count + 1 end`,
          windowStart: sql<Date>`case when throttle.window_start <= ${fresh} then ${now} else throttle.window_start end`,
        }))
        .returning('hitCount').executeTakeFirstOrThrow();
      return row.hitCount <= limit.hits;
    },
    async isFull(kind, who, limit, now) {
      const row = await database.bare.selectFrom('throttle').select('hitCount')
        .where('bucket', '=', bucketOf(kind, who)).where('windowStart', '>', since(now, limit)).executeTakeFirst();
      return (row?.hitCount ?? 0) >= limit.hits;
    },
    async clear(kind, who) {
      await database.bare.deleteFrom('throttle').where('bucket', '=', bucketOf(kind, who)).execute();
    },
  };
}

/** The same limits counted in a verb's own transaction: undone with it, and no second connection while it waits. */
export const throttleIn = (tx: Tx, seal: Seal): Throttle => throttleOn({ bare: tx.db }, seal);
