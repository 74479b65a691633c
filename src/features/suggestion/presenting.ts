import { type Work, permitted } from '#platform/feature.ts';
import { numberFields, numberLabel } from './numbering.ts';
import { policy } from './policy.ts';
import { clockOf, lampOf, shownState } from './rules/clocks.ts';
import { knowsAppraisal, readsAll } from './rules/readers.ts';
import { isLive } from './rules/standing.ts';
import type { Standing } from './rules/suggestion.ts';
import { suggestion } from './contract.ts';
import type { ListRow } from './store/list.ts';

/** A lamp as answers carry it: the distance in days is never negative, the colour says on which side. */
function lampFields(paper: Standing, today: string) {
  const clock = clockOf(paper);
  const lamp = lampOf(paper, today);
  return { clockKind: clock?.kind ?? null, dueOn: clock?.dueOn ?? null, lamp: lamp && { colour: lamp.colour, days: Math.abs(lamp.days) } };
}

/** A suggestion as this reader's list shows it: the state as he may know it, and what he may do with it now. */
export function rowFields(work: Work, row: ListRow) {
  const { actor, today, locale } = work;
  const shared = row.assignments.filter((assignment) => isLive(assignment) || (assignment.state === 'proposed' && readsAll(actor)));
  const { id, version, kind, level, title, topic, placeCode, placeName, submittedOn, assignedOn, round, replyLetter, closedOn, leadless, confidential, enteredLate, keyLeader, waitsForMe, leadNumbers, followerIds } = row;
  return {
    id, version, kind, level, title, topic, placeCode, placeName, submittedOn, assignedOn, round, replyLetter, closedOn, leadless, confidential, enteredLate, keyLeader, waitsForMe,
    withLead: leadNumbers && numberLabel(locale, leadNumbers), followerCount: followerIds.length,
    ...numberFields(locale, row), ...lampFields(row, today), state: shownState(row.state, knowsAppraisal(actor, row)),
    lead: { id: row.leadPersonId, name: row.leadName }, cosignerCount: row.cosigners.filter(({ state }) => state === 'confirmed').length,
    offices: shared.map(({ officeId, role, state }) => ({ id: officeId, name: row.officeNames[officeId] ?? '', role, state })),
    can: permitted(policy, suggestion.verbs, actor, row, today),
  };
}
