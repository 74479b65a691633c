import { refuse } from '#kernel/verdict.ts';
import { paperBrief, replyBrief } from '#features/suggestion/public.ts';
import type { InputOf } from '#kernel/contract.ts';
import { type Work, action } from '#platform/feature.ts';
import { promise } from '../contract.ts';
import { begin, sayInEachLetter } from '../making.ts';
import type { RecordPlan } from '../policy.ts';
import { mayPromise } from '../profile.ts';
import { findSaid, settleSaid } from '../store/said.ts';

type Asked = InputOf<typeof promise.verbs.record>;

/** Writes down what a reply promises, with the draft or found in a reply that has gone out; or what an office said by when in its opinion or report. */
export const record = action(promise.verbs.record)<RecordPlan>({
  load: (work) => (work.input.replyId === undefined ? toldPlan(work) : replyBrief(work, work.input.suggestionId, work.input.replyId)),
  apply: async (work, { officeId, issuedOn, replyState, replyId }) => {
    const { suggestionId, what, dueOn, saidId, amountYuan = null, quantity = null, evidence = null } = work.input;
    // What was promised on paper long ago may be overdue on the day it is entered.
    if (!mayPromise(dueOn, issuedOn ?? work.today)) refuse('promise.badDay');
    const settled = { state: 'recorded', settledOn: work.today, settledBy: work.actor.personId, settledWords: null } as const;
    if (saidId !== undefined && !(await settleSaid(work.tx, { replyId, id: saidId }, settled))) refuse('promise.saidSettled', 409);
    // The same day in the same reply, or in what the office said elsewhere, is promised herewith; what another office says by that day is another matter.
    await settleSaid(work.tx, replyId === null ? { replyId, suggestionId, officeId, dueOn } : { replyId, dueOn }, settled);
    work.note({ suggestionId, officeId, dueOn });
    const id = await begin(work, { suggestionId, replyId, officeId, source: replyId === null ? 'told' : 'spelledOut', what, dueOn, amountYuan, quantity, evidence, madeOn: issuedOn });
    if (replyId !== null && replyState === 'issued') await sayInEachLetter(work, replyId, [id]);
    return { id };
  },
});

/** A day that stands in no reply: who said it, and when, is known. */
async function toldPlan(work: Work<Asked>): Promise<RecordPlan | null> {
  const said = work.input.saidId === undefined ? null : await findSaid(work.tx, work.input.saidId);
  if (!said || said.suggestionId !== work.input.suggestionId || said.officeId === null || said.saidOn === null) return null;
  if (said.state !== 'open') refuse('promise.saidSettled', 409);
  const paper = await paperBrief(work, said.suggestionId);
  return paper && { ...paper, replyId: null, officeId: said.officeId, replyState: 'issued', issuedOn: said.saidOn };
}
