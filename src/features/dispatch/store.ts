import { type Expression, type Insertable, type SqlBool, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import { type Actor, has, keepsTheOffice, officesOf } from '#kernel/actor.ts';
import { countedTo1001, totalOf } from '#platform/db/counting.ts';
import type { Tx } from '#platform/db/connect.ts';
import { type Dispatched, type Holder, type HolderKind, type Kind, type Origin, readsAll } from './rules.ts';

/** A row of the register. */
export interface DispatchRow extends Dispatched {
  readonly kind: Kind;
  readonly organName: string;
  readonly numberLabel: string | null;
  readonly sentOn: string;
  readonly title: string;
  readonly addressee: string;
  readonly signer: string | null;
  readonly words: string | null;
  readonly about: Origin;
  readonly aboutId: string | null;
  readonly partId: string | null;
  readonly enteredAt: Date;
  readonly voidWords: string | null;
  /** The form of the town's own in which it went out. */
  readonly templateId: string | null;
}

/** How the register is narrowed. */
export interface Filter {
  readonly year?: number | undefined;
  readonly holder?: HolderKind | undefined;
  readonly officeId?: string | undefined;
  readonly kind?: Kind | undefined;
  readonly search?: string | undefined;
  readonly voided?: boolean | undefined;
}

const pageSize = 20;
const own = ['id', 'version', 'kind', 'holder', 'officeId', 'organName', 'numberLabel', 'sentOn', 'title', 'addressee', 'signer', 'words', 'about', 'aboutId', 'partId', 'enteredAt', 'voidedOn', 'voidWords', 'templateId'] as const;

/** The letters this actor may see, as a condition of every list: the same as policy.see says of one. */
export function visibleTo(actor: Actor): Expression<SqlBool> {
  if (readsAll(actor)) return sql<SqlBool>`true`;
  const offices = officesOf(actor);
  const parts = [
    ...(keepsTheOffice(actor) ? [sql<SqlBool>`dispatch.holder = 'congress'`] : []), ...(has(actor, 'governmentOffice') ? [sql<SqlBool>`dispatch.holder = 'government'`] : []),
    ...(offices.length > 0 ? [sql<SqlBool>`(dispatch.holder = 'office' and dispatch.office_id in (${sql.join(offices)}))`] : []),
  ];
  return parts.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(parts, sql` or `)})`;
}

const rows = (tx: Tx) => tx.db.selectFrom('dispatch').select(own).where('dispatch.tenantId', '=', tx.tenantId);

/** One letter; locked for a verb. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<DispatchRow | null> {
  const query = rows(tx).where('id', '=', id);
  return ((await (lock ? query.forUpdate() : query).executeTakeFirst()) as DispatchRow | undefined) ?? null;
}

/** What went out about one record, in the order in which it went; whoever may see the record may ask. */
export const sentAbout = async (tx: Tx, aboutId: string): Promise<DispatchRow[]> =>
  (await rows(tx).where('aboutId', '=', aboutId).orderBy('sentOn').orderBy('id').limit(100).execute()) as DispatchRow[];

/** What was sent about each of these matters, the first first. */
export async function sentAboutEach(tx: Tx, aboutIds: readonly string[]): Promise<ReadonlyMap<string | null, readonly DispatchRow[]>> {
  if (aboutIds.length === 0) return new Map();
  return Map.groupBy((await rows(tx).where('aboutId', 'in', [...aboutIds]).orderBy('sentOn').orderBy('id').limit(1000).execute()) as DispatchRow[], ({ aboutId }) => aboutId);
}

const narrowed = ({ year, holder, officeId, kind, search, voided }: Filter) => [
  ...(year ? [sql<SqlBool>`dispatch.sent_on between make_date(${year}::int, 1, 1) and make_date(${year}::int, 12, 31)`] : []), ...(holder ? [sql<SqlBool>`dispatch.holder = ${holder}`] : []),
  ...(officeId ? [sql<SqlBool>`dispatch.office_id = ${officeId}`] : []), ...(kind ? [sql<SqlBool>`dispatch.kind = ${kind}`] : []), ...(voided ? [sql<SqlBool>`dispatch.voided_on is not null`] : []),
  ...(search ? [sql<SqlBool>`(strpos(dispatch.title, ${search}) > 0 or strpos(dispatch.addressee, ${search}) > 0 or strpos(coalesce(dispatch.number_label, ''), ${search}) > 0)`] : []),
];

/** One page, what went out last first. */
export async function list(tx: Tx, actor: Actor, filter: Filter, page: number): Promise<{ rows: DispatchRow[]; total: number }> {
  const found = rows(tx).where((test) => test.and([sql<SqlBool>`${visibleTo(actor)}`, ...narrowed(filter)]));
  const total = countedTo1001(found.clearSelect().select('id'));
  const answer = await found.select(total.as('total')).orderBy('sentOn', 'desc').orderBy('id', 'desc').limit(pageSize).offset((page - 1) * pageSize).execute();
  return { rows: answer as unknown as DispatchRow[], total: await totalOf(tx, answer, total) };
}

/** As many rows as the printed register has. */
export const mostInLedger = 5000;

/** The whole register as it is kept: by sender, series and number, then by day. */
export const ledger = async (tx: Tx, actor: Actor, filter: Filter): Promise<DispatchRow[]> =>
  (await rows(tx).where((test) => test.and([sql<SqlBool>`${visibleTo(actor)}`, ...narrowed(filter)]))
    .orderBy('holder').orderBy('officeId').orderBy('seriesYear').orderBy('series').orderBy('number').orderBy('sentOn').orderBy('id').limit(mostInLedger).execute()) as unknown as DispatchRow[];

/** What there is to narrow by. */
export async function choices(tx: Tx, actor: Actor): Promise<{ years: number[]; senders: { holder: HolderKind; officeId: string | null; name: string }[] }> {
  const { rows: [found] } = await sql<{ years: number[]; senders: { holder: HolderKind; officeId: string | null; name: string }[] }>`with seen as (
      select extract(year from dispatch.sent_on)::int as year, dispatch.holder, dispatch.office_id, office.name from dispatch
      left join office on office.tenant_id = dispatch.tenant_id and office.id = dispatch.office_id where dispatch.tenant_id = ${tx.tenantId} and ${visibleTo(actor)})
    select coalesce((select json_agg(y.year order by y.year desc) from (select distinct year from seen) y), '[]'::json) as years,
      coalesce((select json_agg(json_build_object('holder', s.holder, 'officeId', s.office_id, 'name', coalesce(s.name, '')) order by s.holder, s.name) from (select distinct holder, office_id, name from seen) s), '[]'::json) as senders`.execute(tx.db);
  return found ?? { years: [], senders: [] };
}

/** Does another letter of this sender bear the number? */
export const labelTaken = async (tx: Tx, { holder, officeId }: Holder, numberLabel: string): Promise<boolean> =>
  (await tx.db.selectFrom('dispatch').select('id').where('tenantId', '=', tx.tenantId).where('holder', '=', holder).where('officeId', officeId === null ? 'is' : '=', officeId).where('numberLabel', '=', numberLabel).executeTakeFirst()) !== undefined;

/** Writes a letter into the register. */
export const insert = (tx: Tx, row: Omit<Insertable<DB['dispatch']>, 'tenantId'>) => tx.db.insertInto('dispatch').values({ tenantId: tx.tenantId, ...row }).execute();

/** Notes that a letter is void. */
export const voidOne = (tx: Tx, id: string, by: { voidedOn: string; voidedBy: string | null; voidWords: string }) =>
  tx.db.updateTable('dispatch').set({ ...by, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** The series senders have said, by sender. */
export const seriesSaid = async (tx: Tx): Promise<{ id: string; holder: HolderKind; officeId: string | null; word: string }[]> =>
  (await tx.db.selectFrom('dispatchSeries').select(['id', 'holder', 'officeId', 'word']).where('tenantId', '=', tx.tenantId).execute()) as { id: string; holder: HolderKind; officeId: string | null; word: string }[];

/** The series of one sender, or null where it has said none. */
export const seriesOf = async (tx: Tx, { holder, officeId }: Holder): Promise<{ id: string; word: string } | null> =>
  (await tx.db.selectFrom('dispatchSeries').select(['id', 'word']).where('tenantId', '=', tx.tenantId).where('holder', '=', holder).where('officeId', officeId === null ? 'is' : '=', officeId).executeTakeFirst()) ?? null;

/** Keeps the series of one sender. */
export async function keepSeries(tx: Tx, row: Omit<Insertable<DB['dispatchSeries']>, 'tenantId'>, known: string | null): Promise<void> {
  if (known === null) await tx.db.insertInto('dispatchSeries').values({ tenantId: tx.tenantId, ...row }).execute();
  else await tx.db.updateTable('dispatchSeries').set({ word: row.word, setBy: row.setBy ?? null, setAt: row.setAt, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', known).execute();
}
