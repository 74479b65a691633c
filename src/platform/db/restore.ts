import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Backup, type ServerOptions, copyFolder, keysBeside, measure, prove, started } from './backup-format.ts';
import { importAll } from './copy.ts';
import { readManifest } from './copy-format.ts';
import { clusterOf } from './embedded.ts';
import { migrate } from './migrate.ts';
import { firstDifference } from './row-counts.ts';
import { StartFailure, errorReason } from './start-failure.ts';

async function readBackup(path: string): Promise<Backup> {
  if (!existsSync(join(path, 'backup.json'))) throw new StartFailure('no-backup', { path });
  try {
    return JSON.parse(await readFile(join(path, 'backup.json'), 'utf8')) as Backup;
  } catch (error) {
    throw new StartFailure('backup-broken', { path, why: errorReason(error) }, error);
  }
}

async function restoreCluster(path: string, dataDir: string): Promise<void> {
  const to = clusterOf(dataDir);
  await copyFolder(join(path, 'pg'), to);
  // A stick may have lost the permissions, and the passwords lie here.
  for (const entry of await readdir(to, { recursive: true, withFileTypes: true })) {
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o700 : 0o600);
  }
}

async function restoreExport(path: string, dataDir: string, options: ServerOptions): Promise<void> {
  const server = await started(dataDir, options);
  try {
    const from = join(path, 'export');
    // To where the export stands; the program's next start goes on from there.
    await migrate(server.ownerUrl, { upTo: (await readManifest(from)).schema });
    await importAll(server.ownerUrl, from, { verify: true });
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
 * @throws StartFailure no-backup, data-not-empty, backup-broken, data-other-version, or those of `startEmbedded` and `importAll`.
 */
export async function restore(backupPath: string, dataDir: string, options: ServerOptions = {}): Promise<{ backup: Backup; hasKeys: boolean }> {
  const path = resolve(backupPath);
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
