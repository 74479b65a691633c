import { chineseDate, weekdayOf } from '#kernel/dates.ts';
import { congressOf } from '#kernel/organs.ts';
import { chineseCount } from '#kernel/numerals.ts';
import { fill } from '#kernel/words.ts';
import { namesOf } from '#features/account/public.ts';
import { enterDispatch } from '#features/dispatch/public.ts';
import { townPage } from '#features/settings/public.ts';
import type { Work } from '#platform/feature.ts';
import type { Letter, Paragraph } from '#platform/print/letter.ts';
import type { PrintTable } from '#platform/print/table-pdf.ts';
import { type Kind, came } from './rules.ts';
import { type ListRow, factsOf, listed, tasksOf } from './store/list.ts';
import { text } from './text.ts';

/** Papers of the congress are written in Chinese whatever the reader's language. */
const { letters } = text;

/** Empty lines of the sign-in sheet for those who come along. */
const spareLines = 5;

const paragraphs = (heading: string | null, body: string): Paragraph[] => {
  const [first = '', ...more] = body.split(/\n+/).filter((line) => line.trim() !== '');
  return [heading === null ? { text: first } : { heading, level: 1, text: first }, ...more.map((line) => ({ text: line }))];
};
/** 座谈, 视察 … as papers of the congress write it. */
export const kindOf = (kind: Kind): string => text.kinds[kind];
const hostOf = (row: ListRow, organName: string): string => row.stationName ?? row.groupName ?? organName;

/** 2026年5月8日（星期五）上午9:00, or from the first day to the last. */
export function whenOf({ startsOn, endsOn, startTime }: Pick<ListRow, 'startsOn' | 'endsOn' | 'startTime'>): string {
  if (startsOn === null) return '';
  const first = fill(letters.day, { day: chineseDate(startsOn), weekday: letters.weekdays.charAt(weekdayOf(startsOn) - 1) });
  const last = endsOn === null || endsOn === startsOn ? '' : fill(letters.until, { day: chineseDate(endsOn) });
  return `${first}${last}${startTime === null ? '' : ` ${startTime}`}`;
}

async function namesIn(work: Work<unknown>, row: ListRow): Promise<(id: string | null) => string> {
  const names = await namesOf(work.tx, [row.convenerPersonId, row.recorderPersonId, row.writtenBy, ...row.deputies.map(({ personId }) => personId)]);
  return (id) => (id === null ? '' : names.get(id) ?? '');
}

/** 活动通知: what, when, where, who, and what to bring. */
export async function noticeLetter(work: Work<unknown>, row: ListRow): Promise<Letter> {
  const { organName } = await townPage(work.tx);
  const facts = await factsOf(work.tx, row.id);
  const nameOf = await namesIn(work, row);
  const parts: [string, string][] = [
    [letters.when, whenOf(row)], [letters.where, row.venue ?? ''], [letters.content, [kindOf(row.kind), row.topic].join('：')], [letters.who, row.deputies.map(({ personId }) => nameOf(personId)).join('、')],
    ...(row.arrangedOn === null ? [] : [[letters.arranged, fill(letters.arrangedWords, { day: chineseDate(row.arrangedOn) })] as [string, string]]), ...(facts.noticeWords === null ? [] : [[letters.asks, facts.noticeWords] as [string, string]]),
    [letters.leave, row.convenerPersonId === null ? letters.leaveWords : fill(letters.leaveTo, { name: nameOf(row.convenerPersonId) })],
  ];
  return {
    organName: hostOf(row, organName), form: 'plain', title: fill(letters.noticeTitle, { kind: kindOf(row.kind) }), addressee: letters.deputies,
    paragraphs: parts.filter(([, body]) => body !== '').flatMap(([heading, body], index) => paragraphs(`${chineseCount(index + 1)}、${heading}`, body)), organ: hostOf(row, organName), dateOn: facts.announcedOn ?? work.today,
  };
}

/** 签到表: one line a deputy to sign by hand, and some for those who come along. */
export async function signInSheet(work: Work<unknown>, row: ListRow): Promise<PrintTable> {
  const { organName } = await townPage(work.tx);
  const nameOf = await namesIn(work, row);
  const names = [...row.deputies.map(({ personId }) => nameOf(personId)), ...Array.from({ length: spareLines }, () => '')];
  return {
    title: letters.signInTitle, subtitle: [hostOf(row, organName), `${kindOf(row.kind)}：${row.topic}`, whenOf(row), row.venue ?? ''].filter(Boolean).join('　'),
    columns: [[letters.columns.number, 1.2], [letters.columns.name, 3], [letters.columns.signature, 5], [letters.columns.time, 2.6], [letters.columns.remark, 4]].map(([header, width]) => ({ header: String(header), width: Number(width) })),
    rows: names.map((name, index) => [String(index + 1), name, '', '', '']),
  };
}

/** 书面汇报: what was done, who came, what was said and raised, what became of it, and what is left to do. */
export async function reportLetter(work: Work<unknown>, row: ListRow): Promise<Letter> {
  const { organName } = await townPage(work.tx);
  const facts = await factsOf(work.tx, row.id);
  const tasks = await tasksOf(work.tx, row.id);
  const nameOf = await namesIn(work, row);
  const there = row.deputies.filter(({ attendance }) => attendance !== null && came(attendance)).map(({ personId }) => nameOf(personId));
  const parts: [string, string][] = [
    [letters.how, fill(letters.howWords, { when: whenOf(row), where: row.venue ?? '', count: there.length, names: there.join('、'), host: facts.hostName ?? '' }) + (facts.guests.length === 0 ? '' : fill(letters.guests, { names: facts.guests.map(({ name, unit }) => `${unit}${name}`).join('、') }))],
    [letters.agenda, facts.agenda ?? ''], [letters.points, facts.points.map(({ who, words }) => `${who}：${words}`).join('\n')], [letters.results, facts.reportWords ?? ''], [letters.feedback, facts.feedback ?? ''],
    [letters.tasks, tasks.map(({ what, who, dueOn, doneOn, doneWords }) => fill(doneOn === null ? letters.task : letters.taskDone, { what, who, day: chineseDate(doneOn ?? dueOn), words: doneWords ?? '' })).join('\n')],
  ];
  return {
    organName: hostOf(row, organName), form: 'plain', title: fill(letters.reportTitle, { kind: kindOf(row.kind), topic: row.topic }), addressee: congressOf(organName),
    paragraphs: parts.filter(([, body]) => body !== '').flatMap(([heading, body], index) => paragraphs(`${chineseCount(index + 1)}、${heading}`, body)), organ: hostOf(row, organName), dateOn: facts.reportedOn ?? work.today,
  };
}

/** Enters the report into the register of letters, as sent by whoever held the activity. Reports bear no number. */
export async function sendReport(work: Work<unknown>, id: string): Promise<void> {
  const row = await listed(work.tx, work.actor, work.today, id);
  if (row === null) return;
  const { organName } = await townPage(work.tx);
  await enterDispatch(work, { kind: 'activityReport', from: null, organName: hostOf(row, organName), number: null, title: fill(letters.reportTitle, { kind: kindOf(row.kind), topic: row.topic }), addressee: congressOf(organName), sentOn: work.today, about: 'activity', aboutId: id });
}
