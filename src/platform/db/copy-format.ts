import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type pg from 'pg';
import { copyOut } from './copy-stream.ts';
import { type Table, listOf, nameOf, orderOf } from './copy-plan.ts';
import { StartFailure, errorCode } from './start-failure.ts';

/** A table as it was exported: `tables/<name>.copy.gz` holds PostgreSQL's text format, one line a row. */
export interface CopiedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** Of the unpacked text, in the order of the key. */
  readonly sha256: string;
}

/** Where the counter of an identity column stands. */
export interface CopiedSequence {
  readonly table: string;
  readonly column: string;
  readonly value: string;
  readonly called: boolean;
}

/** `manifest.json` of an export. Written last: a folder without it is not an export. */
export interface Manifest {
  readonly format: 1;
  /** Number of the last migration. */
  readonly schema: number;
  /** Null when all tenants are in it. */
  readonly tenantId: string | null;
  readonly tables: readonly CopiedTable[];
  readonly sequences: readonly CopiedSequence[];
}

/** Where the manifest of an export lies. */
export const manifestFile = (dir: string): string => join(dir, 'manifest.json');

/** Where the rows of a table lie. */
export const tableFile = (dir: string, name: string): string => join(dir, 'tables', `${name}.copy.gz`);

/** @throws StartFailure copy-damaged when there is none. */
export async function readManifest(dir: string): Promise<Manifest> {
  try {
    return JSON.parse(await readFile(manifestFile(dir), 'utf8')) as Manifest;
  } catch (error) {
    throw new StartFailure('copy-damaged', { path: dir, why: 'manifest.json' }, error);
  }
}

/** Counts and hashes the text that passes through. */
export interface Meter {
  pass(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer>;
  result(): Pick<CopiedTable, 'rows' | 'sha256'>;
}

const newline = 10;

function linesIn(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, at + 1)) count += 1;
  return count;
}

/** A fresh meter; its result may be asked for once. */
export function meter(): Meter {
  const hash = createHash('sha256');
  let rows = 0;
  return {
    async* pass(source) {
      for await (const chunk of source) {
        hash.update(chunk);
        // The format writes a line break within a value as \n, so each real one ends a row.
        rows += linesIn(chunk);
        yield chunk;
      }
    },
    result: () => ({ rows, sha256: hash.digest('hex') }),
  };
}

// Every server writes the same text for the same value.
const sameText = `
  set local row_security = off; set local client_encoding = 'UTF8'; set local timezone = 'UTC'; set local datestyle = 'ISO, YMD';
  set local intervalstyle = 'postgres'; set local bytea_output = 'hex'; set local extra_float_digits = 1; set local xmlbinary = 'base64'`;

/** Prepares a transaction for copying. */
export const speakPlainly = async (client: pg.ClientBase): Promise<void> => { await client.query(sameText); };

/** The rows of a table as text. `only`: rows of partitions come with the partitions. */
export const tableText = (client: pg.ClientBase, table: Table, where = 'true'): Readable =>
  copyOut(client, `copy (select ${listOf(table.columns)} from only ${nameOf(table)} where ${where} order by ${orderOf(table)}) to stdout`);

/** Number of the last migration of a database, 0 when there is none. */
export async function schemaNumber(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ number: number }>('select coalesce(max(number), 0) as number from schema_migration');
  return rows[0]?.number ?? 0;
}

/** Says in a sentence that the role would not see every row. */
export async function explainWall<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const walled = errorCode(error) === '42501' && /row-level security/.test((error as Error).message);
    throw walled ? new StartFailure('role-walled', { have: client.user ?? '' }, error) : error;
  }
}
