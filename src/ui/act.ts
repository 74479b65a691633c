import type { ShallowRef } from 'vue';
import type { input as RawInput } from 'zod/mini';
import type { Verb } from '#kernel/contract.ts';
import { type CallFailure, call } from '#ui/call.ts';
import { useSubmission } from '#ui/submit.ts';
import { say } from '#ui/toast.ts';

/** One act of a card on the phone. */
export interface Acting {
  readonly busy: ShallowRef<boolean>;
  readonly failure: ShallowRef<CallFailure | null>;
  /** Does a verb and says so; true when it was done. What has to be fetched or uploaded first is given as a function. Afterwards, and when somebody else was faster, the record is fetched anew. */
  act<V extends Verb>(verb: V, input: RawInput<V['input']> | (() => Promise<RawInput<V['input']>>), done: string): Promise<boolean>;
  clear(): void;
}

/** Acts on the record on screen; `changed` fetches it anew. */
export function useAct(changed: () => void): Acting {
  const { busy, failure, submit, clear } = useSubmission();
  return {
    busy, failure, clear,
    act: async (verb, input, done) => {
      const ok = await submit(async (idempotencyKey) => call(verb, typeof input === 'function' ? await (input as () => Promise<never>)() : input, { idempotencyKey }));
      if (ok) say(done);
      if (ok || failure.value?.status === 409) changed();
      return ok;
    },
  };
}
