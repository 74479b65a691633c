import { tell } from '#features/notice/public.ts';
import type { Work } from '#platform/feature.ts';
import type { NominationRow } from './store.ts';
import type { text } from './text.ts';

/** Tells each deputy among the chosen, once; a station's people read it in the list. */
export async function tellChosen(work: Work<unknown>, { id, title }: { id: string; title: string }, rows: readonly NominationRow[], kind: keyof (typeof text)['notices']): Promise<void> {
  for (const { personId } of rows.filter(({ chosen }) => chosen)) if (personId !== null) await tell(work as Work, { to: { personId }, kind: `award.${kind}`, params: { title }, link: `/awards/${id}` });
}
