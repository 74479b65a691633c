import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { leadFor } from '../joining.ts';
import { move } from '../moving.ts';
import type { Opinion } from '../rules.ts';
import { mergedInto, updateAll } from '../store.ts';

/** Joins this opinion to another one about the same matter. Both keep their number and their resident; the answer reaches both. */
export const merge = action(opinion.verbs.merge)<Opinion>({
  apply: async (work, subject) => {
    const { tx, input } = work;
    if (input.intoId === subject.id) refuse('opinion.intoItself');
    const lead = await leadFor(work, input.intoId);
    // Those merged into this one follow it, so that there is never a chain.
    await updateAll(tx, (await mergedInto(tx, subject.id)).map(({ id }) => id), { mergedIntoId: lead.id });
    const done = await move(work, subject, { verb: 'merge', change: { mergedIntoId: lead.id, stateBefore: subject.state }, publicWords: lead.number });
    work.note({ intoId: lead.id });
    return done;
  },
});
