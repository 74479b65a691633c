import type { Work } from '#platform/feature.ts';
import type { Chosen } from './policy.ts';
import { type Visit, visitsFrom } from './store.ts';
import { findList } from './store/lists.ts';
import { dropCheck } from './store/self-check.ts';

/** How the checklist stands that a visit or pack is to go by; one in use stays so until this is done. */
export async function chosen({ tx, today }: Work<unknown>, listId: string | undefined): Promise<Chosen> {
  if (listId === undefined) return { list: 'standard' };
  const list = await findList(tx, listId, today, true);
  return { list: list === null ? 'unknown' : list.setAside ? 'setAside' : 'inUse' };
}

/** Ends the self-check of a visit that does not come, or not with this list, unless another one comes that day with the same. */
export async function endCheck({ tx, today }: Work<unknown>, { id, year, visitOn, listId }: Visit): Promise<void> {
  const others = (await visitsFrom(tx, today)).filter((other) => other.id !== id && other.year === year && other.visitOn === visitOn && other.listId === listId);
  if (others.length === 0) await dropCheck(tx, { year, forOn: visitOn, listId });
}
