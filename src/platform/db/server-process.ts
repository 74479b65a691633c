import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fchownSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Binaries } from './server-binaries.ts';
import type { ServerUser } from './server-user.ts';

/** A running server as its folder tells it; `port` is null while it starts or stops. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number | null;
}

const pidFile = (clusterDir: string): string => join(clusterDir, 'postmaster.pid');

function pidFileLines(clusterDir: string): string[] | null {
  try {
    return readFileSync(pidFile(clusterDir), 'utf8').split('\n');
  } catch {
    return null;
  }
}

/** True for a living server: not for a killed one nobody has reaped yet, nor for a stranger that got its number. */
function isPostgres(pid: number): boolean {
  try {
    const [, name, state] = /^\d+ \((.*)\) (\w)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return name === 'postgres' && state !== 'Z' && state !== 'X';
  } catch {
    return false;
  }
}

/** The server that runs on this folder, whoever started it; null when there is none. */
export function runningPostmaster(clusterDir: string): Postmaster | null {
  const lines = pidFileLines(clusterDir);
  const pid = Number(lines?.[0]);
  if (!lines || !pid || !isPostgres(pid)) return null;
  return { pid, port: lines[7]?.startsWith('ready') ? Number(lines[3]) : null };
}

// Above every process number Linux gives out.
const deadPid = 2 ** 31 - 2;

/** Lets a new server start over the file of a dead one; its shared memory line stays, so living children still block it. */
export function buryDead(clusterDir: string): void {
  const lines = pidFileLines(clusterDir);
  if (!lines || runningPostmaster(clusterDir) || Number(lines[0]) === deadPid) return;
  writeFileSync(pidFile(clusterDir), [deadPid, ...lines.slice(1)].join('\n'));
}

const isFree = (port: number): Promise<boolean> => new Promise((resolve) => {
  const probe = createServer();
  probe.once('error', () => resolve(false));
  probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
});

/** A free port below 32768, where the system takes none for outgoing connections. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_768);
    if (await isFree(port)) return port;
  }
}

// Statement errors reach the program anyway; kept out of the log because their text may quote what a person typed.
const settings = {
  listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC', log_timezone: 'UTC',
  log_min_messages: 'log', log_min_error_statement: 'panic', log_error_verbosity: 'terse', log_checkpoints: 'off',
};

/** Starts the server apart from our process group (Ctrl-C goes to the whole group) with its log in a file, so it outlives us. */
export function spawnPostgres(binaries: Binaries, user: ServerUser, clusterDir: string, logFile: string, port: number): ChildProcess {
  const log = openSync(logFile, 'a', 0o600);
  if (process.getuid?.() === 0) fchownSync(log, user.uid, user.gid);
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [command = '', ...args] = [...user.wrap, binaries.postgres, '-D', clusterDir, '-p', String(port), ...options];
  const child = spawn(command, args, { detached: true, stdio: ['ignore', log, log], env: binaries.env, cwd: '/' });
  child.on('error', () => undefined);
  child.unref();
  closeSync(log);
  return child;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    if (isPostgres(pid)) process.kill(pid, name);
  } catch {
    // It ended in between.
  }
}

/** Stops a server fast: open transactions roll back, a checkpoint is written. Resolves when it is gone. */
export async function stopPostmaster(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  for (let waited = 0; isPostgres(pid); waited += 10) {
    // Half a minute is more than any checkpoint here; then without one, the log is replayed on the next start.
    if (waited === 30_000) signal(pid, 'SIGQUIT');
    await wait(10);
  }
}
