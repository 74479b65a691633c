import type { Selectable } from 'kysely';
import type { DB } from '#db/tables.ts';

type Writable<T extends keyof DB> = { -readonly [K in keyof Omit<Selectable<DB[T]>, 'tenantId'>]: Selectable<DB[T]>[K] };

/** Rows of a promise and of what hangs on it. */
export type PromiseRow = Writable<'promise'>;

/** Everything the acts have written of promises. */
export interface PromiseBooks {
  readonly rows: PromiseRow[];
  readonly asks: Writable<'promiseAsk'>[];
  readonly voices: Writable<'promiseVoice'>[];
  readonly events: Writable<'promiseEvent'>[];
  readonly shown: Map<string, Writable<'publishedPromise'>>;
  /** How often the public page was moved. */
  publications: number;
}

/** Books in which nothing is written. */
export const emptyPromiseBooks = (): PromiseBooks => ({ rows: [], asks: [], voices: [], events: [], shown: new Map(), publications: 0 });
