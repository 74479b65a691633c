import { action } from '#platform/feature.ts';
import { promise } from '../contract.ts';
import { type SaidRow, findSaid, settleSaid } from '../store/said.ts';

/** A day the reply names is no promise: when something was, when a rule holds from. The word stays with it. */
export const setAside = action(promise.verbs.setAside)<SaidRow>({
  load: ({ tx, input }) => findSaid(tx, input.id),
  apply: async ({ tx, input, today, actor, note }, said) => {
    await settleSaid(tx, { id: said.id, replyId: said.replyId }, { state: 'none', settledOn: today, settledBy: actor.personId, settledWords: input.words });
    note({ suggestionId: said.suggestionId, replyId: said.replyId, dueOn: said.dueOn });
    return { id: said.id };
  },
});
