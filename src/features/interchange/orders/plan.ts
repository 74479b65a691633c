import type { Mark, Saying } from '#kernel/sheet-import.ts';
import type { SentBefore } from '#features/opinion/public.ts';
import { type OrderAct, type OrderField, type OrderNote, orderFields, orderMark } from '../rules.ts';
import type { Fault, OrderRow, OrderSaid } from './said.ts';

/** What a work order would be as an opinion. */
export interface Wanted extends Pick<OrderSaid, 'content' | 'spot' | 'name' | 'phone' | 'address' | 'isReport'> {
  readonly number: string;
  readonly receivedOn: string;
  readonly placeCode: string | null;
}

/** What confirming a row would do. */
export interface OrderPlan {
  readonly row: OrderRow;
  readonly faults: readonly Fault[];
  readonly notes: readonly Saying<OrderNote>[];
  readonly mark: Mark;
  readonly act: OrderAct;
  readonly changes: readonly OrderField[];
  readonly wanted: Wanted | null;
  readonly held: SentBefore | null;
}

/** What the rows are held against. */
export interface Ground {
  readonly today: string;
  readonly places: readonly { readonly code: string; readonly name: string }[];
  readonly sent: readonly SentBefore[];
  /** What a state is called, for the reason why nothing is changed any more. */
  stateName(state: SentBefore['state']): string;
}

/** Holds the rows against what was sent before: what is new, what changes, what stays. Writes nothing; asked again before writing. */
export function planOrders(rows: readonly OrderRow[], { today, places, sent, stateName }: Ground): OrderPlan[] {
  const before = new Map(sent.filter(({ state }) => state !== 'void').map((one) => [one.outsideNumber, one]));
  const voided = new Set(sent.filter(({ state }) => state === 'void').map(({ outsideNumber }) => outsideNumber));
  return rows.map((row): OrderPlan => {
    const { said } = row;
    const placeCode = placeIn(places, said);
    const held = before.get(said.number ?? '') ?? null;
    const faults: Fault[] = [
      ...row.faults, ...(said.place !== null && placeCode === null ? [{ code: 'placeUnknown' as const, params: { name: said.place } }] : []),
      // Somebody found that it does not belong here, and the next day's list repeats the old: not again without a look.
      ...(held === null && voided.has(said.number ?? '') ? [{ code: 'voidedBefore' as const }] : []),
    ];
    const nothing = { row, faults, notes: row.notes.map((code) => ({ code })), mark: orderMark(faults), act: 'none' as const, changes: [], wanted: null, held: null };
    if (said.number === null || nothing.mark === 'bad') return { ...nothing, mark: 'bad' };
    const wanted: Wanted = { ...said, number: said.number, placeCode, receivedOn: said.receivedOn ?? today };
    if (!held) return { ...nothing, wanted, act: 'new' };
    const changes = changesOf(wanted, held);
    const erased: Saying<OrderNote>[] = held.isErased ? [{ code: 'contactErased' }] : [];
    const own = { ...nothing, notes: [...nothing.notes, ...erased], wanted, held, changes };
    // What changes nothing needs no second look: what was doubtful was settled when it was taken in.
    if (changes.length === 0) return { ...own, faults: [], mark: 'good', act: 'unchanged' };
    if (!held.isOpen) return { ...own, faults: [...faults, { code: 'settled', params: { state: stateName(held.state) } }], mark: 'bad' };
    // The day it was received stays as it was.
    const left = faults.filter(({ code }) => code === 'placeUnknown');
    return { ...own, faults: left, mark: orderMark(left), act: 'update' };
  });
}

/** The village a row names: the longest name that stands in the column of villages, else in that of the spot. */
function placeIn(places: Ground['places'], { place, spot }: OrderSaid): string | null {
  const named = (text: string | null) => places.filter(({ name }) => text !== null && (text.includes(name) || name === `${text}村` || name === `${text}社区`)).toSorted((a, b) => b.name.length - a.name.length)[0]?.code ?? null;
  return named(place) ?? (place === null ? named(spot) : null);
}

const contactFields: readonly OrderField[] = ['name', 'phone', 'address'];

/** What a sheet says nothing of stays as it is, and so does what staff have mended or decided since: the next day's list repeats the old. */
function changesOf(wanted: Wanted, held: SentBefore): OrderField[] {
  const stays = (field: OrderField): boolean => {
    if (contactFields.includes(field)) return held.isErased || held.isAmended;
    if (field === 'placeCode') return held.isRouted && held.placeCode !== null;
    return field === 'isReport' && (held.isSorted || !wanted.isReport);
  };
  return orderFields.filter((field) => !stays(field) && wanted[field] !== null && wanted[field] !== held[field]);
}
