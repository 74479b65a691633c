import { chineseDate } from '#kernel/dates.ts';
import { inOurWords } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import { namesOf } from '#features/account/public.ts';
import { kindOf } from '#features/activity/public.ts';
import { type Work, mustSee } from '#platform/feature.ts';
import type { PrintTable } from '#platform/print/table-pdf.ts';
import { policy } from './policy.ts';
import { sees } from './rules.ts';
import { type FullTopic, find, topicsOf } from './store.ts';
import { text } from './text.ts';

/** 活动选题征集表: what was proposed, by whom, and what became of it, as far as the reader may see. Papers of the congress are written in Chinese. */
export async function topicTable(work: Work<unknown>, id: string): Promise<PrintTable> {
  const { papers, fates, town } = inOurWords(text, { locale: 'zh', tenant: work.tenant });
  const round = mustSee(policy.see, work, await find(work.tx, id, false));
  const topics = (await topicsOf(work.tx, round.id)).filter((one) => sees(work.actor, round, one));
  const names = await namesOf(work.tx, topics.flatMap(({ personId, enteredBy }) => [personId, enteredBy]));
  const by = ({ personId, enteredBy }: FullTopic) => [names.get(personId) ?? '', enteredBy === null ? '' : fill(papers.enteredBy, { name: names.get(enteredBy) ?? '' })].join('');
  const became = ({ fate, lineTopic, lineQuarter, fateWords }: FullTopic) => (fate === null ? '' : [fates[fate], lineTopic === null ? fateWords : fill(papers.line, { topic: lineTopic, quarter: lineQuarter ?? '' })].filter(Boolean).join('：'));
  return {
    title: fill(papers.title, { year: round.year }), subtitle: [round.stationName ?? round.groupName ?? town, fill(papers.days, { from: chineseDate(round.openedOn), until: chineseDate(round.untilOn) }), fill(papers.asked, { count: round.askedIds.length })].join('　'),
    columns: [[papers.columns.number, 1.2], [papers.columns.topic, 5], [papers.columns.kind, 2.4], [papers.columns.reason, 5], [papers.columns.by, 2.6], [papers.columns.fate, 5]].map(([header, width]) => ({ header: String(header), width: Number(width) })),
    rows: topics.map((one, index) => [String(index + 1), one.topic, one.kind === null ? '' : kindOf(one.kind), one.reason ?? '', by(one), became(one)]), landscape: true,
  };
}
