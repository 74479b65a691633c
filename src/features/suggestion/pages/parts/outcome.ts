import { daysBetween } from '#kernel/dates.ts';
import { type Locale, type Mirror, fill } from '#kernel/words.ts';
import { showDay } from '#ui/dates.ts';
import type { Letter } from '../../rules/reply-classes.ts';
import { opening } from '../../rules/spoken.ts';
import type { text } from '../../text.ts';

/** How a matter came out: in every local scheme A is solved and B on its way; what the others mean stands beside them. */
export const outcomes = { A: 'solved', B: 'going', C: 'open', D: 'open' } as const satisfies Readonly<Record<Letter, keyof typeof text.portal.outcomes>>;

/** The lamp of each outcome. What is not solved yet is no fault of anybody: it is never red. */
export const outcomeLamps = { solved: 'ok', going: 'soon', open: 'info' } as const;

/** What a line about an answer is made of. */
export interface Answered {
  readonly letter: Letter;
  readonly body: string;
  readonly promisedOn: string | null;
  readonly whyNoDate: string | null;
}

/** What a reader wants to know first: what was done, by when it will be, or why it is not. */
export function answerLine(reply: Answered, words: Mirror<typeof text>['portal'], locale: Locale): string {
  if (reply.promisedOn) return `${fill(words.promisedOn, { day: showDay(reply.promisedOn, locale) })}${locale === 'en' ? '. ' : '。'}${opening(reply.body)}`;
  if (reply.whyNoDate) return fill(words.noDate, { words: reply.whyNoDate });
  return outcomes[reply.letter] === 'open' ? fill(words.why, { words: opening(reply.body) }) : opening(reply.body);
}

/** How long the first answer took; an answer of the same day took no days. */
export function timeTaken({ assignedOn, repliedOn }: { assignedOn: string; repliedOn: string }, words: Mirror<typeof text>['portal']): string {
  const days = daysBetween(assignedOn, repliedOn);
  return days === 0 ? words.sameDay : fill(words.days, { days });
}
