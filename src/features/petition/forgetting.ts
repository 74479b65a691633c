import type { Work } from '#platform/feature.ts';
import { dropPetitioners, nobodyToTell } from './store/writes.ts';

/** Forgets who brought these matters: the name and how he is reached, and the pictures, which bear it. Nobody is left to be told. Answers how much went. */
export async function forget({ tx, house }: Pick<Work, 'tx' | 'house'>, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const pictures = [];
  for (const holder of ['petition', 'petition.report', 'petition.fromBelow', 'petition.returned']) pictures.push(...await house.files.of(tx, holder, ids));
  for (const { id } of pictures) await house.files.discard(tx, id);
  await nobodyToTell(tx, ids);
  return pictures.length + await dropPetitioners(tx, ids);
}
