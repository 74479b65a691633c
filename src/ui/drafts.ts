import { newId } from '#kernel/id.ts';

/** Something written on this phone and not yet safely at the server. */
export interface Draft<Body = unknown> {
  /** Also the idempotency key: made once with the draft, so sending twice creates once. */
  readonly id: string;
  /** Verb it is for: `opinion.submit`. */
  readonly verb: string;
  /** Whose it is; another person signing in on this phone neither sees nor sends it. */
  readonly owner: string;
  /** Instant of the last change, ISO. */
  readonly changedAt: string;
  /** True once the writer said "send": then it goes out by itself when the network is back. */
  readonly ready: boolean;
  /** Why the server refused it; it waits for the writer then. */
  readonly refused?: string;
  /** The answer is shown to the writer, once it is there: a receipt's number and code. */
  readonly keepsAnswer?: boolean;
  /** What the server answered; the words themselves are gone from the phone then. */
  readonly answer?: unknown;
  /** Beside an answer: no name stood among the words. The receipt says so, and the name itself does not stay. */
  readonly nameless?: boolean;
  readonly body: Body;
}

/** Where drafts live: IndexedDB, or localStorage where the browser forbids it. */
export interface DraftShelf {
  all(): Promise<Draft[]>;
  put(draft: Draft): Promise<void>;
  remove(id: string): Promise<void>;
}

const shelfName = 'xiangyi-drafts';

/** Opens this browser's shelf. */
export async function openShelf(): Promise<DraftShelf> {
  try {
    return indexedShelf(await openDatabase());
  } catch {
    return plainShelf(localStorage);
  }
}

/** A new draft of `owner` for `verb`; keep it with `shelf.put`. */
export const newDraft = <Body>(owner: string, verb: string, body: Body, now: Date): Draft<Body> =>
  ({ id: newId(now.getTime()), verb, owner, changedAt: now.toISOString(), ready: false, body });

/** What sending one draft led to: `away` keeps it for later, `refused` gives it back to the writer with the reason. */
export type Sent = { outcome: 'sent'; answer?: unknown } | { outcome: 'away' } | { outcome: 'refused'; reason: string };

const isNameless = ({ body }: Draft): boolean => !String((body as { name?: unknown } | null)?.name ?? '').trim();

/**
 * Sends what is ready, oldest first, each removed only after the server said yes. Stops at the first `away`.
 * One tab at a time where the browser can say so; the key of the draft makes a second sending harmless anyway.
 * Returns how many went out.
 */
export async function sendDrafts(shelf: DraftShelf, owner: string, send: (draft: Draft) => Promise<Sent>): Promise<number> {
  const run = async (): Promise<number> => {
    const waiting = (await shelf.all()).filter((draft) => draft.owner === owner && draft.ready && !draft.refused);
    let count = 0;
    for (const draft of waiting.sort((a, b) => (a.changedAt < b.changedAt ? -1 : 1))) {
      const sent = await send(draft);
      if (sent.outcome === 'away') break;
      if (sent.outcome === 'sent') {
        if (draft.keepsAnswer) await shelf.put({ ...draft, ready: false, body: {}, nameless: isNameless(draft), answer: sent.answer });
        else await shelf.remove(draft.id);
        count += 1;
      } else await shelf.put({ ...draft, ready: false, refused: sent.reason });
    }
    return count;
  };
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  return locks ? await locks.request(shelfName, { ifAvailable: true }, async (lock) => (lock ? run() : 0)) : run();
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(shelfName, 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('drafts', { keyPath: 'id' }));
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('no IndexedDB')));
    opening.addEventListener('blocked', () => reject(new Error('IndexedDB is blocked')));
  });
}

function indexedShelf(database: IDBDatabase): DraftShelf {
  const work = <T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
    const transaction = database.transaction('drafts', mode, { durability: 'strict' });
    const asked = act(transaction.objectStore('drafts'));
    transaction.addEventListener('complete', () => resolve(asked.result));
    // a failed request aborts its transaction, so this hears of both
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('draft not kept')));
  });
  return {
    all: () => work<Draft[]>('readonly', (store) => store.getAll()),
    put: async (draft) => { await work('readwrite', (store) => store.put(draft)); },
    remove: async (id) => { await work('readwrite', (store) => store.delete(id)); },
  };
}

/** The same over key and text, for browsers without IndexedDB. */
export function plainShelf(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>): DraftShelf {
  const prefix = `${shelfName}:`;
  const keys = () => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) => key.startsWith(prefix));
  return {
    all: async () => keys().flatMap((key) => {
      const text = storage.getItem(key);
      return text ? [JSON.parse(text) as Draft] : [];
    }),
    put: async (draft) => storage.setItem(prefix + draft.id, JSON.stringify(draft)),
    remove: async (id) => storage.removeItem(prefix + id),
  };
}
