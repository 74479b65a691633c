import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { copyCluster } from './backup-cluster.ts';
import { type Backup, type ServerOptions, copyFolder, keysBeside, measure, prove, started } from './backup-format.ts';
import { exportAll } from './copy.ts';
import { clusterOf } from './embedded.ts';
import type { RowCounts } from './row-counts.ts';
import { readPasswords, urlOf } from './server-cluster.ts';
import { runningPostmaster, stopPostmaster } from './server-process.ts';

/** What to back up, and where to. */
export interface BackupOptions extends ServerOptions {
  /** The program's data folder: `pg`, `files` and `keys` lie in it. */
  readonly dataDir: string;
  /** Owner's address when the data are on a server; without it the embedded cluster is copied. */
  readonly url?: string;
  /** Folder to put the backup in; best on another disk. */
  readonly target: string;
  readonly now: Date;
}

const lastGood = (dataDir: string): string => join(dataDir, 'last-good-backup.json');

const partialName = /^xiangyi-\d{8}-\d{6}\.partial$/;

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

async function removePartial(target: string): Promise<void> {
  const names = existsSync(target) ? await readdir(target) : [];
  for (const name of names.filter((one) => partialName.test(one))) await rm(join(target, name), { recursive: true, force: true });
}

/** `xiangyi-20261122-070000`, a name every file system takes. */
const nameAt = (now: Date): string => `xiangyi-${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}`;

/**
 * Backs up database and files into a new folder below `target`, and the keys into one beside it.
 * An interrupted one stays behind as `….partial`, counts for nothing and is cleared away by the next.
 */
export async function backup({ dataDir, url, target, now, ...options }: BackupOptions): Promise<Backup> {
  const path = join(resolve(target), nameAt(now));
  const partial = `${path}.partial`;
  await removePartial(target);
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
  await mkdir(dataDir, { recursive: true });
  await writeFile(lastGood(dataDir), `${JSON.stringify(made, null, 2)}\n`);
  return made;
}

/** The last backup that came to its end, null when there was none. */
export async function lastGoodBackup(dataDir: string): Promise<Backup | null> {
  return existsSync(lastGood(dataDir)) ? JSON.parse(await readFile(lastGood(dataDir), 'utf8')) as Backup : null;
}
