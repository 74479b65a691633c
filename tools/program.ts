import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '#platform/db/server-process.ts';
import { noteLog } from './sink.ts';

const here = fileURLToPath(new URL('..', import.meta.url));

/** How a program ended, and all it said. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The whole program as a process of its own. */
export interface Program {
  readonly pid: number;
  readonly url: string;
  /** Resolves when the process is gone. */
  readonly ended: Promise<Ended>;
  /** Resolves when it answers at /readyz; rejects with what it said when it ends before. */
  ready(): Promise<void>;
  /** Resolves when it has said this; readiness comes before the last lines of a start. */
  said(words: RegExp): Promise<void>;
  /** Sends a signal and waits for the end. `group` sends it to the whole process group, as Ctrl-C at a terminal does. */
  stop(signal?: NodeJS.Signals, group?: boolean): Promise<Ended>;
}

export interface ProgramOptions {
  readonly dataDir: string;
  readonly port?: number;
  /** Further settings from the environment; nothing of the caller's own is handed on. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly words?: readonly string[];
  /** Where the program's own code lies, when it is another than this one's. */
  readonly root?: string;
  /** Through the launcher, and through the shell that npm puts before it. */
  readonly launcher?: boolean | 'shell';
}

const patienceMs = 120_000;
/** As `npm start` and `deploy/run` have it: with the room Node gives what lives for a moment only, it holds far more than it uses. */
const asStarted = ['--max-semi-space-size=8'];

/** An older version, beside which this one is tried, may start from its sources only. */
const entryOf = (root: string): string => (existsSync(join(root, 'tools/start.ts')) ? 'tools/start.ts' : 'src/apps/server.ts');

/** Starts the program on 127.0.0.1, by default on a free port and without the invented town. */
export async function startProgram({ dataDir, port, settings = {}, words = ['--empty'], launcher = false, root = here }: ProgramOptions): Promise<Program> {
  const { PATH = '', HOME = '', NODE_COMPILE_CACHE = '' } = process.env;
  const PORT = String(port ?? await freePort());
  const line = [process.execPath, ...(launcher ? ['tools/node.mjs'] : []), ...asStarted, entryOf(root), ...words];
  // More than one command, so that no shell makes itself the program.
  const [first = '', ...rest] = launcher === 'shell' ? ['sh', '-c', '"$@"; exit $?', 'sh', ...line] : line;
  const child = spawn(first, rest, {
    cwd: root, detached: true, env: { PATH, HOME, NODE_COMPILE_CACHE, PORT, XIANGYI_DATA: dataDir, ...(launcher === 'shell' ? { npm_lifecycle_event: 'start' } : {}), ...settings },
  });
  const heard = { out: '', err: '' };
  const ended = endOf(child, heard);
  const url = `http://127.0.0.1:${PORT}`;
  return {
    pid: child.pid ?? 0, url, ended,
    ready: () => ready(url, ended),
    said: (words) => patiently(`${url} did not say ${words}`, ended, async () => words.test(heard.out)),
    stop: (signal = 'SIGTERM', group = false) => {
      if (child.pid && child.exitCode === null && child.signalCode === null) process.kill(group ? -child.pid : child.pid, signal);
      return ended;
    },
  };
}

function endOf(child: ChildProcess, heard: { out: string; err: string }): Promise<Ended> {
  const hear = (part: Buffer): string => {
    noteLog(String(part));
    return String(part);
  };
  child.stdout?.on('data', (part: Buffer) => { heard.out += hear(part); });
  child.stderr?.on('data', (part: Buffer) => { heard.err += hear(part); });
  return new Promise((resolve) => { child.on('close', (code) => resolve({ code, ...heard })); });
}

const ready = (url: string, ended: Promise<Ended>): Promise<void> =>
  patiently(`${url} did not answer`, ended, () => fetch(`${url}/readyz`).then(({ ok }) => ok, () => false));

/** Asks until it is so; rejects with what the program said when it ends before. */
async function patiently(otherwise: string, ended: Promise<Ended>, isSo: () => Promise<boolean>): Promise<void> {
  const gone = ended.then(({ code, out, err }) => { throw new Error(`the program ended (${code}): ${`${out}${err}`.replaceAll(/\s*\n\s*/g, ' / ')}`); });
  const answers = async (): Promise<void> => {
    for (const began = performance.now(); performance.now() - began < patienceMs; await wait(20)) {
      if (await isSo()) return;
    }
    throw new Error(otherwise);
  };
  await Promise.race([answers(), gone]);
}

/** A process and all below it, by number. Linux only. */
export function familyOf(pid: number): number[] {
  const parents = new Map(readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name): [number, number][] => {
    try {
      return [[Number(name), Number(/\) \w (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1])]];
    } catch {
      return [];
    }
  }));
  const below = (one: number): number[] => [one, ...[...parents].filter(([, parent]) => parent === one).flatMap(([child]) => below(child))];
  return below(pid);
}

/** True while a process runs; a dead one that nobody has reaped yet does not. */
export function isRunning(pid: number): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
