import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { holdTerms } from '#features/deputy/public.ts';
import { action } from '#platform/feature.ts';
import { presence } from '../contract.ts';
import type { Unrolled } from '../rules.ts';
import { insertRoll, ofSitting } from '../store.ts';
import { figuresOf, linesOf, sittingOf, write } from '../taking.ts';

/** Who came to a session and who spoke, once a session; the duty archive of everybody who came is written with it. */
export const takeRoll = action(presence.verbs.takeRoll)<Unrolled>({
  load: async (work) => {
    const sitting = await sittingOf(work, work.input.sittingId);
    return sitting && { sittingId: sitting.id, fromOn: sitting.fromOn, taken: await ofSitting(work.tx, sitting.id) !== null };
  },
  apply: async (work, { sittingId }) => {
    const { tx, actor, now, today, input, note } = work;
    // Whoever moves the session meanwhile waits, and then finds the roll.
    await holdTerms(tx);
    const sitting = await sittingOf(work, sittingId) ?? refuse('platform.notFound', 404);
    const lines = await linesOf(work, sitting.fromOn, input.lines);
    const id = newId(now.getTime());
    const entered = await insertRoll(tx, { id, sittingId, takenBy: actor.personId ?? refuse('presence.onlyTheOffice', 403), takenOn: today });
    if (!entered) refuse('presence.rollTaken', 409);
    await write(work, { id, sitting }, lines);
    note(figuresOf(lines));
    return { id };
  },
});
