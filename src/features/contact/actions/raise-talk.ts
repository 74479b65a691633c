import { takeHeard } from '#features/opinion/public.ts';
import { action } from '#platform/feature.ts';
import { contact } from '../contract.ts';
import { placeOf, planFor } from '../planning.ts';
import type { Kept } from '../rules.ts';
import { talkOf, updateTalk } from '../store/ties.ts';

/** Takes what a deputy said in as an opinion, with him to look after it: from there he writes a suggestion of it, if he wishes. */
export const raiseTalk = action(contact.verbs.raiseTalk)<Kept>({
  apply: async (work, { id, deputyPersonId }) => {
    const { tx, input } = work;
    const { heard } = await talkOf(tx, id);
    const plan = await planFor(work, { deputyId: deputyPersonId, placeCode: input.placeCode }, work.today);
    const placeCode = await placeOf(work, plan);
    // it comes in today, whenever it was spoken of: its clocks run from here
    const { id: opinionId, number } = await takeHeard(work, { content: input.content ?? heard, choice: input.choice ?? 'everybody', placeCode }, { stationId: plan.stationId, deputyPersonId, receivedOn: work.today });
    await updateTalk(tx, id, { opinionId });
    work.note({ opinionId });
    return { id, opinionId, number };
  },
});
