import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { openClient } from './open-client.ts';
import { type Binaries, findBinaries } from './server-binaries.ts';
import { type Passwords, checkMajor, createCluster, prepareDatabase, readPasswords, urlOf } from './server-cluster.ts';
import { type LogReader, followLog, rotateLog } from './server-log.ts';
import { buryDead, freePort, runningPostmaster, spawnPostgres, stopPostmaster } from './server-process.ts';
import { type ServerUser, giveTo, serverUser } from './server-user.ts';
import { StartFailure, errorCode, errorReason } from './start-failure.ts';

export interface EmbeddedOptions {
  /** The program's data folder; the cluster lies in `<dataDir>/pg`, its log in `<dataDir>/postgres.log`. */
  readonly dataDir: string;
  /** Gets each line the server writes. */
  readonly log: (line: string) => void;
  /** Folder with `postgres` and `initdb` of another PostgreSQL than the packaged one. */
  readonly binDir?: string;
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

interface Place {
  readonly clusterDir: string;
  readonly logFile: string;
  readonly binaries: Binaries;
  readonly user: ServerUser;
  readonly passwords: Passwords;
  readonly reader: LogReader;
}

interface Held {
  readonly pid: number;
  readonly port: number;
  readonly lock: pg.Client;
  /** Null for an adopted server. */
  readonly child: ChildProcess | null;
}

const houseLock = 8_613_001;
const stepMs = 20;
const patienceMs = 30_000;
/** A killed holder's connection is gone within this time. */
const lockGraceMs = 1_500;
const mostSpawns = 8;

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

/** A superuser connection, null while the server is starting or stopping. */
async function reach(place: Place, port: number): Promise<pg.Client | null> {
  try {
    return await openClient(urlOf(place.passwords, 'postgres', port, 'postgres'));
  } catch (error) {
    if (error instanceof StartFailure && error.code === 'database-unreachable') return null;
    throw error;
  }
}

async function lockHouse(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [houseLock]);
  if (rows[0]?.held) return true;
  await client.end();
  return false;
}

function spawnOnto(place: Place, port: number): ChildProcess {
  buryDead(place.clusterDir);
  return spawnPostgres(place.binaries, place.user, place.clusterDir, place.logFile, port);
}

const hasEnded = (child: ChildProcess | null): boolean => !child || child.exitCode !== null || child.signalCode !== null || !child.pid;

/**
 * Comes to hold the server of the folder: a living one whose lock is free is adopted, else one is started.
 * A server that is just stopping, a dead one not yet reaped, or one started by a rival in the same moment: all are waited for.
 */
async function hold(place: Place, wantedPort: number | null): Promise<Held> {
  const began = performance.now();
  let child: ChildProcess | null = null;
  let spawns = 0;
  let lockedSince: number | null = null;
  while (performance.now() - began < patienceMs) {
    const running = runningPostmaster(place.clusterDir);
    if (!running && hasEnded(child)) {
      if (spawns === mostSpawns) break;
      if (spawns > 0) await wait(300);
      child = spawnOnto(place, wantedPort ?? await freePort());
      spawns += 1;
    }
    const client = running?.port ? await reach(place, running.port) : null;
    if (running?.port && client) {
      if (await lockHouse(client)) return { pid: running.pid, port: running.port, lock: client, child: child?.pid === running.pid ? child : null };
      lockedSince ??= performance.now();
      if (performance.now() - lockedSince > lockGraceMs) throw new StartFailure('data-in-use', { path: place.clusterDir });
    }
    await wait(stepMs);
  }
  throw new StartFailure('database-did-not-start', { path: place.logFile, why: place.reader.read() ?? 'timeout' });
}

/** Keeps the server up: when the lock's connection breaks, the server is found or started again on the same port. */
function guard(place: Place, first: Held, log: (line: string) => void): { stop(): Promise<void> } {
  let held = first;
  let stopping = false;
  let repair: Promise<void> = Promise.resolve();
  const again = async (): Promise<void> => {
    while (!stopping) {
      try {
        held = await hold(place, held.port);
        watch();
        return;
      } catch (error) {
        log(errorReason(error));
        await wait(1_000);
      }
    }
  };
  const watch = (): void => {
    held.lock.once('end', () => { if (!stopping) repair = again(); });
  };
  watch();
  return {
    stop: async () => {
      stopping = true;
      await repair;
      // Before the lock goes, so that nobody adopts a server about to stop.
      await stopPostmaster(held.pid);
      await held.lock.end().catch(() => undefined);
      if (!hasEnded(held.child)) await once(held.child as ChildProcess, 'exit');
    },
  };
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

function openPlace({ dataDir, binDir, log }: EmbeddedOptions): Place {
  openDataFolder(dataDir);
  const clusterDir = clusterOf(dataDir);
  const binaries = findBinaries(dataDir, binDir);
  const user = serverUser(clusterDir);
  if (!existsSync(join(clusterDir, 'PG_VERSION'))) createCluster(binaries, user, dataDir, clusterDir);
  checkMajor(clusterDir, binaries);
  if (!runningPostmaster(clusterDir)) giveTo(user, clusterDir);
  const logFile = join(dataDir, 'postgres.log');
  rotateLog(logFile);
  return { clusterDir, logFile, binaries, user, passwords: readPasswords(clusterDir), reader: followLog(logFile, log) };
}

/**
 * Starts (or adopts) the PostgreSQL server of a data folder and holds it until `stop`.
 * @throws StartFailure data-in-use, data-not-writable, data-other-version, data-damaged, no-binary,
 * no-unprivileged-user or database-did-not-start.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const place = openPlace({ ...options, dataDir: resolve(options.dataDir) });
  try {
    const held = await hold(place, null);
    if (!await isPrepared(held.lock)) await prepareDatabase(place.passwords, held.lock);
    const { stop } = guard(place, held, options.log);
    const url = (role: keyof Passwords, database: string): string => urlOf(place.passwords, role, held.port, database);
    return {
      ownerUrl: url('xiangyi_owner', 'xiangyi'), appUrl: url('xiangyi_app', 'xiangyi'), superUrl: url('postgres', 'postgres'),
      adopted: !held.child,
      stop: async () => { await stop(); place.reader.close(); },
    };
  } catch (error) {
    place.reader.close();
    throw error;
  }
}
