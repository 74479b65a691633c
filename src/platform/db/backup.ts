import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { copyCluster } from './backup-cluster.ts';
import { exportAll, importAll } from './copy.ts';
import { clusterOf, startEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { type RowCounts, countRows, firstDifference } from './row-counts.ts';
import { readPasswords, urlOf } from './server-cluster.ts';
import { runningPostmaster, stopPostmaster } from './server-process.ts';
import { StartFailure, errorReason } from './start-failure.ts';

export interface BackupOptions {
  /** The program's data folder: `pg`, `files` and `keys` lie in it. */
  readonly dataDir: string;
  /** Owner's address when the data are on a server; without it the embedded cluster is copied. */
  readonly url?: string;
  /** Folder to put the backup in; best on another disk. */
  readonly target: string;
  readonly now: Date;
  readonly binDir?: string;
}

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

interface Measured {
  readonly count: number;
  readonly bytes: number;
}

interface ServerOptions {
  readonly binDir?: string;
}

const lastGood = (dataDir: string): string => join(dataDir, 'last-good-backup.json');

/** Keys lie beside a backup, never in it. */
const keysBeside = (path: string): string => `${path}-keys`;

async function measure(folder: string): Promise<Measured> {
  const entries = existsSync(folder) ? await readdir(folder, { recursive: true, withFileTypes: true }) : [];
  const sizes = await Promise.all(entries.filter((entry) => entry.isFile()).map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size));
  return { count: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

const copyFolder = async (from: string, to: string): Promise<void> => {
  if (existsSync(from)) await cp(from, to, { recursive: true, preserveTimestamps: true });
};

const started = (dataDir: string, { binDir }: ServerOptions): ReturnType<typeof startEmbedded> =>
  startEmbedded({ dataDir, log: () => undefined, ...(binDir ? { binDir } : {}) });

/** Lends a superuser's address of the folder's server: the running program's, or one started for this. */
async function withServer(dataDir: string, options: ServerOptions, work: (superUrl: string) => Promise<void>): Promise<void> {
  const port = runningPostmaster(clusterOf(dataDir))?.port;
  if (port) return work(urlOf(readPasswords(clusterOf(dataDir)), 'postgres', port, 'postgres'));
  const server = await started(dataDir, options);
  try {
    return await work(server.superUrl);
  } finally {
    await server.stop();
  }
}

/** Starts the copy: it replays its log, is counted and closes cleanly. What cannot be started is no backup. */
async function prove(dataDir: string, options: ServerOptions): Promise<RowCounts> {
  const server = await started(dataDir, options);
  try {
    return await countRows(server.ownerUrl);
  } finally {
    await server.stop();
  }
}

async function removeStage(stage: string): Promise<void> {
  const left = runningPostmaster(clusterOf(stage));
  if (left) await stopPostmaster(left.pid);
  await rm(stage, { recursive: true, force: true });
}

/** Copies and proves in the data folder, whose disk knows permissions; the target may be a stick that does not. */
async function backUpCluster(dataDir: string, to: string, options: ServerOptions): Promise<RowCounts> {
  const stage = join(dataDir, 'backup-stage');
  await removeStage(stage);
  try {
    await mkdir(stage, { mode: 0o700 });
    await withServer(dataDir, options, (superUrl) => copyCluster(superUrl, clusterOf(dataDir), clusterOf(stage)));
    const rows = await prove(stage, options);
    await copyFolder(clusterOf(stage), join(to, 'pg'));
    return rows;
  } finally {
    await removeStage(stage);
  }
}

async function backUpServer(url: string, to: string): Promise<RowCounts> {
  const { tables } = await exportAll(url, join(to, 'export'));
  return Object.fromEntries(tables.map(({ name, rows }) => [name, rows]));
}

/** `xiangyi-20261122-070000`, a name every file system takes. */
const nameAt = (now: Date): string => `xiangyi-${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}`;

/**
 * Backs up database and files into a new folder below `target`, and the keys into one beside it.
 * An interrupted backup stays behind as `….partial` and counts for nothing.
 */
export async function backup({ dataDir, url, target, now, ...options }: BackupOptions): Promise<Backup> {
  const path = join(resolve(target), nameAt(now));
  const partial = `${path}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true, mode: 0o700 });
  const rows = url ? await backUpServer(url, partial) : await backUpCluster(resolve(dataDir), partial, options);
  // After the database: a file is on disk before its row, so every row finds its file.
  await copyFolder(join(dataDir, 'files'), join(partial, 'files'));
  const hasKeys = existsSync(join(dataDir, 'keys'));
  await copyFolder(join(dataDir, 'keys'), keysBeside(path));
  const made: Backup = {
    format: 1, kind: url ? 'export' : 'cluster', at: now.toISOString(), path, keysPath: hasKeys ? keysBeside(path) : null,
    bytes: (await measure(partial)).bytes, files: await measure(join(partial, 'files')), rows,
  };
  await writeFile(join(partial, 'backup.json'), `${JSON.stringify(made, null, 2)}\n`);
  await rename(partial, path);
  await writeFile(lastGood(dataDir), `${JSON.stringify(made, null, 2)}\n`);
  return made;
}

/** The last backup that came to its end, null when there was none. */
export async function lastGoodBackup(dataDir: string): Promise<Backup | null> {
  return existsSync(lastGood(dataDir)) ? JSON.parse(await readFile(lastGood(dataDir), 'utf8')) as Backup : null;
}

async function readBackup(path: string): Promise<Backup> {
  try {
    return JSON.parse(await readFile(join(path, 'backup.json'), 'utf8')) as Backup;
  } catch (error) {
    throw new StartFailure('backup-broken', { path, why: errorReason(error) }, error);
  }
}

async function restoreCluster(path: string, dataDir: string): Promise<void> {
  const to = clusterOf(dataDir);
  await copyFolder(join(path, 'pg'), to);
  // A stick may have lost the permissions; the server refuses any but the owner's.
  for (const entry of await readdir(to, { recursive: true, withFileTypes: true })) {
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o700 : 0o600);
  }
  await chmod(to, 0o700);
}

async function restoreExport(path: string, dataDir: string, options: ServerOptions): Promise<void> {
  const server = await started(dataDir, options);
  try {
    await migrate(server.ownerUrl);
    await importAll(server.ownerUrl, join(path, 'export'), { verify: true });
  } finally {
    await server.stop();
  }
}

async function bringBack(made: Backup, path: string, dataDir: string, options: ServerOptions): Promise<void> {
  if (made.kind === 'cluster') await restoreCluster(path, dataDir);
  else await restoreExport(path, dataDir, options);
  await copyFolder(join(path, 'files'), join(dataDir, 'files'));
  await copyFolder(keysBeside(path), join(dataDir, 'keys'));
  const different = firstDifference(made.rows, await prove(dataDir, options));
  if (different) throw new StartFailure('backup-broken', { path, why: different });
  const files = await measure(join(dataDir, 'files'));
  if (files.count !== made.files.count || files.bytes !== made.files.bytes) throw new StartFailure('backup-broken', { path, why: 'files' });
}

async function emptyFolder(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) await rm(join(dataDir, name), { recursive: true, force: true });
}

/**
 * Restores a backup (the folder itself, its keys beside it) into an empty data folder and checks the row counts.
 * On any failure the data folder is left empty again.
 * @returns the backup and whether its keys were there; without them sealed fields stay unreadable until they are put into `<dataDir>/keys`.
 * @throws StartFailure data-not-empty, backup-broken, data-other-version, or those of `startEmbedded` and `importAll`.
 */
export async function restore(backupPath: string, dataDir: string, options: ServerOptions = {}): Promise<{ backup: Backup; hasKeys: boolean }> {
  const path = join(resolve(dirname(backupPath)), basename(backupPath));
  const made = await readBackup(path);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  if ((await readdir(dataDir)).length > 0) throw new StartFailure('data-not-empty', { path: dataDir });
  try {
    await bringBack(made, path, dataDir, options);
  } catch (error) {
    await emptyFolder(dataDir);
    throw error;
  }
  return { backup: made, hasKeys: existsSync(join(dataDir, 'keys')) };
}
