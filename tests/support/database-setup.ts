import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '#platform/db/migrate.ts';
import { withClient } from '#platform/db/open-client.ts';
import { clusterOf, startEmbedded } from '#platform/db/embedded.ts';
import { runningPostmaster, stopPostmaster } from '#platform/db/server-process.ts';

/** Where the databases of one test run lie; each address names the role and a database to be replaced. */
export interface TestServer {
  readonly superUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly template: string;
}

declare module 'vitest' {
  interface ProvidedContext { readonly testServer: TestServer }
}

interface Opened extends TestServer {
  close(): Promise<void>;
}

/** Folders of a run are called so, with the number of its process behind: those of runs that are gone are swept away. */
export const folderPrefix = 'xiangyi-test-';

/** The same address with another database, and another user when one is given. */
export function addressOf(url: string, database: string, user?: string): string {
  const address = new URL(url);
  address.pathname = database;
  if (user) Object.assign(address, { username: user, password: user });
  return address.href;
}

/** Servers of runs that were killed: their folder carries the number of a process that is gone. */
async function sweep(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(folderPrefix));
  for (const name of names.filter((one) => !existsSync(`/proc/${one.slice(folderPrefix.length).split('-')[0]}`))) {
    const left = runningPostmaster(clusterOf(join(tmpdir(), name)));
    if (left) await stopPostmaster(left.pid);
    await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
}

/** A server of our own; of the packaged PostgreSQL or the one in TEST_PG_BIN. */
async function openOwnServer(binDir: string | undefined): Promise<Opened> {
  await sweep();
  const dataDir = await mkdtemp(join(tmpdir(), `${folderPrefix}${process.pid}-`));
  const server = await startEmbedded({ dataDir, log: () => undefined, ...(binDir ? { binDir } : {}) });
  const { superUrl, ownerUrl, appUrl } = server;
  // Nothing here must outlive the run: what must survive a power cut is tried on data folders of the program's own making.
  await withClient(superUrl, async (client) => {
    for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit']) await client.query(`alter system set ${setting} = off`);
    await client.query('select pg_reload_conf()');
  });
  const close = async (): Promise<void> => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { superUrl, ownerUrl, appUrl, template: 'xiangyi', close };
}

/** An empty database in our encoding, whatever the server's habit. */
export const plain = `template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'`;

/** A server that is there already: its address must be a superuser's. Roles and databases of the run are removed at the end. */
async function openGivenServer(superUrl: string): Promise<Opened> {
  const run = `xiangyi_test_${randomBytes(6).toString('hex')}`;
  const [owner, app] = [`${run}_owner`, `${run}_app`];
  await withClient(superUrl, async (client) => {
    await client.query(`create role ${owner} login bypassrls password '${owner}'`);
    await client.query(`create role ${app} login password '${app}'`);
    await client.query(`create database ${run} owner ${owner} ${plain}`);
  });
  const close = (): Promise<void> => withClient(superUrl, async (client) => {
    await client.query(`drop database ${run} with (force)`);
    await client.query(`drop role ${owner}, ${app}`);
  });
  return { superUrl, ownerUrl: addressOf(superUrl, run, owner), appUrl: addressOf(superUrl, run, app), template: run, close };
}

/** Starts the one database server of a test run and makes the migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { TEST_DATABASE_URL: given, TEST_PG_BIN: binDir } = process.env;
  const { close, ...server } = given ? await openGivenServer(given) : await openOwnServer(binDir);
  try {
    await migrate(server.ownerUrl, { appRole: new URL(server.appUrl).username });
  } catch (error) {
    await close();
    throw error;
  }
  project.provide('testServer', server);
  return close;
}
