import { refuse } from '#kernel/verdict.ts';
import { placeIsWithin } from '#features/place/public.ts';
import type { Work } from '#platform/feature.ts';
import { type OfficeKind, needsPlace, single, writesOutwardByDefault } from './rules.ts';
import { type OfficeWords, anotherOpen, nameTaken } from './store.ts';

/** What a form says of an office. */
interface Said {
  readonly name: string;
  readonly placeCode?: string | undefined;
  readonly writesOutward?: boolean | undefined;
  readonly phone?: string | undefined;
  readonly duties?: string | undefined;
}

/** Holds what was typed against the other offices and the town's places; answers the row to write. */
export async function checkEntry({ tx, tenant }: Work<unknown>, id: string, kind: OfficeKind, said: Said): Promise<OfficeWords> {
  const placeCode = needsPlace(kind) ? said.placeCode ?? null : null;
  if (needsPlace(kind) && placeCode === null) refuse('office.placeMissing');
  if (placeCode !== null && !(await placeIsWithin(tx, placeCode, tenant.code))) refuse('office.noSuchPlace');
  if (await nameTaken(tx, said.name, id)) refuse('office.nameTaken', 409);
  if (single.includes(kind) && (await anotherOpen(tx, kind, null, id))) refuse('office.onlyOne', 409);
  if (placeCode !== null && (await anotherOpen(tx, kind, placeCode, id))) refuse('office.placeHasOne', 409);
  const writesOutward = said.writesOutward ?? writesOutwardByDefault(kind);
  return { name: said.name, placeCode, writesOutward, phone: said.phone ?? null, duties: said.duties ?? null };
}
