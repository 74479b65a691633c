import { type Kysely, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import { type Database, connect } from './connect.ts';
import { isTenants, readTables } from './copy-plan.ts';
import { withClient } from './open-client.ts';
import { StartFailure, errorCode } from './start-failure.ts';

/** The tenants that go, and those that stay. */
export interface Parting {
  readonly demo: readonly { readonly id: string; readonly code: string }[];
  readonly kept: readonly { readonly id: string; readonly code: string }[];
}

/** One transaction of the tables' owner in which the demo leaves. */
export interface Leaving {
  readonly db: Kysely<DB>;
  readonly parting: Parting;
  /** Takes every row of the demo tenants and the tenants themselves; answers how many rows. */
  removeRows(): Promise<number>;
}

/**
 * Runs `work` as the owner of the tables, behind no wall: the program's own role can neither pass from tenant to tenant nor
 * take anything out of an audit. All or nothing. Whatever the caller does, `removeRows` reaches rows of demo tenants only:
 * each statement asks the tenant's own `demo` again. Nobody can write into a demo tenant meanwhile.
 * @throws StartFailure role-walled, or that of `openClient`.
 */
export async function asOwnerOfDemo<T>(ownerUrl: string, work: (leaving: Leaving) => Promise<T>): Promise<T> {
  // Those that point at others first: the other way round than they are filled.
  const tables = await withClient(ownerUrl, async (client) => (await readTables(client)).filter(isTenants).map(({ name }) => name).toReversed());
  const owner: Database = connect(ownerUrl, { max: 1 });
  try {
    return await owner.global(async (db) => {
      await sql.raw("set local row_security = off; set local lock_timeout = '10s'").execute(db);
      const demo = await db.selectFrom('tenant').select(['id', 'code']).where('demo', '=', true).forUpdate().execute();
      const kept = await db.selectFrom('tenant').select(['id', 'code']).where('demo', '=', false).execute();
      return work({ db, parting: { demo, kept }, removeRows: () => removeRows(db, tables) });
    });
  } catch (error) {
    if (errorCode(error) === '42501') throw new StartFailure('role-walled', { have: decodeURIComponent(new URL(ownerUrl).username) }, error);
    throw error;
  } finally {
    await owner.close();
  }
}

async function removeRows(db: Kysely<DB>, tables: readonly string[]): Promise<number> {
  let count = 0;
  const take = async (statement: ReturnType<typeof sql>): Promise<void> => { count += Number((await statement.execute(db)).numAffectedRows ?? 0); };
  for (const table of tables) await take(sql`delete from ${sql.table(table)} where tenant_id in (select id from tenant where demo)`);
  await take(sql`delete from tenant where demo`);
  return count;
}
