import { type Addressee, tell } from '#features/notice/public.ts';
import type { Work } from '#platform/feature.ts';
import type { Report } from './rules.ts';
import type { text } from './text.ts';

/** Tells the chair that a report waits, or the writer what became of it. */
export const tellAbout = (work: Work<unknown>, { id, year }: Report, kind: keyof (typeof text)['notices'], to: Addressee): Promise<void> =>
  tell(work as Work, { to, kind: `report.${kind}`, params: { year }, link: `/reports/${id}` });
