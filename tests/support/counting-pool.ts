import pg from 'pg';
import type { PostgresPool, PostgresPoolClient } from 'kysely';

/** A pool that writes down the text of every statement; values never. */
export interface CountingPool {
  readonly pool: PostgresPool;
  /** Texts since the last `forget`. */
  readonly texts: string[];
  forget(): void;
  close(): Promise<void>;
}

/** Opens one on several connections of the program's role. */
export function countingPool(url: string, max = 12): CountingPool {
  const inner = new pg.Pool({ connectionString: url, max });
  const texts: string[] = [];
  const connect = async (): Promise<PostgresPoolClient> => {
    const client = await inner.connect();
    const query = (text: string, values?: unknown[]) => {
      // The town's own id stands in the first message of a transaction.
      texts.push(text.replace(/'[0-9a-f-]{36}'/g, '…'));
      return client.query(text, values);
    };
    return { query: query as never, release: () => client.release() };
  };
  return { pool: { connect, end: async () => undefined, options: {} }, texts, forget: () => void texts.splice(0), close: () => inner.end() };
}
