// Prints db/tables.ts, the row types of every table, from a database that has just been migrated.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { startEmbedded } from '#platform/db/embedded.ts';
import { migrate } from '#platform/db/migrate.ts';
import { withClient } from '#platform/db/open-client.ts';

const typeOf: Readonly<Record<string, string>> = {
  uuid: 'string', text: 'string', date: 'string', numeric: 'string', tsvector: 'string',
  int2: 'number', int4: 'number', int8: 'number', float8: 'number',
  bool: 'boolean', timestamptz: 'Date', bytea: 'Buffer', jsonb: 'Json',
};

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string) => camel(`_${name}`);

interface Column { table: string; column: string; type: string; nullable: boolean; defaulted: boolean }

/** Reads the public tables of a migrated database and answers the text of db/tables.ts. */
async function tablesText(client: pg.Client): Promise<string> {
  const { rows } = await client.query<Column>(`
    select table_name as table, column_name as column, udt_name as type,
           is_nullable = 'YES' as nullable, column_default is not null as defaulted
    from information_schema.columns where table_schema = 'public' and table_name <> 'schema_migration' order by table_name, ordinal_position`);
  const tables = Map.groupBy(rows, (row) => row.table);
  const interfaces = [...tables].map(([table, columns]) =>
    `export interface ${pascal(table)}Row {\n${columns.map(lineOf).join('\n')}\n}`);
  const index = [...tables.keys()].map((table) => `  ${camel(table)}: ${pascal(table)}Row;`).join('\n');
  return `// Printed from the migrations by npm run tables; never edited by hand.
import type { ColumnType, Generated } from 'kysely';

/** jsonb: read as a value, written as JSON text. */
type Json = ColumnType<unknown, string, string>;

${interfaces.join('\n\n')}

export interface DB {\n${index}\n}
`;
}

function lineOf({ column, type, nullable, defaulted }: Column): string {
  const base = typeOf[type];
  if (!base) throw new Error(`no TypeScript type for ${type} (${column})`);
  const whole = nullable ? `${base} | null` : base;
  return `  ${camel(column)}: ${defaulted ? `Generated<${whole}>` : whole};`;
}

/** Migrates a database of its own, prints its tables, and leaves nothing behind. */
async function printTables(path: string): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'xiangyi-tables-'));
  const server = await startEmbedded({ dataDir, log: () => undefined });
  try {
    await migrate(server.ownerUrl, {});
    await writeFile(path, await withClient(server.ownerUrl, tablesText));
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

if (import.meta.main) await printTables(fileURLToPath(new URL('../db/tables.ts', import.meta.url)));
