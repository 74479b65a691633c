import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import type { RecordSet } from '#platform/db/record-set.ts';
import type { RegisterKey } from '../rules.ts';
import type { SignedPage } from '../rules/signed-page.ts';

/** A signed page as it is kept. */
export interface PageRow extends SignedPage {
  readonly register: string;
  readonly period: string;
  readonly rowKeys: readonly string[];
  readonly words: string | null;
  readonly attachedBy: string;
  readonly attachedOn: string;
}

const pages = (tx: Tx) => tx.db.selectFrom('registerPage').select(['id', 'version', 'stationId', sql<boolean>`voided_at is not null`.as('voided'), 'register', 'period', 'rowKeys', 'words', 'attachedBy', 'attachedOn']).where('tenantId', '=', tx.tenantId);

/** One page; locked for a verb. */
export async function findPage(tx: Tx, id: string, lock: boolean): Promise<PageRow | null> {
  const query = pages(tx).where('id', '=', id);
  return ((await (lock ? query.forUpdate() : query).executeTakeFirst()) as PageRow | undefined) ?? null;
}

/** The standing pages of these rows, and those of the period as a whole (of one station's books, where the register is narrowed to it); `books` are the stations whose pages may be seen, null for all. */
export async function pagesFor(tx: Tx, register: RegisterKey, { period, stationId = null, rowKeys }: { readonly period: string; readonly stationId?: string | undefined | null; readonly rowKeys: readonly string[] }, books: readonly string[] | null): Promise<PageRow[]> {
  const asked = sql<boolean>`((jsonb_array_length(row_keys) = 0 and period = ${period} and (${stationId}::uuid is null or station_id = ${stationId}::uuid)) or row_keys ?| ${sql.val(rowKeys)}::text[])`;
  const standing = pages(tx).where('register', '=', register).where('voidedAt', 'is', null).where(asked);
  return (await (books === null ? standing : standing.where(sql<boolean>`station_id = any(${sql.val(books)}::uuid[])`)).orderBy('id').limit(500).execute()) as PageRow[];
}

/** The standing pages of a year's register. */
export const pagesOfYear = async (tx: Tx, register: RegisterKey, year: number): Promise<PageRow[]> =>
  (await pages(tx).where('register', '=', register).where('voidedAt', 'is', null).where(sql<boolean>`left(period, 4) = ${String(year)}`).orderBy('id').limit(5000).execute()) as PageRow[];

/** Keeps a page. */
export const insertPage = (tx: Tx, { rowKeys, ...row }: Omit<PageRow, 'version' | 'voided' | 'register'> & { readonly register: RegisterKey; readonly fileCount: number; readonly attachedAt: Date }) =>
  tx.db.insertInto('registerPage').values({ tenantId: tx.tenantId, ...row, rowKeys: JSON.stringify(rowKeys) }).execute();

/** It counts no more; the file and the reason stay. */
export const voidPage = (tx: Tx, id: string, row: { readonly voidedBy: string; readonly voidedAt: Date; readonly voidWords: string }) =>
  tx.db.updateTable('registerPage').set({ ...row, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** A period as people say it, where a statement tells it. */
const periodSaid = "left(period, 4) || '年' || case when length(period) = 4 then '' when substr(period, 6, 1) = 'Q' then '第' || translate(substr(period, 7), '1234', '一二三四') || '季度' else substr(period, 6)::int || '月' end";

/** Signed pages 签字页 in the archive. */
export const archivedPages: RecordSet = {
  kind: 'signedPage', table: 'register_page', on: 'attached_on', title: `coalesce(words, '签字页') || ' ' || ${periodSaid}`, number: 'null::text', station: 'station_id',
  link: "'/registers/' || register || '?year=' || left(period, 4) || case when length(period) > 4 then '&part=' || substr(period, 6) else '' end || coalesce('&station=' || station_id, '')",
  kept: ['register', 'period', 'station_id', 'row_keys', 'words', 'file_count', 'attached_by', 'attached_on'],
  where: 'voided_at is null',
  ever: 'true',
};
