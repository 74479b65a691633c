import { existsSync } from 'node:fs';
import { cp, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Embedded, startEmbedded } from './embedded.ts';
import { type RowCounts, countRows } from './row-counts.ts';

/** `backup.json` in a backup and, for a page that shows its age, `last-good-backup.json` in the data folder. */
export interface Backup {
  readonly format: 1;
  /** `cluster`: a copy of the embedded database, proved by a start. `export`: text files from a server. */
  readonly kind: 'cluster' | 'export';
  readonly at: string;
  readonly path: string;
  /** Kept apart, because whoever has both can read everything; null when there are none. */
  readonly keysPath: string | null;
  readonly bytes: number;
  readonly files: Measured;
  readonly rows: RowCounts;
}

/** How many files, how many bytes. */
export interface Measured {
  readonly count: number;
  readonly bytes: number;
}

/** Which PostgreSQL to start where one has to be started. */
export interface ServerOptions {
  /** Another PostgreSQL than the packaged one. */
  readonly binDir?: string;
}

/** Keys lie beside a backup, never in it. */
export const keysBeside = (path: string): string => `${path}-keys`;

/** Number and size of the files in a folder; nothing for a folder that is not there. */
export async function measure(folder: string): Promise<Measured> {
  const entries = existsSync(folder) ? await readdir(folder, { recursive: true, withFileTypes: true }) : [];
  const sizes = await Promise.all(entries.filter((entry) => entry.isFile()).map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size));
  return { count: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Copies a folder if it is there. */
export const copyFolder = async (from: string, to: string): Promise<void> => {
  if (existsSync(from)) await cp(from, to, { recursive: true, preserveTimestamps: true });
};

/** The server of a data folder, for as long as a copy needs it. */
export const started = (dataDir: string, { binDir }: ServerOptions): Promise<Embedded> =>
  startEmbedded({ dataDir, log: () => undefined, ...(binDir ? { binDir } : {}) });

/** Starts the copy: it replays its log, is counted and closes cleanly. What cannot be started is no backup. */
export async function prove(dataDir: string, options: ServerOptions): Promise<RowCounts> {
  const server = await started(dataDir, options);
  try {
    return await countRows(server.ownerUrl);
  } finally {
    await server.stop();
  }
}
