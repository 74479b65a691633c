import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { actDay, move } from '../moving.ts';
import { nextStage, stageDue } from '../rules.ts';
import type { Petition } from '../rules/petition.ts';
import { insertStage } from '../store/writes.ts';

const refusals = { running: 'petition.stageRuns', final: 'petition.stageFinal', tooEarly: 'petition.badDay' } as const;

/** The organ accepted it, or the petitioner asked for review: which round it is follows from those there were. */
export const beginStage = action(petition.verbs.beginStage)<Petition>({
  apply: async (work, subject) => {
    const { tx, input, house, now } = work;
    const beganOn = actDay(work, input.on, subject);
    const next = nextStage(subject.stages, beganOn);
    if ('refused' in next) return refuse(refusals[next.refused], 409);
    const dueOn = stageDue(next.stage, beganOn, await house.calendar());
    await insertStage(tx, { id: newId(now.getTime()), petitionId: subject.id, stage: next.stage, body: input.body ?? null, beganOn, dueOn });
    return move(work, subject, 'beginStage', { on: beganOn, words: input.body, ...(input.systemNumber ? { change: { systemNumber: input.systemNumber } } : {}) });
  },
});
