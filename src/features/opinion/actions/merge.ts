import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import { looksAfter } from '../policy.ts';
import { type Opinion, type State, isReport, openStates } from '../rules.ts';
import { find, mergedInto, update } from '../store.ts';

/** Joins this opinion to another one about the same matter. Both keep their number and their resident; the answer reaches both. */
export const merge = action(opinion.verbs.merge)<Opinion>({
  apply: async (work, subject) => {
    const { tx, actor, input } = work;
    if (input.intoId === subject.id) refuse('opinion.intoItself');
    const lead = await find(tx, input.intoId, true);
    const isOpen = lead !== null && lead.state !== 'merged' && (openStates as readonly State[]).includes(lead.state);
    if (!lead || !isOpen || isReport(lead) || !looksAfter(actor, lead)) refuse('opinion.notThere', 409);
    // Those merged into this one follow it, so that there is never a chain.
    for (const follower of await mergedInto(tx, subject.id)) await update(tx, follower.id, { mergedIntoId: lead.id });
    const done = await move(work, subject, { verb: 'merge', change: { mergedIntoId: lead.id, stateBefore: subject.state }, publicWords: lead.number });
    work.note({ intoId: lead.id });
    return done;
  },
});
