import { type DateOn, addMonths } from '#kernel/dates.ts';
import { due } from '#kernel/deadline.ts';
import { rulePeriod } from '#features/settings/public.ts';
import type { Work } from '#platform/feature.ts';

const dueBy = async ({ tx, today, house }: Work, key: 'promiseCheck' | 'promiseReview' | 'promiseAnswer', from: string): Promise<DateOn> =>
  due(from, await rulePeriod(tx, key, today), await house.calendar());

/** By when the presidium has checked a claim. */
export const checkDue = (work: Work) => dueBy(work, 'promiseCheck', work.today);
/** When to look again at what is not possible yet. */
export const reviewDue = (work: Work) => dueBy(work, 'promiseReview', work.today);
/** How long deputy and residents are asked whether it is done. */
export const answerDue = (work: Work) => dueBy(work, 'promiseAnswer', work.today);

/** A promise may lie so many years ahead; what is later is a slip of the hand. */
const mostYears = 10;
/** May this be the day of a promise? */
export const mayPromise = (on: string, today: string): boolean => on >= today && on <= addMonths(today, mostYears * 12);
