// Words and lines of a Word file in the typefaces and on the line pitch of GB/T 9704.
import type * as docx from 'docx';
import type { FileChild, IParagraphOptions, Paragraph, ParagraphChild, TextRun } from 'docx';
import type { Typeface } from './fonts.ts';

/** The docx package, handed round because it is loaded on first use only. */
export type Docx = typeof docx;
export type { FileChild };

/** Font names offices have installed; the file only names them, so nothing has to be shipped. */
const names: Record<Typeface, string> = { 仿宋: '仿宋_GB2312', 小标宋: '方正小标宋简体', 楷体: '楷体_GB2312', 黑体: '黑体', 宋体: '宋体' };
/** The red of head and rules, as Word writes colours. */
export const red = 'D0111B';
/** One character of 3号 (16 pt) as it stands in the text block, in twips: 28 of them are 156 mm. */
export const em = 315;

/** Millimetres as twips (1/1440 inch). */
export function twips(mm: number): number {
  return Math.round(mm / 25.4 * 1440);
}

/** A stretch of words; `size` in points. */
export function run(docx: Docx, text: string, face: Typeface = '仿宋', size = 16, colour?: string): TextRun {
  const name = names[face];
  // 16 pt characters are drawn together by a quarter of a point so that 28 fill the line.
  return new docx.TextRun({
    text, font: { ascii: name, eastAsia: name, hAnsi: name }, size: size * 2, ...(size === 16 ? { characterSpacing: -5 } : {}), ...(colour ? { color: colour } : {}),
  });
}

/** A paragraph on a fixed pitch in points (28.95: 22 lines a page), of one text or of runs made before. */
export function line(docx: Docx, content: string | readonly ParagraphChild[], options: Omit<IParagraphOptions, 'children' | 'spacing'> & { pitch?: number; before?: number } = {}): Paragraph {
  const { pitch = 28.95, before = 0, ...rest } = options;
  return new docx.Paragraph({
    ...rest,
    spacing: { line: Math.round(pitch * 20), lineRule: docx.LineRuleType.EXACT, before, after: 0 },
    children: typeof content === 'string' ? [run(docx, content)] : content,
  });
}

/** Breadth of a text at 16 pt in twips: Chinese characters whole, digits and Latin letters half. */
export function breadth(text: string): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x2e80 ? em / 2 : em), 0);
}
