import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '#platform/config.ts';
import { type Embedded, clusterOf, startEmbedded } from '#platform/db/embedded.ts';
import { withClient } from '#platform/db/open-client.ts';
import { type Role, readPasswords, urlOf } from '#platform/db/server-cluster.ts';
import { runningPostmaster } from '#platform/db/server-process.ts';
import { StartFailure } from '#platform/db/start-failure.ts';
import { Complaint } from './command.ts';

/** Whose address a command needs: the owner of the tables, or the program's own role behind the tenant wall. */
export type As = 'owner' | 'program';

const roleOf: Readonly<Record<As, Role>> = { owner: 'xiangyi_owner', program: 'xiangyi_app' };

/** @throws Complaint when the owner's address is needed and not set. */
export function serverUrl({ databaseUrl, databaseAdminUrl }: Pick<Config, 'databaseUrl' | 'databaseAdminUrl'>, as: As): string | null {
  if (!databaseUrl && !databaseAdminUrl) return null;
  const url = as === 'owner' ? databaseAdminUrl : databaseUrl ?? databaseAdminUrl;
  if (url) return url;
  throw new Complaint(
    '数据在 DATABASE_URL 的服务器上，这个命令还要用 DATABASE_ADMIN_URL 写明表的所有者的地址。',
    'The data are on the server of DATABASE_URL; this command also needs the address of the tables\' owner in DATABASE_ADMIN_URL.');
}

/** The role the program signs in with: that of DATABASE_URL, or the embedded one's. */
export function appRoleOf({ databaseUrl }: Pick<Config, 'databaseUrl'>): string {
  if (!databaseUrl) return 'xiangyi_app';
  if (!URL.canParse(databaseUrl)) throw new StartFailure('database-url-invalid');
  return decodeURIComponent(new URL(databaseUrl).username);
}

/** True when this folder holds an embedded database. */
const hasCluster = (dataDir: string): boolean => existsSync(join(clusterOf(dataDir), 'PG_VERSION'));

/** @throws Complaint when there is no embedded database in the folder: a command that reads must not make an empty one. */
export function mustHaveCluster(dataDir: string): void {
  if (hasCluster(dataDir)) return;
  throw new Complaint(
    `文件夹 ${dataDir} 里没有乡议的数据，请用 XIANGYI_DATA 写明数据文件夹。`,
    `There are no Xiangyi data in ${dataDir}; name the data folder in XIANGYI_DATA.`);
}

/** Holds the folder's server for the length of `work`; Ctrl-C leaves no server behind. */
export async function holding<T>(dataDir: string, work: (server: Embedded) => Promise<T>): Promise<T> {
  const server = await startEmbedded({ dataDir, log: () => undefined });
  const leave = (): void => { void server.stop().finally(() => process.exit(1)); };
  process.once('SIGINT', leave).once('SIGTERM', leave);
  try {
    return await work(server);
  } finally {
    process.off('SIGINT', leave).off('SIGTERM', leave);
    await server.stop();
  }
}

/**
 * Lends an address of the program's database: the server's, the running embedded one's, or that of one started for this.
 * `make` lets a first embedded database be created; without it an empty folder is a Complaint.
 */
export async function withDatabase<T>(config: Config, as: As, work: (url: string) => Promise<T>, { make = false } = {}): Promise<T> {
  const server = serverUrl(config, as);
  if (server) {
    // One connection first: what is wrong with the address is then told in a sentence.
    await withClient(server, async () => undefined);
    return work(server);
  }
  const { dataDir } = config;
  if (!make) mustHaveCluster(dataDir);
  const port = hasCluster(dataDir) ? runningPostmaster(clusterOf(dataDir))?.port : null;
  if (port) return work(urlOf(readPasswords(clusterOf(dataDir)), roleOf[as], port, 'xiangyi'));
  return holding(dataDir, ({ ownerUrl, appUrl }) => work(as === 'owner' ? ownerUrl : appUrl));
}
