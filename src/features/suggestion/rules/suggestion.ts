import type { AssignmentState, ConfirmWay, ContactState, CosignerState, HandlerRole, Issuer, Kind, Level, State, Topic, WithholdGround } from '../rules.ts';
import type { Seat } from '#features/signing/rules.ts';
import type { Asking } from './deciding.ts';
import type { PassageState } from './passage.ts';

/** A deputy asked to sign too. */
export interface Cosigner {
  readonly personId: string;
  readonly state: CosignerState;
  readonly way: ConfirmWay | null;
}

/** One office and its share of the work. */
export interface Assignment {
  readonly id: string;
  readonly officeId: string;
  readonly role: HandlerRole;
  readonly state: AssignmentState;
  readonly issuer: Issuer;
  /** 经办人: who in the office has it; null while it is everybody's there. */
  readonly undertakerId: string | null;
  /** Offices that had it before: their words with the deputy count on. */
  readonly takenFrom: readonly string[];
  readonly assignedOn: string | null;
  readonly acceptedOn: string | null;
  /** Last day on which the office may ask to give it back. */
  readonly returnDueOn: string | null;
  readonly returnRefusedOn: string | null;
  readonly coOpinionDueOn: string | null;
  readonly coOpinionOn: string | null;
  /** The day by which the office says how far it is; null while nobody asks. */
  readonly progressDueOn: string | null;
  /** The round whose reply this office has issued; 0 before the first. */
  readonly answeredRound: number;
  /** The round in which the clerk noted that the deputy could not be reached. */
  readonly unreachableRound: number;
}

/** A word with the deputy, or an attempt at one. */
export interface Contact {
  readonly id: string;
  readonly officeId: string;
  readonly personId: string;
  readonly round: number;
  readonly kind: 'before' | 'during' | 'after';
  readonly on: string;
  readonly reached: boolean;
  readonly state: ContactState;
}

/** A reply as it stands. */
export interface Reply {
  readonly id: string;
  readonly officeId: string;
  readonly round: number;
  readonly state: 'draft' | 'ready' | 'issued';
  readonly issuer: Issuer;
  /** The step of the office with which it lies; null while its undertaker has it, and where the office has no steps. */
  readonly signing: Seat | null;
  readonly promisedOn: string | null;
  readonly issuedOn: string | null;
}

/** What one person found right to show, waiting for a second. */
export interface WaitingCheck {
  readonly id: string;
  readonly decision: 'publish' | 'withhold';
  readonly ground: WithholdGround | null;
  readonly checkedBy: string | null;
}

/** How a suggestion stands: all that policy, clocks and lists ask about. */
export interface Standing {
  readonly id: string;
  readonly version: number;
  readonly state: State;
  readonly kind: Kind;
  readonly level: Level;
  readonly title: string;
  /** Moves on when the words change: a signature is for words that were read. */
  readonly wordsVersion: number;
  readonly topic: Topic;
  readonly placeCode: string;
  readonly termId: string | null;
  /** Null with a term: raised in the closed season 闭会. */
  readonly sittingId: string | null;
  /** Within its session, or within the closed season of its term. */
  readonly number: number | null;
  readonly submittedOn: string | null;
  readonly leadPersonId: string;
  /** Who typed it for the deputy; null when the deputy wrote it. */
  readonly typedBy: string | null;
  readonly leadConfirmedWay: ConfirmWay | null;
  /** The lead's mandate has ended; somebody has to take it over. */
  readonly leadless: boolean;
  readonly publicConsent: boolean;
  readonly confidential: boolean;
  readonly longClass: boolean;
  /** The presidium's first assignment: the clock runs from here and is never restarted. */
  readonly assignedOn: string | null;
  readonly dueOn: string | null;
  readonly assignDueOn: string | null;
  readonly viaGovernmentOffice: boolean;
  readonly withdrawBeforeAssignment: boolean;
  readonly round: number;
  /** The presidium's letter of this round, from the second on. */
  readonly rehandleOrderedOn: string | null;
  readonly repliedOn: string | null;
  readonly appraisalDueOn: string | null;
  readonly closedOn: string | null;
  readonly publicationDueOn: string | null;
  readonly pressedOn: string | null;
  /** Who is in charge of pressing it 重点督办; null for all but key suggestions. */
  readonly keyLeader: string | null;
  /** The round whose form the deputy has changed already, 0 before the first. */
  readonly changedFormRound: number;
  /** Handled on paper and entered afterwards 据纸质件补录. */
  readonly enteredLate: boolean;
  /** Without the lead, who may have signed it before he led it. */
  readonly cosigners: readonly Cosigner[];
  readonly assignments: readonly Assignment[];
  readonly contacts: readonly Contact[];
  readonly replies: readonly Reply[];
  /** The extension that waits for the presidium's word, or null. */
  readonly askedExtension: Asking | null;
  readonly waitingCheck: WaitingCheck | null;
  /** The leading case 主件 it is, or was, handled together with 并案办理; null where it leads or stands alone. */
  readonly handledWith: string | null;
  /** The cases that are, or were, handled together with it. */
  readonly followerIds: readonly string[];
  /** How it stands with the higher congress it was made to; null for the house's own. */
  readonly passage: PassageState | null;
}

/** The same with its words, as its verbs see it. */
export interface Suggestion extends Standing {
  readonly facts: string;
  readonly proposal: string;
}

/** Who made it, motion or suggestion: the lead, and whoever has confirmed. */
export const signersOf = ({ leadPersonId, cosigners }: Pick<Standing, 'leadPersonId' | 'cosigners'>): string[] =>
  [leadPersonId, ...cosigners.filter(({ state }) => state === 'confirmed').map(({ personId }) => personId)];
