import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type pg from 'pg';
import { movesWithAccount } from '#db/global-tables.ts';
import {
  type CopiedSequence, type CopiedTable, type Manifest, explainWall, manifestFile, meter, readManifest, schemaNumber, speakPlainly,
  tableFile, tableText,
} from './copy-format.ts';
import { type Table, isTenants, listOf, nameOf, readTables, tenantRows } from './copy-plan.ts';
import { copyIn } from './copy-stream.ts';
import { inTransaction, withClient } from './open-client.ts';
import { StartFailure, errorReason } from './start-failure.ts';

/** What to leave out of an export. */
export interface ExportOptions {
  /** Only this tenant's rows and what they point at; without it everything. */
  readonly tenantId?: string;
}

/** How sure an import has to be. */
export interface ImportOptions {
  /** Reads every table back and compares counts and hashes before anything is kept. */
  readonly verify?: boolean;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const drain = async (source: AsyncIterable<Buffer>): Promise<void> => {
  for await (const chunk of source) void chunk;
};

async function exportTable(client: pg.Client, dir: string, table: Table, where?: string): Promise<CopiedTable> {
  const measure = meter();
  await pipeline(tableText(client, table, where), measure.pass, createGzip({ level: 4 }), createWriteStream(tableFile(dir, table.name)));
  return { name: table.name, columns: table.columns, ...measure.result() };
}

async function readSequences(client: pg.Client): Promise<CopiedSequence[]> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(`
    select table_name::text as table, column_name::text as column, pg_get_serial_sequence(quote_ident(table_name), column_name) as sequence
    from information_schema.columns
    where table_schema = 'public' and (is_identity = 'YES' or column_default like 'nextval(%')
    order by table_name, column_name`);
  const list: CopiedSequence[] = [];
  for (const { table, column, sequence } of rows.filter((row) => row.sequence)) {
    const { rows: [state] } = await client.query<{ value: string; called: boolean }>(`select last_value::text as value, is_called as called from ${sequence}`);
    if (state) list.push({ table, column, ...state });
  }
  return list;
}

/**
 * Writes a database, or one tenant of it, to a folder: one packed text file a table and a manifest, readable by any version of PostgreSQL.
 * All from one moment, while others go on working.
 * @throws StartFailure role-walled, or that of `openClient`.
 */
export async function exportAll(url: string, dir: string, { tenantId }: ExportOptions = {}): Promise<Manifest> {
  if (tenantId !== undefined && !uuid.test(tenantId)) throw new Error(`not a tenant id: ${tenantId}`);
  await mkdir(join(dir, 'tables'), { recursive: true });
  await rm(manifestFile(dir), { force: true });
  const manifest = await withClient(url, (client) => explainWall(client, () => inTransaction(client, 'begin isolation level repeatable read read only', async () => {
    await speakPlainly(client);
    const tables = await readTables(client);
    const conditions = tenantId ? tenantRows(tables, tenantId) : null;
    const copied: CopiedTable[] = [];
    for (const table of tables.filter((one) => !conditions || conditions.has(one.name))) {
      copied.push(await exportTable(client, dir, table, conditions?.get(table.name)));
    }
    const sequences = tenantId ? [] : await readSequences(client);
    return { format: 1, schema: await schemaNumber(client), tenantId: tenantId ?? null, tables: copied, sequences } satisfies Manifest;
  })));
  await writeFile(manifestFile(dir), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

async function refuseOtherSchema(client: pg.Client, manifest: Manifest): Promise<void> {
  const want = await schemaNumber(client);
  if (manifest.schema !== want) throw new StartFailure('copy-other-schema', { have: manifest.schema, want });
}

async function hasRows(client: pg.Client, table: Table, where = 'true'): Promise<boolean> {
  return (await client.query(`select from ${nameOf(table)} where ${where} limit 1`)).rows.length > 0;
}

/** Tenants' rows must not be there yet; of global tables a migration may have filled some. */
async function refuseFilled(client: pg.Client, tables: readonly Table[], { tenantId }: Manifest): Promise<void> {
  const roots = new Set(tables.flatMap((one) => one.references).filter(({ columns }) => columns.join() === 'tenant_id').map(({ table }) => table));
  for (const table of tables) {
    const concerned = isTenants(table) || (!tenantId && roots.has(table.name));
    if (concerned && await hasRows(client, table, tenantId ? `tenant_id = '${tenantId}'` : 'true')) throw new StartFailure('copy-not-empty', { have: table.name });
  }
}

/** @throws StartFailure copy-damaged when a file is not what the manifest says. */
async function checkFile(dir: string, { name, rows, sha256 }: CopiedTable): Promise<void> {
  const path = tableFile(dir, name);
  const measure = meter();
  try {
    await pipeline(createReadStream(path), createGunzip(), measure.pass, drain);
  } catch (error) {
    throw new StartFailure('copy-damaged', { path, why: errorReason(error) }, error);
  }
  const found = measure.result();
  if (found.rows !== rows || found.sha256 !== sha256) throw new StartFailure('copy-damaged', { path, why: `${found.rows}/${rows}` });
}

async function importTable(client: pg.Client, dir: string, { name, columns }: CopiedTable, into: string): Promise<void> {
  const sql = `copy ${into} (${listOf(columns)}) from stdin`;
  await pipeline(createReadStream(tableFile(dir, name)), createGunzip(), (text) => copyIn(client, sql, text));
}

/** Rows of a global table that other tenants may have brought already: the same key is the same thing. */
async function mergeTable(client: pg.Client, dir: string, table: Table, copied: CopiedTable): Promise<void> {
  if (Object.hasOwn(movesWithAccount, table.name)) return mergeBelongings(client, dir, table, copied);
  const [name, columns, key] = [nameOf(table), listOf(copied.columns), listOf(table.key)];
  await client.query(`create temp table incoming as select ${columns} from ${name} with no data`);
  await importTable(client, dir, copied, 'pg_temp.incoming');
  // What comes in now, for the rows that belong to it.
  await client.query(`create temp table ${cameIn(table.name)} on commit drop as select ${key} from pg_temp.incoming except select ${key} from ${name}`);
  await client.query(`insert into ${name} (${columns}) overriding system value select * from pg_temp.incoming on conflict do nothing`);
  // A row with another key holds a name that must be unique, for instance a sign-in name.
  const { rows } = await client.query(`select ${key} from pg_temp.incoming except select ${key} from ${name} limit 1`);
  if (rows.length > 0) throw new StartFailure('copy-clash', { have: table.name });
  await client.query('drop table pg_temp.incoming');
}

const cameIn = (name: string): string => `"came_${name}"`;

/** Second proofs and the like come only with an account that came in just now: whoever was here already keeps what he has here, and codes he has replaced do not come back. */
async function mergeBelongings(client: pg.Client, dir: string, table: Table, copied: CopiedTable): Promise<void> {
  const [name, columns, key] = [nameOf(table), listOf(copied.columns), listOf(table.key)];
  await client.query(`create temp table incoming as select ${columns} from ${name} with no data`);
  await importTable(client, dir, copied, 'pg_temp.incoming');
  const owners = table.references.map((one) => `(${listOf(one.columns)}) in (select ${listOf(one.targetColumns)} from pg_temp.${cameIn(one.table)})`).join(' and ');
  await client.query(`insert into ${name} (${columns}) select * from pg_temp.incoming where ${owners} on conflict do nothing`);
  const { rows } = await client.query(`select ${key} from pg_temp.incoming where ${owners} except select ${key} from ${name} limit 1`);
  if (rows.length > 0) throw new StartFailure('copy-clash', { have: table.name });
  await client.query('drop table pg_temp.incoming');
}

async function setSequences(client: pg.Client, sequences: readonly CopiedSequence[]): Promise<void> {
  for (const { table, column, value, called } of sequences) {
    await client.query('select setval(pg_get_serial_sequence(quote_ident($1), $2), $3::bigint, $4)', [table, column, value, called]);
  }
}

/** Reads a table back from the target and compares it with the export. */
async function verifyTable(client: pg.Client, table: Table, copied: CopiedTable, where?: string): Promise<void> {
  const measure = meter();
  await pipeline(tableText(client, { ...table, columns: copied.columns }, where), measure.pass, drain);
  const { rows, sha256 } = measure.result();
  if (rows !== copied.rows || sha256 !== copied.sha256) throw new StartFailure('copy-damaged', { path: copied.name, why: `${rows}/${copied.rows}` });
}

/** What was exported, with the table it goes to, in the order in which tables can be filled. */
function pairs(tables: readonly Table[], manifest: Manifest): { table: Table; copied: CopiedTable }[] {
  const stranger = manifest.tables.find(({ name }) => tables.every((table) => table.name !== name));
  if (stranger) throw new StartFailure('copy-damaged', { path: 'manifest.json', why: stranger.name });
  return tables.flatMap((table) => manifest.tables.filter(({ name }) => name === table.name).map((copied) => ({ table, copied })));
}

async function fill(client: pg.Client, dir: string, tables: readonly Table[], manifest: Manifest): Promise<void> {
  const both = pairs(tables, manifest);
  if (!manifest.tenantId) {
    for (const table of tables.filter((one) => !isTenants(one)).toReversed()) await client.query(`delete from only ${nameOf(table)}`);
  }
  for (const { table, copied } of both) {
    if (manifest.tenantId && !isTenants(table)) await mergeTable(client, dir, table, copied);
    else await importTable(client, dir, copied, nameOf(table));
  }
  await setSequences(client, manifest.sequences);
}

async function verifyAll(client: pg.Client, tables: readonly Table[], manifest: Manifest): Promise<void> {
  const conditions = manifest.tenantId ? tenantRows(tables, manifest.tenantId) : null;
  for (const { table, copied } of pairs(tables, manifest)) {
    // Merged rows were compared by key; others may have written the rest of them.
    if (!conditions || isTenants(table)) await verifyTable(client, table, copied, conditions?.get(table.name));
  }
}

/**
 * Brings an export into a migrated database, in one transaction: everything into an empty one, or one tenant beside others.
 * @throws StartFailure copy-damaged, copy-not-empty, copy-clash, copy-other-schema, role-walled, or that of `openClient`.
 */
export async function importAll(url: string, dir: string, { verify = false }: ImportOptions = {}): Promise<Manifest> {
  const manifest = await readManifest(dir);
  for (const copied of manifest.tables) await checkFile(dir, copied);
  await withClient(url, (client) => explainWall(client, () => inTransaction(client, 'begin', async () => {
    await speakPlainly(client);
    await refuseOtherSchema(client, manifest);
    const tables = await readTables(client);
    await refuseFilled(client, tables, manifest);
    await fill(client, dir, tables, manifest);
    if (verify) await verifyAll(client, tables, manifest);
  })));
  return manifest;
}
