import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { inTransaction, withClient } from './open-client.ts';
import { StartFailure, errorCode, errorReason } from './start-failure.ts';

/** One file of `db/migrations`: `0007_station_cards.sql`. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

/** Which migrations to run, for which role. */
export interface MigrateOptions {
  readonly dir?: string;
  /** Gets the name of each migration that was run. */
  readonly log?: (name: string) => void;
  /** The role the program signs in with; written `xiangyi_app` in the migrations. */
  readonly appRole?: string;
  /** Last number to run, to take in an export of an older program. */
  readonly upTo?: number;
}

interface Applied {
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
}

/** Where the program keeps its migrations. */
export const migrationsDir = fileURLToPath(new URL('../../../db/migrations', import.meta.url));

const fileName = /^(\d{4})_[a-z0-9_]+\.sql$/;

async function readMigration(dir: string, name: string): Promise<Migration> {
  // A checkout with other line ends is still the same migration.
  const sql = (await readFile(join(dir, name), 'utf8')).replaceAll('\r\n', '\n');
  return { number: Number(name.slice(0, 4)), name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
}

/** The migrations of the program, lowest number first; a number used twice is an error of the program. */
export async function readMigrations(dir: string = migrationsDir): Promise<readonly Migration[]> {
  const names = (await readdir(dir)).filter((name) => fileName.test(name)).toSorted();
  const list = await Promise.all(names.map((name) => readMigration(dir, name)));
  const twice = list.find((one, index) => one.number === list[index - 1]?.number);
  if (twice) throw new Error(`two migrations carry the number of ${twice.name}`);
  return list;
}

// One runner at a time; waits before the short lock_timeout begins to count.
const onlyRunner = 'select pg_advisory_xact_lock(8613002)';

/** What the program's role may do with tables the owner makes; its own log of migrations it may only read. */
const grants = (app: string): string => `
  grant usage on schema public to ${app};
  alter default privileges in schema public grant select, insert, update, delete on tables to ${app};
  alter default privileges in schema public grant usage, select on sequences to ${app};
  create table if not exists schema_migration (
    number integer primary key,
    name text not null,
    sha256 text not null,
    applied_at timestamptz not null default now()
  );
  revoke insert, update, delete on schema_migration from ${app};`;

/** @throws StartFailure role-missing */
async function prepare(client: pg.Client, appRole: string): Promise<void> {
  try {
    await client.query(grants(client.escapeIdentifier(appRole)));
  } catch (error) {
    if (errorCode(error) === '42704') throw new StartFailure('role-missing', { have: appRole }, error);
    throw error;
  }
}

/** @throws StartFailure database-newer or migration-changed */
function refuseStranger(applied: readonly Applied[], known: readonly Migration[]): void {
  const byNumber = new Map(known.map((one) => [one.number, one]));
  for (const one of applied) {
    const mine = byNumber.get(one.number);
    if (!mine) throw new StartFailure('database-newer', { have: one.name, want: known.at(-1)?.name ?? '-' });
    if (mine.sha256 !== one.sha256) throw new StartFailure('migration-changed', { path: mine.name });
  }
}

/** @throws StartFailure migration-failed */
async function apply(client: pg.Client, migration: Migration, appRole: string): Promise<void> {
  try {
    await client.query(migration.sql.replace(/\bxiangyi_app\b/g, client.escapeIdentifier(appRole)));
  } catch (error) {
    throw new StartFailure('migration-failed', { path: migration.name, why: errorReason(error) }, error);
  }
  await client.query('insert into schema_migration (number, name, sha256) values ($1, $2, $3)', [migration.number, migration.name, migration.sha256]);
}

/**
 * Brings a database to the program's schema: all pending migrations in one transaction, or none.
 * @returns the names that were run.
 * @throws StartFailure database-newer, migration-changed, migration-failed, role-missing, or that of `openClient`.
 */
export async function migrate(ownerUrl: string, options: MigrateOptions = {}): Promise<string[]> {
  const { dir = migrationsDir, log = () => undefined, appRole = 'xiangyi_app', upTo = Infinity } = options;
  const known = await readMigrations(dir);
  const done = await withClient(ownerUrl, (client) => inTransaction(client, 'begin', async () => {
    await client.query(onlyRunner);
    await client.query(`set local lock_timeout = '1s'`);
    await prepare(client, appRole);
    const { rows } = await client.query<Applied>('select number, name, sha256 from schema_migration order by number');
    refuseStranger(rows, known);
    const pending = known.filter((one) => one.number <= upTo && rows.every((row) => row.number !== one.number));
    for (const one of pending) await apply(client, one, appRole);
    return pending.map((one) => one.name);
  }));
  done.forEach(log);
  return done;
}
