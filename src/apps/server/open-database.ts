import { accessSync, constants, mkdirSync } from 'node:fs';
import type { Config } from '#platform/config.ts';
import { checkDatabase } from '#platform/db/check.ts';
import { type Database, connect } from '#platform/db/connect.ts';
import { startEmbedded } from '#platform/db/embedded.ts';
import { migrate } from '#platform/db/migrate.ts';
import { StartFailure, errorReason } from '#platform/db/start-failure.ts';
import type { Log } from '#platform/log.ts';
import { say } from './say.ts';

/** A database that is ready for use, and how to let go of it. */
export interface OpenedDatabase {
  readonly database: Database;
  /** The owner of the tables, where this process knows it. */
  readonly ownerUrl: string | null;
  /** Closes the pool and, where it is ours, the embedded server. */
  close(): Promise<void>;
}

/** Starts or reaches the database, brings it up to date and checks that the program may use it. */
export async function openDatabase(config: Config, log: Log): Promise<OpenedDatabase> {
  makeWritable(config.dataDir);
  if (config.databaseUrl) refuseSameRole(config.databaseUrl, config.databaseAdminUrl);
  const server = config.databaseUrl ? null : await embedded(config, log);
  const appUrl = config.databaseUrl ?? server?.appUrl ?? '';
  const ownerUrl = server?.ownerUrl ?? config.databaseAdminUrl;
  try {
    if (ownerUrl) {
      const done = await migrate(ownerUrl, { appRole: roleOf(appUrl) });
      if (done.length > 0) say(`✓ 数据库结构已就绪（${done.length} 步）`, `Database structure is up to date (${done.length} steps)`);
    }
    await checkDatabase(appUrl);
  } catch (error) {
    await server?.stop();
    throw error;
  }
  const database = connect(appUrl, { onError: (error) => log.warn({ reason: error.message }, 'database connection lost') });
  return {
    database, ownerUrl,
    async close() {
      await database.close();
      await server?.stop();
    },
  };
}

/** The user of an address. @throws StartFailure database-url-invalid */
function roleOf(url: string): string {
  if (!URL.canParse(url)) throw new StartFailure('database-url-invalid');
  return decodeURIComponent(new URL(url).username);
}

/** Before the migrations, which would take from the owner what the program's role must not have. */
function refuseSameRole(appUrl: string, ownerUrl: string | null): void {
  const role = roleOf(appUrl);
  if (ownerUrl && roleOf(ownerUrl) === role) throw new StartFailure('role-too-powerful', { have: role, why: 'OWNER' });
}

async function embedded(config: Config, log: Log) {
  const server = await startEmbedded({ dataDir: config.dataDir, log: (line) => log.debug(line) });
  say(`✓ 内置数据库已启动（${config.dataDir}）`, `Embedded database is running`);
  return server;
}

/** Files and keys lie there, wherever the database is. */
function makeWritable(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartFailure('data-not-writable', { path, why: errorReason(error) }, error);
  }
}
