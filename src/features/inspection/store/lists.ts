import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import type { Checklist } from '../rules.ts';

/** A checklist with when it was made and how many packs were made by it. */
export interface ListRow extends Checklist {
  readonly madeAt: Date;
  readonly packs: number;
}

/** Whoever was handed a pack has it by this list, also after its file is gone; one that failed was handed to nobody. */
const lists = (tx: Tx, today: string) => tx.db.selectFrom('inspectionList').where('inspectionList.tenantId', '=', tx.tenantId).select((of) => [
  'inspectionList.id', 'inspectionList.version', 'inspectionList.name', 'inspectionList.askedBy', 'inspectionList.madeAt', 'inspectionList.setAsideAt',
  of.selectFrom('inspectionPack').select(sql<number>`count(*)::int`.as('n')).whereRef('inspectionPack.tenantId', '=', 'inspectionList.tenantId').whereRef('inspectionPack.listId', '=', 'inspectionList.id').where('inspectionPack.state', '<>', 'failed').as('packs'),
  of.exists(of.selectFrom('inspectionVisit').select('inspectionVisit.id').whereRef('inspectionVisit.tenantId', '=', 'inspectionList.tenantId').whereRef('inspectionVisit.listId', '=', 'inspectionList.id').where('inspectionVisit.calledOffAt', 'is', null).where('inspectionVisit.visitOn', '>=', today)).as('awaited'),
]);
const seen = ({ setAsideAt, packs, awaited, ...row }: Awaited<ReturnType<ReturnType<typeof lists>['executeTakeFirstOrThrow']>>): ListRow => ({ ...row, packs: packs ?? 0, setAside: setAsideAt !== null, packed: (packs ?? 0) > 0, awaited: Boolean(awaited) });

/** Those in use first, the last made before the others. */
export const allLists = async (tx: Tx, today: string): Promise<ListRow[]> => (await lists(tx, today).orderBy(sql`set_aside_at is not null`).orderBy('id', 'desc').limit(100).execute()).map(seen);

/** One checklist. Locked, it stays as it is until whoever relies on it is done: a pack, a visit, a change. */
export async function findList(tx: Tx, id: string, today: string, lock = false): Promise<ListRow | null> {
  if (lock) await tx.db.selectFrom('inspectionList').select('id').where('tenantId', '=', tx.tenantId).where('id', '=', id).forUpdate().execute();
  const row = await lists(tx, today).where('inspectionList.id', '=', id).executeTakeFirst();
  return row ? seen(row) : null;
}

/** Those a visit or pack may be made by, the last made first. */
export const listsInUse = async (tx: Tx): Promise<{ id: string; name: string }[]> => tx.db.selectFrom('inspectionList').select(['id', 'name']).where('tenantId', '=', tx.tenantId).where('setAsideAt', 'is', null).orderBy('id', 'desc').execute();

/** A line of a checklist as it is kept; `added`: what the town or an inspector asks beside the usual, in words, also where it is asked no more. */
export interface ListedItem {
  readonly listId: string;
  readonly key: string;
  readonly number: string | null;
  readonly asks: string | null;
  readonly added: string | null;
}

/** The lines of these checklists, in their order. */
export async function linesOf(tx: Tx, listIds: readonly string[]): Promise<ListedItem[]> {
  if (listIds.length === 0) return [];
  return tx.db.selectFrom('inspectionListItem as line')
    .leftJoin('inspectionItem as item', (join) => join.onRef('item.tenantId', '=', 'line.tenantId').on(sql`item.id::text`, '=', sql.ref('line.item_key')))
    .select(['line.listId', 'line.itemKey as key', 'line.number', 'line.asks', 'item.asks as added'])
    .where('line.tenantId', '=', tx.tenantId).where('line.listId', 'in', [...listIds]).orderBy('line.listId').orderBy('line.place').execute();
}

/** The checklist in use that asks for this item, if any does. */
export const listAsking = async (tx: Tx, itemKey: string): Promise<string | null> =>
  (await tx.db.selectFrom('inspectionListItem as line').innerJoin('inspectionList as list', (join) => join.onRef('list.tenantId', '=', 'line.tenantId').onRef('list.id', '=', 'line.listId'))
    .select('list.name').where('line.tenantId', '=', tx.tenantId).where('line.itemKey', '=', itemKey).where('list.setAsideAt', 'is', null).orderBy('list.id').executeTakeFirst())?.name ?? null;

/** Writes a checklist down; its lines come with `putLines`. */
export const insertList = (tx: Tx, row: { id: string; name: string; askedBy: string; madeBy: string; madeAt: Date }) => tx.db.insertInto('inspectionList').values({ tenantId: tx.tenantId, ...row }).execute();

/** Its name and who inspects by it. */
export const renameList = (tx: Tx, id: string, said: { name: string; askedBy: string }) => tx.db.updateTable('inspectionList').set({ ...said, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Its lines, in the place of those before. */
export async function putLines(tx: Tx, listId: string, lines: readonly { itemKey: string; number: string | null; asks: string | null }[]): Promise<void> {
  await tx.db.deleteFrom('inspectionListItem').where('tenantId', '=', tx.tenantId).where('listId', '=', listId).execute();
  await tx.db.insertInto('inspectionListItem').values(lines.map((line, place) => ({ tenantId: tx.tenantId, listId, place: place + 1, ...line }))).execute();
}

/** Nobody chooses it any more; what was made by it stays. */
export const setAside = (tx: Tx, id: string, setAsideAt: Date) => tx.db.updateTable('inspectionList').set({ setAsideAt, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();
