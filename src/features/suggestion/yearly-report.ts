import { chineseDate } from '#kernel/dates.ts';
import { chineseCount } from '#kernel/numerals.ts';
import { actingOrgan, congressOf, inOurWords } from '#kernel/organs.ts';
import { share as shareOf } from '#kernel/share.ts';
import { fill } from '#kernel/words.ts';
import { townPage } from '#features/settings/public.ts';
import type { Work } from '#platform/feature.ts';
import type { Cell, EnclosedTable, Letter } from '#platform/print/letter.ts';
import { numberLabel } from './numbering.ts';
import { leastTotal, replyScheme } from './profile.ts';
import { workStates } from './rules.ts';
import { classIn } from './rules/reply-classes.ts';
import { figureStep } from './rules/totals.ts';
import { type YearFigures, metDeputies, officeMarks, townMarks, yearFigures } from './store/counts.ts';
import { type ListRow, catalogueOf } from './store/list.ts';
import { text } from './text.ts';

/** A bar for a figure, beside the figure itself. */
const bar = (count: number, most: number): Cell => ({ text: '', share: most === 0 ? 0 : count / most });

const share = (part: number, whole: number): string => (whole === 0 ? '—' : `${Math.round((part / whole) * 100)}%`);

type Report = ReturnType<typeof reportWords>;
const reportWords = (tenant: Work['tenant']) => inOurWords(text, { locale: 'zh', tenant }).report;

/** A table of counts with their share and a bar. */
function counted(mark: string, title: string, head: string, words: Report, rows: readonly (readonly [string, number])[]): EnclosedTable {
  const [sum, most] = [rows.reduce((all, [, count]) => all + count, 0), Math.max(0, ...rows.map(([, count]) => count))];
  return { mark, title, columns: [head, words.count, words.share, words.chart], widths: [4, 1.4, 1.4, 4], rows: rows.map(([label, count]) => [label, String(count), share(count, sum), bar(count, most)]) };
}

/** A rate of an office, in counts while there are few: no percentage of three. */
function rate(words: Report, part: number, whole: number): string {
  if (whole === 0) return '—';
  const shareOfAll = shareOf(part, whole);
  return shareOfAll === null ? fill(words.fewOf, { part, whole }) : fill(words.percent, { share: shareOfAll });
}

/** What one office answered, how often it met the deputy (面商率) and how much of what fell due by its first day it has done by now (落实率), and its grade in words while there are few. */
function officeRow(words: Report, least: number, { officeName, answered, marked, result }: Pick<OfficeMarks, 'officeName' | 'answered' | 'marked' | 'result'>, met: Met, kept: { due: number; kept: number }): Cell[] {
  return [officeName, String(answered), rate(words, met.met, met.answered), rate(words, kept.kept, kept.due), marked === 0 ? fill(words.few, { least }) : fill(words.marks, result)];
}

type OfficeMarks = Awaited<ReturnType<typeof officeMarks>>[number];
type Met = Pick<Awaited<ReturnType<typeof metDeputies>>[number], 'answered' | 'met'>;

const officesOf = (row: ListRow): string => row.assignments.filter(({ state, role }) => ['assigned', 'accepted', 'returnAsked'].includes(state) && role !== 'co').map(({ officeId }) => row.officeNames[officeId] ?? '').join('、');

const stateIn = (words: Report, row: ListRow): string => (row.replyLetter ? fill(words.classIs, { letter: row.replyLetter }) : words.handling);

/** A confidential paper is counted and not named: the report goes to every deputy. */
const titleOf = (row: ListRow): string => (row.confidential ? text.confidentialTitle : row.title);

function catalogue(mark: string, title: string, words: Report, rows: readonly ListRow[]): EnclosedTable {
  const numberOf = ({ termNumber, sittingNumber, number }: ListRow) => (termNumber === null || number === null ? '' : numberLabel('zh', { termNumber, sittingNumber, number }));
  return { mark, title, columns: [words.number, words.kind, words.title, words.lead, words.offices, words.state], widths: [2.6, 1, 4.2, 1.6, 2.8, 1.6], rows: rows.map((row) => [numberOf(row), text.kinds[row.kind], titleOf(row), row.confidential ? '' : row.leadName, officesOf(row), stateIn(words, row)]) };
}

/** The town's own words, each in its fixed place; what is empty is left out. */
export interface OwnParts { readonly practice: string | null; readonly problems: string | null; readonly plans: string | null }
/** What a later feature says of the promises: a part of the report, a table behind it, and office by office how many fell due in the year and were kept. */
export interface PromisedPart { readonly text: string | null; readonly table: EnclosedTable | null; readonly byOffice: readonly { readonly officeId: string; readonly officeName: string; readonly due: number; readonly kept: number }[] }
const noWords: OwnParts = { practice: null, problems: null, plans: null };

/** 办理情况报告: a year's handling as a paper to lay before the congress, every figure counted from the papers themselves, with the town's own words between. What is not solved stands by itself. */
export async function yearlyReport(work: Work, year: number, own: OwnParts = noWords, promised: PromisedPart | null = null): Promise<Letter> {
  const { tx, actor, today, tenant } = work;
  const [town, figures, scheme, least] = [await townPage(tx), await yearFigures(tx, year), await replyScheme(tx, today), figureStep(await leastTotal(tx, today))];
  const [marks, offices] = [await townMarks(tx, year, least), await officeMarks(tx, year, least, null)];
  const met = new Map((await metDeputies(tx, year)).map((one) => [one.officeId, one]));
  const kept = new Map((promised?.byOffice ?? []).map((one) => [one.officeId, one]));
  // Whoever answered nothing this year may still have owed what it had promised.
  const owing = (promised?.byOffice ?? []).filter(({ officeId }) => !offices.some((one) => one.officeId === officeId)).map(({ officeId, officeName }) => ({ officeId, officeName, answered: 0, marked: 0, result: { satisfied: 0, basicallySatisfied: 0, dissatisfied: 0 } }));
  const rows = await catalogueOf(tx, actor, year, today);
  const [words, topics] = [reportWords(tenant), text.topics];
  const congress = congressOf(town.organName);
  const open = rows.filter((row) => row.replyLetter !== 'A');
  return {
    organName: town.organName, form: 'plain', title: fill(words.heading, { congress: `${congress}\n`, year }), addressee: words.addressee, organ: actingOrgan(tenant, town.organName), dateOn: today,
    paragraphs: numbered(words, [
      { heading: words.parts.all, text: sentenceOfAll(words, figures, year, today) },
      ...ownPart(words, 'practice', own),
      { heading: words.parts.results, text: figures.letters.length === 0 ? words.noneAnswered : figures.letters.map(({ letter, count }) => fill(words.classCount, { letter, words: classIn(scheme, letter)?.words ?? '', count })).join('；').concat('。') },
      { heading: words.parts.marks, text: marks.marked > 0 ? fill(words.marked, { count: marks.marked, ...marks.result }) : fill(words.fewMarks, { least }) },
      { heading: words.parts.open, text: open.length === 0 ? words.noneOpen : fill(words.openOnes, { count: open.length, working: open.filter(({ state }) => (workStates as readonly string[]).includes(state)).length }) },
      ...ownPart(words, 'problems', own),
      ...keyPart(words, rows),
      ...(promised?.text ? [{ heading: words.parts.promises, text: promised.text }] : []),
      { heading: words.parts.shown, text: fill(words.shown, { published: figures.published, withheld: figures.withheld }) },
      ...ownPart(words, 'plans', own),
    ]),
    attachments: [words.tables.topics, words.tables.offices, words.tables.open, words.tables.all, ...(promised?.table ? [promised.table.title] : [])],
    tables: [
      counted(fill(words.mark, { number: 1 }), words.tables.topics, words.topic, words, figures.topics.map(({ topic, count }) => [topics[topic], count] as const)),
      { mark: fill(words.mark, { number: 2 }), title: words.tables.offices, columns: [words.office, words.answered, words.met, words.kept, words.result], widths: [2.6, 1.2, 2, 2, 4], rows: [...[...offices, ...owing].map((office) => officeRow(words, least, office, met.get(office.officeId) ?? { answered: 0, met: 0 }, kept.get(office.officeId) ?? { due: 0, kept: 0 })), [{ text: words.ratesNote, across: 5 }]] },
      catalogue(fill(words.mark, { number: 3 }), words.tables.open, words, open), catalogue(fill(words.mark, { number: 4 }), words.tables.all, words, rows),
      ...(promised?.table ? [{ ...promised.table, mark: fill(words.mark, { number: 5 }) }] : []),
    ],
  };
}

/** What the presidium pressed itself, with who was in charge; no part where it pressed none. */
function keyPart(words: Report, rows: readonly ListRow[]): { heading: string; text: string }[] {
  const key = rows.flatMap((row) => (row.keyLeader === null ? [] : [fill(words.keyOne, { title: titleOf(row), leader: row.keyLeader, state: stateIn(words, row) })]));
  return key.length === 0 ? [] : [{ heading: words.parts.key, text: fill(words.keyOnes, { count: key.length, list: key.join('；') }) }];
}

/** A part of the town's own words, or none. */
const ownPart = (words: Report, part: keyof OwnParts, own: OwnParts): { heading: string; text: string }[] => (own[part] === null ? [] : [{ heading: words.parts[part], text: own[part] }]);

/** Headings numbered through, whichever parts there are. */
const numbered = (words: Report, parts: readonly { heading: string; text: string }[]): { heading: string; text: string }[] =>
  parts.map(({ heading, text: said }, place) => ({ heading: fill(words.numbered, { number: chineseCount(place + 1), heading }), text: said }));

function sentenceOfAll(words: Report, figures: YearFigures, year: number, today: string): string {
  const { accepted, answered, inTime, handling, closed, medianDays, kinds } = figures;
  const apart = kinds.length > 1 ? fill(words.kinds, { kinds: kinds.map(({ kind, count }) => fill(words.kindCount, { kind: text.kinds[kind], count })).join('、') }) : '';
  return fill(words.all, { year, accepted }) + apart + fill(words.standing, { answered, inTime, share: share(inTime, answered), handling, closed, until: chineseDate(today) }) + (medianDays === null ? '' : fill(words.median, { days: medianDays }));
}
