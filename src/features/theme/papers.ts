import { chineseDate } from '#kernel/dates.ts';
import { chineseCount } from '#kernel/numerals.ts';
import { fill } from '#kernel/words.ts';
import { kindOf } from '#features/activity/public.ts';
import { townPage } from '#features/settings/public.ts';
import { type Work, mustSee } from '#platform/feature.ts';
import type { Letter, Paragraph } from '#platform/print/letter.ts';
import { policy } from './policy.ts';
import { activitiesOf, wholeOf } from './presenting.ts';
import { find } from './store.ts';
import { text } from './text.ts';

/** Papers of the congress are written in Chinese whatever the reader's language. */
const { papers } = text;

const paragraphs = (heading: string, body: readonly string[]): Paragraph[] => body.flatMap((words) => words.split(/\n+/)).filter((line) => line.trim() !== '').map((line, place) => (place === 0 ? { heading, level: 1, text: line } : { text: line }));

/** 主题活动情况报告: aim, numbers, each activity in its own words, what came of it; all who take part in the table enclosed. */
export async function themeReport(work: Work<unknown>, id: string): Promise<Letter> {
  const { organName } = await townPage(work.tx);
  const one = mustSee(policy.see, work, await find(work.tx, id, false));
  const whole = await wholeOf(work, one);
  const { name } = one;
  const days = { from: chineseDate(one.fromOn), until: chineseDate(one.untilOn) };
  const said = activitiesOf(work, one, whole).map(({ on, host, kind, topic, words }) => fill(papers.activityLine, { day: chineseDate(on), host, kind: kindOf(kind), topic, words: (words ?? '').replace(/\n+/g, ' ') }));
  const parts: [string, string[]][] = [
    [papers.aim, [fill(papers.aimWords, { ...days, name, aim: one.aim })]],
    [papers.done, [fill(papers.doneWords, { ...whole.total, parties: whole.parties.length, some: whole.parties.length - whole.nothingYet.length })]],
    [papers.activities, said],
    [one.state === 'cancelled' ? papers.cancelled : papers.result, one.state === 'open' ? [] : [one.endedWords ?? '']],
  ];
  return {
    organName, form: 'plain', title: fill(papers.title, { name }), organ: organName, dateOn: one.endedOn ?? work.today, attachments: [fill(papers.tableTitle, { name })],
    paragraphs: parts.filter(([, body]) => body.some((words) => words !== '')).flatMap(([heading, body], place) => paragraphs(`${chineseCount(place + 1)}、${heading}`, body)),
    tables: [{
      mark: papers.table, title: fill(papers.tableTitle, { name }), columns: Object.values(papers.columns), widths: [1, 5, 2, 2, 2],
      rows: whole.rows.map((row, place) => [String(place + 1), row.name, String(row.activity), String(row.visit), String(row.deed)]),
    }],
  };
}
