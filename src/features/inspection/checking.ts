import { evidence, type Found } from './evidence.ts';
import { type Ground, groundOf } from './ground.ts';
import { type Item, type Standing, type UsualKey, placeNumber, standingOf, usual } from './rules.ts';
import { type AnswerRow, addedItems, answersOf, itemsAsked } from './store.ts';
import { findList, linesOf } from './store/lists.ts';
import type { Work } from '#platform/feature.ts';

/** An item as a checklist asks for it. */
export interface Asked extends Item {
  /** 01, 02 … in the order of the checklist: folders of a pack sort by it. */
  readonly place: string;
  /** The inspector's own number where he has one, else the place. */
  readonly number: string;
  /** The inspector's words where he has some, else ours. */
  readonly asks: string;
  /** What we call it, where the inspector has other words. */
  readonly ours: string | null;
  readonly added: boolean;
}

/** An item with what the records say of it, what was said by hand, and how it stands. */
export interface Checked extends Asked, Found {
  readonly answer: AnswerRow | null;
  readonly standing: Standing;
}

/** A checklist somebody brought. */
export interface Brought {
  readonly id: string;
  readonly name: string;
  readonly askedBy: string;
  readonly setAside: boolean;
}

const added = ({ id, asks }: { readonly id: string; readonly asks: string }) => ({ key: id, part: 'added' as const, evidence: 'paper' as const, asks, added: true });

/** The usual items in this town's words. */
function usualItems({ words }: Pick<Ground, 'words'>): (Item & { asks: string; added: boolean })[] {
  const said: Readonly<Record<UsualKey, string>> = words.items;
  return usual.map((item) => ({ ...item, asks: said[item.key], added: false }));
}

/** Every item a checklist of this town may ask for; `standard` where the standard one does. */
export async function pool(ground: Pick<Ground, 'words'> & { work: Pick<Work<unknown>, 'tx'> }): Promise<(Item & { asks: string; added: boolean; standard: boolean })[]> {
  return [...usualItems(ground).map((item) => ({ ...item, standard: true })), ...(await itemsAsked(ground.work.tx)).map(({ onlyLists, ...item }) => ({ ...added(item), standard: !onlyLists }))];
}

/** A checklist of this town: the standard one is the usual items and what the town added itself, another one is as it was brought. */
export async function itemsOf(ground: Ground, listId: string | null): Promise<Asked[]> {
  const { tx } = ground.work;
  const numbered = <I extends object>(item: I, place: number) => ({ ...item, place: placeNumber(place), number: placeNumber(place), ours: null });
  if (listId === null) return [...usualItems(ground), ...(await addedItems(tx)).map(added)].map(numbered);
  const known = new Map(usualItems(ground).map((item) => [item.key, item]));
  return (await linesOf(tx, [listId])).map((line, at) => {
    // What the town asks no more a list may still ask.
    const item = known.get(line.key) ?? added({ id: line.key, asks: line.added ?? '' });
    return { ...numbered(item, at), number: line.number ?? placeNumber(at), asks: line.asks ?? item.asks, ours: line.asks === null ? null : item.asks };
  });
}

/** How each item of a year stands now by a checklist, as far as this actor sees the records; the standard one where none is named or the named one is unknown. */
export async function checkOf(work: Work<unknown>, year: number, listId: string | null): Promise<{ ground: Ground; items: Checked[]; list: Brought | null }> {
  const ground = groundOf(work, year);
  const list = listId === null ? null : await findList(work.tx, listId, work.today);
  const answers = await answersOf(work.tx, year);
  const items: Checked[] = [];
  for (const item of await itemsOf(ground, list?.id ?? null)) {
    const found = await evidence[item.evidence].look(ground);
    const answer = answers.get(item.key) ?? null;
    items.push({ ...item, ...found, answer, standing: standingOf({ held: found.held, missing: found.gaps.length, answer: answer?.kind ?? null }) });
  }
  return { ground, items, list };
}

/** One item as a verb that answers it by hand needs it, on whichever checklist it stands; null for an unknown one. */
export async function itemNow(work: Work<unknown>, year: number, key: string): Promise<{ held: boolean; answered: boolean } | null> {
  const ground = groundOf(work, year);
  const item = (await pool(ground)).find((one) => one.key === key);
  if (!item) return null;
  const { held, gaps } = await evidence[item.evidence].look(ground);
  return { held: held + gaps.length > 0, answered: (await answersOf(work.tx, year)).has(key) };
}
