import { type Work, permitted } from '#platform/feature.ts';
import { activity } from './contract.ts';
import { policy } from './policy.ts';
import { came, isLate } from './rules.ts';
import type { ListRow } from './store/list.ts';

const named = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? '' });

/** An activity as this reader's list shows it, and what he may do with it now. */
export const rowFields = ({ actor, today }: Work, row: ListRow) => ({
  ...row, station: named(row.stationId, row.stationName), group: named(row.groupId, row.groupName), late: isLate(row.attendanceOn, row.endsOn),
  askedCount: row.deputies.filter(({ answer }) => answer !== 'cameAlong').length, cameCount: row.deputies.filter(({ attendance }) => attendance !== null && came(attendance)).length,
  leaveCount: row.deputies.filter(({ attendance, answer }) => (attendance === null ? answer === 'leaveAsked' || answer === 'leaveAgreed' : attendance === 'leave')).length,
  myAnswer: row.deputies.find(({ personId }) => personId === actor.personId)?.answer ?? null, can: permitted(policy, activity.verbs, actor, row, today),
});
