import type { Tx } from '#platform/db/connect.ts';
import type { MotionBooks } from '../life/motion-books.ts';
import type { PaperBooks } from '../life/paper-books.ts';
import { insertOwn } from './insert-many.ts';

/** What deputies moved together, and what was checked of it for the public. The suggestion that a motion became is there before. */
export async function loadMotions(tx: Tx, { cases, events, published }: MotionBooks, checks: PaperBooks['checks']): Promise<void> {
  const motions = [...cases.values()];
  await insertOwn(tx, 'motion', motions.map(({ row }) => row));
  await insertOwn(tx, 'motionCosigner', motions.flatMap(({ cosigners }) => cosigners));
  await insertOwn(tx, 'motionEvent', events);
  await insertOwn(tx, 'publicationCheck', checks.filter(({ motionId }) => motionId !== null));
  await insertOwn(tx, 'publishedMotion', [...published.values()]);
}
