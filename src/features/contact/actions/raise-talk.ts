import { takeHeard } from '#features/opinion/public.ts';
import { stationsMetAt } from '#features/station/public.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { contact } from '../contract.ts';
import { placeOf } from '../planning.ts';
import type { Kept } from '../rules.ts';
import { talkOf, updateTalk } from '../store/ties.ts';

/** Takes what a deputy said in as an opinion, with him to look after it: from there he writes a suggestion of it, if he wishes. */
export const raiseTalk = action(contact.verbs.raiseTalk)<Kept>({
  apply: async (work, { id, deputyPersonId }) => {
    const { tx, input } = work;
    const { heard } = await talkOf(tx, id);
    const [station] = await stationsMetAt(tx, deputyPersonId);
    const placeCode = await placeOf(work, { placeCode: input.placeCode ?? station?.placeCode ?? refuse('contact.whichPlace') });
    // it comes in today, whenever it was spoken of: its clocks run from here
    const { id: opinionId, number } = await takeHeard(work, { content: input.content ?? heard, choice: input.choice ?? 'everybody', placeCode }, { stationId: station?.id ?? null, deputyPersonId, receivedOn: work.today });
    await updateTalk(tx, id, { opinionId });
    work.note({ opinionId });
    return { id, opinionId, number };
  },
});
