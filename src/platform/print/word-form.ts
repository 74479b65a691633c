// A Word file of an office's own with fields in its words: 【标题】. Word and WPS cut a line into runs wherever they like, so a field is
// looked for in the words of a whole paragraph; what it is filled with takes the looks of the run in which it begins.
import { type XmlElement, type XmlNode, escapeXml, isElement, isNamed, parseXml, unescapeXml, writeXml } from './xml-tree.ts';
import { ZipRefused, listZip, storeZip, unzip } from './zip.ts';

/** A form is a page or two with a picture; what unpacks to more is none. */
const mostUnpackedBytes = 20_000_000;
/** A letter of two pages has some thousands of tags; what has more is made to tire its reader. */
const mostTags = 100_000;
const worded = /^word\/(document|header\d*|footer\d*)\.xml$/;
const field = /【([^【】\n]{1,40})】/g;

/** A field as it is typed. */
export const asField = (name: string): string => `【${name}】`;
/** The name of a field without the blanks and wide letters somebody typed into it. */
const plainName = (written: string): string => written.normalize('NFKC').replaceAll(/\s/g, '');

/** What was found in a form. */
export interface WordForm {
  /** Fields in the order in which they stand, each once. */
  readonly fields: readonly string[];
  /** The words of its pages without blanks, but for heads and feet. */
  readonly words: string;
  /** In how many places fields stand. */
  readonly places: number;
  /** Revisions nobody accepted yet, or comments. */
  readonly unsettled: boolean;
  /** Words it would fetch from elsewhere when somebody opens it. */
  readonly fetches: boolean;
}

/** Fields of Word's own that read another file or program. */
const fetching = /\b(?:INCLUDE\w*|DDE\w*|LINK|IMPORT|RD|DATABASE)\b/i;

/** The fields of a form; null for what is no Word file to work with. */
export function readWordForm(bytes: Uint8Array): WordForm | null {
  const parts = openForm(bytes);
  if (!parts) return null;
  let [unsettled, fetches] = [false, false];
  const walk = (node: XmlNode): string[] => {
    if (!isElement(node)) return [];
    if (/^w:(ins|del|moveFrom|moveTo|commentReference)$/.test(node.name)) unsettled = true;
    if (node.name === 'w:fldSimple' && fetching.test(node.open) || node.name === 'w:instrText' && fetching.test(node.children.join(''))) fetches = true;
    return [...(node.name === 'w:p' ? [wordsOf(node).map(({ text }) => text).join('')] : []), ...node.children.flatMap(walk)];
  };
  const lines = new Map([...parts.trees].map(([name, tree]) => [name, tree.flatMap(walk)]));
  const found = [...lines.values()].flat().flatMap((text) => [...text.matchAll(field)].map(([, name = '']) => plainName(name)));
  return { fields: [...new Set(found)], words: (lines.get('word/document.xml') ?? []).join('').replaceAll(/\s/g, ''), places: found.length, unsettled, fetches };
}

/** The form with its fields filled; a field nobody knows stays as it stands. `before` and `after` are set round the words of its body. */
export function fillWordForm(bytes: Uint8Array, valueOf: (name: string) => string | undefined, { before = [], after = [] }: { before?: readonly XmlNode[]; after?: readonly XmlNode[] } = {}): Buffer | null {
  const parts = openForm(bytes);
  if (!parts) return null;
  const filled = new Map<string, Uint8Array>(parts.files);
  for (const [name, tree] of parts.trees) filled.set(name, Buffer.from(writeXml(name === 'word/document.xml' ? around(fillNodes(tree, valueOf), before, after) : fillNodes(tree, valueOf)), 'utf8'));
  return storeZip(filled);
}

/** What stands in the body of a Word file, without the page it stands on. */
export function bodyOf(bytes: Uint8Array): readonly XmlNode[] {
  const document = openForm(bytes)?.trees.get('word/document.xml')?.find((node) => isNamed(node, 'w:document'));
  const body = isElement(document) ? document.children.find((node) => isNamed(node, 'w:body')) : undefined;
  return isElement(body) ? body.children.filter((node) => !isNamed(node, 'w:sectPr')) : [];
}

function openForm(bytes: Uint8Array): { files: ReadonlyMap<string, Uint8Array>; trees: ReadonlyMap<string, readonly XmlNode[]> } | null {
  try {
    if (!listZip(bytes).some(({ name }) => name === 'word/document.xml')) return null;
    const files = unzip(bytes, { maxBytes: mostUnpackedBytes, wanted: () => true });
    const trees = new Map<string, readonly XmlNode[]>();
    for (const [name, content] of files) {
      const tree = worded.test(name) ? parseXml(content.toString('utf8').replace(/^\ufeff/, ''), mostTags) : [];
      if (tree === null) return null;
      if (worded.test(name)) trees.set(name, tree);
    }
    return { files, trees };
  } catch (error) {
    if (error instanceof ZipRefused) return null;
    throw error;
  }
}

/** A stretch of words in a paragraph, and the way to it; what is no word (a tab, a new line) ends a field. */
interface Stretch { text: string; readonly node: XmlElement | null; readonly splits: boolean }

function wordsOf(paragraph: XmlElement): Stretch[] {
  const result: Stretch[] = [];
  const walk = (node: XmlNode, splits: boolean): void => {
    // A text box holds paragraphs of its own.
    if (!isElement(node) || node.name === 'w:p' || node.name === 'w:pPr' || node.name === 'w:rPr') return;
    if (node.name === 'w:t') result.push({ text: unescapeXml(node.children.filter((one) => typeof one === 'string').join('')), node, splits });
    else if (/^w:(br|tab|cr)$/.test(node.name)) result.push({ text: '\n', node: null, splits });
    else node.children.forEach((child) => walk(child, splits && node.name === 'w:r'));
  };
  for (const child of paragraph.children) walk(child, isNamed(child, 'w:r'));
  return result;
}

function fillNodes(nodes: readonly XmlNode[], valueOf: (name: string) => string | undefined): XmlNode[] {
  const result: XmlNode[] = [];
  const elements = nodes.filter((node) => isElement(node));
  let place = -1;
  for (const node of nodes) {
    if (!isElement(node)) { result.push(node); continue; }
    place += 1;
    const inside = node.children.length === 0 ? node : { ...node, children: fillNodes(node.children, valueOf) };
    if (node.name !== 'w:p') { result.push(inside); continue; }
    const { paragraphs, empty } = fillParagraph(inside, valueOf);
    const next = elements[place + 1];
    // A cell ends with a paragraph, and two tables without one between them would become one.
    const needed = next === undefined || (isNamed(next, 'w:tbl') && isNamed(result.findLast((one) => isElement(one)), 'w:tbl'));
    if (!empty || needed) result.push(...paragraphs);
  }
  return result;
}

const kept = /^(w:(drawing|pict|object|br|sectPr)|mc:AlternateContent)$/;
const holds = (node: XmlNode, name: RegExp): boolean => isElement(node) && (name.test(node.name) || node.children.some((child) => holds(child, name)));

/** A paragraph with its fields filled, one for each line. `empty`: none of its fields has anything to say, and nothing but words is in it. */
function fillParagraph(paragraph: XmlElement, valueOf: (name: string) => string | undefined): { paragraphs: XmlElement[]; empty: boolean } {
  const stretches = wordsOf(paragraph);
  const whole = stretches.map(({ text }) => text).join('');
  const found = [...whole.matchAll(field)].flatMap((match) => {
    const value = valueOf(plainName(match[1] ?? ''));
    return value === undefined ? [] : [{ from: match.index, to: match.index + match[0].length, value: value.replaceAll(/\r\n?/g, '\n') }];
  });
  if (found.length === 0) return { paragraphs: [paragraph], empty: false };
  const nothing = found.every(({ value }) => value === '');
  if (nothing && !paragraph.children.some((child) => holds(child, kept))) return { paragraphs: [{ ...paragraph, children: paragraph.children.filter((child) => isNamed(child, 'w:pPr')) }], empty: true };
  // Blanks somebody set before a field as an indent go before each of its lines.
  const indent = (from: number): string => (/(?:^|\n)([^\S\n]*)$/.exec(whole.slice(0, from))?.[1] ?? '');
  for (const { from, to, value } of found.toReversed()) replaceIn(stretches, from, to, value.replaceAll('\n', `\n${indent(from)}`));
  const splits = !paragraph.children.some((child) => holds(child, /^w:sectPr$/));
  const changed = new Map(stretches.flatMap((stretch) => (stretch.node ? [[stretch.node, nodesOf(stretch.text, splits && stretch.splits)] as const] : [])));
  return { paragraphs: atLineEnds({ ...paragraph, children: paragraph.children.flatMap((child) => exchanged(child, changed)) }), empty: false };
}

/** Puts a value where its field began, and takes the rest of the field out of the stretches after it. */
function replaceIn(stretches: readonly Stretch[], from: number, to: number, value: string): void {
  let at = 0;
  let put = false;
  for (const stretch of stretches) {
    const [start, end] = [at, at + stretch.text.length];
    at = end;
    if (end <= from || start >= to) continue;
    stretch.text = stretch.text.slice(0, Math.max(0, from - start)) + (put ? '' : value) + stretch.text.slice(Math.min(stretch.text.length, to - start));
    put = true;
  }
}

const lineEnd: XmlElement = { name: '#line-end', open: '', children: [] };
const empty = (name: string): XmlElement => ({ name, open: `<${name}/>`, children: [] });

/** Words as Word keeps them: tabs and new lines are elements of their own. */
const nodesOf = (text: string, splits: boolean): XmlElement[] => text.split(/([\n\t])/).flatMap((part) => {
  if (part === '\n') return [splits ? lineEnd : empty('w:br')];
  if (part === '\t') return [empty('w:tab')];
  return part === '' ? [] : [{ name: 'w:t', open: '<w:t xml:space="preserve">', children: [escapeXml(part)] }];
});

function exchanged(node: XmlNode, changed: ReadonlyMap<XmlElement, readonly XmlElement[]>): readonly XmlNode[] {
  if (!isElement(node)) return [node];
  const instead = changed.get(node);
  if (instead) return instead;
  return node.children.length === 0 || node.name === 'w:p' ? [node] : [{ ...node, children: node.children.flatMap((child) => exchanged(child, changed)) }];
}

/** One paragraph for each line, all with the looks of the first. */
function atLineEnds(paragraph: XmlElement): XmlElement[] {
  const looks = paragraph.children.filter((child) => isNamed(child, 'w:pPr'));
  const lines: XmlNode[][] = [[]];
  for (const child of paragraph.children) {
    if (isNamed(child, 'w:pPr')) continue;
    if (!isElement(child) || child.name !== 'w:r' || !child.children.includes(lineEnd)) { lines.at(-1)?.push(child); continue; }
    const run = child.children.filter((one) => isNamed(one, 'w:rPr'));
    let part: XmlNode[] = [];
    for (const one of child.children) {
      if (one === lineEnd) {
        lines.at(-1)?.push({ ...child, children: part });
        lines.push([]);
        part = [...run];
      } else part.push(one);
    }
    lines.at(-1)?.push({ ...child, children: part });
  }
  // What names a paragraph is the first one's alone.
  return lines.map((children, place) => ({ ...paragraph, open: place === 0 ? paragraph.open : '<w:p>', children: [...looks, ...children] }));
}

/** The document with something before the words of its body and something after them, before its last page's measures. */
function around(tree: readonly XmlNode[], before: readonly XmlNode[], after: readonly XmlNode[]): readonly XmlNode[] {
  return tree.map((node) => {
    if (!isElement(node)) return node;
    if (node.name !== 'w:body') return { ...node, children: around(node.children, before, after) };
    const measures = node.children.findLastIndex((child) => isNamed(child, 'w:sectPr'));
    const end = measures < 0 ? node.children.length : measures;
    return { ...node, children: [...before, ...node.children.slice(0, end), ...after, ...node.children.slice(end)] };
  });
}
