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

// Of the server's own catalogue: the views of the standard answer the same and take seconds for it, for they look at everybody's rights first.
const tablesQuery = `
  select own.relname::text as name,
    array_agg(part.attname::text order by part.attnum) filter (where part.attgenerated = '') as columns,
    array_agg(part.attname::text) filter (where part.atttypid in ('text'::regtype, 'varchar'::regtype, 'bpchar'::regtype)) as texts
  from pg_class own
  join pg_attribute part on part.attrelid = own.oid and part.attnum > 0 and not part.attisdropped
  where own.relkind in ('r', 'p') and own.relnamespace = 'public'::regnamespace and own.relname <> 'schema_migration'
  group by own.relname order by own.relname`;

const namesAt = (relation: string, numbers: string): string => `(
    select array_agg(column_of.attname::text order by place.at)
    from unnest(${numbers}) with ordinality place (number, at)
    join pg_attribute column_of on column_of.attrelid = ${relation} and column_of.attnum = place.number)`;

const constraintsOf = (type: 'p' | 'f', answers: string): string => `
  select own.relname::text as name, ${answers}
  from pg_constraint rule
  join pg_class own on own.oid = rule.conrelid
  left join pg_class target on target.oid = rule.confrelid
  where rule.contype = '${type}' and own.relnamespace = 'public'::regnamespace
  order by own.relname, rule.conname`;

const keysQuery = constraintsOf('p', `${namesAt('rule.conrelid', 'rule.conkey')} as key`);

const referencesQuery = constraintsOf('f', `target.relname::text as target, ${namesAt('rule.conrelid', 'rule.conkey')} as columns, ${namesAt('rule.confrelid', 'rule.confkey')} as "targetColumns"`);

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
