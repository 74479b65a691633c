import { type DateOn } from '#kernel/dates.ts';
import { due } from '#kernel/deadline.ts';
import { rulePeriod } from '#features/settings/public.ts';
import type { Work } from '#platform/feature.ts';

/** The last day on which a table that is shown today may be spoken of. */
export const lastDay = async ({ tx, today, house }: Work<unknown>): Promise<DateOn> => due(today, await rulePeriod(tx, 'officeFiguresShown', today), await house.calendar());
