import { type Standing, answeredFrom, pointedTo } from '#features/opinion/public.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { SheetKind } from './rules.ts';
import { lastTold } from './store.ts';

/** Everything a sheet of this kind could tell now; reports of wrongdoing are no part of it. */
export const sheetOf = (tx: Tx, kind: SheetKind): Promise<Standing[]> => (kind === 'answers' ? answeredFrom(tx, 'hotline') : pointedTo(tx, 'hotline', 'hotline'));

/** Those of them that no earlier sheet told as they stand now. */
export async function freshOf(tx: Tx, kind: SheetKind, all: readonly Standing[]): Promise<Standing[]> {
  const told = await lastTold(tx, kind);
  return all.filter(({ id, standing }) => told.get(id) !== standing);
}
