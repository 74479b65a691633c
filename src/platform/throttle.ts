import { sql } from 'kysely';
import type { Database, Tx } from './db/connect.ts';
import type { Seal } from './seal.ts';

/** A limit: so many hits in so many seconds. */
export interface Limit {
  readonly hits: number;
  readonly seconds: number;
}

/** One hit: of whom, in which kind, and what is still within the limit. */
export interface Hit {
  readonly kind: string;
  readonly who: string;
  readonly limit: Limit;
}

/** Counts hits per bucket in the database, so that the count survives restarts and is shared by all processes. */
export interface Throttle {
  /** Counts one hit and tells whether it is still within the limit. Runs apart from the caller's transaction. */
  hit(kind: string, who: string, limit: Limit, now: Date): Promise<boolean>;
  /** The same for several at once, in one statement; answers in their order. */
  hitAll(hits: readonly Hit[], now: Date): Promise<boolean[]>;
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
  const hitAll = async (hits: readonly Hit[], now: Date): Promise<boolean[]> => {
    if (hits.length === 0) return [];
    const buckets = hits.map(({ kind, who }) => bucketOf(kind, who));
    const { rows } = await sql<{ bucket: Buffer; hitCount: number }>`
      with arriving (bucket, fresh) as (select * from unnest(${sql.val(buckets)}::bytea[], ${sql.val(hits.map(({ limit }) => since(now, limit)))}::timestamptz[]))
      insert into throttle (bucket, window_start, hit_count) select bucket, ${now}, 1 from arriving
      on conflict (bucket) do update set (hit_count, window_start) = (
        select case when throttle.window_start <= fresh then 1 else throttle.hit_count + 1 end, case when throttle.window_start <= fresh then excluded.window_start else throttle.window_start end
        from arriving where arriving.bucket = excluded.bucket)
      returning bucket, hit_count`.execute(database.bare);
    const counts = new Map(rows.map(({ bucket, hitCount }) => [bucket.toString('hex'), hitCount]));
    return hits.map(({ limit }, index) => (counts.get(buckets[index]?.toString('hex') ?? '') ?? 0) <= limit.hits);
  };
  return {
    hitAll,
    hit: async (kind, who, limit, now) => (await hitAll([{ kind, who, limit }], now))[0] ?? false,
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
