import { ruleFlag, rulePeriods, ruleValue } from '#features/settings/public.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Periods } from './rules/clocks.ts';
import { type ReplyScheme, schemeKeys } from './rules/reply-classes.ts';

/** Where the town's profile keeps each period. */
const keys = {
  assign: 'intakeToAssign', reassign: 'reassign', answer: 'suggestionDue', answerLong: 'suggestionDueExtended', giveBack: 'returnWindow', coOpinion: 'coOpinionDue',
  appraise: 'ratingDue', rehandle: 'rehandleDue', publish: 'publicationCheck', progressEvery: 'progressEvery', progressAnswer: 'progressAnswer',
} as const satisfies Readonly<Record<keyof Periods, string>>;

/** Periods of this town on that day. */
export async function periods<K extends keyof Periods>(tx: Tx, today: string, ...wanted: K[]): Promise<Pick<Periods, K>> {
  return rulePeriods(tx, Object.fromEntries(wanted.map((name) => [name, keys[name]])) as Record<K, (typeof keys)[K]>, today);
}

/** Totals of appraisals are told to handlers only from this many on. */
export const leastTotal = (tx: Tx, today: string): Promise<number> => ruleValue(tx, 'smallestTotal', today);

/** Two persons look at what is published, or one. */
export const twoPersons = async (tx: Tx, today: string): Promise<boolean> => (await ruleValue(tx, 'publicationPersons', today)) > 1;

/** The letters this town marks answers with. */
export const replyScheme = async (tx: Tx, today: string): Promise<ReplyScheme> => schemeKeys[(await ruleValue(tx, 'replyScheme', today)) - 1] ?? schemeKeys[0];

/** Most places let a deputy withdraw at any time before the case is closed; some only before assignment. */
export const withdrawBeforeAssignment = (tx: Tx, today: string): Promise<boolean> => ruleFlag(tx, 'withdrawBeforeAssignment', today);
