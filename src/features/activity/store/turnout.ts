import { sql } from 'kysely';
import type { Span } from '#kernel/dates.ts';
import type { Tx } from '#platform/db/connect.ts';
import { type Answer, type Attendance, type State, came, heldStates } from '../rules.ts';
import { speakersOf } from '../rules/speakers.ts';
import type { Point } from './list.ts';

/** One deputy at one activity that was held. */
export interface Turnout {
  readonly personId: string;
  /** He was asked; else he came along. */
  readonly asked: boolean;
  readonly attendance: Attendance;
  /** Did he speak? Null where he did not come, or nobody has written the minutes. */
  readonly spoke: boolean | null;
}

const written: readonly State[] = ['written', 'signed', 'reported'];

/** Who was asked to the activities held within the days, who came, and who spoke there; of everybody, or of these people. */
export async function turnout(tx: Tx, { fromOn, toOn }: Span, personIds?: readonly string[]): Promise<Turnout[]> {
  let query = tx.db.selectFrom('activity').select(['activity.id', 'activity.state', sql<Point[]>`coalesce(activity.points, '[]'::jsonb)`.as('points')])
    .where('activity.tenantId', '=', tx.tenantId).where('activity.state', 'in', [...heldStates]).where('activity.startsOn', '>=', fromOn).where('activity.startsOn', '<=', toOn);
  if (personIds) query = query.where((is) => is.exists(is.selectFrom('activityDeputy as mine').select('mine.personId').whereRef('mine.tenantId', '=', 'activity.tenantId').whereRef('mine.activityId', '=', 'activity.id').where('mine.personId', '=', sql<string>`any(${sql.val(personIds)}::uuid[])`)));
  const held = await query.execute();
  // All who came, also where one is asked about: a name in the minutes may be another's.
  const lines = await tx.db.selectFrom('activityDeputy as one').innerJoin('person', (join) => join.onRef('person.tenantId', '=', 'one.tenantId').onRef('person.id', '=', 'one.personId'))
    .select(['one.activityId', 'one.personId', 'person.name', 'one.answer', 'one.attendance'])
    .where('one.tenantId', '=', tx.tenantId).where('one.activityId', '=', sql<string>`any(${sql.val(held.map(({ id }) => id))}::uuid[])`).where('one.attendance', 'is not', null).execute();
  const byActivity = Map.groupBy(lines as readonly { activityId: string; personId: string; name: string; answer: Answer; attendance: Attendance }[], ({ activityId }) => activityId);
  const wanted = personIds && new Set(personIds);
  return held.flatMap(({ id, state, points }) => {
    const list = byActivity.get(id) ?? [];
    const spoke = written.includes(state as State) ? speakersOf(points, list.filter(({ attendance }) => came(attendance))) : null;
    return list.filter(({ personId }) => !wanted || wanted.has(personId)).map(({ personId, answer, attendance }) =>
      ({ personId, asked: answer !== 'cameAlong', attendance, spoke: spoke && came(attendance) ? spoke.has(personId) : null }));
  });
}
