import { toldAsLetter } from '#features/opinion/public.ts';
import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { actDay, move } from '../moving.ts';
import type { Petition } from '../rules/petition.ts';

/** The petitioner has it in writing what became of his matter; the fifteen days of the law end here. */
export const tell = action(petition.verbs.tell)<Petition>({
  apply: async (work, subject) => {
    const on = actDay(work, work.input.on, subject);
    if (subject.opinionId !== null) await toldAsLetter(work, subject.opinionId, work.input.way, on);
    return move(work, subject, 'tell', { on, change: { toldOn: on, toldWay: work.input.way } });
  },
});
