import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { restrictOpinion, move } from '../moving.ts';
import type { Petition } from '../rules/petition.ts';

/** It is about the congress's own work: the congress answers it itself. */
export const takeOn = action(petition.verbs.takeOn)<Petition>({
  apply: async (work, subject) => {
    const { kind, words } = work.input;
    await restrictOpinion(work, subject.id, kind);
    return move(work, subject, 'takeOn', { change: { kind }, words });
  },
});
