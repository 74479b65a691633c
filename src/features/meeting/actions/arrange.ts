import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { caseBrief } from '#features/suggestion/public.ts';
import { action } from '#platform/feature.ts';
import { meeting } from '../contract.ts';
import type { ArrangePlan } from '../policy.ts';
import { circleOf, noteStep } from '../steps.ts';
import { arrangedOf } from '../store/list.ts';
import { ask, insert } from '../store/writes.ts';
import { tellCircle, whenWhere } from '../telling.ts';

/** Arranges a meeting about a suggestion and tells those who are asked. A day gone by is possible: what was held is entered afterwards. */
export const arrange = action(meeting.verbs.arrange)<ArrangePlan>({
  load: async (work) => {
    const paper = await caseBrief(work, work.input.suggestionId, true);
    return paper && { kind: work.input.kind, caseState: paper.state, assignedOn: paper.assignedOn, title: paper.title, confidential: paper.confidential };
  },
  apply: async (work, paper) => {
    const { tx, input, today, now, actor } = work;
    const { suggestionId, kind, plannedOn, hours = null, spot, about = null } = input;
    if (paper.assignedOn === null || plannedOn < paper.assignedOn) refuse('meeting.beforeAssignment');
    if (kind === 'conclude' && (await arrangedOf(tx, suggestionId, 'conclude')).length > 0) refuse('meeting.arrangedBefore', 409);
    const circle = await circleOf(work, input);
    const id = newId(now.getTime());
    await insert(tx, { id, suggestionId, kind, state: 'arranged', plannedOn, hours, spot, about, arrangedOn: today, arrangedBy: actor.personId, createdAt: now });
    await ask(tx, id, circle, now);
    const when = whenWhere({ plannedOn, hours, spot });
    await tellCircle(work, { id, ...paper }, circle, kind, when);
    await noteStep(work, { suggestionId, kind }, 'Arranged', today, `${when.day} ${when.spot}`);
    work.note({ suggestionId, kind, plannedOn, askedCount: circle.officeIds.length + circle.personIds.length });
    return { id };
  },
});
