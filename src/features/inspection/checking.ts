import { evidence, type Found } from './evidence.ts';
import { type Ground, groundOf } from './ground.ts';
import { type Item, type Standing, type UsualKey, standingOf, usual } from './rules.ts';
import { type AnswerRow, addedItems, answersOf } from './store.ts';
import type { Work } from '#platform/feature.ts';

/** An item with what the records say of it, what was said by hand, and how it stands. */
export interface Checked extends Item, Found {
  /** 01, 02 … in the order of the checklist. */
  readonly number: string;
  readonly asks: string;
  readonly added: boolean;
  readonly answer: AnswerRow | null;
  readonly standing: Standing;
}

/** The checklist of this town: the usual one and what it added itself. */
export async function itemsOf({ work: { tx }, words }: Ground): Promise<(Item & { asks: string; added: boolean })[]> {
  const said: Readonly<Record<UsualKey, string>> = words.items;
  return [...usual.map((item) => ({ ...item, asks: said[item.key], added: false })), ...(await addedItems(tx)).map(({ id, asks }) => ({ key: id, part: 'added' as const, evidence: 'paper' as const, asks, added: true }))];
}

/** How each item of a year stands now, as far as this actor sees the records. */
export async function checkOf(work: Work<unknown>, year: number): Promise<{ ground: Ground; items: Checked[] }> {
  const ground = groundOf(work, year);
  const answers = await answersOf(work.tx, year);
  const items: Checked[] = [];
  for (const [place, item] of (await itemsOf(ground)).entries()) {
    const found = await evidence[item.evidence].look(ground);
    const answer = answers.get(item.key) ?? null;
    items.push({ ...item, ...found, answer, number: String(place + 1).padStart(2, '0'), standing: standingOf({ held: found.held, missing: found.gaps.length, answer: answer?.kind ?? null }) });
  }
  return { ground, items };
}

/** One item as a verb that answers it by hand needs it; null for an unknown one. */
export async function itemNow(work: Work<unknown>, year: number, key: string): Promise<{ held: boolean; answered: boolean } | null> {
  const ground = groundOf(work, year);
  const item = (await itemsOf(ground)).find((one) => one.key === key);
  if (!item) return null;
  const { held, gaps } = await evidence[item.evidence].look(ground);
  return { held: held + gaps.length > 0, answered: (await answersOf(work.tx, year)).has(key) };
}
