import { shallowRef, type ShallowRef } from 'vue';
import { newId } from '#kernel/id.ts';
import { CallFailure } from './call.ts';
import { useRefresh } from './session.ts';

/** One act of a page on its way: busy while it runs, `failure` when it was not done. */
export interface Submission {
  readonly busy: ShallowRef<boolean>;
  readonly failure: ShallowRef<CallFailure | null>;
  /** Runs the act unless it is running already; true when it was done. The menu's numbers are fetched anew. Errors that are no answer of the server go on. */
  submit(act: (idempotencyKey: string) => Promise<unknown>): Promise<boolean>;
  /** Forgets the failure, for a form that is opened anew. */
  clear(): void;
  /** Something else is meant from now on: it is no second try of what went before. */
  renew(): void;
}

/** The idempotency key stays the same until the act is done, so trying again after a broken line creates once. */
export function useSubmission(): Submission {
  const busy = shallowRef(false);
  const failure = shallowRef<CallFailure | null>(null);
  const refresh = useRefresh();
  let key = newId();
  return {
    busy,
    failure,
    submit: async (act) => {
      if (busy.value) return false;
      busy.value = true;
      failure.value = null;
      try {
        await act(key);
        key = newId();
        void refresh();
        return true;
      } catch (reason) {
        if (!(reason instanceof CallFailure)) throw reason;
        failure.value = reason;
        // somebody else was faster, or some of several things were done
        if (reason.status === 409) void refresh();
        // another text under the same key would be refused, and a refused one was not done
        if (reason.status >= 400 && reason.status < 500) key = newId();
        return false;
      } finally {
        busy.value = false;
      }
    },
    clear: () => { failure.value = null; },
    renew: () => { key = newId(); },
  };
}
