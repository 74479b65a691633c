import { addDays } from '#kernel/dates.ts';
import type { Assignment } from './suggestion.ts';

/** So many days before the day the office may say how far it is, and finds it among what is to be done. */
const askedBeforeDays = 7;

/** Is the office asked by now? */
export const isAsked = ({ progressDueOn }: Pick<Assignment, 'progressDueOn'>, today: string): boolean => progressDueOn !== null && progressDueOn <= addDays(today, askedBeforeDays);
