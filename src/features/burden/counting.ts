import type { Span } from '#kernel/dates.ts';
import { lookup } from '#kernel/words.ts';
import { mandateSpans } from '#features/deputy/public.ts';
import { ruleValue } from '#features/settings/public.ts';
import { type FoundAsk, findAsks } from '#platform/db/ask-set.ts';
import type { Work } from '#platform/feature.ts';
import { watches } from './policy.ts';
import { type Load, type MonthOver, byPerson, loadOf, monthOf, monthsOver } from './rules.ts';

/** Everything asked within these days, of these people or of all. */
export const asksWithin = ({ tx, house }: Work<unknown>, span: Span, personIds?: readonly string[]): Promise<FoundAsk[]> => findAsks(tx, house.asks, { ...span, personIds });

/** The town's own ceiling. */
export const ceilingOn = ({ tx, today }: Work<unknown>): Promise<number> => ruleValue(tx, 'asksPerMonth', today);

/** The months in which these turns bring somebody over the ceiling; `counted`: what is asked already has them in it. */
export async function overWith(work: Work<unknown>, turns: readonly { readonly personId: string; readonly on: string }[], counted: boolean): Promise<{ ceiling: number; months: MonthOver[] }> {
  const ceiling = await ceilingOn(work);
  const days = turns.map(({ on }) => on).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { ceiling, months: [] };
  const asks = await asksWithin(work, { fromOn: monthOf(first).fromOn, toOn: monthOf(last).toOn }, [...new Set(turns.map(({ personId }) => personId))]);
  return { ceiling, months: monthsOver(counted ? asks : [...asks, ...turns], turns, ceiling) };
}

/** What the feature that asks calls it, in the reader's language. */
function wordsOf({ house, ...reader }: Work<unknown>, kind: string): string {
  const [feature = '', key = ''] = kind.split('.');
  const words = house.wordsOf(feature, reader);
  return (words && lookup(words, `asks.${key}`)) ?? kind;
}

/** A sum with the words of its parts. */
export function worded(work: Work<unknown>, asks: readonly FoundAsk[]) {
  const load: Load = loadOf(asks, work.house.asks.map(({ kind }) => kind));
  return { ...load, parts: load.parts.map((part) => ({ ...part, words: wordsOf(work, part.kind) })) };
}

/** A month as the page and the report show it, with everybody who was a deputy on some day of it: who has left since was asked all the same. */
export async function monthFor(work: Work<unknown>, wanted: string | undefined) {
  const { tx, actor, today } = work;
  const span = monthOf(wanted === undefined ? today : `${wanted}-01`);
  const [month, ceiling, mayRead] = [span.fromOn.slice(0, 7), await ceilingOn(work), watches(actor)];
  const nothing = { total: 0, parts: [], waysSaved: 0 };
  if (!mayRead) return { month, ceiling, mayRead, all: nothing, overCount: 0, rows: [] };
  const deputies = [...new Map((await mandateSpans(tx, span.fromOn, span.toOn)).map(({ personId, name }) => [personId, { id: personId, name }])).values()];
  const known = new Set(deputies.map(({ id }) => id));
  const asks = (await asksWithin(work, span)).filter(({ personId }) => known.has(personId));
  const each = byPerson(asks);
  const rows = deputies.map(({ id, name }) => { const load = worded(work, each.get(id) ?? []); return { id, name, isOver: load.total > ceiling, ...load }; });
  return { month, ceiling, mayRead, all: { ...worded(work, asks), waysSaved: rows.reduce((sum, { waysSaved }) => sum + waysSaved, 0) }, overCount: rows.filter(({ isOver }) => isOver).length, rows };
}
