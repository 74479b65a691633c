import pg from 'pg';
import type { PostgresPool, PostgresPoolClient } from 'kysely';

/** How a call fails: the server says no and the transaction is spoilt, or the connection is gone, or only the answer to `commit` is. */
export type Fault = 'refused' | 'cutOff' | 'answerLost';

/** A pool over one outer transaction that is never kept: the program's own transactions are savepoints in it. */
export interface FaultyPool {
  readonly pool: PostgresPool;
  /** From now on the n-th statement (from 1) fails so, for `answerLost` the first commit; 0 for none. Starts counting anew. */
  arm(fault: Fault, n: number): void;
  /** Statements since `arm`, the `rollback`s aside. */
  readonly count: number;
  /** Did the armed statement come? */
  readonly struck: boolean;
  /** Statements since `arm` that changed rows and were kept: the only way anything can have changed. */
  readonly kept: number;
  /** Statements that changed rows beside an open transaction of another connection: they would stay when that one rolls back. */
  readonly beside: string[];
  /** Everything since `begin` never happened. */
  begin(): Promise<void>;
  undo(): Promise<void>;
  /** Looks at rows as they are now, inside the outer transaction. */
  look<R extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<R[]>;
  close(): Promise<void>;
}

const begins = /^begin\b(?: read only)?/;
const changes = /^\s*(with .*)?(insert|update|delete)\b/is;
const cutOff = () => Object.assign(new Error('Connection terminated unexpectedly'), { code: 'ECONNRESET' });

/** Opens such a pool on one connection of the program's role. */
export async function faultyPool(url: string): Promise<FaultyPool> {
  // What is asked a thousand times is planned once, and small tables are not worth a helper process of the server's.
  const client = new pg.Client({ connectionString: url, options: '-c plan_cache_mode=force_generic_plan -c max_parallel_workers_per_gather=0' });
  await client.connect();
  let [fault, at, count, depth]: [Fault, number, number, number] = ['refused', 0, 0, 0];
  let [struck, kept] = [false, 0];
  const beside: string[] = [];
  const run = (text: string, values: unknown[] = []) => (values.length > 0 ? client.query(named(text), values) : client.query(text));

  function connection(): PostgresPoolClient {
    let point: string | null = null;
    let gone = false;
    let changed = 0;
    const end = async (how: 'release' | 'rollback to') => {
      const name = point;
      point = null;
      if (name !== null) depth -= 1;
      if (how === 'release') kept += changed;
      changed = 0;
      if (name !== null) await run(how === 'release' ? `release ${name}` : `rollback to ${name}; release ${name}`);
      return { command: how, rowCount: 0, rows: [] };
    };
    const strike = async () => {
      struck = true;
      if (fault === 'refused') return run('select 1/0');
      gone = true;
      // A server that loses its client rolls back; one that had committed has committed.
      await end(fault === 'answerLost' ? 'release' : 'rollback to');
      throw cutOff();
    };
    const query = async (text: string, values?: unknown[]) => {
      if (gone) throw cutOff();
      if (text === 'rollback') return end('rollback to');
      count += 1;
      const due = !struck && (fault === 'answerLost' ? at > 0 && text === 'commit' : count === at);
      if (begins.test(text)) {
        if (due && fault === 'cutOff') return strike();
        depth += 1;
        point = `inner_${depth}`;
        await run(`savepoint ${point}`);
        return due ? strike() : run(text.replace(begins, `select set_config('xiangyi.tenant', '', true)`));
      }
      if (!due && changes.test(text)) changed += 1;
      if (point !== null) return due ? strike() : text === 'commit' ? end('release') : run(text, values);
      if (depth > 0 && changes.test(text)) beside.push(text);
      // A single statement is its own transaction.
      await run('savepoint single');
      try {
        const result = await (due ? strike() : run(text, values));
        kept += changed;
        changed = 0;
        return result;
      } catch (error) {
        await run('rollback to single');
        throw error;
      } finally {
        await run('release single');
      }
    };
    return { query: query as never, release: () => undefined };
  }

  return {
    pool: { connect: async () => connection(), end: async () => undefined, options: {} },
    arm: (how, n) => { [fault, at, count, struck, kept] = [how, n, 0, false, 0]; },
    get count() { return count; },
    get struck() { return struck; },
    get kept() { return kept; },
    beside,
    begin: async () => void (await client.query('begin')),
    undo: async () => void (await client.query('rollback')),
    look: async (text, values = []) => (await client.query(named(text), values)).rows as never,
    close: () => client.end(),
  };
}

const names = new Map<string, string>();
function named(text: string): pg.QueryConfig {
  names.set(text, names.get(text) ?? `s${names.size}`);
  return { name: names.get(text) ?? '', text };
}
