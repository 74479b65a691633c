// What stands round the words of a Word letter: red head, double rules, page numbers, copies.
import type { FileChild, Footer, Header, Paragraph } from 'docx';
import type { letterWords } from './letter.ts';
import { breadth, em, line, red, run, twips, type Docx } from './word-text.ts';

type Words = ReturnType<typeof letterWords>;

/** The head of the first page. `fromTop`: where the page header begins, in mm from the edge of the paper. */
export function headPart(docx: Docx, words: Words): { header: Header; body: Paragraph[]; fromTop: number } {
  const mark = words.classMark ? [classMark(docx, words.classMark)] : [];
  const letters = [...words.organName].length;
  const size = Math.floor(Math.min(words.form === 'letter' ? 44 : 50, 442 / letters));
  // A Chinese character fills its em box but for a twentieth above: that much and the line's own air lie above the ink.
  const airMm = (size * 0.1 + size * 0.05) * 25.4 / 72;
  if (words.form === 'letter') {
    const name = line(docx, [run(docx, words.organName, '小标宋', size, red)], {
      alignment: docx.AlignmentType.CENTER, pitch: size * 1.2, indent: { left: -twips(8), right: -twips(6) },
      border: { bottom: { style: docx.BorderStyle.THICK_THIN_SMALL_GAP, size: 24, color: red, space: Math.round(4 / 25.4 * 72 - size * 0.15) } },
    });
    return { header: new docx.Header({ children: [...mark, name] }), body: [numberLine(docx, words), blank(docx), blank(docx)], fromTop: 30 - airMm };
  }
  const header = new docx.Header({ children: [...mark, line(docx, '', { pitch: 1 })] });
  if (words.form === 'plain') return { header, body: [], fromTop: 15 };
  const name = line(docx, [run(docx, words.organName, '小标宋', size, red)], { alignment: docx.AlignmentType.CENTER, pitch: size * 1.2, before: twips(35 - airMm) });
  return { header, body: [name, blank(docx), blank(docx), numberLine(docx, words), blank(docx), blank(docx)], fromTop: 15 };
}

/** Number and signer: on a letter right and left, on a document over the red rule, centred when there is no signer. */
function numberLine(docx: Docx, words: Words): Paragraph {
  const right = [{ type: docx.TabStopType.RIGHT, position: twips(156) - (words.form === 'document' ? em : 0) }];
  const signer = words.signer ? [run(docx, '签发人：'), run(docx, words.signer, '楷体')] : [];
  const number = run(docx, words.number ?? '');
  const tab = new docx.TextRun({ children: [new docx.Tab()] });
  if (words.form === 'letter') return line(docx, [...signer, tab, number], { tabStops: right, before: twips(2.6) });
  const border = { bottom: { style: docx.BorderStyle.SINGLE, size: 12, color: red, space: 5 } };
  if (signer.length === 0) return line(docx, [number], { alignment: docx.AlignmentType.CENTER, border });
  // The indent would shorten the rule, so the characters stand in by a blank of their own.
  return line(docx, [run(docx, '　'), number, tab, ...signer], { tabStops: right, border });
}

function classMark(docx: Docx, text: string): Paragraph {
  return line(docx, [run(docx, text, '黑体')], { pitch: 20, frame: {
    type: 'absolute', position: { x: twips(210 - 26) - breadth(text) - em, y: twips(16) }, width: breadth(text) + em / 2, height: twips(8),
    anchor: { horizontal: docx.FrameAnchorType.PAGE, vertical: docx.FrameAnchorType.PAGE },
  } });
}

/** — 1 — right on odd pages, left on even ones, 7 mm below the text block. */
export function pageNumbers(docx: Docx): { default: Footer; even: Footer } {
  const footer = (alignment: 'left' | 'right') => {
    const number = new docx.TextRun({ children: ['— ', docx.PageNumber.CURRENT, ' —'], font: '宋体', size: 28 });
    const indent = alignment === 'right' ? { right: em } : { left: em };
    // The footer begins 20 mm above the edge of the paper; an empty line lifts the number to its 28 mm.
    return new docx.Footer({ children: [line(docx, [number], { alignment, indent, pitch: 16 }), line(docx, '', { pitch: 15 })] });
  };
  return { default: footer('right'), even: footer('left') };
}

/** The double rule at the foot of a letter's first page, 170 mm wide, 20 mm above the edge; no number there. */
export function ruleFooter(docx: Docx): Footer {
  const border = { top: { style: docx.BorderStyle.THICK_THIN_SMALL_GAP, size: 24, color: red, space: 0 } };
  return new docx.Footer({ children: [line(docx, '', { pitch: 1, indent: { left: -twips(8), right: -twips(6) }, border })] });
}

/** Copies and printing, laid on the bottom of the text block of the page they fall on; a letter has no rules there. */
export function imprintPart(docx: Docx, words: Words): FileChild[] {
  const small = (text: string) => run(docx, text, '仿宋', 14);
  const tab = new docx.TextRun({ children: [new docx.Tab()] });
  const rows = [
    ...(words.copyTo ? [line(docx, [small(`抄送：${words.copyTo}`)], { pitch: 24, indent: { left: 280 + 840, right: 280, hanging: 840 } })] : []),
    ...(words.printedBy ? [line(docx, [small(words.printedBy), tab, small(words.printedOn ?? '')], { pitch: 24, indent: { left: 280 }, tabStops: [{ type: docx.TabStopType.RIGHT, position: twips(156) - 280 }] })] : []),
  ];
  if (rows.length === 0) return [];
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  const rule = (eighths: number) => (words.form === 'document' ? { style: docx.BorderStyle.SINGLE, size: eighths, color: 'auto' } : none);
  return [new docx.Table({
    width: { size: twips(156), type: docx.WidthType.DXA },
    columnWidths: [twips(156)],
    float: { horizontalAnchor: docx.TableAnchorType.MARGIN, absoluteHorizontalPosition: 0, verticalAnchor: docx.TableAnchorType.MARGIN, relativeVerticalPosition: docx.RelativeVerticalPosition.BOTTOM },
    borders: { top: rule(8), bottom: rule(8), insideHorizontal: rule(6), left: none, right: none, insideVertical: none },
    rows: rows.map((row) => new docx.TableRow({ children: [new docx.TableCell({ margins: { left: 0, right: 0 }, children: [row] })] })),
  }), line(docx, '', { pitch: 1 })];
}

function blank(docx: Docx): Paragraph {
  return line(docx, '');
}
