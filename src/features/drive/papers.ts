import { chineseDate } from '#kernel/dates.ts';
import { chineseCount } from '#kernel/numerals.ts';
import { fill } from '#kernel/words.ts';
import { townPage } from '#features/settings/public.ts';
import { type Work, mustSee } from '#platform/feature.ts';
import type { Letter, Paragraph } from '#platform/print/letter.ts';
import type { PrintTable } from '#platform/print/table-pdf.ts';
import { policy } from './policy.ts';
import { type Whole, wholes } from './presenting.ts';
import { marks } from './rules/acceptance.ts';
import { find } from './store.ts';
import { text } from './text.ts';

/** Papers of the congress are written in Chinese whatever the reader's language. */
const { papers, stationStates, marks: markWords } = text;

async function seen(work: Work<unknown>, id: string): Promise<Whole> {
  const [whole] = await wholes(work, [mustSee(policy.see, work, await find(work.tx, id, false))]);
  return mustSee([], work, whole);
}

const standing = ({ looks }: Whole['stations'][number]) => looks.find(({ takenBackOn }) => takenBackOn === null);
const paragraphs = (heading: string, body: readonly string[]): Paragraph[] => body.flatMap((words) => words.split(/\n+/)).filter((line) => line.trim() !== '').map((line, place) => (place === 0 ? { heading, level: 1, text: line } : { text: line }));

/** 创建情况报告: arrangement, pilot, results, what is still to be improved by when; all stations in the table enclosed. */
export async function driveReport(work: Work<unknown>, id: string): Promise<Letter> {
  const { organName } = await townPage(work.tx);
  const whole = await seen(work, id);
  const { counts, stations } = whole;
  const improving = stations.flatMap((one) => { const look = one.state === 'toImprove' ? standing(one) : undefined; return look ? [fill(papers.improveLine, { station: one.name, words: look.words ?? '', day: chineseDate(look.dueOn ?? look.lookedOn) })] : []; });
  const parts: [string, string[]][] = [
    [papers.arranged, [whole.aim ?? '', ...whole.phases.map(({ name, fromOn, toOn, words }) => fill(papers.phase, { name, from: chineseDate(fromOn), to: chineseDate(toOn), words: words.replace(/。$/, '') }))]],
    [papers.pilot, whole.pilot ? [fill(papers.pilotWords, { station: whole.pilot.name }) + (whole.lessons ?? '')] : []],
    [papers.results, [
      fill(papers.counts, { all: counts.stations, accepted: counts.accepted, toImprove: counts.toImprove, ready: counts.ready, working: counts.stations - counts.accepted - counts.toImprove - counts.ready }),
      ...(whole.jointOn !== null && whole.jointOn <= work.today ? [fill(papers.joint, { day: chineseDate(whole.jointOn), held: stations.filter(({ jointHeld }) => jointHeld).length })] : []),
    ]],
    [papers.improve, improving.length > 0 ? improving : [papers.noneToImprove]],
    [papers.summary, whole.state === 'closed' && whole.resultWords ? [whole.resultWords] : []],
  ];
  return {
    organName, form: 'plain', title: fill(papers.reportTitle, { name: whole.name }), organ: organName, dateOn: whole.closedOn ?? work.today, attachments: [papers.tableTitle],
    paragraphs: parts.filter(([, body]) => body.some((words) => words !== '')).flatMap(([heading, body], place) => paragraphs(`${chineseCount(place + 1)}、${heading}`, body)),
    tables: [{
      mark: papers.table, title: papers.tableTitle, columns: Object.values(papers.columns), widths: [1, 3, 2.2, 1.8, 2, 2.6, 3.4],
      rows: stations.map((one, place) => { const look = standing(one); return [String(place + 1), one.name, one.placeName, stationStates[one.state], look ? chineseDate(look.lookedOn) : '', look?.lookedBy ?? '', one.state === 'toImprove' ? look?.words ?? '' : '']; }),
    }],
  };
}

/** 验收表 of one station: what the records show, what its people noted as done, room for what is found on the spot, lines to sign. */
export async function acceptanceSheet(work: Work<unknown>, id: string, stationId: string): Promise<PrintTable> {
  const whole = await seen(work, id);
  const one = mustSee([], work, whole.stations.find((station) => station.stationId === stationId));
  const dayOf = (taskId: string) => one.ticks.find((tick) => tick.taskId === taskId)?.doneOn;
  const lines = [
    ...marks.map((mark) => [markWords[mark], one.lacking.includes(mark) ? papers.hasNot : papers.has]),
    ...whole.tasks.map(({ id: taskId, what }) => { const day = dayOf(taskId); return [what, day ? fill(papers.done, { day: chineseDate(day) }) : papers.notDone]; }),
  ];
  const { sheet } = papers;
  return {
    title: fill(papers.sheetTitle, { station: one.name }), subtitle: fill(papers.subtitle, { name: whole.name, town: work.tenant.shortName }), signatureLine: papers.signature,
    columns: [[sheet.number, 1], [sheet.what, 5], [sheet.found, 3], [sheet.remark, 5]].map(([header, width]) => ({ header: String(header), width: Number(width) })),
    rows: lines.map(([what = '', found = ''], place) => [String(place + 1), what, found, '']),
  };
}
