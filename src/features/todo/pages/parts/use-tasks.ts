import { onMounted, shallowRef, type ShallowRef } from 'vue';
import type { OutputOf } from '#kernel/contract.ts';
import { CallFailure, call } from '#ui/call.ts';
import { todo } from '../../contract.ts';

type Mine = OutputOf<typeof todo.views.mine>;

/** What this person must do, and why it could not be fetched. */
export function useTasks(): { mine: ShallowRef<Mine | null>; failure: ShallowRef<CallFailure | null>; load: () => Promise<void> } {
  const mine = shallowRef<Mine | null>(null);
  const failure = shallowRef<CallFailure | null>(null);
  const load = async () => {
    try {
      [mine.value, failure.value] = [await call(todo.views.mine, {}), null];
    } catch (reason) {
      if (!(reason instanceof CallFailure)) throw reason;
      failure.value = reason;
    }
  };
  onMounted(load);
  return { mine, failure, load };
}
