import { readFileSync, readdirSync } from 'node:fs';

/** Clock ticks of /proc are hundredths of a second on every Linux we know. */
const tickMs = 10;

function stat(pid: number | string): string[] {
  try {
    // The name in brackets may hold blanks: what counts begins after it, with the state.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
  } catch {
    return [];
  }
}

const own = (fields: readonly string[]): number => (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * tickMs;
const reaped = (fields: readonly string[]): number => (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) * tickMs;

/** CPU a process has used since it began, in ms. */
export const cpuOf = (pid: number): number => own(stat(pid));

/** The same of a process, its children, and those of them that have ended: a database server with its connections. */
export function cpuWithChildren(pid: number): number {
  const mine = stat(pid);
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(stat).filter((fields) => Number(fields[1]) === pid);
  return own(mine) + reaped(mine) + children.reduce((sum, fields) => sum + own(fields), 0);
}

/** The middle of a list. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(at)] ?? 0) + (sorted[Math.ceil(at)] ?? 0)) / 2;
}
