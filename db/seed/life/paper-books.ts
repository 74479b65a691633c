import type { Selectable } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { DutyColumns } from './opinion-life.ts';
import { type MeetingBooks, emptyMeetingBooks } from './meeting-books.ts';
import { type MotionBooks, emptyMotionBooks } from './motion-books.ts';
import { type PromiseBooks, emptyPromiseBooks } from './promise-books.ts';

type Writable<T extends keyof DB> = { -readonly [K in keyof Omit<Selectable<DB[T]>, 'tenantId'>]: Selectable<DB[T]>[K] };

/** Rows of a suggestion and of what hangs on it. */
export type PaperRow = Writable<'suggestion'>;
export type Cosigner = Writable<'suggestionCosigner'>;
/** In the invented towns no office took another's work over. */
export type Share = Omit<Writable<'suggestionAssignment'>, 'takenFrom'> & { takenFrom: null };
export type ContactRow = Writable<'suggestionContact'>;
export type ReplyRow = Writable<'suggestionReply'>;
export type ExtensionRow = Writable<'suggestionExtension'>;
/** A line of the register of letters. */
export type LetterRow = Writable<'dispatch'>;

/** One suggestion as it stands after its acts so far, with the rows that hang on it. */
export interface PaperCase {
  readonly script: number;
  readonly row: PaperRow;
  /** Scripts of the opinions it comes from. */
  readonly origins: readonly number[];
  readonly cosigners: Cosigner[];
  shares: Share[];
  readonly contacts: ContactRow[];
  readonly replies: ReplyRow[];
  readonly extensions: ExtensionRow[];
}

/** Everything the acts have written of suggestions. */
export interface PaperBooks {
  readonly cases: Map<number, PaperCase>;
  readonly events: Writable<'suggestionEvent'>[];
  readonly appraisals: Writable<'suggestionAppraisal'>[];
  readonly checks: (Omit<Writable<'publicationCheck'>, 'terms' | 'ranges' | 'shown'> & { terms: string; ranges: string; shown: string | null })[];
  readonly published: Map<string, Omit<Writable<'publishedSuggestion'>, 'cosignerNames' | 'handlers' | 'replies' | 'together'> & { together: null; cosignerNames: string; handlers: string; replies: string }>;
  readonly withheld: Writable<'withheldSuggestion'>[];
  readonly duties: DutyColumns[];
  readonly letters: LetterRow[];
  readonly meetings: MeetingBooks;
  readonly promises: PromiseBooks;
  readonly motions: MotionBooks;
  /** Series of numbers and the last one given out. */
  readonly numbers: Map<string, number>;
}

/** Books in which nothing is written. */
export const emptyPaperBooks = (): PaperBooks =>
  ({ cases: new Map(), events: [], appraisals: [], checks: [], published: new Map(), withheld: [], duties: [], letters: [], meetings: emptyMeetingBooks(), promises: emptyPromiseBooks(), motions: emptyMotionBooks(), numbers: new Map() });

type Known = 'id' | 'state' | 'level' | 'title' | 'facts' | 'proposal' | 'topic' | 'placeCode' | 'origin' | 'publicConsent' | 'leadPersonId' | 'createdAt';

/** A paper as it begins; what is not said is not known yet. */
export const newCase = (script: number, said: Pick<PaperRow, Known> & Partial<PaperRow>, origins: readonly number[] = []): PaperCase => ({
  script, origins, cosigners: [], shares: [], contacts: [], replies: [], extensions: [],
  row: {
    kind: 'suggestion', wordsVersion: 1, suggestedOfficeId: null, confidential: null, typedBy: null, leadConfirmedWay: null, leadConfirmedOn: null, leadConfirmedWords: null, leadless: false, termId: null, sittingId: null,
    number: null, submittedOn: null, submittedAt: null, acceptedOn: null, mendingWords: null, elsewhereGround: null, elsewhereTo: null, elsewhereWords: null, preparedWords: null, viaGovernmentOffice: false, longClass: false,
    longGround: null, assignDueOn: null, assignedOn: null, dueOn: null, round: 1, repliedOn: null, appraisalDueOn: null, rehandleOrderedOn: null, rehandleGround: null, concludedOn: null, concludedWords: null, closedOn: null,
    publicationDueOn: null, endedWords: null, pressedOn: null, keyOn: null, keyLeader: null, keyGround: null, changedFormRound: 0, clockOn: null, withdrawBeforeAssignment: false, motionId: null, motionLabel: null, lateEnteredAt: null, lateEnteredBy: null, lateDraftId: null, lateRow: null, firstAnsweredOn: null, answeredLate: null, answeredLetter: null, handledWith: null, version: 1, ...said,
  },
});

/** The next number of a series. */
export function nextOf(books: PaperBooks, series: string): number {
  const next = (books.numbers.get(series) ?? 0) + 1;
  books.numbers.set(series, next);
  return next;
}
