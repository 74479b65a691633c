import type { ReadRow, ReadTable, Saying } from '#kernel/sheet-import.ts';
import type { OrderFault, OrderFileNote, OrderNote } from '../rules.ts';

/** What a row says of one work order, normalised. Null where it says nothing, or nothing that can be read. */
export interface OrderSaid {
  readonly number: string | null;
  readonly receivedOn: string | null;
  readonly content: string;
  /** The village as it is written there. */
  readonly place: string | null;
  readonly spot: string | null;
  readonly name: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  /** Somebody is said to have broken the law or the rules. */
  readonly isReport: boolean;
}

/** Something wrong with a row. */
export type Fault = Saying<OrderFault>;
/** One row of the export. */
export type OrderRow = ReadRow<OrderSaid, OrderFault, OrderNote>;
/** The whole export, read. */
export type OrderTable = ReadTable<OrderRow, OrderFileNote>;
