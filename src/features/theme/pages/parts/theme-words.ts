import type { OutputOf } from '#kernel/contract.ts';
import { type Locale, type Mirror, fill } from '#kernel/words.ts';
import { showDay } from '#ui/dates.ts';
import type { theme } from '../../contract.ts';
import type { text } from '../../text.ts';

/** A theme as the pages have it, and one in a list. */
export type Theme = OutputOf<typeof theme.views.detail>;
type Row = OutputOf<typeof theme.views.list>['rows'][number];

/** From when until when. */
export const spanOf = ({ fromOn, untilOn }: Pick<Row, 'fromOn' | 'untilOn'>, words: Mirror<typeof text>, locale: Locale): string => fill(words.pages.span, { from: showDay(fromOn, locale), until: showDay(untilOn, locale) });

/** How much stands under it, in numbers. */
export const countsOf = ({ activity, visit, deed }: Pick<Row, 'activity' | 'visit' | 'deed'>, words: Mirror<typeof text>): string => fill(words.pages.counts, { activity, visit, deed });
