import type { Work } from '#platform/feature.ts';
import { life } from './rules.ts';
import type { Meeting } from './rules/meeting.ts';
import { noteStep } from './steps.ts';
import { update } from './store/writes.ts';
import { askedTo, tellCircle, whenWhere } from './telling.ts';

/** A meeting is called off: whoever was asked hears of it at once. */
export async function callOff(work: Work, made: Meeting, words: string): Promise<void> {
  await update(work.tx, made.id, { state: life.next(made.state, 'cancel'), cancelledWords: words });
  await tellCircle(work, made, askedTo(made), 'cancelled', { ...whenWhere(made), words });
  await noteStep(work, made, 'Cancelled', work.today, words);
}
