import type { Level } from '../rules.ts';
import type { MandateWords } from '../store.ts';

/** A person the books know, as far as a roster can meet him. */
export interface BookPerson {
  readonly id: string;
  readonly name: string;
  readonly gender: 'male' | 'female' | null;
  /** What two equal phone numbers have in common; the number itself stays sealed. */
  readonly phoneKey: string | null;
}

/** A mandate of this term that has not ended, with all that a roster may say of it. */
export interface BookMandate extends Omit<MandateWords, 'photoFileId' | 'phonePublic'> {
  readonly id: string;
  readonly personId: string;
  readonly level: Level;
}

/** What is in the books already, of the term a roster is read for. */
export interface Books {
  /** Everybody with a mandate of this term, and whoever has one of the roster's phones. */
  readonly persons: readonly BookPerson[];
  readonly mandates: readonly BookMandate[];
  readonly districts: readonly { readonly id: string; readonly number: number; readonly name: string }[];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
}

/** Makes of a phone number what the books keep for comparing. */
export type PhoneKey = (phone: string) => string;
