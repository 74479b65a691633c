import { judge } from '#kernel/verdict.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Work } from '#platform/feature.ts';
import { policy } from './policy.ts';
import { detailOf, lastBy, ofSubjects, subjectsOf } from './store.ts';

/** When one of these people last did something, by the record; signing in and out is no doing. */
export const lastDoneBy = (tx: Tx, personIds: readonly string[]): Promise<Date | null> => lastBy(tx, personIds);

/** What the record says beside a verb that was done to this thing; null where it knows of none. */
export const recordedDetail = (tx: Tx, verb: string, subjectId: string): Promise<Readonly<Record<string, unknown>> | null> => detailOf(tx, verb, subjectId);

/** The things this verb was done to, by the record: what it names must be there. */
export const recordedSubjects = (tx: Tx, verb: string): Promise<readonly string[]> => subjectsOf(tx, verb);

/** Who did what to these things and when, oldest first, for whoever reads the record; nothing for anybody else. */
export const recordOf = async ({ tx, actor, today }: Work<unknown>, subjectIds: readonly string[], most = 300) =>
  (subjectIds.length === 0 || judge(policy.see, actor, null, today) !== null ? [] : ofSubjects(tx, subjectIds, most));
