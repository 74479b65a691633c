import { namesOf } from '#features/account/public.ts';
import { type Work, permitted } from '#platform/feature.ts';
import { register as contract } from './contract.ts';
import { booksOf, policy } from './policy.ts';
import type { RegisterKey } from './rules.ts';
import { type PageRow, pagesFor } from './store/pages.ts';

/** The signed pages of rows and of the period as a whole, as far as this person keeps those books: the photo shows names in full. */
export async function signedPages(work: Work<unknown>, key: RegisterKey, { period, stationId }: { readonly period: string; readonly stationId?: string | undefined }, rowKeys: readonly string[]) {
  const { tx, house, actor, today } = work;
  const rows = await pagesFor(tx, key, { period, stationId, rowKeys }, booksOf(actor));
  if (rows.length === 0) return { whole: [], of: () => [] };
  const files = Map.groupBy(await house.files.of(tx, 'register.page', rows.map(({ id }) => id)), ({ holderId }) => holderId);
  const names = await namesOf(tx, rows.map(({ attachedBy }) => attachedBy));
  const shown = (row: PageRow) => ({
    id: row.id, version: row.version, words: row.words, by: names.get(row.attachedBy) ?? '', on: row.attachedOn, files: (files.get(row.id) ?? []).map(({ id, name }) => ({ id, name })), can: permitted(policy, contract.verbs, actor, row, today),
  });
  return { whole: rows.filter((row) => row.rowKeys.length === 0).map(shown), of: (rowKey: string) => rows.filter((row) => row.rowKeys.includes(rowKey)).map(shown) };
}
