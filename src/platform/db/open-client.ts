import pg from 'pg';
import { StartFailure, errorCode, errorReason } from './start-failure.ts';

/** Host, port and database of an address, without user and password, for messages. */
function place(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    throw new StartFailure('database-url-invalid');
  }
}

// Classes 28 and 3D: the server answered, but not to this user, password or database name.
const isRefusal = (code: string): boolean => /^(28|3D|42501)/.test(code);

/**
 * One connection outside the pool, for migrating, checking and copying.
 * @throws StartFailure database-url-invalid, database-unreachable or database-refused.
 */
export async function openClient(url: string): Promise<pg.Client> {
  const where = place(url);
  if (!/^postgres(ql)?:/.test(url)) throw new StartFailure('database-url-invalid');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A server going away shows in the next query; without a listener it would end the program.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    const code = isRefusal(errorCode(error)) ? 'database-refused' : 'database-unreachable';
    throw new StartFailure(code, { path: where, why: errorReason(error) }, error);
  }
}

/** Opens a client, lends it to `work` and closes it whatever happens. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await openClient(url);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Runs `work` in one transaction on a client; rolled back when it throws. */
export async function inTransaction<T>(client: pg.Client, begin: string, work: () => Promise<T>): Promise<T> {
  await client.query(begin);
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
