// Tests only: reads back from a finished PDF what stands where, so that assertions speak of the paper and not of the program.
import { inflateSync } from 'node:zlib';

/** Words set in one stroke: baseline start in mm from the upper left corner, size in points. */
export interface Run { text: string; x: number; y: number; size: number; font: string }
/** A filled rectangle in mm, its colour as the three numbers of the file. */
export interface Bar { x: number; y: number; width: number; height: number; colour: string }
export interface PdfPage { widthMm: number; heightMm: number; runs: Run[]; bars: Bar[]; text: string }

interface Part { head: string; stream: Buffer | null }
interface Font { name: string; letters: Map<number, string> }
type Matrix = [number, number, number, number, number, number];

/** The pages of a PDF as Typst writes it (plain objects, Flate streams, two-byte fonts with ToUnicode). */
export function readPdf(bytes: Uint8Array): PdfPage[] {
  const parts = readParts(Buffer.from(bytes));
  const get = (id: string | undefined) => parts.get(Number(id)) ?? { head: '', stream: null };
  const kids = [...parts.values()].find((part) => part.head.includes('/Type /Pages'))?.head.match(/\/Kids \[([^\]]*)\]/)?.[1] ?? '';
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => {
    const page = get(id);
    const [, width, height] = page.head.match(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/) ?? [];
    const resources = get(page.head.match(/\/Resources (\d+) 0 R/)?.[1]).head;
    const fonts = new Map([...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, at]) => [name ?? '', readFont(get(at), get)]));
    const content = get(page.head.match(/\/Contents (\d+) 0 R/)?.[1]).stream?.toString('latin1') ?? '';
    const drawn = draw(content, fonts, Number(height));
    return { widthMm: mm(Number(width)), heightMm: mm(Number(height)), ...drawn, text: drawn.runs.map((run) => run.text).join('\n') };
  });
}

function readParts(bytes: Buffer): Map<number, Part> {
  const file = bytes.toString('latin1');
  const parts = new Map<number, Part>();
  for (const [, id, body = ''] of file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [head = ''] = body.split('stream\n', 1);
    const raw = body.length > head.length ? Buffer.from(body.slice(head.length + 7, body.lastIndexOf('\nendstream')), 'latin1') : null;
    parts.set(Number(id), { head: head.replaceAll(/\s+/g, ' '), stream: raw && head.includes('FlateDecode') ? inflateSync(raw) : raw });
  }
  return parts;
}

function readFont(font: Part, get: (id: string | undefined) => Part): Font {
  const map = get(font.head.match(/\/ToUnicode (\d+) 0 R/)?.[1]).stream?.toString('latin1') ?? '';
  const pairs = [...map.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/g)];
  const letters = new Map(pairs.map(([, glyph = '', code = '']) => [Number.parseInt(glyph, 16), Buffer.from(code, 'hex').swap16().toString('utf16le')]));
  return { name: font.head.match(/\/BaseFont \/\w+\+([\w-]+)/)?.[1] ?? '', letters };
}

function draw(content: string, fonts: Map<string, Font>, pageHeight: number): { runs: Run[]; bars: Bar[] } {
  const runs: Run[] = [];
  const bars: Bar[] = [];
  let state = { matrix: [1, 0, 0, 1, 0, 0] as Matrix, colour: '', font: '', size: 0 };
  const saved: (typeof state)[] = [];
  let words: string[] = [];
  let text: Matrix = [1, 0, 0, 1, 0, 0];
  const numbers = (count: number) => words.slice(-count).map(Number) as Matrix;
  const place = (matrix: Matrix) => ({ x: mm(matrix[4]), y: mm(pageHeight - matrix[5]) });
  for (const word of tokens(content)) {
    if (word === 'q') saved.push({ ...state });
    else if (word === 'Q') state = saved.pop() ?? state;
    else if (word === 'cm') state.matrix = times(numbers(6), state.matrix);
    else if (word === 'scn') state.colour = words.slice(-3).join(' ');
    else if (word === 'Tf') { state.font = words.at(-2)?.slice(1) ?? ''; state.size = Number(words.at(-1)); }
    else if (word === 'Tm') text = numbers(6);
    else if (word === 'TJ') {
      const font = fonts.get(state.font);
      runs.push({ text: glyphs(words.at(-1) ?? '').map((glyph) => font?.letters.get(glyph) ?? '�').join(''), ...place(times(text, state.matrix)), size: state.size, font: font?.name ?? '' });
    } else if (word === 're') {
      const [x, y, width, height] = numbers(4);
      bars.push({ ...place(times([1, 0, 0, 1, x, y], state.matrix)), width: mm(width), height: mm(height), colour: state.colour });
    } else { words.push(word); continue; }
    words = [];
  }
  return { runs, bars };
}

/** Operators, operands and whole arrays; a bracket within a string ends nothing. */
function tokens(content: string): string[] {
  const result: string[] = [];
  let start = -1;
  let depth = 0;
  for (let at = 0; at <= content.length; at += 1) {
    const letter = content[at] ?? ' ';
    if (letter === '(') {
      if (start < 0) start = at;
      at = stringEnd(content, at);
    }
    else if (letter === '[') { depth += 1; if (start < 0) start = at; }
    else if (letter === ']') depth -= 1;
    else if (depth === 0 && /\s/.test(letter)) { if (start >= 0) result.push(content.slice(start, at)); start = -1; }
    else if (start < 0) start = at;
  }
  return result;
}

/** Where the literal string that opens at `from` closes; parentheses nest, a backslash frees the next letter. */
function stringEnd(content: string, from: number): number {
  let depth = 0;
  for (let at = from; at < content.length; at += 1) {
    if (content[at] === '\\') at += 1;
    else if (content[at] === '(') depth += 1;
    else if (content[at] === ')' && (depth -= 1) === 0) return at;
  }
  return content.length;
}

/** The two-byte glyph numbers of a TJ array of literal and hexadecimal strings. */
function glyphs(array: string): number[] {
  const result: number[] = [];
  for (let at = 0; at < array.length; at += 1) {
    if (array[at] !== '(' && array[at] !== '<') continue;
    const end = array[at] === '(' ? stringEnd(array, at) : array.indexOf('>', at);
    const inside = array.slice(at + 1, end);
    const bytes = array[at] === '(' ? Buffer.from(unescape(inside), 'latin1') : Buffer.from(inside, 'hex');
    for (let i = 0; i + 1 < bytes.length; i += 2) result.push(bytes.readUInt16BE(i));
    at = end;
  }
  return result;
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
function unescape(literal: string): string {
  return literal.replaceAll(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : escapes[code] ?? code);
}

function times(a: Matrix, b: Matrix): Matrix {
  return [a[0] * b[0] + a[1] * b[2], a[0] * b[1] + a[1] * b[3], a[2] * b[0] + a[3] * b[2], a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4], a[4] * b[1] + a[5] * b[3] + b[5]];
}

function mm(points: number): number {
  return points * 25.4 / 72;
}
