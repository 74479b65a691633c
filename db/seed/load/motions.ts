import type { Tx } from '#platform/db/connect.ts';
import type { MotionBooks } from '../life/motion-books.ts';
import { insertOwn } from './insert-many.ts';

/** What deputies moved together. The suggestion that a motion became is there before. */
export async function loadMotions(tx: Tx, { cases, events, published }: MotionBooks): Promise<void> {
  const motions = [...cases.values()];
  await insertOwn(tx, 'motion', motions.map(({ row }) => row));
  await insertOwn(tx, 'motionCosigner', motions.flatMap(({ cosigners }) => cosigners));
  await insertOwn(tx, 'motionEvent', events);
  await insertOwn(tx, 'publishedMotion', [...published.values()]);
}
