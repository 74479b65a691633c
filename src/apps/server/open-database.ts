import { checkDatabase } from '#platform/db/check.ts';
import { type Database, connect } from '#platform/db/connect.ts';
import { migrate } from '#platform/db/migrate.ts';
import type { Log } from '#platform/log.ts';
import { type Server, roleOf } from './reach-server.ts';
import { say } from './say.ts';

/** Brings the database of a server up to date and checks that the program may use it. */
export async function openDatabase({ appUrl, ownerUrl }: Server, log: Log): Promise<Database> {
  if (ownerUrl) {
    const done = await migrate(ownerUrl, { appRole: roleOf(appUrl) });
    if (done.length > 0) say(`✓ 数据库结构已就绪（${done.length} 步）`, `Database structure is up to date (${done.length} steps)`);
  }
  await checkDatabase(appUrl);
  return connect(appUrl, { onError: (error) => log.warn({ reason: error.message }, 'database connection lost') });
}
