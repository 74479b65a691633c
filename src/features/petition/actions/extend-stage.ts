import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { move } from '../moving.ts';
import { latestExtension } from '../rules.ts';
import { type Petition, runningStage } from '../rules/petition.ts';
import { updateStage } from '../store/writes.ts';

/** The organ's head extended the handling, once, by thirty days at most. */
export const extendStage = action(petition.verbs.extendStage)<Petition>({
  apply: async (work, subject) => {
    const { untilOn, words } = work.input;
    const stage = runningStage(subject) ?? refuse('petition.noStage', 409);
    if (untilOn <= stage.dueOn || untilOn > latestExtension(stage.beganOn, await work.house.calendar())) refuse('petition.badExtension');
    await updateStage(work.tx, stage.id, { dueOn: untilOn, isExtended: true });
    return move(work, subject, 'extendStage', { words });
  },
});
