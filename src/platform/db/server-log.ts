import { closeSync, fstatSync, openSync, readSync, renameSync, statSync } from 'node:fs';

const mostBytes = 8 * 1024 * 1024;

/** Puts a grown log aside before a server opens it. */
export function rotateLog(path: string): void {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > mostBytes) renameSync(path, `${path}.old`);
}

/** Whole lines only: what the server is just writing comes with the next reading. */
function readFrom(path: string, from: number): { text: string; end: number } {
  const file = openSync(path, 'r');
  try {
    const size = fstatSync(file).size;
    const start = from > size ? 0 : from;
    const bytes = Buffer.alloc(Math.min(size - start, 1024 * 1024));
    const whole = bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start)).lastIndexOf('\n') + 1;
    return { text: bytes.toString('utf8', 0, whole), end: start + whole };
  } finally {
    closeSync(file);
  }
}

/** Somebody who reads the server's log along. */
export interface LogReader {
  /** Hands on what was written since the last call; returns the last line that tells of a failure. */
  read(): string | null;
  close(): void;
}

/** Follows a server's log file from its present end; a file, not a pipe, because the server may outlive its starter. */
export function followLog(path: string, log: (line: string) => void): LogReader {
  let at = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  let failure: string | null = null;
  const read = (): string | null => {
    if (!statSync(path, { throwIfNoEntry: false })) return failure;
    const { text, end } = readFrom(path, at);
    at = end;
    for (const line of text.split('\n').filter(Boolean)) {
      if (/(FATAL|PANIC|error): /.test(line)) failure = line.replace(/^.*?(FATAL|PANIC|error): +/, '');
      log(line);
    }
    return failure;
  };
  const timer = setInterval(read, 500).unref();
  return { read, close: () => { clearInterval(timer); read(); } };
}
