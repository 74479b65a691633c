import { accessSync, constants, mkdirSync } from 'node:fs';
import type { Config } from '#platform/config.ts';
import { startEmbedded } from '#platform/db/embedded.ts';
import { StartFailure, errorReason } from '#platform/db/start-failure.ts';
import type { Log } from '#platform/log.ts';
import { say } from './say.ts';

/** A PostgreSQL server, ours or another's, and how to let go of it. */
export interface Server {
  /** The program's own role. */
  readonly appUrl: string;
  /** The owner of the tables, where this process knows it. */
  readonly ownerUrl: string | null;
  stop(): Promise<void>;
}

/**
 * Starts the embedded server, or takes the one the settings name. `onSpawn` is called each time one is started in a process of its own.
 * @throws StartFailure data-not-writable, role-too-powerful, database-url-invalid or those of `startEmbedded`
 */
export async function reachServer({ dataDir, databaseUrl, databaseAdminUrl }: Config, log: Log, onSpawn: () => void): Promise<Server> {
  makeWritable(dataDir);
  if (databaseUrl) {
    refuseSameRole(databaseUrl, databaseAdminUrl);
    return { appUrl: databaseUrl, ownerUrl: databaseAdminUrl, stop: async () => undefined };
  }
  const { appUrl, ownerUrl, stop } = await startEmbedded({ dataDir, log: (line) => log.debug(line), onSpawn });
  say(`✓ 内置数据库已启动（${dataDir}）`, `Embedded database is running`);
  return { appUrl, ownerUrl, stop };
}

/** The user of an address. @throws StartFailure database-url-invalid */
export function roleOf(url: string): string {
  if (!URL.canParse(url)) throw new StartFailure('database-url-invalid');
  return decodeURIComponent(new URL(url).username);
}

/** Before the migrations, which would take from the owner what the program's role must not have. */
function refuseSameRole(appUrl: string, ownerUrl: string | null): void {
  const role = roleOf(appUrl);
  if (ownerUrl && roleOf(ownerUrl) === role) throw new StartFailure('role-too-powerful', { have: role, why: 'OWNER' });
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
