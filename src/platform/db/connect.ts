import { createHash } from 'node:crypto';
import { CamelCasePlugin, Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely';
import pg from 'pg';
import type { DB } from '#db/tables.ts';

/** One transaction inside one tenant. Every statement names `tenantId`; row level security is the second wall. */
export interface Tx {
  readonly tenantId: string;
  readonly db: Kysely<DB>;
}

/** The pool, and the only ways through it. */
export interface Database {
  /** One durable transaction in one tenant; rolled back when `work` throws. */
  inTenant<T>(tenantId: string, work: (tx: Tx) => Promise<T>, mode?: 'write' | 'read'): Promise<T>;
  /** One reading statement without values in one tenant, sent with `begin` and `commit` in one message: one trip where `inTenant` makes three. */
  readOnce(tenantId: string, statement: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** One transaction over the global tables; tenant tables show nothing here. */
  global<T>(work: (db: Kysely<DB>) => Promise<T>): Promise<T>;
  /** Single statements over the global tables, each its own transaction. */
  readonly bare: Kysely<DB>;
  ping(): Promise<void>;
  close(): Promise<void>;
}

// Dates stay calendar days, counts stay numbers: no Date at midnight somewhere, no counts as text.
pg.types.setTypeParser(pg.types.builtins.DATE, (value: string) => value);
pg.types.setTypeParser(pg.types.builtins.INT8, (value: string) => Number(value));

const mostNamedStatements = 600;

/** Gives each parameterised statement a name, so the server plans it once per connection. */
function nameStatements(client: pg.PoolClient): void {
  const plain = client.query.bind(client) as (config: pg.QueryConfig) => Promise<pg.QueryResult>;
  const seen = new Map<string, string>();
  const named = (text: string, values: unknown[] = []): Promise<pg.QueryResult> => {
    if (values.length === 0) return plain({ text });
    let name = seen.get(text);
    if (!name && seen.size < mostNamedStatements) {
      name = createHash('sha1').update(text).digest('base64url');
      seen.set(text, name);
    }
    return plain(name ? { name, text, values } : { text, values });
  };
  client.query = ((first: string | pg.QueryConfig, values?: unknown[]) =>
    typeof first === 'string' ? named(first, values) : plain(first)) as typeof client.query;
}

/**
 * Our statements are short and many: compiling them costs more than it saves, and planning one anew for each value costs more than running
 * it. What they read lies in memory: with the price of a turning disk the planner would rather read a small table whole, twenty times a page.
 */
const serverSettings = '-c jit=off -c plan_cache_mode=force_generic_plan -c random_page_cost=1.1';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function openPool(url: string, max: number, onError?: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, options: serverSettings, max, idleTimeoutMillis: 60_000, connectionTimeoutMillis: 5_000 });
  // A dropped idle connection must not end the program; the next query opens another.
  pool.on('error', (error) => onError?.(error));
  pool.on('connect', (client) => {
    nameStatements(client as pg.PoolClient);
    // Nor must one that is lost between two statements of a transaction: the statement that follows fails.
    client.on('error', () => undefined);
  });
  return pool;
}

/** Begins inside the wall of a tenant: both in one message, one trip less on every request. */
export function beginIn(tenantId: string, mode: 'write' | 'read'): string {
  if (!uuid.test(tenantId)) throw new Error(`not a tenant id: ${tenantId}`);
  return `begin${mode === 'read' ? ' read only' : ''}; select set_config('xiangyi.tenant', '${tenantId}', true)`;
}

/** One reading statement with its transaction, as one message. */
export const onceIn = (tenantId: string, statement: string): string => `${beginIn(tenantId, 'read')}; ${statement}; commit`;

const singleConnections = 3;

/** Opens pools as the program's own role (not owner, cannot bypass the tenant wall). */
export function connect(url: string, options: { max?: number; onError?: (error: Error) => void } = {}): Database {
  return databaseOn(openPool(url, options.max ?? 10, options.onError), openPool(url, singleConnections, options.onError));
}

/**
 * The ways through pools, whoever made them: a test hands in one that fails where it wants. Single statements have their
 * own: a verb that counts a try beside its transaction must not wait for connections that others like it hold.
 */
export function databaseOn(pool: PostgresPool, singles: PostgresPool = pool): Database {
  const on = (one: PostgresPool) => new Kysely<DB>({ dialect: new PostgresDialect({ pool: one }), plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] });
  const [bare, whole] = [on(singles), on(pool)];

  const transaction = <T>(begin: string, work: (db: Kysely<DB>) => Promise<T>): Promise<T> =>
    whole.connection().execute(async (connection) => {
      try {
        // Inside: of two statements in one message the first may have begun what the second spoilt.
        await sql.raw(begin).execute(connection);
        const result = await work(connection);
        await sql.raw('commit').execute(connection);
        return result;
      } catch (error) {
        await sql.raw('rollback').execute(connection).catch(() => undefined);
        throw error;
      }
    });

  return {
    bare,
    global: (work) => transaction('begin', work),
    inTenant: (tenantId, work, mode = 'write') => {
      const begin = beginIn(tenantId, mode);
      const done = transaction(begin, (db) => work({ tenantId, db }));
      return mode === 'read' ? done.catch(sayWhoWrote) : done;
    },
    readOnce: async (tenantId, statement) => {
      const client = await pool.connect();
      try {
        // Several statements in one message give one result each.
        const results = await client.query(onceIn(tenantId, statement), []) as unknown as readonly { rows: Record<string, unknown>[] }[];
        return results.at(-2)?.rows ?? [];
      } catch (error) {
        await client.query('rollback', []).catch(() => undefined);
        throw error;
      } finally {
        client.release();
      }
    },
    ping: async () => void (await sql`select 1`.execute(bare)),
    close: async () => void (await Promise.all([bare.destroy(), whole.destroy()])),
  };
}

/** What a server answers to a write while another one leads the cluster. */
const followsOnly = '25006';

/** Where we ourselves said "read only" the same answer means that a view writes: a fault to be logged, not to be waited out. */
function sayWhoWrote(error: unknown): never {
  throw (error as { code?: unknown } | null)?.code === followsOnly ? new Error('a view tried to write', { cause: error }) : error;
}

/** True for errors that mean the database is away for the moment, not that the request is wrong. */
export function isDatabaseAway(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  const message = error instanceof Error ? error.message : '';
  return typeof code === 'string' && (/^(08|57P0)/.test(code) || ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '53300', followsOnly].includes(code))
    || /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(message);
}

/** True when there is no room left: on the disk of the files, a quota, or the database's own disk. */
export const isDiskFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT', '53100'].includes(String((error as { code?: unknown } | null)?.code));

/** True when the same transaction may simply be tried again (deadlock, serialization). */
export const isWorthRetrying = (error: unknown): boolean =>
  ['40001', '40P01'].includes(String((error as { code?: unknown } | null)?.code));

/** True when a row with the same unique key is there already. */
export const isTaken = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === '23505';
