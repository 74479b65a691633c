import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import type { Binaries } from './server-binaries.ts';
import { type ServerUser, giveTo } from './server-user.ts';
import { StartFailure, errorCode } from './start-failure.ts';

/** Passwords of the three roles; random, readable by the owner of the data folder only. */
export interface Passwords {
  readonly postgres: string;
  readonly xiangyi_owner: string;
  readonly xiangyi_app: string;
}

/** The three roles of an embedded server. */
export type Role = keyof Passwords;

const passwordFile = (clusterDir: string): string => join(clusterDir, 'passwords.json');

const newPassword = (): string => randomBytes(24).toString('base64url');

/** @throws StartFailure data-damaged when the file is gone or unreadable. */
export function readPasswords(clusterDir: string): Passwords {
  try {
    return JSON.parse(readFileSync(passwordFile(clusterDir), 'utf8')) as Passwords;
  } catch (error) {
    throw new StartFailure('data-damaged', { path: clusterDir }, error);
  }
}

/** Address of a role in a database of the server on this port. */
export const urlOf = (passwords: Passwords, role: Role, port: number, database: string): string =>
  `postgres://${role}:${passwords[role]}@127.0.0.1:${port}/${database}`;

function readMajor(clusterDir: string): string {
  try {
    return readFileSync(join(clusterDir, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    throw new StartFailure('data-damaged', { path: clusterDir }, error);
  }
}

/** @throws StartFailure data-other-version when the cluster was made by another major version, data-damaged when it is none. */
export function checkMajor(clusterDir: string, binaries: Binaries): void {
  const have = readMajor(clusterDir);
  if (have !== binaries.major) throw new StartFailure('data-other-version', { path: clusterDir, have, want: binaries.major });
}

const stagingName = /^new-(\d+)$/;

/** Removes what a first start left half made when it was killed. */
function clearStaging(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    const pid = stagingName.exec(name)?.[1];
    if (pid && !existsSync(`/proc/${pid}`)) rmSync(join(dataDir, name), { recursive: true, force: true });
  }
}

function initdb(binaries: Binaries, user: ServerUser, folder: string, pwfile: string): void {
  const [command = '', ...args] = [
    ...user.wrap, binaries.initdb, '-D', folder, '--username=postgres', `--pwfile=${pwfile}`, '--auth=scram-sha-256',
    '--encoding=UTF8', '--locale=C.UTF-8', '--data-checksums', '--no-instructions'];
  const made = spawnSync(command, args, { env: binaries.env, encoding: 'utf8', cwd: '/' });
  if (made.status === 0) return;
  const why = made.error?.message ?? made.stderr.trim().split('\n').at(-1) ?? '';
  throw new StartFailure('database-did-not-start', { path: folder, why }, made.error);
}

/** Makes the cluster aside and moves it into place whole, so a killed first start leaves nothing half made. */
export function createCluster(binaries: Binaries, user: ServerUser, dataDir: string, clusterDir: string): void {
  clearStaging(dataDir);
  const staging = join(dataDir, `new-${process.pid}`);
  const folder = join(staging, 'pg');
  const pwfile = join(staging, 'password');
  const passwords: Passwords = { postgres: newPassword(), xiangyi_owner: newPassword(), xiangyi_app: newPassword() };
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(pwfile, passwords.postgres, { mode: 0o600 });
    giveTo(user, staging);
    initdb(binaries, user, folder, pwfile);
    writeFileSync(passwordFile(folder), JSON.stringify(passwords), { mode: 0o600 });
    renameSync(folder, clusterDir);
  } catch (error) {
    // Another process was faster; its cluster stands, and the lock decides who may use it.
    if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error))) throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Makes the two roles and the database of a new cluster. The owner passes the tenant wall: it migrates, copies and searches. */
export async function prepareDatabase(passwords: Passwords, superuser: pg.Client): Promise<void> {
  await superuser.query(`
    begin;
    drop role if exists xiangyi_owner, xiangyi_app;
    create role xiangyi_owner login bypassrls password '${passwords.xiangyi_owner}';
    create role xiangyi_app login password '${passwords.xiangyi_app}';
    commit`);
  // Last, because its presence says that all of this was done.
  await superuser.query('create database xiangyi owner xiangyi_owner');
}
