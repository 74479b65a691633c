import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { withClient } from './open-client.ts';
import { errorCode } from './start-failure.ts';

/** Folders whose content belongs to the running server only; they must be there, empty. */
const emptied = new Set(['pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans']);

const left = /^(postmaster\.(pid|opts)|backup_label.*|tablespace_map.*|pg_internal\.init.*|pgsql_tmp.*)$/;

async function copyOne(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to, constants.COPYFILE_FICLONE);
  } catch (error) {
    // The server removes files while it works; what is needed of them is in its log.
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}

async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to, { mode: 0o700 });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (left.test(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (emptied.has(entry.name)) await mkdir(target, { mode: 0o700 });
    else if (entry.isDirectory()) await copyTree(source, target);
    else await copyOne(source, target);
  }
}

/** The pieces of the write-ahead log from the start of the copy to its end. */
async function copyLog(from: string, to: string, first: string, last: string): Promise<void> {
  const names = (await readdir(join(from, 'pg_wal'))).filter((name) => /^[0-9A-F]{24}$/.test(name) && name >= first && name <= last);
  for (const name of names) await copyFile(join(from, 'pg_wal', name), join(to, 'pg_wal', name));
}

async function copyWhileRunning(client: pg.Client, from: string, to: string): Promise<void> {
  // Lives as long as the connection and keeps the server from reusing log we still need.
  await client.query(`select pg_create_physical_replication_slot('backup_' || pg_backend_pid(), true, true)`);
  const { rows: [start] } = await client.query<{ wal: string }>(`select pg_walfile_name(pg_backup_start('xiangyi', true)) as wal`);
  await copyTree(from, to);
  const { rows: [stop] } = await client.query<{ wal: string; label: string }>(
    'select pg_walfile_name(lsn) as wal, labelfile as label from pg_backup_stop(false)');
  if (!start || !stop) throw new Error('the server did not answer to the backup');
  await writeFile(join(to, 'backup_label'), stop.label, { mode: 0o600 });
  await copyLog(from, to, start.wal, stop.wal);
}

/** Copies the folder of a running cluster so that a server can be started on the copy; others go on working. */
export const copyCluster = (superUrl: string, from: string, to: string): Promise<void> =>
  withClient(superUrl, (client) => copyWhileRunning(client, from, to));
