import type { OutputOf } from '#kernel/contract.ts';
import type { Locale, Mirror } from '#kernel/words.ts';
import { fill } from '#kernel/words.ts';
import { showDay } from '#ui/dates.ts';
import type { duty } from '../../contract.ts';
import type { text } from './text.ts';

/** A mandate as a choice: the day its archive begins, and what it is called. */
export interface NamedMandate {
  readonly since: string;
  readonly short: string;
  readonly long: string;
}

/** The mandates of a deputy, the latest first; of two in one term the days tell which. */
export function mandatesIn(mandates: OutputOf<typeof duty.views.archive>['mandates'], own: Mirror<typeof text>, locale: Locale): NamedMandate[] {
  return mandates.map(({ termNumber: number, fromOn, toOn }) => ({
    since: fromOn, short: fill(own.mandate, { number }),
    long: toOn === null ? fill(own.since, { number, from: showDay(fromOn, locale) }) : fill(own.mandateSpan, { number, from: showDay(fromOn, locale), to: showDay(toOn, locale) }),
  }));
}
