import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { siftedTo } from '../rules.ts';
import { updateAll } from '../store.ts';
import { type Flood, findFlood, joinFlood, setUndone, untouchedIn } from '../store/flood.ts';
import { addToTimeline } from '../timeline.ts';

/** Takes the sifting of a flood back: whatever nobody has gone on with waits again, as one. */
export const undoSift = action(opinion.verbs.undoSift)<Flood>({
  load: ({ tx, input }) => findFlood(tx, input.id),
  apply: async (work, flood) => {
    const { tx, now, actor } = work;
    const members = await untouchedIn(tx, flood);
    if (members.length === 0) refuse('opinion.floodMovedOn', 409);
    // The same source may have gone on since: then they wait together.
    const { id } = await joinFlood(tx, flood, { newId: newId(now.getTime()), count: members.length, at: now });
    await updateAll(tx, members.map((member) => member.id), { state: 'received', forReview: true, floodId: id, mergedIntoId: null, stateBefore: null, closedAt: null });
    await addToTimeline(work, members.map((member) => ({
      id: newId(now.getTime()), opinionId: member.id, at: now, verb: 'undoSift', fromState: siftedTo(member.id === flood.leadId ? 'admit' : flood.outcome ?? 'admit'),
      toState: 'received' as const, personId: actor.personId, role: 'office', publicWords: null, innerWords: null,
    })));
    await setUndone(tx, flood.id, now);
    work.note({ outcome: flood.outcome, restoredCount: members.length, floodId: id });
    return { id, restoredCount: members.length };
  },
});
