import type { Calendar, Lamp, Period } from '#kernel/deadline.ts';
import { due, lamp } from '#kernel/deadline.ts';
import type { DateOn } from '#kernel/dates.ts';
import { workflow } from '#kernel/workflow.ts';

/** How an opinion came: by the resident's own hand, or entered by staff for him. */
export const ownSources = ['web', 'qrStation', 'qrDeputy'] as const;
export const assistedSources = ['reception', 'letter', 'phone', 'paper'] as const;
/** `visit`: heard while calling on voters; `activity`: raised at an activity of deputies. The record of either takes it in. `hotline`: a work order of the 12345热线; `otherSystem`: sent by another program with a key. */
export const sources = [...ownSources, ...assistedSources, 'visit', 'activity', 'hotline', 'otherSystem'] as const;
export type Source = (typeof sources)[number];

/** How staff had it before them when they entered it. */
export const entryModes = ['heard', 'written', 'photographedForm', 'voiceNote'] as const;

/** What the resident says it is: 大家的事, 自家的事, 举报, 说不清. */
export const choices = ['everybody', 'own', 'report', 'unsure'] as const;
export type Choice = (typeof choices)[number];

/** What the house has of a resident's phone: nothing, a number that may be anybody's, or one he proved by a code. */
export const phoneStates = ['none', 'left', 'confirmed'] as const;
export type PhoneState = (typeof phoneStates)[number];

/** What staff find it to be: 意见建议, 信访事项, 举报. */
export const kinds = ['opinion', 'petition', 'report'] as const;
export type Kind = (typeof kinds)[number];

/** How the resident finds the answer. */
export const ratings = ['satisfied', 'fairly', 'dissatisfied'] as const;
export type Rating = (typeof ratings)[number];

/** How a matter came out, as the public reads it; whatever is not solved says why. */
export const outcomes = ['solved', 'partly', 'unsolved'] as const;
export type Outcome = (typeof outcomes)[number];

/** Where a matter goes that is not for the congress to handle 转其他渠道·不属于受理范围. */
export const otherChannels = ['petitionOffice', 'discipline', 'court', 'procuratorate', 'police', 'hotline', 'arbitration', 'upperCongress', 'other'] as const;
export type OtherChannel = (typeof otherChannels)[number];

/** Every place it may have gone to: also the house's own register of letters and visits 来信来访, which it enters by being registered there. */
export const channels = ['letters', ...otherChannels] as const;
export type Channel = (typeof channels)[number];

/** How a resident was given the written notice of it. */
export const noticeWays = ['onTheSpot', 'post', 'message', 'byHand'] as const;

/** Where an opinion stands. */
export const states = [
  'received', 'withDeputy', 'withVillage', 'askProposed', 'askedDepartment', 'takenUp', 'merged', 'elsewhere', 'answered', 'rated', 'closed', 'void',
] as const;
export type State = (typeof states)[number];

/** States in which somebody of the house still owes the resident something. */
export const openStates = ['received', 'withDeputy', 'withVillage', 'askProposed', 'askedDepartment', 'takenUp', 'merged'] as const satisfies readonly State[];

/** Does it still wait for an answer? */
export const isOpen = (state: State): boolean => (openStates as readonly State[]).includes(state);

/** The life of an opinion. `askProposed` is the wait for the chair: departments get work only through clerk and chair. */
export const life = workflow({
  states,
  initial: 'received',
  final: ['closed', 'void'],
  steps: {
    classify: { from: ['received', 'withDeputy'] },
    route: { from: ['received', 'withDeputy'], to: 'withDeputy' },
    lookAt: { from: ['received', 'withDeputy'], to: 'withDeputy' },
    answer: { from: ['withDeputy', 'withVillage', 'askedDepartment', 'takenUp'], to: 'answered' },
    explainDelay: { from: openStates },
    handToVillage: { from: ['withDeputy'], to: 'withVillage' },
    answerFromVillage: { from: ['withVillage'], to: 'answered' },
    askDepartment: { from: ['withDeputy', 'withVillage'], to: 'askProposed' },
    approveAsk: { from: ['askProposed'], to: 'askedDepartment' },
    declineAsk: { from: ['askProposed'], to: 'withDeputy' },
    answerFromDepartment: { from: ['askedDepartment'], to: 'answered' },
    /** Another office goes on with all that this one had; no verb of this feature. */
    handOver: { from: ['withVillage', 'askProposed', 'askedDepartment'], to: ['withVillage', 'askProposed', 'askedDepartment'] },
    handBack: { from: ['withVillage', 'askedDepartment', 'takenUp'], to: 'withDeputy' },
    takeUp: { from: ['withDeputy'], to: 'takenUp' },
    merge: { from: ['received', 'withDeputy', 'withVillage'], to: 'merged' },
    separate: { from: ['merged'], to: ['received', 'withDeputy', 'withVillage'] },
    sendElsewhere: { from: ['received', 'withDeputy', 'withVillage', 'askProposed'], to: 'elsewhere' },
    /** The letter it was registered as is open again; no verb of this feature. */
    letterAgain: { from: ['closed'], to: 'elsewhere' },
    /** Registered as a letter or visit; no verb of this feature. */
    toLetters: { from: ['received', 'withDeputy', 'withVillage', 'askProposed', 'elsewhere'], to: 'elsewhere' },
    noticeElsewhere: { from: ['elsewhere'] },
    takeBack: { from: ['elsewhere'], to: ['received', 'withDeputy'] },
    rate: { from: ['answered', 'closed'], to: 'rated' },
    reopen: { from: ['rated', 'closed'], to: 'withDeputy' },
    /** The suggestion made of it is handled again; no verb of this feature, and it does not use up the resident's own reopening. */
    handleAgain: { from: ['answered', 'rated', 'closed'], to: 'takenUp' },
    close: { from: ['answered', 'rated', 'elsewhere'], to: 'closed' },
    void: { from: ['received', 'withDeputy', 'withVillage', 'askProposed'], to: 'void' },
    /** Whoever sent it sends it again in other words; no verb of this feature. */
    renew: { from: ['received', 'withDeputy', 'withVillage', 'askProposed', 'askedDepartment', 'takenUp'] },
    amendContact: { from: states },
    consent: { from: states },
    summarise: { from: ['answered', 'rated', 'closed'] },
    publishSummary: { from: ['answered', 'rated', 'closed'] },
    hideSummary: { from: states },
    comment: { from: states },
    reveal: { from: states },
    confirmPhone: { from: states },
    markTold: { from: ['answered', 'closed'] },
    askErasure: { from: states },
    eraseContact: { from: states },
    keepContact: { from: states },
    handCopy: { from: states },
  },
});
export type LifeVerb = (typeof life.verbs)[number];

/** Steps of a suggestion that the residents behind it are told; the last two undo the taking up. */
export const suggestionSteps = ['written', 'forwarded', 'accepted', 'assigned', 'late', 'replied', 'handledAgain', 'closed', 'reopened', 'promiseKept', 'promiseMoved', 'withdrawn', 'notAccepted'] as const;
export type SuggestionStep = (typeof suggestionSteps)[number];

/** Days within which whoever gave a matter that belongs elsewhere is told so in writing: 《信访工作条例》第二十三条. */
const elsewhereNoticePeriod: Period = { days: 15 };

/** An answered opinion nobody rates is closed after this many days; it can still be rated later. */
export const quietDays = 30;
/** The note that one is not forgotten: the day after the answer was due, then every so many days. */
export const notForgottenEveryDays = 30;

/** Whoever no message reaches is called about his answer; after so many days nobody is reminded of the call. */
export const callWithinDays = 60;

/**
 * How many opinions are taken in before somebody looks whether it is a flood. Beyond a limit they are still taken, into a
 * group that staff look through as one; the narrowest source that is over its limit names the group.
 */
export const floodLimits = {
  /** The same words about the same village. */
  words: { hits: 20, seconds: 86_400 },
  address: { hits: 10, seconds: 3600 },
  station: { hits: 200, seconds: 86_400 },
  unpicked: { hits: 500, seconds: 86_400 },
  /** Beyond these the writer is asked to come back later or to call. */
  addressMost: { hits: 100, seconds: 3600 },
  phone: { hits: 10, seconds: 86_400 },
} as const;

/** What the opinions of a flood have in common. */
export const floodKinds = ['words', 'address', 'station', 'town'] as const;
export type FloodKind = (typeof floodKinds)[number];

/** What becomes of a flood as a whole; `merge` makes one matter of it. */
export const siftOutcomes = ['admit', 'void', 'merge'] as const;
export type SiftOutcome = (typeof siftOutcomes)[number];
/** Where it leads, as the verb of that name would; what is taken in stands where it began. */
export const siftedTo = (outcome: SiftOutcome): State => (outcome === 'admit' ? life.initial : life.next(life.initial, outcome));

/** The same words, however they are spaced and punctuated. */
export const wordsAlone = (content: string): string => content.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Guessing a receipt: tries a number, and tries an address, within an hour. */
export const guessLimits = { number: { hits: 5, seconds: 3600 }, address: { hits: 30, seconds: 3600 } } as const;

/** Verbs of staff that a resident's timeline leaves out: who looked at his phone, how it was sorted. */
export const innerVerbs: ReadonlySet<string> = new Set(['reveal', 'handCopy', 'summarise', 'askDepartment', 'declineAsk', 'classify']);

/** An opinion as its verbs see it: no words and no contact data. */
export interface Opinion {
  readonly id: string;
  readonly version: number;
  /** `2026-000123`. */
  readonly number: string;
  /** Its number where it came from: the hotline's 工单编号. */
  readonly outsideNumber: string | null;
  readonly state: State;
  readonly source: Source;
  readonly choice: Choice;
  readonly kind: Kind | null;
  readonly placeCode: string | null;
  readonly stationId: string | null;
  readonly deputyPersonId: string | null;
  /** The village committee or department that handles it now. */
  readonly officeId: string | null;
  /** The department the chair has been asked to let in. */
  readonly proposedOfficeId: string | null;
  readonly mergedIntoId: string | null;
  readonly mergedCount: number;
  readonly stateBefore: State | null;
  readonly suggestionId: string | null;
  readonly rating: Rating | null;
  readonly answeredPersonId: string | null;
  readonly reopenedAt: Date | null;
  readonly receivedOn: DateOn;
  readonly lookDueOn: DateOn;
  readonly answerDueOn: DateOn;
  /** Due date of the second handling, from the day it was reopened; the first stays as it was. */
  readonly againDueOn: DateOn | null;
  readonly noticeDueOn: DateOn | null;
  readonly lookedAt: Date | null;
  readonly explainedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly noticedAt: Date | null;
  /** When it was registered as a letter or visit: the notice is owed there from then on. */
  readonly registeredAt: Date | null;
  readonly forReview: boolean;
  /** The flood it came in, until it goes its own way. */
  readonly floodId: string | null;
  readonly consentName: boolean;
  readonly consentPublish: boolean;
  /** Agreed to be called by whoever checks how it was handled. */
  readonly consentCall: boolean;
  readonly hasContact: boolean;
  /** The resident asked that it be taken away, and nobody has decided. */
  readonly erasureAskedAt: Date | null;
  readonly phone: PhoneState;
  /** Told his answer by telephone or face to face. */
  readonly toldAt: Date | null;
  /** What the summary says of it; null without a summary. */
  readonly outcome: Outcome | null;
  readonly summarisedBy: string | null;
  /** The public reads a summary of it now. */
  readonly isPublished: boolean;
}

/** A report of wrongdoing, by the resident's word until staff decide: only clerk and chair ever see it. */
export const isReport = (opinion: Pick<Opinion, 'kind' | 'choice'>): boolean =>
  opinion.kind === 'report' || (opinion.kind === null && opinion.choice === 'report');

/** The three days an opinion is measured by, fixed when it is received; nothing restarts them. */
export function clocks(receivedOn: DateOn, periods: { look: Period; answer: Period }, calendar: Calendar): { lookDueOn: DateOn; answerDueOn: DateOn } {
  return { lookDueOn: due(receivedOn, periods.look, calendar), answerDueOn: due(receivedOn, periods.answer, calendar) };
}

/** The day by which a resident is told in writing that his matter belongs elsewhere. */
export const noticeDue = (receivedOn: DateOn, calendar: Calendar): DateOn => due(receivedOn, elsewhereNoticePeriod, calendar);

/** The day the house owes something next, or null when it owes nothing. */
export function dueOn(opinion: Pick<Opinion, 'state' | 'lookedAt' | 'explainedAt' | 'noticedAt' | 'registeredAt' | 'lookDueOn' | 'answerDueOn' | 'againDueOn' | 'noticeDueOn'>): DateOn | null {
  if (opinion.state === 'elsewhere') return opinion.noticedAt || opinion.registeredAt ? null : opinion.noticeDueOn;
  if (!isOpen(opinion.state)) return null;
  if (!opinion.lookedAt) return opinion.lookDueOn;
  if (opinion.againDueOn) return opinion.againDueOn;
  return opinion.explainedAt ? null : opinion.answerDueOn;
}

/** Days before the due date on which a reminder goes out: a week and a day ahead. */
export const warnDays: readonly number[] = [7, 1];

/** The lamp of an opinion today; null when nothing is owed. All its days are counted from its receipt. */
export function lampOf(opinion: Parameters<typeof dueOn>[0] & Pick<Opinion, 'receivedOn'>, today: DateOn): Lamp | null {
  const on = dueOn(opinion);
  return on ? lamp(on, today, opinion.receivedOn) : null;
}

/** How alike two opinions of one place must be to be hinted as the same matter (Dice over bigrams, 0 to 1). */
export const likeness = { min: 0.25, limit: 5 } as const;

/** What stands for an opinion in lists: its beginning in one line, of at most 60 characters; what is cut says so. */
export function excerptOf(content: string): string {
  const letters = [...content.replace(/\s+/g, ' ')];
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : letters.join('');
}

/** What a code sent to a phone is for: it proves the phone of one opinion, or finds the opinions of a phone. */
export const confirmPurpose = (opinionId: string): string => `opinion/${opinionId}`;
export const findPurpose = 'opinion/find';
/** A code as typed: full-width digits and blanks count as meant. */
export const typedCode = (typed: string): string => typed.normalize('NFKC').replace(/\s/g, '');

/** The number on a receipt. */
export const receiptNumber = (year: number, running: number): string => `${year}-${String(running).padStart(6, '0')}`;

/** What a resident types as his number: spaces and dashes of any kind, full-width digits; null when it cannot be one. */
export function readNumber(typed: string): string | null {
  const found = /^(\d{4})\D?(\d{1,6})$/.exec(typed.normalize('NFKC').replace(/\s/g, ''));
  return found ? receiptNumber(Number(found[1]), Number(found[2])) : null;
}
