import { asRegistered, sentAbout } from '#features/dispatch/public.ts';
import { sealFor } from '#features/letter/public.ts';
import { promisesInReport } from '#features/promise/public.ts';
import { yearlyReport } from '#features/suggestion/public.ts';
import { wordsFor } from '#kernel/organs.ts';
import { canonical } from '#platform/audit.ts';
import type { Work } from '#platform/feature.ts';
import type { Letter } from '#platform/print/letter.ts';
import type { ReportRow } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** The paper as it would be approved today: the figures of now with the words as they stand. */
export const paperNow = async (work: Work, { year, practice, problems, plans }: Pick<ReportRow, 'year' | 'practice' | 'problems' | 'plans'>): Promise<Letter> => yearlyReport(work, year, { practice, problems, plans }, await promisesInReport(work, year));

/** The report as it is printed: the approved paper as it was approved, void if the register says so; before that the present one, marked as a draft. */
export async function reportPaper(work: Work, one: ReportRow): Promise<Letter> {
  const kept = one.letter as Letter | null;
  if (kept === null) return { ...await paperNow(work, one), classMark: wordsFor(work, { zh, en }).draftMark };
  const [row] = await sentAbout(work.tx, one.id);
  const letter = { ...kept, ...await sealFor(work, null) };
  return row ? asRegistered(letter, row) : letter;
}

/** Did figures change since it was approved? What is counted is counted again as of that day and laid beside the paper. */
export async function hasMoved(work: Work, one: ReportRow): Promise<boolean> {
  if (one.letter === null || one.approvedOn === null) return false;
  const { paragraphs, tables } = await paperNow({ ...work, today: one.approvedOn }, one);
  const plain = (letter: Pick<Letter, 'paragraphs' | 'tables'>) => canonical([letter.paragraphs, letter.tables ?? []]);
  return plain({ paragraphs, ...(tables ? { tables } : {}) }) !== plain(one.letter as Letter);
}
