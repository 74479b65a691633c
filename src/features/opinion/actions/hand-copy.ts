import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { ownDataOf } from '../held.ts';
import { move } from '../moving.ts';
import type { Opinion } from '../rules.ts';

/** Everything held of a resident, in full, for him who stands before us and has shown who he is; who handed it over and why stays on record. */
export const handCopy = action(opinion.verbs.handCopy)<Opinion>({
  apply: async (work, subject) => {
    const { ground } = work.input;
    const done = await move(work, subject, { verb: 'handCopy', innerWords: ground });
    work.note({ ground });
    const { id: _, version: __, ...copy } = await ownDataOf(work, subject, 'inFull');
    return { ...done, copy };
  },
});
