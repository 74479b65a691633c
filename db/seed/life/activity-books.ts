import type { Selectable } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { LifeVerb } from '#features/activity/rules.ts';
import type { Act } from './acts.ts';
import type { DutyColumns } from './opinion-life.ts';
import type { LetterRow } from './paper-books.ts';

type Writable<T extends keyof DB> = { -readonly [K in keyof Omit<Selectable<DB[T]>, 'tenantId'>]: Selectable<DB[T]>[K] };

/** An act on an activity. */
export type ActivityAct = Act<LifeVerb | 'plan' | 'convene'>;

/** One activity as it stands after its acts so far. */
export interface ActivityCase {
  readonly row: Omit<Writable<'activity'>, 'points' | 'guests'> & { points: string | null; guests: string | null };
  readonly deputies: Writable<'activityDeputy'>[];
  readonly tasks: Writable<'activityTask'>[];
  /** What residents read of it. */
  shown: Writable<'activityPublic'> | null;
}

/** Everything the acts have written of activities, and the acts in the order of time. */
export interface ActivityBooks {
  readonly told: readonly ActivityAct[];
  readonly cases: Map<number, ActivityCase>;
  readonly events: Writable<'activityEvent'>[];
  readonly duties: DutyColumns[];
  readonly letters: LetterRow[];
}
