import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { openClient } from './open-client.ts';
import type { Binaries } from './server-binaries.ts';
import { type Passwords, urlOf } from './server-cluster.ts';
import type { LogReader } from './server-log.ts';
import { buryDead, freePort, runningPostmaster, spawnPostgres, stopPostmaster } from './server-process.ts';
import type { ServerUser } from './server-user.ts';
import { StartFailure, errorReason } from './start-failure.ts';

/** A data folder made ready: what a server on it needs. */
export interface Place {
  readonly clusterDir: string;
  readonly logFile: string;
  readonly binaries: Binaries;
  readonly user: ServerUser;
  readonly passwords: Passwords;
  readonly reader: LogReader;
}

/** A server whose lock this process has: no other may use the folder. */
export interface Held {
  readonly pid: number;
  readonly port: number;
  readonly lock: pg.Client;
  /** Null for an adopted server. */
  readonly child: ChildProcess | null;
}

const houseLock = 8_613_001;
const stepMs = 20;
const patienceMs = 30_000;
/** A living server may replay a long log after a power cut. */
const recoveryMs = 900_000;
/** A killed holder's connection is gone within this time. */
const lockGraceMs = 1_500;
const mostSpawns = 8;

/** Asks the server for the lock: the connection that holds it, 'taken', or null while the server is starting or stopping. */
async function askForLock(place: Place, port: number): Promise<pg.Client | 'taken' | null> {
  try {
    const client = await openClient(urlOf(place.passwords, 'postgres', port, 'postgres'));
    const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [houseLock]);
    if (rows[0]?.held) return client;
    await client.end();
    return 'taken';
  } catch (error) {
    // Any other failure is a server going down under the question.
    if (error instanceof StartFailure && error.code === 'database-refused') throw error;
    return null;
  }
}

function spawnOnto(place: Place, port: number): ChildProcess {
  buryDead(place.clusterDir);
  return spawnPostgres(place.binaries, place.user, place.clusterDir, place.logFile, port);
}

const hasEnded = (child: ChildProcess | null): boolean => !child || child.exitCode !== null || child.signalCode !== null || !child.pid;

/**
 * Comes to hold the server of the folder, see `comeToHold`. Where that fails, a server it started is stopped again.
 * @throws StartFailure data-in-use or database-did-not-start
 */
export async function hold(place: Place, wantedPort: number | null, onSpawn?: () => void): Promise<Held> {
  const spawned: { child: ChildProcess | null } = { child: null };
  try {
    return await comeToHold(place, wantedPort, spawned, onSpawn);
  } catch (error) {
    // One that nobody could reach is not left behind; one that a rival of the same moment holds is his.
    const isHis = error instanceof StartFailure && error.code === 'data-in-use';
    if (!isHis && spawned.child?.pid && !hasEnded(spawned.child)) await stopPostmaster(spawned.child.pid);
    throw error;
  }
}

/**
 * A living server whose lock is free is adopted, else one is started. A server that is just stopping, a dead one not yet reaped, or one
 * started by a rival in the same moment: all are waited for. `spawned` tells the caller what was started, also when this fails.
 */
async function comeToHold(place: Place, wantedPort: number | null, spawned: { child: ChildProcess | null }, onSpawn?: () => void): Promise<Held> {
  const began = performance.now();
  let spawns = 0;
  let takenSince: number | null = null;
  let running = runningPostmaster(place.clusterDir);
  while (performance.now() - began < (running ? recoveryMs : patienceMs)) {
    if (!running && hasEnded(spawned.child)) {
      if (spawns === mostSpawns) break;
      if (spawns > 0) await wait(300);
      spawned.child = spawnOnto(place, wantedPort ?? await freePort());
      spawns += 1;
      onSpawn?.();
    }
    const lock = running?.port ? await askForLock(place, running.port) : null;
    if (lock === 'taken') {
      takenSince ??= performance.now();
      if (performance.now() - takenSince > lockGraceMs) throw new StartFailure('data-in-use', { path: dirname(place.clusterDir) });
    } else if (lock && running?.port) {
      return { pid: running.pid, port: running.port, lock, child: spawned.child?.pid === running.pid ? spawned.child : null };
    }
    await wait(stepMs);
    running = runningPostmaster(place.clusterDir);
  }
  throw new StartFailure('database-did-not-start', { path: place.logFile, why: place.reader.read() ?? 'timeout' });
}

/** Waits for the system's word that our child is gone, so that no dead process is left to others. */
async function reap(child: ChildProcess | null): Promise<void> {
  if (!child || hasEnded(child)) return;
  child.ref();
  await once(child, 'exit');
}

/** Keeps the server up: when the lock's connection breaks, the server is found or started again on the same port. */
export function guard(place: Place, first: Held, log: (line: string) => void): { stop(): Promise<void> } {
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
      await reap(held.child);
    },
  };
}
