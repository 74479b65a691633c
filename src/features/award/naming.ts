import { namesOf } from '#features/account/public.ts';
import { actWords } from '#features/duty/public.ts';
import { stationNames } from '#features/station/public.ts';
import { wordsFor } from '#kernel/organs.ts';
import type { Work } from '#platform/feature.ts';
import { heldKind } from './evidence.ts';
import type { NominationRow } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** What nominees are called, by person or station. */
export async function calledOf({ tx }: Work<unknown>, rows: readonly Pick<NominationRow, 'personId' | 'stationId'>[]): Promise<(row: Pick<NominationRow, 'personId' | 'stationId'>) => string> {
  const persons = await namesOf(tx, rows.map(({ personId }) => personId));
  const stations = await stationNames(tx, rows.flatMap(({ stationId }) => (stationId === null ? [] : [stationId])));
  return ({ personId, stationId }) => persons.get(personId ?? '') ?? stations.get(stationId ?? '') ?? '';
}

/** Evidence in words. */
export const worded = (work: Work<unknown>, evidence: readonly { kind: string; count: number }[]): { label: string; count: number }[] =>
  evidence.map(({ kind, count }) => ({ label: kind === heldKind ? wordsFor(work, { zh, en }).held : actWords(work, kind), count }));
