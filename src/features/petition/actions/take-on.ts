import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { move } from '../moving.ts';
import type { Petition } from '../rules/petition.ts';

/** It is about the congress's own work: the congress answers it itself. */
export const takeOn = action(petition.verbs.takeOn)<Petition>({
  apply: (work, subject) => {
    const { kind, words } = work.input;
    return move(work, subject, 'takeOn', { change: { kind }, words });
  },
});
