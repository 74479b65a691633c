import type { Tx } from '#platform/db/connect.ts';
import type { PromiseBooks } from '../life/promise-books.ts';
import { insertOwn } from './insert-many.ts';

/** What replies promised, and what became of it. */
export async function loadPromises(tx: Tx, books: PromiseBooks): Promise<void> {
  await insertOwn(tx, 'promise', books.rows);
  await insertOwn(tx, 'promiseAsk', books.asks);
  await insertOwn(tx, 'promiseVoice', books.voices);
  await insertOwn(tx, 'promiseEvent', books.events);
  await insertOwn(tx, 'publishedPromise', [...books.shown.values()]);
}
