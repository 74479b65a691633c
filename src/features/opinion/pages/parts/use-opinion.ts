import { shallowRef, watch, type ShallowRef } from 'vue';
import { CallFailure, call } from '#ui/call.ts';
import { opinion } from '../../contract.ts';
import type { Detail } from './acts.ts';

/** One opinion on screen. */
export interface OpenOpinion {
  /** Null while it is fetched for the first time, and when it cannot be shown. */
  readonly detail: ShallowRef<Detail | null>;
  readonly failure: ShallowRef<CallFailure | null>;
  /** Fetches it anew, after an act or because somebody else has changed it; what is on screen stays until then. */
  load(): Promise<void>;
}

/** Follows an id: fetches the opinion whenever another one is chosen. */
export function useOpinion(id: () => string | undefined): OpenOpinion {
  const detail = shallowRef<Detail | null>(null);
  const failure = shallowRef<CallFailure | null>(null);
  const load = async () => {
    const wanted = id();
    if (!wanted) return;
    try {
      const found = await call(opinion.views.detail, { id: wanted });
      // an earlier question may be answered later
      if (id() === wanted) [detail.value, failure.value] = [found, null];
    } catch (reason) {
      if (!(reason instanceof CallFailure)) throw reason;
      if (id() === wanted) failure.value = reason;
    }
  };
  watch(id, (now) => {
    if (detail.value?.id !== now) detail.value = null;
    failure.value = null;
    void load();
  }, { immediate: true });
  return { detail, failure, load };
}
