import { tell } from '#features/notice/public.ts';
import type { Work } from '#platform/feature.ts';
import type { Half, OfficeTable } from './rules.ts';
import { text } from './text.ts';
import { fill } from '#kernel/words.ts';

/** What a table is called in a notice. */
export const called = ({ year, half }: { year: number; half: Half }): string => fill(text.spans[half], { year });

const linkTo = (id: string): string => `/office-figures/${id}`;

/** Tells the government office and whoever works in the offices of the lines. */
export async function tellShown(work: Work<unknown>, one: Pick<OfficeTable, 'id' | 'year' | 'half'>, officeIds: readonly string[], kind: 'shown' | 'recounted', day: string): Promise<void> {
  const what = { kind: `figures.${kind}`, params: { span: called(one), day }, link: linkTo(one.id) };
  await tell(work as Work, { ...what, to: { role: 'governmentOffice' } });
  for (const officeId of officeIds) await tell(work as Work, { ...what, to: { role: 'handler', officeId } });
}

/** Tells the congress's office that something was said of a line. */
export const tellOffice = (work: Work<unknown>, one: OfficeTable, kind: 'remarked' | 'mistaken', office: string): Promise<void> =>
  tell(work as Work, { kind: `figures.${kind}`, params: { span: called(one), office }, link: linkTo(one.id), to: { role: 'clerk' } });

/** Tells the government that the table is public, or no longer. */
export const tellGovernment = (work: Work<unknown>, one: OfficeTable, kind: 'published' | 'withdrawn' | 'dropped'): Promise<void> =>
  tell(work as Work, { kind: `figures.${kind}`, params: { span: called(one) }, link: linkTo(one.id), to: { role: 'governmentOffice' } });

/** Tells whoever pointed at a mistake what was found. */
export const tellAnswered = (work: Work<unknown>, one: OfficeTable, personId: string): Promise<void> =>
  tell(work as Work, { kind: 'figures.answered', params: { span: called(one) }, link: linkTo(one.id), to: { personId } });
