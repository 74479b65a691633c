import type pg from 'pg';
import { newId } from '#kernel/id.ts';
import { indexTerms } from '#kernel/plain-text.ts';
import { sealContact } from '#features/opinion/contact.ts';
import { finalStates } from '#features/suggestion/rules.ts';
import { copyIn } from '#platform/db/copy-stream.ts';
import { inTransaction, withClient } from '#platform/db/open-client.ts';
import type { Seal } from '#platform/seal.ts';
import { type CaseWords, caseWords } from './words.ts';

/** A copied table: the column that names the case, and the columns that are filled otherwise than in the row it is copied from (`o`). */
interface Copy {
  readonly table: string;
  readonly key: string;
  readonly otherwise: Readonly<Record<string, string>>;
}

/** Another id of the same millisecond: what stands in order of ids stays in order. */
const ownId = `(left(o.id::text, 15) || substr(gen_random_uuid()::text, 16))::uuid`;
const terms = 'array_to_tsvector(m.terms)';
const beside = (table: string, otherwise: Copy['otherwise'] = { id: ownId }): Copy => ({ table, key: 'suggestion_id', otherwise });

const copies: Readonly<Record<'opinion' | 'suggestion', readonly Copy[]>> = {
  opinion: [
    { table: 'opinion', key: 'id', otherwise: {
      number: `to_char(o.received_on - m.ago, 'YYYY') || '-' || lpad((100000 + m.running)::text, 6, '0')`, secret_hash: 'sha256(m.new_id::text::bytea)',
      content: 'm.facts', suggestion_id: 'null',
    } },
    { table: 'opinion_event', key: 'opinion_id', otherwise: { id: ownId } },
    { table: 'opinion_search', key: 'opinion_id', otherwise: { tsv: terms } },
    { table: 'opinion_contact', key: 'opinion_id', otherwise: { name_sealed: 'm.name_sealed', name_index: 'm.name_index', phone_sealed: 'm.phone_sealed', phone_index: 'm.phone_index', address_sealed: 'null' } },
    { table: 'published_opinion', key: 'opinion_id', otherwise: {} },
  ],
  suggestion: [
    { table: 'suggestion', key: 'id', otherwise: {
      number: 'case when o.number is null then null else 10000 + m.running end', motion_id: 'null', motion_label: 'null', title: 'm.title', facts: 'm.facts', proposal: 'm.proposal',
    } },
    beside('suggestion_search', { tsv: terms }), beside('suggestion_cosigner', {}), beside('suggestion_assignment'), beside('suggestion_contact'), beside('suggestion_extension'), beside('suggestion_event'),
    beside('suggestion_appraisal'), beside('suggestion_reply', { id: ownId, document_number: `o.document_number || '-' || m.running` }), beside('publication_check'),
    { table: 'published_suggestion', key: 'id', otherwise: { number: '10000 + m.running', title: 'm.title', facts: 'm.facts', proposal: 'm.proposal' } },
  ],
};

/** What is done stands for so many years; of the newest some are under way, as in any town. */
const done: Readonly<Record<'opinion' | 'suggestion', readonly string[]>> = { opinion: ['closed', 'void'], suggestion: finalStates };
const mostUnderWay = 500;
const years = 20;

const cell = (value: string | Buffer | number | null): string => (value === null ? '\\N' : Buffer.isBuffer(value) ? `\\\\x${value.toString('hex')}` : String(value));
const array = (values: readonly string[]): string => `{${values.map((value) => `"${value.replaceAll('"', '\\\\"')}"`).join(',')}}`;

/** The cases to be made, as COPY text: each with the id of the one it is copied from, its own id and words, and a contact that can be opened. */
async function* cases(seal: Seal, templates: { all: readonly string[]; done: readonly string[] }, missing: number): AsyncGenerator<Buffer> {
  const draw = caseWords(missing);
  let lines = '';
  for (let running = 1; running <= missing; running += 1) {
    const isDone = missing - running >= mostUnderWay;
    const from = isDone ? templates.done : templates.all;
    const [id, words] = [newId(), draw()];
    const contact = sealContact(seal, id, { name: '周明德', phone: String(13_000_000_000 + running), address: null });
    lines += `${[from[running % from.length] ?? '', id, running, `${isDone ? running % years : 0} years`, words.title, words.facts, words.proposal, array(termsOf(words)), contact.nameSealed, contact.nameIndex, contact.phoneSealed, contact.phoneIndex].map(cell).join('\t')}\n`;
    if (lines.length < 1 << 16) continue;
    yield Buffer.from(lines);
    lines = '';
  }
  yield Buffer.from(lines);
}

const termsOf = ({ title, facts, proposal }: CaseWords): string[] => indexTerms(`${title}\n${facts}\n${proposal}`);

/** The columns of a table as they are taken over: days and instants moved back by the years the case is older than the one it is copied from. */
async function columnsOf(client: pg.Client, table: string): Promise<{ name: string; taken: string }[]> {
  const { rows } = await client.query<{ name: string; type: string }>(`select column_name as name, data_type as type from information_schema.columns where table_schema = 'public' and table_name = $1 order by ordinal_position`, [table]);
  return rows.map(({ name, type }) => ({ name, taken: type === 'date' ? `(o."${name}" - m.ago)::date` : type.startsWith('timestamp') ? `o."${name}" - m.ago` : `o."${name}"` }));
}

async function copyInto(client: pg.Client, { table, key, otherwise }: Copy): Promise<void> {
  const columns = await columnsOf(client, table);
  const values = columns.map(({ name, taken }) => (name === key ? 'm.new_id' : otherwise[name] ?? taken));
  await client.query(`insert into ${table} (${columns.map(({ name }) => `"${name}"`).join(', ')})
    select ${values.join(', ')} from copied m join ${table} o on o.tenant_id = m.tenant_id and o.${key} = m.old_id order by m.running`);
}

/** Copies the cases of a town in other words, newest ids last, until it has `wanted` of them. Answers how many there are. */
async function multiply(client: pg.Client, seal: Seal, kind: 'opinion' | 'suggestion', tenantId: string, wanted: number): Promise<number> {
  const { rows } = await client.query<{ id: string; state: string }>(`select id, state from ${kind} where tenant_id = $1 order by id`, [tenantId]);
  const missing = Math.max(0, wanted - rows.length);
  if (missing === 0) return rows.length;
  const templates = { all: rows.map(({ id }) => id), done: rows.filter(({ state }) => done[kind].includes(state)).map(({ id }) => id) };
  await client.query(`create temp table copied (tenant_id uuid default '${tenantId}', old_id uuid, new_id uuid, running int, ago interval, title text, facts text, proposal text, terms text[],
    name_sealed bytea, name_index bytea, phone_sealed bytea, phone_index bytea) on commit drop`);
  await copyIn(client, 'copy copied (old_id, new_id, running, ago, title, facts, proposal, terms, name_sealed, name_index, phone_sealed, phone_index) from stdin', cases(seal, templates, missing));
  await client.query('analyze copied');
  // The index of words is built at once afterwards: word by word it would take as long as all the rest.
  const { rows: [index] } = await client.query<{ indexdef: string }>(`select indexdef from pg_indexes where indexname = '${kind}_search_tsv'`);
  await client.query(`drop index ${kind}_search_tsv`);
  for (const copy of copies[kind]) await copyInto(client, copy);
  await client.query(index?.indexdef ?? '');
  return wanted;
}

/** What a bench town holds. */
export interface BenchTown {
  readonly tenantId: string;
  readonly opinions: number;
  readonly suggestions: number;
  /** Published cases, for their public pages. */
  readonly published: readonly string[];
}

/** Fills an invented town up to so many opinions and suggestions, and lets the server count them. As superuser: what is copied from whole rows needs no second look at its keys. */
export async function fillTown(superUrl: string, seal: Seal, code: string, wanted: { opinions: number; suggestions: number }): Promise<BenchTown> {
  return withClient(superUrl, async (client) => {
    const { rows: [town] } = await client.query<{ id: string }>('select id from tenant where code = $1', [code]);
    if (!town) throw new Error(`no town ${code}`);
    await client.query(`set session_replication_role = replica; set maintenance_work_mem = '512MB'; set work_mem = '64MB'; set synchronous_commit = off`);
    const opinions = await inTransaction(client, 'begin', () => multiply(client, seal, 'opinion', town.id, wanted.opinions));
    const suggestions = await inTransaction(client, 'begin', () => multiply(client, seal, 'suggestion', town.id, wanted.suggestions));
    await client.query('vacuum analyze');
    const { rows } = await client.query<{ id: string }>('select id from published_suggestion where tenant_id = $1 and hidden_on is null order by id limit 500', [town.id]);
    return { tenantId: town.id, opinions, suggestions, published: rows.map(({ id }) => id) };
  });
}
