import { type ComputedRef, type Ref, computed, inject, onBeforeUnmount, shallowRef, watch } from 'vue';
import type { input as RawInput } from 'zod/mini';
import type { Verb } from '#kernel/contract.ts';
import { CallFailure, call } from '#ui/call.ts';
import type { Draft } from '#ui/drafts.ts';
import { outgoingKey } from '#ui/sending.ts';
import { useSubmission } from '#ui/submit.ts';
import { say } from '#ui/toast.ts';

type Body<V extends Verb> = RawInput<V['input']>;

/** The form of one verb on one activity. */
interface KeptForm {
  readonly busy: Ref<boolean>;
  readonly failure: Ref<CallFailure | null>;
  /** No network, on the phone. */
  readonly offline: ComputedRef<boolean>;
  /** Sends it. True when it is done or, without network, waits to go out by itself. */
  send(done: string, willSend: string): Promise<boolean>;
}

/** What this phone holds for one verb of one activity. */
export function useKeptDraft<V extends Verb>(verb: () => V, activityId: () => string): ComputedRef<Draft<Body<V>> | undefined> {
  const outgoing = inject(outgoingKey, null);
  return computed(() => outgoing?.drafts.value.find((draft) => draft.verb === verb().name && (draft.body as { id?: string }).id === activityId()) as Draft<Body<V>> | undefined);
}

/** What a form gives: how it is filled, and what it would send now. */
interface Form<V extends Verb> {
  readonly open: Ref<boolean>;
  /** Fills it from the record and from what this phone holds; called only while nothing is typed that would be lost. */
  fillIn(): void;
  body(): Body<V>;
  changed(): void;
}

/** A form that is kept on the phone while it is written and goes out by itself, once, when the network is back; on the desk it is sent at once. */
export function useKeptForm<V extends Verb>(verb: () => V, activityId: () => string, { open, fillIn, body, changed }: Form<V>): KeptForm {
  const outgoing = inject(outgoingKey, null);
  const { busy, failure, submit, clear } = useSubmission();
  const draft = useKeptDraft(verb, activityId);
  const start = shallowRef('');
  const words = () => JSON.stringify(body(), (name, value: unknown) => (name === 'version' ? undefined : value));
  let wait: ReturnType<typeof setTimeout> | undefined;
  const keep = async (): Promise<Draft | undefined> => {
    clearTimeout(wait);
    wait = undefined;
    return outgoing?.keep<unknown>(verb().name, body(), draft.value);
  };
  watch(open, (now) => {
    if (!now) return;
    clear();
    if (start.value !== '' && words() !== start.value) return;
    fillIn();
    start.value = words();
  });
  watch(words, (now) => {
    if (!outgoing || !open.value || start.value === '' || now === start.value) return;
    clearTimeout(wait);
    wait = setTimeout(() => void keep(), 600);
  });
  onBeforeUnmount(() => { if (wait) void keep(); });
  return {
    busy, failure,
    offline: computed(() => outgoing?.offline.value ?? false),
    send: async (done, willSend) => {
      const kept = await keep();
      let waits = false;
      const sent = await submit(async (key) => {
        try {
          await call(verb(), body(), { idempotencyKey: kept?.id ?? key });
        } catch (reason) {
          waits = kept !== undefined && reason instanceof CallFailure && (reason.status === 0 || reason.status >= 500);
          if (!waits) throw reason;
        }
      });
      if (sent && kept) await (waits ? outgoing?.send(kept) : outgoing?.drop(kept.id));
      if (sent) {
        start.value = '';
        say(waits ? willSend : done);
      }
      if (sent || failure.value?.status === 409) changed();
      return sent;
    },
  };
}
