// A letter as data, and its PDF after GB/T 9704. The Word form of the same letter is in word.ts.
import { chineseDate } from '#kernel/dates.ts';
import { barSvg } from './bar.ts';
import { missingGlyphs, type PrintSettings } from './fonts.ts';
import { compose, design, UnprintableText, type Composed, type Mark } from './typst.ts';

/** One cell of a form: plain words, or words with a span, a least height in mm for handwriting, a place, a weight; or a bar of a chart by its share of the longest. */
export type Cell = string | { text: string; across?: number; down?: number; tall?: number; align?: 'left' | 'center' | 'right'; bold?: boolean; share?: number };

/** A form or table enclosed with a letter, on a page of its own. */
export interface EnclosedTable {
  /** As printed at the upper left, e.g. '附件1'. */
  mark?: string;
  title: string;
  /** Header words; empty for a form whose cells carry their own labels, then `widths` gives the number of columns. */
  columns: string[];
  rows: Cell[][];
  /** Shares of the width, one per column; equal when absent. */
  widths?: number[];
}

/** A paragraph; `heading` is printed as given ('一、关于道路'), level 1 黑体 and 2 楷体 on their own line, 3 and 4 running in. */
export interface Paragraph { heading?: string; level?: 1 | 2 | 3 | 4; text: string }

/** A letter or document of an organ. Words are printed exactly as given; a newline in a text starts a new paragraph. */
export interface Letter {
  /** The red head as printed: '清河镇人民政府' on a letter, '清河镇人民政府文件' on a document. */
  organName: string;
  /** 'plain' has neither red head nor number: for a body that is no state organ. */
  form: 'letter' | 'document' | 'plain';
  /** '清政函〔2026〕1号'. */
  number?: string;
  /** Class of the answer, printed top right: 'A', 'A类'. */
  classMark?: string;
  signer?: string;
  /** A newline breaks the title where the writer wants it; otherwise its lines are made of like length. */
  title: string;
  /** Without colon; absent for an announcement. */
  addressee?: string;
  paragraphs: Paragraph[];
  attachments?: string[];
  organ: string;
  /** 'YYYY-MM-DD'; absent only for a plain text that nobody issued on a day. */
  dateOn?: string;
  /** '联系人：李明，电话：0571-1234567'; printed in round brackets. */
  contact?: string;
  copyTo?: string[];
  /** Document form only: who printed it and when (版记). */
  printedBy?: string;
  printedOn?: string;
  /** PNG, JPEG or SVG of the seal; a transparent ground looks best. */
  sealImage?: Uint8Array;
  /** Breadth of the seal in mm; 42 for organs of township and county. */
  sealMm?: number;
  tables?: EnclosedTable[];
  /** What a form of the sender's own may ask for beside all this, by field: the number and title of the case. */
  facts?: Readonly<Record<string, string>>;
  /** The form of the sender's own in which it went out; Word alone takes it. */
  ownForm?: OwnForm;
}

/** A form of the sender's own: a Word file with fields. */
export interface OwnForm {
  fileId: string;
  /** What is enclosed stands in it already. */
  encloses: boolean;
  /** Stands over it whatever it looks like: a void letter says so. */
  mark?: string;
}

/** What is printed of a letter, as the standard lays it out. */
const printed = ({ sealImage: _, ownForm: __, facts: ___, ...words }: Letter) => words;

/** The letter as PDF. Throws UnprintableText, naming the characters, rather than print boxes. */
export async function letterPdf(letter: Letter, settings?: PrintSettings): Promise<Uint8Array> {
  return (await layLetter(letter, settings)).pdf();
}

/** As the standard advises: closer lines, then wider ones, and last a paragraph carried over, so that no page bears the signature alone. */
const attempts = [28.95, 28, 27.2, 30, 31, 32.5].map((pitch) => ({ pitch, hold: false })).concat({ pitch: 28.95, hold: true });

/** The letter laid out; marks: start, head, rule, text-end, signature. */
export const layLetter = (letter: Letter, settings?: PrintSettings): Promise<Composed> => layLetters([letter], settings);

/** Several letters as one PDF, each beginning on a first page of its own and laid out as it is by itself. Throws as `letterPdf` does. */
export async function lettersPdf(letters: readonly Letter[], settings?: PrintSettings): Promise<Uint8Array> {
  return (await layLetters(letters, settings)).pdf();
}

/** Has this letter only characters that some font can print? */
export const isPrintable = (letter: Letter, settings?: PrintSettings): boolean => missingGlyphs(JSON.stringify(printed(letter)), settings).length === 0;

async function layLetters(letters: readonly Letter[], settings?: PrintSettings): Promise<Composed> {
  const missing = missingGlyphs(JSON.stringify(letters.map(printed)), settings);
  if (missing.length > 0) throw new UnprintableText(missing);
  // Letters of one sender bear one picture, however often it was read.
  const seals: Uint8Array[] = [];
  for (const { sealImage } of letters) if (sealImage && !seals.some((one) => Buffer.compare(one, sealImage) === 0)) seals.push(sealImage);
  const sealName = (image: Uint8Array | undefined) => (image ? `seal${seals.findIndex((one) => Buffer.compare(one, image) === 0)}.${pictureType(image)}` : null);
  const files = Object.fromEntries(seals.map((image) => [sealName(image) ?? '', image]));
  const tried = letters.map(() => 0);
  for (;;) {
    const laid = await compose(design('letter.typ'), { letters: letters.map((letter, place) => ({ ...letterWords(letter), ...attempts[tried[place] ?? 0], sealFile: sealName(letter.sealImage), sealMm: letter.sealMm ?? 42 })) }, settings, files);
    const torn = marksOfEach(laid.marks).flatMap((marks, place) => (pageOf(marks, 'text-end') !== pageOf(marks, 'signature') && (tried[place] ?? 0) < attempts.length - 1 ? [place] : []));
    if (torn.length === 0) return laid;
    for (const place of torn) tried[place] = (tried[place] ?? 0) + 1;
  }
}

/** The marks of each letter, by the order in which letters begin. */
function marksOfEach(marks: readonly Mark[]): Mark[][] {
  const each: Mark[][] = [];
  for (const mark of marks) (mark.name === 'start' ? each[each.push([]) - 1] : each.at(-1))?.push(mark);
  return each;
}

function pageOf(marks: readonly Mark[], name: string): number | undefined {
  return marks.findLast((mark) => mark.name === name)?.page;
}

/** The letter with every optional part settled and its fixed words added, as both PDF and Word print it. */
export function letterWords(letter: Letter) {
  return {
    organName: letter.organName,
    form: letter.form,
    number: letter.number ?? null,
    classMark: letter.classMark ?? null,
    signer: letter.signer ?? null,
    title: letter.title.replaceAll('\n', ''),
    titleLines: lines(letter.title),
    addressee: letter.addressee ? `${letter.addressee.replace(/[：:]$/, '')}：` : null,
    paragraphs: letter.paragraphs.map(({ heading, level, text }) => ({ heading: heading ?? null, level: level ?? 1, lines: lines(text) })),
    attachments: letter.attachments ?? [],
    organ: letter.organ,
    date: letter.dateOn ? chineseDate(letter.dateOn) : '',
    contact: letter.contact ? `（${letter.contact.replace(/^[（(]|[）)]$/g, '')}）` : null,
    copyTo: letter.copyTo?.length ? `${letter.copyTo.join('，').replace(/。$/, '')}。` : null,
    printedBy: letter.printedBy ?? null,
    printedOn: letter.printedOn ? `${chineseDate(letter.printedOn)}印发` : null,
    tables: (letter.tables ?? []).map((table) => ({ ...table, rows: table.rows.map((row) => row.map((cell) => (typeof cell === 'string' || cell.share === undefined ? cell : { ...cell, svg: barSvg(cell.share) }))), mark: table.mark ?? null, widths: table.widths ?? table.columns.map(() => 1) })),
  };
}

/** What kind of picture the bytes are; throws for anything but PNG, JPEG and SVG. */
function pictureType(bytes: Uint8Array): 'png' | 'jpg' | 'svg' {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'jpg';
  if (Buffer.from(bytes.subarray(0, 256)).toString('utf8').includes('<svg')) return 'svg';
  throw new Error('a seal must be PNG, JPEG or SVG');
}

function lines(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');
}
