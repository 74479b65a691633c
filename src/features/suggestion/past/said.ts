import type { ReadRow, ReadTable, Saying } from '#kernel/sheet-import.ts';
import type { HandlerRole, Kind, Mark, Topic } from '../rules.ts';
import type { PastFault, PastFileNote, PastNote } from '../rules/past.ts';
import type { Letter } from '../rules/reply-classes.ts';

/** What a row says of one case, normalised. Null where it says nothing, or nothing that can be read. */
export interface PastSaid {
  readonly termNumber: number | null;
  /** Null with a term: the closed season. */
  readonly sittingNumber: number | null;
  readonly number: number | null;
  readonly title: string;
  readonly facts: string | null;
  readonly lead: string;
  readonly cardNumber: string | null;
  readonly cosigners: readonly string[];
  readonly offices: readonly { readonly name: string; readonly role: HandlerRole }[];
  readonly submittedOn: string | null;
  readonly assignedOn: string | null;
  readonly dueOn: string | null;
  readonly repliedOn: string | null;
  readonly closedOn: string | null;
  readonly letter: Letter | null;
  readonly body: string | null;
  readonly documentNumber: string | null;
  readonly signer: string | null;
  readonly mark: Mark | null;
  readonly markedOn: string | null;
  readonly ground: string | null;
  readonly promise: string | null;
  readonly promisedOn: string | null;
  readonly keptOn: string | null;
  readonly kind: Kind | null;
  readonly topic: Topic | null;
  readonly place: string | null;
  readonly consent: boolean | null;
}

/** Something wrong with a row. */
export type Fault = Saying<PastFault>;

/** One row of the list. */
export type PastRow = ReadRow<PastSaid, PastFault, PastNote>;
/** The whole list, read. */
export type PastTable = ReadTable<PastRow, PastFileNote>;
