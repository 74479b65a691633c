import { refuse } from '#kernel/verdict.ts';
import { replyBrief } from '#features/suggestion/public.ts';
import { action } from '#platform/feature.ts';
import { promise } from '../contract.ts';
import { begin, sayInEachLetter } from '../making.ts';
import type { RecordPlan } from '../policy.ts';
import { mayPromise } from '../profile.ts';
import { settleSaid } from '../store/said.ts';

/** Writes down what a reply promises: with the draft, or found in a reply that has gone out. */
export const record = action(promise.verbs.record)<RecordPlan>({
  load: (work) => replyBrief(work, work.input.suggestionId, work.input.replyId),
  apply: async (work, { officeId, issuedOn, replyState }) => {
    const { suggestionId, replyId, what, dueOn, saidId, amountYuan = null, quantity = null, evidence = null } = work.input;
    // What was promised on paper long ago may be overdue on the day it is entered.
    if (!mayPromise(dueOn, issuedOn ?? work.today)) refuse('promise.badDay');
    const settled = { state: 'recorded', settledOn: work.today, settledBy: work.actor.personId, settledWords: null } as const;
    if (saidId !== undefined && !(await settleSaid(work.tx, { replyId, id: saidId }, settled))) refuse('promise.saidSettled', 409);
    await settleSaid(work.tx, { replyId, dueOn }, settled);
    work.note({ suggestionId, officeId, dueOn });
    const id = await begin(work, { suggestionId, replyId, officeId, source: 'spelledOut', what, dueOn, amountYuan, quantity, evidence, madeOn: issuedOn });
    if (replyState === 'issued') await sayInEachLetter(work, replyId, [id]);
    return { id };
  },
});
