import type { HandlerRole, Issuer, Kind, Mark, Topic } from '../rules.ts';
import type { Letter } from '../rules/reply-classes.ts';

/** A case as it is written, with everything found in the books that the list only names. */
export interface PastCase {
  readonly termId: string;
  readonly sittingId: string | null;
  readonly number: number;
  readonly title: string;
  readonly facts: string;
  readonly kind: Kind;
  readonly topic: Topic;
  readonly placeCode: string;
  readonly publicConsent: boolean;
  /** Null for somebody the books do not know: then `leadName` is entered as a person. */
  readonly leadPersonId: string | null;
  readonly leadName: string;
  readonly cosignerIds: readonly string[];
  readonly offices: readonly { readonly officeId: string; readonly role: HandlerRole; readonly issuer: Issuer }[];
  readonly submittedOn: string;
  readonly assignedOn: string;
  readonly dueOn: string;
  readonly repliedOn: string;
  readonly closedOn: string;
  readonly letter: Letter;
  readonly letterWords: string;
  readonly body: string;
  readonly promisedOn: string | null;
  readonly documentNumber: string | null;
  readonly signer: string | null;
  readonly result: Mark | null;
  readonly ground: string | null;
  readonly filledOn: string;
  /** What the promise says, and when it was done; only with a day that was promised. */
  readonly promise: string | null;
  readonly keptOn: string | null;
}

/** A case that was entered afterwards before, as far as a second import may put it right. */
export interface HeldCase extends Omit<PastCase, 'leadName' | 'ground' | 'filledOn' | 'promise' | 'keptOn' | 'letterWords' | 'leadPersonId'> {
  readonly id: string;
  readonly state: string;
  readonly isVoid: boolean;
  readonly leadPersonId: string;
  /** In the order in which they were written. */
  readonly replies: readonly { readonly id: string; readonly officeId: string; readonly state: string }[];
}
