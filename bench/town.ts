import type pg from 'pg';
import { newId } from '#kernel/id.ts';
import { inTransaction, withClient } from '#platform/db/open-client.ts';

/** A copied table: which of its columns are filled otherwise than in the row it is copied from. */
interface Copy {
  readonly table: string;
  /** The column that names the case. */
  readonly key: string;
  readonly otherwise: Readonly<Record<string, string>>;
}

const copies: Readonly<Record<'opinion' | 'suggestion', readonly Copy[]>> = {
  opinion: [
    { table: 'opinion', key: 'id', otherwise: { number: `to_char(o.received_on, 'YYYY') || '-' || lpad((900000 + m.running)::text, 6, '0')`, secret_hash: `sha256(m.new_id::text::bytea)` } },
    { table: 'opinion_contact', key: 'opinion_id', otherwise: {} },
    { table: 'opinion_search', key: 'opinion_id', otherwise: {} },
  ],
  suggestion: [
    { table: 'suggestion', key: 'id', otherwise: { number: 'case when o.number is null then null else 10000 + m.running end', motion_id: 'null', motion_label: 'null' } },
    { table: 'suggestion_search', key: 'suggestion_id', otherwise: {} },
    { table: 'suggestion_assignment', key: 'suggestion_id', otherwise: { id: 'gen_random_uuid()' } },
  ],
};

async function columnsOf(client: pg.Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1 order by ordinal_position`, [table]);
  return rows.map(({ name }) => name);
}

async function copyInto(client: pg.Client, { table, key, otherwise }: Copy): Promise<void> {
  const columns = await columnsOf(client, table);
  const values = columns.map((name) => (name === key ? 'm.new_id' : otherwise[name] ?? `o."${name}"`));
  await client.query(`insert into ${table} (${columns.map((name) => `"${name}"`).join(', ')})
    select ${values.join(', ')} from copied m join ${table} o on o.tenant_id = m.tenant_id and o.${key} = m.old_id`);
}

/** Copies the cases of a town, newest ids last, until it has `wanted` of them. Answers how many there are. */
async function multiply(client: pg.Client, kind: 'opinion' | 'suggestion', tenantId: string, wanted: number): Promise<number> {
  const { rows } = await client.query<{ id: string }>(`select id from ${kind} where tenant_id = $1 order by id`, [tenantId]);
  const missing = Math.max(0, wanted - rows.length);
  const old = Array.from({ length: missing }, (_, index) => rows[index % rows.length]?.id ?? '');
  await client.query('create temp table copied (tenant_id uuid, old_id uuid, new_id uuid, running int) on commit drop');
  await client.query('insert into copied select $1, o, n, i from unnest($2::uuid[], $3::uuid[], $4::int[]) as t (o, n, i)', [tenantId, old, old.map(() => newId()), old.map((_, index) => index + 1)]);
  for (const copy of copies[kind]) await copyInto(client, copy);
  return rows.length + missing;
}

/** What a bench town holds. */
export interface BenchTown {
  readonly tenantId: string;
  readonly opinions: number;
  readonly suggestions: number;
  /** Published cases, for their public pages. */
  readonly published: readonly string[];
}

/** Fills the invented town up to `wanted` opinions and suggestions, and lets the server count them. */
export async function fillTown(ownerUrl: string, code: string, wanted: number): Promise<BenchTown> {
  return withClient(ownerUrl, async (client) => {
    const { rows: [town] } = await client.query<{ id: string }>('select id from tenant where code = $1', [code]);
    if (!town) throw new Error(`no town ${code}`);
    const opinions = await inTransaction(client, 'begin', () => multiply(client, 'opinion', town.id, wanted));
    const suggestions = await inTransaction(client, 'begin', () => multiply(client, 'suggestion', town.id, wanted));
    await client.query('vacuum analyze');
    const { rows } = await client.query<{ id: string }>('select id from published_suggestion where tenant_id = $1 order by id', [town.id]);
    return { tenantId: town.id, opinions, suggestions, published: rows.map(({ id }) => id) };
  });
}
