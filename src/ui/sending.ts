import { inject, shallowRef, type InjectionKey, type Ref } from 'vue';
import { CallFailure, request } from './call.ts';
import { newDraft, openShelf, sendDrafts, type Draft, type DraftShelf, type Sent } from './drafts.ts';

/** What pages of the phone use to write without network. */
export interface Outgoing {
  readonly drafts: Ref<readonly Draft[]>;
  /** What went out and has an answer nobody has looked at yet. */
  readonly answered: Ref<readonly Draft[]>;
  readonly offline: Ref<boolean>;
  /** Keeps what is being written; the first call makes the draft, later ones pass it again. `keepsAnswer`: see Draft. */
  keep<Body>(verb: string, body: Body, earlier?: Draft<Body>, keepsAnswer?: boolean): Promise<Draft<Body>>;
  /** The writer said "send": sends now, or by itself when the network is back. True when it arrived. */
  send(draft: Draft): Promise<boolean>;
  drop(id: string): Promise<void>;
}

/** Where the phone app leaves the tray for its pages. */
export const outgoingKey: InjectionKey<Outgoing> = Symbol('outgoing');

/** The phone's outgoing tray, in a page. */
export function useOutgoing(): Outgoing {
  const outgoing = inject(outgoingKey);
  if (!outgoing) throw new Error('useOutgoing() outside the phone app');
  return outgoing;
}

/** Opens the tray of `owner` and empties it whenever the network returns. `reasonOf` words a refusal for the writer. */
export async function openOutgoing(owner: string, reasonOf: (failure: CallFailure) => string): Promise<Outgoing> {
  const shelf: DraftShelf = await openShelf();
  const drafts = shallowRef<readonly Draft[]>([]);
  const offline = shallowRef(!navigator.onLine);
  const answered = shallowRef<readonly Draft[]>([]);
  const look = async () => {
    const own = (await shelf.all()).filter((draft) => draft.owner === owner);
    drafts.value = own.filter((draft) => draft.answer === undefined);
    answered.value = own.filter((draft) => draft.answer !== undefined);
  };
  const post = async (draft: Draft): Promise<Sent> => {
    try {
      const answer = await request('verb', draft.verb, draft.body as Record<string, unknown>, { idempotencyKey: draft.id });
      return { outcome: 'sent', answer };
    } catch (failure) {
      if (!(failure instanceof CallFailure)) throw failure;
      // unreachable, overloaded or signed out: nothing wrong with the text, so it waits
      if (failure.status === 0 || failure.status >= 500 || failure.status === 401 || failure.status === 429) return { outcome: 'away' };
      return { outcome: 'refused', reason: reasonOf(failure) };
    }
  };
  const empty = async () => {
    offline.value = !navigator.onLine;
    if (navigator.onLine) await sendDrafts(shelf, owner, post);
    await look();
  };
  addEventListener('online', () => void empty());
  addEventListener('offline', () => { offline.value = true; });
  await empty();
  return {
    drafts,
    answered,
    offline,
    keep: async (verb, body, earlier, keepsAnswer = false) => {
      const now = new Date();
      const { refused: _settled, ...kept } = { ...(earlier ?? newDraft(owner, verb, body, now)), body, keepsAnswer, changedAt: now.toISOString(), ready: false };
      await shelf.put(kept);
      await look();
      return kept;
    },
    send: async (draft) => {
      await shelf.put({ ...draft, ready: true });
      await empty();
      return !drafts.value.some(({ id }) => id === draft.id);
    },
    drop: async (id) => {
      await shelf.remove(id);
      await look();
    },
  };
}
