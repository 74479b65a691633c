import { wordsFor } from '#kernel/organs.ts';
import { refuse } from '#kernel/verdict.ts';
import { fill } from '#kernel/words.ts';
import { townPage } from '#features/settings/public.ts';
import type { Work } from '#platform/feature.ts';
import type { Letter } from '#platform/print/letter.ts';
import { monthFor } from './counting.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** 减负情况报告: how much was asked, by kind, of how many; what was saved; what the program does not do. No names, no order. */
export async function burdenReport(work: Work<unknown>, wanted: string | undefined): Promise<Letter> {
  // Papers of the congress are written in Chinese whatever the reader's language.
  const chinese = { ...work, locale: 'zh' as const };
  const month = await monthFor(chinese, wanted);
  if (!month.mayRead) refuse('platform.notFound', 404);
  const { papers } = wordsFor(chinese, { zh, en });
  const { organName } = await townPage(work.tx);
  const { all, rows, ceiling, overCount } = month;
  const [year = '', number = ''] = month.month.split('-');
  const params = { year, month: Number(number), deputies: rows.length, asked: rows.filter(({ total }) => total > 0).length, total: all.total, most: Math.max(0, ...rows.map(({ total }) => total)), mean: rows.length === 0 ? '0' : (all.total / rows.length).toFixed(1), ceiling, over: overCount, saved: all.waysSaved };
  const parts = all.parts.map(({ words, count }) => fill(papers.part, { words, count })).join(papers.semicolon);
  const paragraphs = [
    { heading: papers.asked, level: 1 as const, text: fill(papers.askedWords, params) }, { text: fill(papers.byKind, { parts: parts || papers.nothing }) },
    { heading: papers.kept, level: 1 as const, text: fill(overCount === 0 ? papers.noneOver : papers.someOver, params) }, { text: fill(papers.savedWords, params) },
    { heading: papers.never, level: 1 as const, text: papers.neverWords },
  ];
  return { organName, form: 'plain', title: fill(papers.title, params), organ: organName, dateOn: work.today, paragraphs };
}
