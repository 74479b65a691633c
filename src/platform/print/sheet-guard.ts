// Looks an uploaded workbook over before a parser sees it: what kind of file, how big unpacked, how many rows and columns.
import { storeZip, unzip, ZipRefused } from './zip.ts';

/** Why a file could not be read as a workbook. */
export type SheetReason =
  | 'empty-file' | 'too-large' | 'encrypted' | 'old-excel' | 'csv' | 'web-page' | 'not-a-workbook' | 'damaged' | 'too-many-rows' | 'too-many-columns';
export class SheetRefused extends Error {
  readonly reason: SheetReason;
  constructor(reason: SheetReason) {
    super(`workbook refused: ${reason}`);
    this.reason = reason;
  }
}

/** Merged cells, 0-based, last row and column included. */
export interface Merge { top: number; left: number; bottom: number; right: number }
export interface SheetNotes { name: string; hidden: boolean; merges: Merge[] }

const maxColumns = 256;

/** A clean copy of the workbook without its empty cells, and what the copy's parser does not tell. Throws SheetRefused. */
export function guardWorkbook(bytes: Uint8Array, { maxRows, maxUnpackedBytes }: { maxRows: number; maxUnpackedBytes: number }): { clean: Buffer; notes: SheetNotes[] } {
  refuseOtherKinds(bytes);
  const files = open(bytes, maxUnpackedBytes);
  const workbook = files.get('xl/workbook.xml')?.toString('utf8');
  if (workbook === undefined) throw new SheetRefused('not-a-workbook');
  const sources = new Map<string, string>();
  for (const [name, content] of files) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = content.toString('utf8');
    sources.set(name, xml);
    files.set(name, Buffer.from(withinBounds(withoutEmptyCells(xml), maxRows)));
  }
  return { clean: storeZip(files), notes: sheetNotes(workbook, files.get('xl/_rels/workbook.xml.rels')?.toString('utf8') ?? '', sources) };
}

function open(bytes: Uint8Array, maxBytes: number): Map<string, Buffer> {
  try {
    return unzip(bytes, { maxBytes, wanted: (name) => /\.(xml|rels)$/.test(name) });
  } catch (error) {
    throw error instanceof ZipRefused ? new SheetRefused(error.reason) : error;
  }
}

/** Office's older container holds both .xls and password-protected .xlsx; their stream names tell them apart. */
function refuseOtherKinds(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length === 0) throw new SheetRefused('empty-file');
  if (file.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
    throw new SheetRefused(file.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : file.includes(Buffer.from('Workbook', 'utf16le')) || file.includes(Buffer.from('Book', 'utf16le')) ? 'old-excel' : 'not-a-workbook');
  }
  if (file.subarray(0, 2).toString('latin1') === 'PK') return;
  const start = file.subarray(0, 4096).toString('latin1');
  if (/^(ï»¿)?\s*<(!doctype|html|\?xml|table|meta)/i.test(start)) throw new SheetRefused('web-page');
  // Text in UTF-8, UTF-16 or GBK holds no control bytes but tab and line ends.
  const text = start.startsWith('ÿþ') || start.startsWith('þÿ') || file.subarray(0, 4096).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
  throw new SheetRefused(text && /[,;\t]/.test(start) ? 'csv' : 'not-a-workbook');
}

/** Cells that only carry a border or colour: clerks format whole columns, a million rows deep. */
function withoutEmptyCells(xml: string): string {
  return xml.replaceAll(/<c(?:\s[^<>]*)?\/>|<c(?:\s[^<>]*)?><\/c>/g, '').replaceAll(/<row(?:\s[^<>]*)?\/>|<row(?:\s[^<>]*)?>\s*<\/row>/g, '');
}

const tag = /<(?:[\w.-]+:)?(row|c)((?:\s+[^\s=<>"']+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g;

/** The parser makes room for every row and column a cell names, so each number is read here first. */
function withinBounds(xml: string, maxRows: number): string {
  let seen = 0;
  let rows = 0;
  for (const [, kind, attributes = ''] of xml.matchAll(tag)) {
    seen += 1;
    if (kind === 'row') rows += 1;
    const place = /\s(?:[\w.-]+:)?r\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
    if (place === undefined) continue;
    const [, letters = '', digits = ''] = /^([A-Z]{0,3})(\d{1,7})$/.exec(place) ?? [];
    if (digits === '' || (kind === 'c') !== (letters !== '')) throw new SheetRefused('damaged');
    if (Number(digits) > maxRows) throw new SheetRefused('too-many-rows');
    if (columnNumber(letters) > maxColumns) throw new SheetRefused('too-many-columns');
  }
  if (rows > maxRows) throw new SheetRefused('too-many-rows');
  // A row or cell written in a way this check cannot read would be a row or cell unchecked.
  if (seen !== [...xml.matchAll(/[<:](?:row|c)(?=[\s/>])/g)].length) throw new SheetRefused('damaged');
  return xml;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function sheetNotes(workbook: string, relations: string, sources: Map<string, string>): SheetNotes[] {
  const attribute = (element: string, name: string) => new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`).exec(element)?.[1] ?? '';
  const targets = new Map([...relations.matchAll(/<(?:\w+:)?Relationship\s[^<>]*>/g)].map(([element]) => [attribute(element, 'Id'), attribute(element, 'Target')]));
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s[^<>]*>/g)].map(([element]) => {
    const target = targets.get(attribute(element, '(?:\\w+:)?id')) ?? '';
    const xml = sources.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`) ?? '';
    return { name: attribute(element, 'name'), hidden: /hidden/i.test(attribute(element, 'state')), merges: merges(xml) };
  });
}

function merges(xml: string): Merge[] {
  return [...xml.matchAll(/<(?:\w+:)?mergeCell\s[^<>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g)]
    .map(([, left = '', top, right = '', bottom]) => ({ top: Number(top) - 1, left: columnNumber(left) - 1, bottom: Number(bottom) - 1, right: columnNumber(right) - 1 }));
}
