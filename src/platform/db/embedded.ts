import { accessSync, chmodSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type pg from 'pg';
import { findBinaries } from './server-binaries.ts';
import { type Role, checkMajor, createCluster, prepareDatabase, readPasswords, urlOf } from './server-cluster.ts';
import { type Place, guard, hold } from './server-hold.ts';
import { followLog, rotateLog } from './server-log.ts';
import { runningPostmaster } from './server-process.ts';
import { type ServerUser, giveTo, serverUser } from './server-user.ts';
import { StartFailure, errorCode, errorReason } from './start-failure.ts';

/** Which folder to serve, and by which PostgreSQL. */
export interface EmbeddedOptions {
  /** The program's data folder; the cluster lies in `<dataDir>/pg`, its log in `<dataDir>/postgres.log`. */
  readonly dataDir: string;
  /** Gets each line the server writes. */
  readonly log: (line: string) => void;
  /** Folder with `postgres` and `initdb` of another PostgreSQL than the packaged one. */
  readonly binDir?: string;
  /** Called each time a server is started in a process of its own, a second try included; never where one is adopted. */
  readonly onSpawn?: () => void;
}

/** The embedded server while this process holds it. */
export interface Embedded {
  /** Owns the database and its tables, passes the tenant wall; for migrations, copies and backups. */
  readonly ownerUrl: string;
  /** The program's own role: no owner, no superuser, behind the tenant wall. */
  readonly appUrl: string;
  /** Superuser on the database `postgres`; for backups and tests only. */
  readonly superUrl: string;
  /** True when the server was left running by a killed program. */
  readonly adopted: boolean;
  /** Stops the server; no process is left when it resolves. */
  stop(): Promise<void>;
}

/** Where the cluster of a data folder lies. */
export const clusterOf = (dataDir: string): string => join(resolve(dataDir), 'pg');

function openDataFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    if (existsSync(clusterOf(dataDir))) accessSync(clusterOf(dataDir), constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartFailure('data-not-writable', { path: dataDir, why: errorCode(error) || errorReason(error) }, error);
  }
}

/** True once a first start has come to its end. */
async function isPrepared(lock: pg.Client): Promise<boolean> {
  try {
    await lock.query(`select has_database_privilege('xiangyi', 'connect')`);
    return true;
  } catch (error) {
    if (errorCode(error) === '3D000') return false;
    throw error;
  }
}

function makeReady(clusterDir: string, user: ServerUser, logFile: string): void {
  giveTo(user, clusterDir);
  // A folder copied by hand may have lost its mode, and the server insists on it.
  chmodSync(clusterDir, 0o700);
  rotateLog(logFile);
}

function openPlace({ dataDir, binDir, log }: EmbeddedOptions): Place {
  openDataFolder(dataDir);
  const clusterDir = clusterOf(dataDir);
  const binaries = findBinaries(dataDir, binDir);
  const user = serverUser(clusterDir);
  if (!existsSync(join(clusterDir, 'PG_VERSION'))) createCluster(binaries, user, dataDir, clusterDir);
  checkMajor(clusterDir, binaries);
  const logFile = join(dataDir, 'postgres.log');
  if (!runningPostmaster(clusterDir)) makeReady(clusterDir, user, logFile);
  return { clusterDir, logFile, binaries, user, passwords: readPasswords(clusterDir), reader: followLog(logFile, log) };
}

/**
 * Starts (or adopts) the PostgreSQL server of a data folder and holds it until `stop`.
 * @throws StartFailure data-in-use, data-not-writable, data-other-version, data-damaged, no-binary,
 * no-unprivileged-user or database-did-not-start.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const place = openPlace({ ...options, dataDir: resolve(options.dataDir) });
  const held = await hold(place, null, options.onSpawn).catch((error: unknown) => {
    place.reader.close();
    throw error;
  });
  const server = guard(place, held, options.log);
  const stop = async (): Promise<void> => {
    await server.stop();
    place.reader.close();
  };
  try {
    if (!await isPrepared(held.lock)) await prepareDatabase(place.passwords, held.lock);
  } catch (error) {
    await stop();
    throw error;
  }
  const url = (role: Role, database: string): string => urlOf(place.passwords, role, held.port, database);
  return {
    ownerUrl: url('xiangyi_owner', 'xiangyi'), appUrl: url('xiangyi_app', 'xiangyi'), superUrl: url('postgres', 'postgres'),
    adopted: !held.child, stop,
  };
}
