import { type Gravity, type Mark, markBy } from '#kernel/sheet-import.ts';

/** What may be wrong with a row of a list of cases that were handled on paper, and how grave it is. */
export const pastFaults = {
  titleMissing: 'bad', sessionMissing: 'bad', sessionUnclear: 'bad', noSuchTerm: 'bad', noSuchSitting: 'bad', numberMissing: 'bad', leadMissing: 'bad', leadAmbiguous: 'bad', leadFixed: 'bad',
  officeMissing: 'bad', noSuchOffice: 'bad', officeTwice: 'bad', officeMix: 'bad', officesFixed: 'bad', assignedMissing: 'bad', replyMissing: 'bad', dayWrong: 'bad', dayAhead: 'bad', daysOutOfOrder: 'bad',
  letterMissing: 'bad', letterWrong: 'bad', repeated: 'bad', livedHere: 'bad', shownAlready: 'bad',
  leadUnknown: 'doubtful', numberFar: 'doubtful', otherTitle: 'doubtful', monthOnly: 'doubtful', promiseUnclear: 'doubtful', promiseBeforeReply: 'doubtful', markWrong: 'doubtful', placeUnknown: 'doubtful',
} as const satisfies Gravity;
export type PastFault = keyof typeof pastFaults;

/** What was done to a row on the way in that a reader should know; no reason to doubt it. */
export const pastNotes = [
  'titleCut', 'factsMissing', 'replyWordsMissing', 'submittedAssumed', 'closedAssumed', 'cosignersUnknown', 'promiseNoDay', 'dayNotPromised', 'groundMissing', 'markKept', 'numberShared', 'openPromise', 'keptPromise',
] as const;
export type PastNote = (typeof pastNotes)[number];

/** What is to be said of the file as a whole. */
export const pastFileNotes = ['columnsIgnored', 'sheetIgnored'] as const;
export type PastFileNote = (typeof pastFileNotes)[number];

/** What confirming a row does. */
export const pastActs = ['new', 'update', 'unchanged', 'none'] as const;
export type PastAct = (typeof pastActs)[number];

/** The days a list tells of a case, in the order in which they can follow each other. */
export const pastDays = ['submittedOn', 'assignedOn', 'repliedOn', 'markedOn', 'closedOn'] as const;
export type PastDay = (typeof pastDays)[number];

/** What a second import may put right. */
export const pastFields = [
  'title', 'facts', 'kind', 'topic', 'placeCode', 'publicConsent', 'lead', 'cosigners', 'offices', 'submittedOn', 'assignedOn', 'dueOn', 'repliedOn', 'closedOn', 'letter', 'body', 'promisedOn', 'documentNumber', 'signer', 'result',
] as const;
export type PastField = (typeof pastFields)[number];

/** The gravest mark of these faults. */
export const pastMark = (faults: readonly { readonly code: PastFault }[]): Mark => markBy(pastFaults, faults);

/** A number so far above the one before it is a slip of the pen more often than not: the next number given would follow it. */
export const farNumber = 100;
/** A township has far fewer suggestions in a whole term; a longer list is something else. */
export const mostPastRows = 500;
/** As long as a title may be. */
export const longestTitle = 60;
