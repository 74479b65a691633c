import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { afterAll, inject } from 'vitest';
import { openClient } from '#platform/db/open-client.ts';
import { newId } from '#kernel/id.ts';
import { addressOf, plain } from './database-setup.ts';
import { noteProgramStatements } from './program-statements.ts';

noteProgramStatements();

export interface TestDatabase {
  /** Owns the tables, passes the tenant wall: for arranging and looking. */
  readonly ownerUrl: string;
  /** The program's role, behind the tenant wall. */
  readonly appUrl: string;
  /** Superuser in this database; for faults only (locks, kills). */
  readonly superUrl: string;
}

interface Made extends TestDatabase {
  drop(): Promise<void>;
}

const keepers = new Map<string, ReturnType<typeof openClient>>();

/** The connection on which a process that runs tests makes and drops its databases: opening one for each costs the server more than dropping one. */
function keeperOf(superUrl: string): ReturnType<typeof openClient> {
  const keeper = keepers.get(superUrl) ?? openClient(superUrl);
  keepers.set(superUrl, keeper);
  return keeper;
}

/** Waits for whoever is about to leave: a pool has ended before its connections are gone, and one that is thrown out on its way has nobody left to hear it. */
async function left(keeper: Client, name: string): Promise<void> {
  for (let waited = 0; waited < 500; waited += 10) {
    if ((await keeper.query(`select from pg_stat_activity where datname = $1 and backend_type = 'client backend'`, [name])).rowCount === 0) return;
    await wait(10);
  }
}

/** A database of its own; `from: 'nothing'` leaves out the migrations. The caller drops it. */
export async function makeDatabase(from: 'template' | 'nothing' = 'template'): Promise<Made> {
  const server = inject('testServer');
  const name = `test_${newId().replaceAll('-', '')}`;
  const owner = new URL(server.ownerUrl).username;
  const origin = from === 'template' ? `template ${server.template}` : plain;
  const keeper = await keeperOf(server.superUrl);
  await keeper.query(`create database ${name} owner ${owner} ${origin} strategy wal_log`);
  const drop = async (): Promise<void> => {
    await left(keeper, name);
    await keeper.query(`drop database ${name} with (force)`);
  };
  return { ownerUrl: addressOf(server.ownerUrl, name), appUrl: addressOf(server.appUrl, name), superUrl: addressOf(server.superUrl, name), drop };
}

/** A database of its own for the calling test file, copied from the migrated template and dropped after the file's tests. */
export async function testDatabase(from: 'template' | 'nothing' = 'template'): Promise<TestDatabase> {
  const { drop, ...database } = await makeDatabase(from);
  afterAll(drop);
  return database;
}
