import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { actDay, move } from '../moving.ts';
import { type Petition, runningStage } from '../rules/petition.ts';
import { updateStage } from '../store/writes.ts';

/** What the organ decided and told the petitioner. */
export const endStage = action(petition.verbs.endStage)<Petition>({
  apply: async (work, subject) => {
    const stage = runningStage(subject) ?? refuse('petition.noStage', 409);
    const endedOn = actDay(work, work.input.on, subject);
    if (endedOn < stage.beganOn) refuse('petition.badDay');
    await updateStage(work.tx, stage.id, { endedOn, outcome: work.input.words });
    return move(work, subject, 'endStage', { on: endedOn, words: work.input.words });
  },
});
