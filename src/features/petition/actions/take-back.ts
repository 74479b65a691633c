import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { move } from '../moving.ts';
import { carryOn } from '../passing/kinds.ts';
import type { Petition } from '../rules/petition.ts';
import { setSending } from '../store/passage.ts';

/** Sent to the wrong town, or the town objects rightly: voided there with the reason, and to be sorted here again. */
export const takeBack = action(petition.verbs.takeBack)<Petition>({
  apply: async (work, subject) => {
    const { id } = subject.sending ?? refuse('petition.notSentDown', 409);
    await setSending(work.tx, id, { state: 'takenBack', takenBackWords: work.input.words });
    await carryOn(work, id);
    return move(work, subject, 'takeBack', { words: work.input.words, change: { organ: null } });
  },
});
