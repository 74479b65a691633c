// The same letter as a Word file, for offices that finish, sign or archive it there.
import type { ImageRun, Paragraph } from 'docx';
import { barPng } from './bar.ts';
import { type EnclosedTable, letterWords, type Letter } from './letter.ts';
import { headPart, imprintPart, pageNumbers, ruleFooter } from './word-furniture.ts';
import { type Bars, gridTable } from './word-table.ts';
import { breadth, em, line, red, run, twips, type Docx, type FileChild } from './word-text.ts';

type Words = ReturnType<typeof letterWords>;

/** The letter as .docx with the measures of GB/T 9704 and the font names offices have (仿宋_GB2312, 方正小标宋简体 …). */
export async function letterWord(letter: Letter, words: Words = letterWords(letter)): Promise<Uint8Array> {
  const docx = await import('docx');
  const head = headPart(docx, words);
  const numbers = pageNumbers(docx);
  const first = words.form === 'letter' ? ruleFooter(docx) : numbers.default;
  const file = new docx.Document({
    title: words.title,
    creator: words.organ,
    evenAndOddHeaderAndFooters: true,
    sections: [{
      properties: { titlePage: true, page: {
        size: { width: twips(210), height: twips(297) },
        margin: { top: twips(37), left: twips(28), bottom: twips(35), right: twips(26), header: twips(head.fromTop), footer: twips(20) },
      } },
      headers: { first: head.header },
      footers: { ...numbers, first },
      children: [
        ...head.body,
        ...bodyPart(docx, words),
        ...await signaturePart(docx, words, letter),
        ...await enclosures(docx, letter.tables ?? []),
        ...imprintPart(docx, words),
      ],
    }],
  });
  return new Uint8Array(await docx.Packer.toBuffer(file));
}

/** A form by itself, to be filled in by hand. */
export async function formWord(table: EnclosedTable): Promise<Uint8Array> {
  const docx = await import('docx');
  const margin = { top: twips(37), left: twips(28), bottom: twips(35), right: twips(26) };
  return packed(docx, [title(docx, table.title), line(docx, ''), grid(docx, table, await barsOf([table]))], { page: { size: { width: twips(210), height: twips(297) }, margin } });
}

/** What is set round a letter in a form of the office's own: a mark over it, and what is enclosed. */
export async function roundWord({ mark, tables = [] }: { mark?: string | undefined; tables?: readonly EnclosedTable[] }): Promise<{ before: Uint8Array; after: Uint8Array }> {
  const docx = await import('docx');
  const over = mark ? [line(docx, [run(docx, mark, '黑体', 16, red)], { alignment: docx.AlignmentType.RIGHT })] : [];
  return { before: await packed(docx, over), after: await packed(docx, await enclosures(docx, tables)) };
}

const packed = async (docx: Docx, children: FileChild[], properties = {}): Promise<Uint8Array> => new Uint8Array(await docx.Packer.toBuffer(new docx.Document({ sections: [{ properties, children }] })));

function bodyPart(docx: Docx, words: Words): Paragraph[] {
  const indent = { firstLine: em * 2 };
  const justified = docx.AlignmentType.JUSTIFIED;
  const result = words.titleLines.map((text) => title(docx, text));
  result.push(line(docx, ''));
  if (words.addressee) result.push(line(docx, words.addressee));
  for (const { heading, level, lines } of words.paragraphs) {
    const runsIn = heading !== null && level >= 3;
    if (heading !== null && !runsIn) result.push(line(docx, [run(docx, heading, level === 1 ? '黑体' : '楷体')], { indent, keepNext: true }));
    // keepNext on the very last lines: no page may bear the signature alone.
    const texts = runsIn ? [heading + (lines[0] ?? ''), ...lines.slice(1)] : lines;
    texts.forEach((text, i) => result.push(line(docx, text, { indent, alignment: justified, keepNext: i + 1 === texts.length && words.paragraphs.at(-1)?.lines === lines })));
  }
  if (words.attachments.length > 0) result.push(line(docx, ''));
  words.attachments.forEach((name, i) => {
    const number = words.attachments.length > 1 ? `${i + 1}. ` : '';
    const own = breadth(number);
    result.push(line(docx, `${i === 0 ? '附件：' : ''}${number}${name}`, { indent: { left: em * 5 + own, hanging: i === 0 ? em * 3 + own : own }, keepNext: true }));
  });
  return result;
}

async function signaturePart(docx: Docx, words: Words, letter: Letter): Promise<Paragraph[]> {
  const organ = breadth(words.organ);
  const date = breadth(words.date);
  const right = (text: string, indent: number, seal?: ImageRun) =>
    line(docx, [...(seal ? [seal] : []), run(docx, text)], { alignment: docx.AlignmentType.RIGHT, indent: { right: Math.round(indent) }, keepNext: text === words.organ });
  const contact = words.contact ? [line(docx, words.contact, { indent: { firstLine: em * 2 } })] : [];
  if (!letter.sealImage) {
    const shift = Math.max(em * 2, em * 4 + date - organ);
    return [line(docx, '', { keepNext: true }), right(words.organ, shift), ...(date > 0 ? [right(words.date, shift + organ - em * 2 - date)] : []), ...contact];
  }
  const middle = Math.max(em * 4 + date / 2, organ / 2);
  const seal = await sealPicture(docx, letter.sealImage, letter.sealMm ?? 42, middle);
  const blank = () => line(docx, '', { keepNext: true });
  return [blank(), blank(), right(words.organ, middle - organ / 2, seal), right(words.date, middle - date / 2), ...(contact.length > 0 ? [line(docx, ''), ...contact] : [])];
}

/** The seal behind the words, its middle a little above the line between organ and date. */
async function sealPicture(docx: Docx, bytes: Uint8Array, mm: number, middle: number): Promise<ImageRun> {
  const sharp = (await import('sharp')).default;
  const { data, info } = await sharp(bytes, { density: 600 }).resize({ width: 1000 }).png().toBuffer({ resolveWithObject: true });
  const emu = 36000;
  const tall = mm * info.height / info.width;
  const pixels = 96 / 25.4;
  return new docx.ImageRun({
    type: 'png', data, transformation: { width: mm * pixels, height: tall * pixels },
    floating: {
      behindDocument: true, allowOverlap: true, wrap: { type: docx.TextWrappingType.NONE },
      horizontalPosition: { relative: docx.HorizontalPositionRelativeFrom.COLUMN, offset: Math.round((156 - middle / 1440 * 25.4 - mm / 2) * emu) },
      verticalPosition: { relative: docx.VerticalPositionRelativeFrom.PARAGRAPH, offset: Math.round((28.95 - 5) / 72 * 25.4 * emu - tall / 2 * emu) },
    },
  });
}

/** The bars of charts in these tables, each length drawn once. */
async function barsOf(tables: readonly EnclosedTable[]): Promise<Bars> {
  const shares = new Set(tables.flatMap(({ rows }) => rows.flat().flatMap((cell) => (typeof cell === 'string' || cell.share === undefined ? [] : [cell.share]))));
  return new Map(await Promise.all([...shares].map(async (share) => [share, await barPng(share)] as const)));
}

async function enclosures(docx: Docx, tables: readonly EnclosedTable[]): Promise<FileChild[]> {
  const bars = await barsOf(tables);
  return tables.flatMap((table) => [line(docx, [run(docx, table.mark ?? '', '黑体')], { pageBreakBefore: true }), line(docx, ''), title(docx, table.title), grid(docx, table, bars)]);
}

const title = (docx: Docx, text: string) => line(docx, [run(docx, text, '小标宋', 22)], { alignment: docx.AlignmentType.CENTER, pitch: 33 });
const grid = (docx: Docx, { columns, rows, widths }: EnclosedTable, bars: Bars) => gridTable(docx, columns, rows, 156, { size: 14, widths: widths ?? columns.map(() => 1), bars });
