import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue';
import type { input as RawInput } from 'zod/mini';
import type { OutputOf, View } from '#kernel/contract.ts';
import { call, CallFailure } from './call.ts';

/** What a view answered; the last good answer stays on screen while a newer one is on its way or could not be had, unless it is of another record. */
export interface Seen<V extends View> {
  readonly data: ShallowRef<OutputOf<V> | null>;
  readonly failure: ShallowRef<CallFailure | null>;
  readonly loading: ShallowRef<boolean>;
  /** Asks again, after something was done that changes it. */
  reload(): Promise<void>;
}

/**
 * Shows a view and follows its input; nothing is asked while the input is null. An answer that was overtaken is dropped.
 * `beside` is what it stands beside, a list or a record: when that is asked for or fetched anew, so is this, or the two would be of different moments.
 */
export function useView<V extends View>(view: V, input: () => RawInput<V['input']> | null, beside: () => unknown = () => null): Seen<V> {
  const data: ShallowRef<OutputOf<V> | null> = shallowRef(null);
  const failure = shallowRef<CallFailure | null>(null);
  const loading = shallowRef(false);
  let running: AbortController | undefined;
  let recordId: unknown;

  const reload = async (): Promise<void> => {
    running?.abort();
    const given = input();
    if (given === null) {
      data.value = null;
      loading.value = false;
      return;
    }
    const mine = new AbortController();
    running = mine;
    // Words and acts of one record do not stand under the address of another, nor why it could not be had.
    const { id } = given as { readonly id?: unknown };
    if (id !== recordId) [data.value, failure.value] = [null, null];
    recordId = id;
    loading.value = true;
    try {
      const answer = await call(view, given, { signal: mine.signal });
      if (running !== mine) return;
      data.value = answer;
      failure.value = null;
    } catch (reason) {
      if (mine.signal.aborted) return;
      if (!(reason instanceof CallFailure)) throw reason;
      failure.value = reason;
    } finally {
      if (running === mine) loading.value = false;
    }
  };

  watch([() => JSON.stringify(input()), beside], () => void reload(), { immediate: true });
  onScopeDispose(() => running?.abort());
  return { data, failure, loading, reload };
}
