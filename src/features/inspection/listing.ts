import { wordsFor } from '#kernel/organs.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { pool } from './checking.ts';
import type { ListPlan } from './policy.ts';
import { type Line, linesFault } from './rules.ts';
import { insertItems } from './store.ts';
import { listsInUse, putLines } from './store/lists.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

interface Said {
  readonly name: string;
  readonly items: readonly Line[];
}

/** A checklist as it is about to be, beside the others in use. */
export async function listPlanned(work: Work<Said>, itself: string | null): Promise<ListPlan> {
  const { tx, input: { name, items } } = work;
  const words = wordsFor(work, { zh, en });
  const others = (await listsInUse(tx)).filter(({ id }) => id !== itself);
  return { fault: linesFault(items, new Set((await pool({ words, work })).map(({ key }) => key))), nameTaken: [words.standardList, ...others.map((one) => one.name)].includes(name), others: others.length };
}

/** Writes the lines of a checklist. What nobody asked before becomes an item that only lists ask for, in the inspector's words. */
export async function writeLines({ tx, now, actor: { personId } }: Work<unknown>, listId: string, items: readonly Line[]): Promise<void> {
  const lines = items.map(({ key, number = null, asks = null }) => (key === undefined ? { itemKey: newId(now.getTime()), number, asks: null, asked: asks ?? '' } : { itemKey: key, number, asks, asked: null }));
  const fresh = lines.flatMap(({ itemKey, asked }) => (asked === null ? [] : [{ id: itemKey, asks: asked, onlyLists: true, addedBy: personId ?? refuse('inspection.onlyTheOffice', 403), addedAt: now }]));
  if (fresh.length > 0) await insertItems(tx, fresh);
  await putLines(tx, listId, lines.map(({ itemKey, number, asks }) => ({ itemKey, number, asks })));
}
