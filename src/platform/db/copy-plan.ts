import type pg from 'pg';
import { movesWithAccount } from '#db/global-tables.ts';

/** What a copy has to know of a table. */
export interface Table {
  readonly name: string;
  /** Stored columns; generated ones are made again by the target. */
  readonly columns: readonly string[];
  readonly textColumns: ReadonlySet<string>;
  readonly key: readonly string[];
  readonly references: readonly Reference[];
}

interface Reference {
  readonly columns: readonly string[];
  readonly table: string;
  readonly targetColumns: readonly string[];
}

/** True for a table whose rows each belong to a tenant. */
export const isTenants = (table: Table): boolean => table.columns.includes('tenant_id');

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Names as SQL: `"a", "b"`. */
export const listOf = (names: readonly string[]): string => names.map(quote).join(', ');

/** The table's name as SQL. */
export const nameOf = (table: Table): string => quote(table.name);

const tablesQuery = `
  select t.table_name as name,
    array_agg(c.column_name::text order by c.ordinal_position) filter (where c.is_generated = 'NEVER') as columns,
    array_agg(c.column_name::text) filter (where c.data_type in ('text', 'character varying', 'character')) as texts
  from information_schema.tables t
  join information_schema.columns c on c.table_schema = t.table_schema and c.table_name = t.table_name
  where t.table_schema = 'public' and t.table_type = 'BASE TABLE' and t.table_name <> 'schema_migration'
  group by t.table_name order by t.table_name`;

const keysQuery = `
  select k.table_name as name, array_agg(k.column_name::text order by k.ordinal_position) as key
  from information_schema.table_constraints c
  join information_schema.key_column_usage k on k.constraint_schema = c.constraint_schema
    and k.constraint_name = c.constraint_name and k.table_name = c.table_name
  where c.table_schema = 'public' and c.constraint_type = 'PRIMARY KEY'
  group by k.table_name`;

const referencesQuery = `
  select f.table_name as name, t.table_name as target,
    array_agg(f.column_name::text order by f.ordinal_position) as columns,
    array_agg(t.column_name::text order by f.ordinal_position) as "targetColumns"
  from information_schema.referential_constraints r
  join information_schema.key_column_usage f on f.constraint_schema = r.constraint_schema and f.constraint_name = r.constraint_name
  join information_schema.key_column_usage t on t.constraint_schema = r.unique_constraint_schema
    and t.constraint_name = r.unique_constraint_name and t.ordinal_position = f.position_in_unique_constraint
  where f.table_schema = 'public'
  group by f.table_name, r.constraint_name, t.table_name`;

/** Referenced tables before those that reference them, so that every row finds what it points at. */
function inOrder(tables: readonly Table[]): Table[] {
  const ordered: Table[] = [];
  const waiting = new Set(tables);
  const isReady = (table: Table): boolean =>
    table.references.every(({ table: target }) => target === table.name || ordered.some(({ name }) => name === target));
  while (waiting.size > 0) {
    const next = [...waiting].find(isReady);
    if (!next) throw new Error(`tables reference each other in a circle: ${[...waiting].map(({ name }) => name).join(', ')}`);
    waiting.delete(next);
    ordered.push(next);
  }
  return ordered;
}

/** The tables of a database in the order in which they can be filled. */
export async function readTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows: tables } = await client.query<{ name: string; columns: string[]; texts: string[] | null }>(tablesQuery);
  const { rows: keys } = await client.query<{ name: string; key: string[] }>(keysQuery);
  const { rows: references } = await client.query<{ name: string; target: string; columns: string[]; targetColumns: string[] }>(referencesQuery);
  return inOrder(tables.map(({ name, columns, texts }) => ({
    name, columns,
    textColumns: new Set(texts ?? []),
    key: keys.find((one) => one.name === name)?.key ?? [],
    references: references.filter((one) => one.name === name).map((one) => ({ columns: one.columns, table: one.target, targetColumns: one.targetColumns })),
  })));
}

/** An order every server agrees on, whatever its collation: by key, else by the whole row. */
export function orderOf(table: Table): string {
  const by = table.key.length > 0 ? table.key : table.columns;
  return by.map((name) => (table.key.length === 0 ? `${quote(name)}::text collate "C"` : `${quote(name)}${table.textColumns.has(name) ? ' collate "C"' : ''}`)).join(', ');
}

/** Follows a table's references to itself upwards: with a village come its township and county. */
function withAncestors(table: Table, start: string): string {
  return table.references.filter((one) => one.table === table.name).reduce((where, { columns, targetColumns }) => `(${listOf(targetColumns)}) in (
    with recursive up as (
      select * from ${nameOf(table)} where ${where}
      union select parent.* from ${nameOf(table)} parent join up
        on (${targetColumns.map((name) => `parent.${quote(name)}`).join(', ')}) = (${columns.map((name) => `up.${quote(name)}`).join(', ')})
    ) select ${listOf(targetColumns)} from up)`, start);
}

/**
 * The rows that belong to one tenant, as a condition per table: its own rows, and of the global tables what these point at.
 * Tables nobody of them points at are left out, but for what belongs to an account and moves with it.
 */
export function tenantRows(tables: readonly Table[], tenantId: string): Map<string, string> {
  const conditions = new Map<string, string>();
  // From those that reference to those that are referenced.
  for (const table of tables.toReversed()) {
    if (isTenants(table)) {
      conditions.set(table.name, `tenant_id = '${tenantId}'`);
      continue;
    }
    const pointers = tables.filter((one) => one !== table && conditions.has(one.name)).flatMap((one) => one.references
      .filter((reference) => reference.table === table.name)
      .map(({ columns, targetColumns }) => `(${listOf(targetColumns)}) in (select ${listOf(columns)} from ${nameOf(one)} where ${conditions.get(one.name)})`));
    if (pointers.length > 0) conditions.set(table.name, withAncestors(table, pointers.join('\n or ')));
  }
  for (const table of tables.filter(({ name }) => Object.hasOwn(movesWithAccount, name))) {
    const owners = table.references.filter((one) => conditions.has(one.table)).map(({ columns, table: owner, targetColumns }) =>
      `(${listOf(columns)}) in (select ${listOf(targetColumns)} from ${quote(owner)} where ${conditions.get(owner)})`);
    if (owners.length > 0) conditions.set(table.name, owners.join('\n and '));
  }
  return conditions;
}
