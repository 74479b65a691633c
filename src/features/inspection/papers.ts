import { fill } from '#kernel/words.ts';
import { activityReport } from '#features/activity/public.ts';
import { sixHaves } from '#features/activity/rules/haves.ts';
import { namesOf } from '#features/account/public.ts';
import { bookOf, booksOfYear } from '#features/duty/public.ts';
import { rateLines } from '#features/presence/public.ts';
import { pagesOfYear, periodWords, registerPaper, registerSheet, wholeRegister } from '#features/register/public.ts';
import { promiseLines } from '#features/promise/public.ts';
import { reportOfYear } from '#features/report/public.ts';
import { standingReplies } from '#features/suggestion/public.ts';
import { printApart, tablePdfApart } from '#platform/print/apart.ts';
import { bookPdf } from '#platform/print/book.ts';
import { isPrintable, type Letter, letterPdf } from '#platform/print/letter.ts';
import { writeSheet } from '#platform/print/sheet.ts';
import type { PrintTable } from '#platform/print/table-pdf.ts';
import { UnprintableText } from '#platform/print/typst.ts';
import { letterWord } from '#platform/print/word.ts';
import { tableWord } from '#platform/print/word-table.ts';
import type { ZipFile } from '#platform/print/zip.ts';
import type { Checked } from './checking.ts';
import { counted } from './evidence.ts';
import type { Ground } from './ground.ts';
import { letterVolume, volumeRows, wordRows } from './rules.ts';

type Papers = AsyncGenerator<ZipFile>;

/** A name that every file system takes. */
export const fileName = (said: string): string => [...said.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '·').trim()].slice(0, 60).join('');

/** A table as PDF, in volumes where it is long, as Word where it is short, and whole as a sheet. */
async function* tablePapers({ words }: Ground, table: PrintTable, sheet = table): Papers {
  const name = fileName(table.title);
  const volumes = Math.max(1, Math.ceil(table.rows.length / volumeRows));
  for (let volume = 0; volume < volumes; volume += 1) {
    const mark = volumes === 1 ? '' : fill(words.pack.volume, { number: volume + 1, of: volumes });
    const part = { ...table, subtitle: [table.subtitle, mark].filter(Boolean).join('　'), rows: table.rows.slice(volume * volumeRows, (volume + 1) * volumeRows) };
    yield { name: `${name}${mark}.pdf`, bytes: await tablePdfApart(part) };
    if (table.rows.length <= wordRows) yield { name: `${name}${mark}.docx`, bytes: await tableWord(part) };
  }
  yield { name: `${name}.xlsx`, bytes: await writeSheet({ name: sheet.title, title: [sheet.title, sheet.subtitle].filter(Boolean).join('　'), columns: sheet.columns.map(({ header }) => ({ header, width: Math.max(10, header.length * 2 + 2) })), rows: sheet.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text))) }) };
}

/** A letter as PDF and Word; where a character cannot be printed, Word alone has it. */
async function* letterPapers(name: string, letter: Letter): Papers {
  try {
    yield { name: `${fileName(name)}.pdf`, bytes: await letterPdf(letter) };
  } catch (error) {
    if (!(error instanceof UnprintableText)) throw error;
  }
  yield { name: `${fileName(name)}.docx`, bytes: await letterWord(letter) };
}

async function* registerPapers(ground: Ground, key: Parameters<typeof wholeRegister>[1]): Papers {
  const whole = await wholeRegister(ground.work, key, { year: ground.year });
  const paper = registerPaper(ground.work, whole);
  const sheet = registerSheet(ground.work, whole);
  yield* tablePapers(ground, paper, { ...paper, rows: sheet.rows.map((row) => row.map((cell) => String(cell ?? ''))) });
  yield* signedPapers(ground, key, whole.title);
}

/** Which signed pages a register has; the photos stay where names may be read. */
async function* signedPapers(ground: Ground, key: Parameters<typeof wholeRegister>[1], register: string): Papers {
  const { work, year, words: { pack } } = ground;
  const { tx } = work;
  const pages = await pagesOfYear(tx, key, year);
  if (pages.length === 0) return;
  const names = await namesOf(tx, pages.map(({ attachedBy }) => attachedBy));
  const { title, columns, whole, original } = pack.signed;
  yield* tablePapers(ground, {
    title: fill(title, { register }), subtitle: [subtitleOf(ground), original].join('　'), columns: [pack.columns.number, columns.period, columns.what, columns.rows, columns.on, columns.who].map((header) => ({ header })), signatureLine: pack.signature,
    rows: pages.map(({ period, words, rowKeys, attachedOn, attachedBy }, place) => [String(place + 1), periodWords(work, period), words ?? '', rowKeys.length === 0 ? whole : String(rowKeys.length), attachedOn, names.get(attachedBy) ?? '']),
  });
}

const subtitleOf = ({ work, year, words }: Ground): string => fill(words.pack.subtitle, { town: work.tenant.shortName, year });

async function* stationPapers(ground: Ground, item: Checked): Papers {
  const { words } = ground;
  const { rows } = await ground.haves();
  const mark = (has: boolean) => (has ? words.pack.has : words.pack.hasNot);
  const column: Readonly<Record<string, (row: (typeof rows)[number]) => boolean>> = { plates: ({ equipment }) => equipment?.plate ?? false, walls: ({ missing }) => !missing.includes('rules'), cabinets: ({ equipment }) => equipment?.cabinet ?? false };
  const one = column[item.key];
  const heads = one ? [item.asks] : sixHaves.map((have) => words.haves[have]);
  yield* tablePapers(ground, {
    title: item.asks, subtitle: subtitleOf(ground), columns: [words.pack.columns.number, words.pack.columns.station, words.pack.columns.place, ...heads, words.pack.columns.notedOn].map((header) => ({ header })), signatureLine: words.pack.signature,
    rows: rows.map((row, place) => [String(place + 1), row.name, row.placeName, ...(one ? [mark(one(row))] : sixHaves.map((have) => mark(!row.missing.includes(have)))), row.notedOn ?? '']),
  });
}

async function* boardPapers(ground: Ground, item: Checked): Papers {
  const { words } = ground;
  const { rows } = await ground.board();
  const what = item.key === 'plans' ? 'planned' as const : 'held' as const;
  yield* tablePapers(ground, {
    title: item.asks, subtitle: subtitleOf(ground), columns: [words.pack.columns.number, words.pack.columns.host, ...[1, 2, 3, 4].map((quarter) => fill(words.pack.quarter, { quarter })), words.pack.columns.sum].map((header) => ({ header })), signatureLine: words.pack.signature,
    rows: rows.map((row, place) => [String(place + 1), row.of === 'town' ? ground.work.tenant.shortName : row.name, ...row.quarters.map((quarter) => String(quarter[what])), String(row[what])]),
  });
}

async function* reportPapers(ground: Ground): Papers {
  for (const { activityId, startsOn, topic, writtenOn } of await ground.minutes()) if (writtenOn !== null) yield* letterPapers(`${startsOn} ${topic}`, await activityReport(ground.work, activityId));
}

async function* bookPapers(ground: Ground): Papers {
  const { work, year } = ground;
  for (const personId of (await ground.acts()).keys()) {
    const books = await booksOfYear(work, personId, year);
    for (const { book, ...span } of books) yield { name: `${fileName(books.length > 1 ? `${book.name} ${book.period}` : book.name)}.pdf`, bytes: await bookPdf(bookOf(work, book, await rateLines(work, personId, span))) };
  }
}

/** Activities of that kind, and how many acts each deputy has. */
async function* actPapers(ground: Ground, item: Checked & { key: keyof typeof counted }): Papers {
  const { work, words } = ground;
  const { duty, activity } = counted[item.key];
  const sums = [...await ground.acts()].flatMap(([personId, kinds]) => { const sum = duty.reduce((all, kind) => all + (kinds.get(kind) ?? 0), 0); return sum > 0 ? [[personId, sum] as const] : []; });
  const names = await namesOf(work.tx, sums.map(([personId]) => personId));
  const held = (await ground.minutes()).filter(({ kind }) => activity.some((one) => one === kind));
  yield* tablePapers(ground, {
    title: item.asks, subtitle: subtitleOf(ground), columns: [words.pack.columns.on, words.pack.columns.what, words.pack.columns.who].map((header) => ({ header })), signatureLine: words.pack.signature,
    rows: [...held.map(({ startsOn, topic, cameNames }) => [startsOn, topic, cameNames.join('、')]), ...sums.map(([personId, sum]) => ['', fill(words.pack.acts, { count: sum }), names.get(personId) ?? ''])],
  });
}

/** The papers that answer an item, one after the other. */
export function papersOf(ground: Ground, item: Checked): Papers {
  switch (item.evidence) {
    case 'plates': case 'walls': case 'cabinets': case 'haves': return stationPapers(ground, item);
    case 'plans': case 'pace': return boardPapers(ground, item);
    case 'minutes': return reportPapers(ground);
    case 'handling': return handlingPapers(ground, item);
    case 'archives': return bookPapers(ground);
    case 'training': case 'reports': return actPapers(ground, { ...item, key: item.evidence });
    case 'paper': return nothing();
    default: return registerPapers(ground, item.evidence);
  }
}

async function* handlingPapers(ground: Ground, item: Checked): Papers {
  yield* letterPapers(item.asks, await reportOfYear(ground.work, ground.year));
  yield* replyPapers(ground);
}

/** The replies that stand, by number: so many letters to a volume, laid out in a thread of their own. One with a character no font has comes as Word. */
async function* replyPapers(ground: Ground): Papers {
  const { work, words } = ground;
  const ids = (await ground.handled()).filter(({ repliedOn }) => repliedOn !== null).map(({ id }) => id);
  for (let volume = 0; volume * letterVolume < ids.length; volume += 1) {
    const letters: Letter[] = [];
    for (const id of ids.slice(volume * letterVolume, (volume + 1) * letterVolume)) letters.push(...await standingReplies(work, id, (replyId) => promiseLines(work, replyId)));
    const [whole, odd] = [letters.filter((letter) => isPrintable(letter)), letters.filter((letter) => !isPrintable(letter))];
    if (whole.length > 0) yield { name: `${words.pack.letters} ${fill(words.pack.volume, { number: volume + 1, of: Math.ceil(ids.length / letterVolume) })}.pdf`, bytes: await printApart({ letters: whole }) };
    for (const letter of odd) yield { name: `${words.pack.letters} ${fileName([letter.number, letter.title].filter(Boolean).join(' '))}.docx`, bytes: await letterWord(letter) };
  }
}

async function* nothing(): Papers { /* it lies in a cabinet */ }
