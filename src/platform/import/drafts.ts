import { type Selectable, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import { newId } from '#kernel/id.ts';
import type { DraftState } from '#kernel/sheet-import.ts';
import type { Tx } from '../db/connect.ts';
import type { JobKind, Work } from '../feature.ts';

/** A sheet that was read and waits, or what is left of one that was confirmed. `purpose` says whose: `suggestion.past`. */
export interface SheetDraft extends Pick<Selectable<DB['sheetDraft']>, 'id' | 'version' | 'purpose' | 'fileName' | 'rowsSealed' | 'goodCount' | 'doubtfulCount' | 'badCount' | 'readAt'> {
  readonly state: DraftState;
}

const columns = ['id', 'version', 'purpose', 'fileName', 'state', 'rowsSealed', 'goodCount', 'doubtfulCount', 'badCount', 'readAt'] as const;

/** Rows may hold names and phones: they are kept sealed, bound to their draft. */
const placeOf = (tx: Tx, id: string) => `sheet/${tx.tenantId}/${id}`;
const seal = ({ tx, house }: Work<unknown>, id: string, table: object): Buffer => house.seal.close(JSON.stringify(table), placeOf(tx, id));

/** Keeps a reading until it is confirmed; answers its id. */
export async function keepDraft(work: Work<unknown>, purpose: string, fileName: string, table: object, counts: Pick<SheetDraft, 'goodCount' | 'doubtfulCount' | 'badCount'>): Promise<string> {
  const { tx, now, actor } = work;
  const id = newId(now.getTime());
  await tx.db.insertInto('sheetDraft').values({ tenantId: tx.tenantId, id, purpose, fileName, state: 'waiting', rowsSealed: seal(work, id, table), readBy: actor.personId, readAt: now, ...counts }).execute();
  return id;
}

/** What was read; null once it has been forgotten. */
export const openDraft = <T>({ tx, house }: Work<unknown>, draft: Pick<SheetDraft, 'id' | 'rowsSealed'>): T | null =>
  (draft.rowsSealed ? JSON.parse(house.seal.open(draft.rowsSealed, placeOf(tx, draft.id))) as T : null);

/** One draft of this purpose, locked for a verb. */
export async function findDraft(tx: Tx, purpose: string, id: string, lock: boolean): Promise<SheetDraft | null> {
  const query = tx.db.selectFrom('sheetDraft').select(columns).where('tenantId', '=', tx.tenantId).where('purpose', '=', purpose).where('id', '=', id);
  return ((await (lock ? query.forUpdate() : query).executeTakeFirst()) as SheetDraft | undefined) ?? null;
}

/** The latest drafts of this purpose, without their rows. */
export const listDrafts = async (tx: Tx, purpose: string): Promise<Omit<SheetDraft, 'rowsSealed'>[]> =>
  (await tx.db.selectFrom('sheetDraft').select(['id', 'version', 'purpose', 'fileName', 'state', 'goodCount', 'doubtfulCount', 'badCount', 'readAt'])
    .where('tenantId', '=', tx.tenantId).where('purpose', '=', purpose).where('state', '!=', 'dropped').orderBy('readAt', 'desc').limit(50).execute()) as Omit<SheetDraft, 'rowsSealed'>[];

/** Closes a draft; the rows that are still to be mended (`left`) stay, sealed. */
export const closeDraft = (work: Work<unknown>, id: string, state: 'confirmed' | 'dropped', left: object | null) =>
  work.tx.db.updateTable('sheetDraft').set({ state, rowsSealed: left && seal(work, id, left), closedAt: work.now, version: sql`version + 1` }).where('tenantId', '=', work.tx.tenantId).where('id', '=', id).execute();

const day = 24 * 60;
/** As long as a clerk may need to mend the rows of a sheet. */
const draftDays = 30;

/** Empties readings nobody finished: names and phones are not kept without need. */
export const forgetDrafts = (kind: string, purpose: string): JobKind => ({
  kind,
  everyMinutes: day,
  run: async ({ tx, now }) => {
    await tx.db.updateTable('sheetDraft')
      .set({ rowsSealed: null, state: sql<DraftState>`case state when 'waiting' then 'dropped' else state end`, closedAt: sql<Date>`coalesce(closed_at, ${now})`, version: sql`version + 1` })
      .where('tenantId', '=', tx.tenantId).where('purpose', '=', purpose).where('readAt', '<', new Date(now.getTime() - draftDays * day * 60_000)).where('rowsSealed', 'is not', null).execute();
  },
});
