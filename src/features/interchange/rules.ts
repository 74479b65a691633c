import { type Gravity, type Mark, markBy } from '#kernel/sheet-import.ts';
import { type State, isOpen, states } from '#features/opinion/rules.ts';

/** What may be wrong with a row of the hotline's work orders, and how grave it is. */
export const orderFaults = {
  numberMissing: 'bad', numberRounded: 'bad', repeated: 'bad', contentMissing: 'bad', dayAhead: 'bad', settled: 'bad',
  dayMissing: 'doubtful', dayWrong: 'doubtful', longAgo: 'doubtful', placeUnknown: 'doubtful', voidedBefore: 'doubtful',
} as const satisfies Gravity;
export type OrderFault = keyof typeof orderFaults;

/** What was done to a row on the way in that a reader should know; no reason to doubt it. */
export const orderNotes = ['contentCut', 'landlineKept', 'phoneUnread', 'isReport', 'contactErased'] as const;
export type OrderNote = (typeof orderNotes)[number];

/** What is to be said of the file as a whole. */
export const orderFileNotes = ['columnsIgnored', 'sheetIgnored'] as const;
export type OrderFileNote = (typeof orderFileNotes)[number];

/** What confirming a row does. */
export const orderActs = ['new', 'update', 'unchanged', 'none'] as const;
export type OrderAct = (typeof orderActs)[number];

/** What a second sending may bring up to date. */
export const orderFields = ['content', 'spot', 'placeCode', 'name', 'phone', 'address', 'isReport'] as const;
export type OrderField = (typeof orderFields)[number];

/** The gravest mark of these faults. */
export const orderMark = (faults: readonly { readonly code: OrderFault }[]): Mark => markBy(orderFaults, faults);

/** More in one list would keep everybody waiting: an export is cut by days. */
export const mostOrders = 500;
/** An order taken so long ago is late the moment it is taken in. */
export const longAgoDays = 60;

/** What a sheet for the hotline holds: answers to its work orders, or opinions of ours that belong to it. */
export const sheetKinds = ['answers', 'handover'] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** `fresh`: what no earlier sheet told as it stands now. */
export const sheetScopes = ['fresh', 'all'] as const;

/** What another program may send: an opinion of each kind but a report of wrongdoing, which nobody hands to a third party. */
export const serviceCodes = ['everybody', 'own', 'unsure'] as const;
export type ServiceCode = (typeof serviceCodes)[number];

/** How Open311 says that something is under way or done. */
export const statuses = ['open', 'closed'] as const;
export type Status = (typeof statuses)[number];
/** Whoever waits for nothing more has a closed request, also where it was pointed elsewhere. */
export const statusOf = (state: State): Status => (isOpen(state) ? 'open' : 'closed');
/** The states of a status. */
export const statesOf = (status: Status): State[] => states.filter((state) => statusOf(state) === status);

/** A question without days is about so many; the specification's own span, and its longest. */
export const spanDays = 90;
/** What one key may send within a minute. */
export const keyLimit = { hits: 60, seconds: 60 } as const;

/** A key as its verbs see it. */
export interface ApiKey {
  readonly id: string;
  readonly version: number;
  readonly revokedAt: Date | null;
}

/** States of an opinion another system may be told of, of a suggestion, a motion and a promise: none that tells what somebody thinks of an answer, nor what an office claims and nobody has checked. */
export const opinionFacts = ['opinion.received', 'opinion.withDeputy', 'opinion.withVillage', 'opinion.askedDepartment', 'opinion.takenUp', 'opinion.elsewhere', 'opinion.answered', 'opinion.closed', 'opinion.void'] as const;
export const suggestionFacts = ['suggestion.accepted', 'suggestion.assigned', 'suggestion.replied', 'suggestion.closed', 'suggestion.published', 'suggestion.elsewhere', 'suggestion.withdrawn'] as const;
export const motionFacts = ['motion.submitted', 'motion.onAgenda', 'motion.asSuggestion', 'motion.adopted', 'motion.rejected', 'motion.laidOver', 'motion.withdrawn', 'motion.void'] as const;
export const promiseFacts = ['promise.running', 'promise.kept', 'promise.extended', 'promise.adjusted', 'promise.notYet', 'promise.void'] as const;
export const facts = [...opinionFacts, ...suggestionFacts, ...motionFacts, ...promiseFacts] as const;
export type Fact = (typeof facts)[number];
/** The fact that a thing has come to a state; null for one nobody outside is told of. */
export const asFact = (feature: 'opinion' | 'suggestion' | 'motion' | 'promise', state: string): Fact | null => facts.find((fact) => fact === `${feature}.${state}`) ?? null;

/** `failed`: switched off because nothing arrived; `removed`: kept for the record of actions alone. */
export const webhookStates = ['on', 'off', 'failed', 'removed'] as const;
export type WebhookState = (typeof webhookStates)[number];
export const deliveryStates = ['waiting', 'done', 'failed'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** Only what is answered with 2xx has arrived; a redirect leads elsewhere and is not followed. */
export const isArrived = (status: number): boolean => status >= 200 && status < 300;
/** How long is waited after each attempt that failed; from then on as long as the last. */
export const waitsSeconds: readonly [number, ...number[]] = [30, 300, 1800, 7200, 18_000, 36_000, 86_400];
/** How long after its nth attempt a message waits. */
export const waitAfter = (attempts: number): number => waitsSeconds[Math.min(attempts, waitsSeconds.length) - 1] ?? waitsSeconds[0];
const trialSeconds = waitsSeconds.reduce((sum, wait) => sum + wait, 0);
/** Tried to the end at an address where others arrived meanwhile: this one will not, whatever is waited. */
export const isGivenUp = (attempts: number, failingForSeconds: number): boolean => attempts > waitsSeconds.length && failingForSeconds < trialSeconds;
/** After an attempt that failed nothing is tried at that address for as long, and for an hour at the longest: a receiver that hangs costs one attempt, however many messages wait for it. */
export const longestRestSeconds = 3600;
/** How long an address rests after so many attempts in a row that failed: a second less than the message that failed waits itself, so that one nobody takes lets the others go first. */
export const restSeconds = (failures: number): number => Math.min(waitAfter(failures), longestRestSeconds) - 1;
/** More addresses nobody looks after. */
export const mostWebhooks = 50;
/** Days a message is kept. */
export const keptDays = 30;

/** An address as its verbs see it; `fault` is what is wrong with the address that is typed. */
export interface Webhook {
  readonly id: string;
  readonly version: number;
  readonly url: string;
  readonly state: WebhookState;
  readonly fault?: string | null;
}

/** An address as a job sees it that sends there. */
export interface Receiver {
  readonly webhookId: string;
  readonly webhookName: string;
  readonly restsUntil: Date | null;
}

/** A message as its verbs see it. */
export interface Delivery {
  readonly id: string;
  readonly webhookId: string;
  readonly state: DeliveryState;
  readonly attemptCount: number;
  readonly webhookState: WebhookState;
}
