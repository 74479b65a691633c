import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { move } from '../moving.ts';
import type { Petition } from '../rules/petition.ts';

/** Nothing is owed any more. */
export const close = action(petition.verbs.close)<Petition>({
  apply: (work, subject) => move(work, subject, 'close', { words: work.input.words, change: { stateBefore: subject.state } }),
});
