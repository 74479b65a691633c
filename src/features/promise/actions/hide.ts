import { movePublication } from '#platform/counter.ts';
import { action } from '#platform/feature.ts';
import { promise } from '../contract.ts';
import { move } from '../moving.ts';
import type { PromiseMade } from '../rules/promise.ts';
import { hide as hideShown } from '../store/published.ts';

/** Takes it from the public page; the ground is on record. */
export const hide = action(promise.verbs.hide)<PromiseMade>({
  apply: async (work, made) => {
    const { tx, today, input: { ground } } = work;
    const done = await move(work, made, 'hide', { words: ground });
    await hideShown(tx, made.id, today, ground);
    await movePublication(tx);
    return done;
  },
});
