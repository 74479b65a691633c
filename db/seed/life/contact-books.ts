import type { Selectable } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Reach } from '#features/contact/sealing.ts';

type Writable<T extends keyof DB> = { -readonly [K in keyof Omit<Selectable<DB[T]>, 'tenantId'>]: Selectable<DB[T]>[K] };

/** An act of somebody who keeps in touch with voters; `about` is the record it makes or changes, `households` those of earlier acts. */
export interface ContactAct {
  readonly at: Date;
  readonly personId: string;
  readonly verb: 'addHousehold' | 'recordVisit' | 'recordDeed' | 'finishDeed' | 'void';
  readonly about: number;
  readonly households?: readonly number[];
  readonly input: Readonly<Record<string, unknown>>;
}

/** What the acts have written. Names and phones are in clear here; the loader seals them. */
export interface ContactBooks {
  readonly acts: ContactAct[];
  readonly households: Map<number, { readonly row: Writable<'household'>; readonly reach: Reach }>;
  readonly visits: Map<number, { readonly row: Writable<'visit'>; readonly householdIds: readonly string[] }>;
  readonly deeds: Map<number, { readonly row: Writable<'deed'>; readonly witness: Reach | null }>;
  duties: Writable<'duty'>[];
}

/** Books in which nothing is written. */
export const emptyContactBooks = (): ContactBooks => ({ acts: [], households: new Map(), visits: new Map(), deeds: new Map(), duties: [] });
