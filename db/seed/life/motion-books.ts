import type { Selectable } from 'kysely';
import type { DB } from '#db/tables.ts';

type Writable<T extends keyof DB> = { -readonly [K in keyof Omit<Selectable<DB[T]>, 'tenantId'>]: Selectable<DB[T]>[K] };

/** One motion as it stands after its acts so far, with who was asked to move it too. */
export interface MotionCase {
  readonly row: Writable<'motion'>;
  readonly cosigners: Writable<'motionCosigner'>[];
}

/** Everything the acts have written of motions; their numbers and duties stand in the books of papers. */
export interface MotionBooks {
  readonly cases: Map<number, MotionCase>;
  readonly events: Writable<'motionEvent'>[];
  readonly published: Map<string, Omit<Writable<'publishedMotion'>, 'signerNames'> & { readonly signerNames: string }>;
}

/** Books in which nothing is written. */
export const emptyMotionBooks = (): MotionBooks => ({ cases: new Map(), events: [], published: new Map() });
