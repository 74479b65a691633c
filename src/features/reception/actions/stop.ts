import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { reception } from '../contract.ts';
import { dropForm } from '../store/setup.ts';

/** Switches a form off. What stands in the rota stays until it is made anew. */
export const stop = action(reception.verbs.stop)<unknown>({
  load: async () => ({}),
  apply: async ({ tx, input, note }) => {
    note({ kind: input.kind });
    return { id: await dropForm(tx, input.kind) ?? refuse('reception.notOn', 409) };
  },
});
