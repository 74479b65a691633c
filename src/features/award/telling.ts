import { tell } from '#features/notice/public.ts';
import type { Work } from '#platform/feature.ts';
import type { NominationRow } from './store.ts';
import type { text } from './text.ts';

/** Tells each deputy among these; a station’s people read it in the list. */
export async function tellAbout(work: Work<unknown>, { id, title }: { id: string; title: string }, rows: readonly Pick<NominationRow, 'personId'>[], kind: keyof (typeof text)['notices']): Promise<void> {
  for (const { personId } of rows) if (personId !== null) await tell(work as Work, { to: { personId }, kind: `award.${kind}`, params: { title }, link: `/awards/${id}` });
}
