import { readFileSync, readdirSync } from 'node:fs';

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

// The name in brackets may hold blanks: what counts begins after it, with the state.
const stat = (pid: number | string): string[] => read(`/proc/${pid}/stat`).replace(/^.*\) /s, '').split(' ');

/** CPU of all threads of a process, in ms: the scheduler counts in nanoseconds, fine enough for one request. */
export function cpuOf(pid: number): number {
  let threads: string[];
  try {
    threads = readdirSync(`/proc/${pid}/task`);
  } catch {
    return 0;
  }
  return threads.reduce((sum, thread) => sum + Number(read(`/proc/${pid}/task/${thread}/schedstat`).split(' ')[0] ?? 0) / 1e6, 0);
}

/** The processes a process has started. */
export const childrenOf = (pid: number): number[] => readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(stat(name)[1]) === pid).map(Number);

/** Clock ticks are hundredths of a second on every Linux we know. */
const tickMs = 10;
const reaped = (fields: readonly string[]): number => (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) * tickMs;

/** CPU of a process, its children, and those of them that have ended: a database server with its connections. */
export const cpuWithChildren = (pid: number): number => cpuOf(pid) + reaped(stat(pid)) + childrenOf(pid).reduce((sum, child) => sum + cpuOf(child), 0);

/** What so many in a hundred stay below. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = ((sorted.length - 1) * percent) / 100;
  const [below, above] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return below + (above - below) * (at - Math.floor(at));
}

/** The middle of a list. */
export const median = (values: readonly number[]): number => percentile(values, 50);
