// Reads of a TrueType/OpenType file only what printing needs: its family names and which characters it holds.
import { closeSync, openSync, readSync } from 'node:fs';

/** One face of a font file. */
export interface FontFace {
  file: string;
  /** Every family name the file gives, in all its languages. */
  families: string[];
  /** True when the face has a glyph of its own for the code point. */
  has(codePoint: number): boolean;
}

type Read = (at: number, length: number) => Buffer;
interface Table { at: number; length: number }

/** The faces of a .ttf, .otf or .ttc file; throws when the file is no such font. */
export function readFaces(file: string): FontFace[] {
  const handle = openSync(file, 'r');
  try {
    const read: Read = (at, length) => {
      const bytes = Buffer.alloc(length);
      if (readSync(handle, bytes, 0, length, at) < length) throw new Error(`font file is cut off: ${file}`);
      return bytes;
    };
    return faceOffsets(read).map((at) => readFace(file, read, at));
  } finally {
    closeSync(handle);
  }
}

function faceOffsets(read: Read): number[] {
  const tag = read(0, 4).toString('latin1');
  if (tag !== 'ttcf') return [0];
  const count = read(8, 4).readUInt32BE(0);
  const offsets = read(12, count * 4);
  return Array.from({ length: count }, (_, i) => offsets.readUInt32BE(i * 4));
}

function readFace(file: string, read: Read, at: number): FontFace {
  const tables = tableDirectory(read, at);
  const cmap = tables.get('cmap');
  const name = tables.get('name');
  if (!cmap || !name) throw new Error(`not a font file: ${file}`);
  const ranges = coverage(read(cmap.at, cmap.length));
  return { file, families: familyNames(read(name.at, name.length)), has: (codePoint) => covers(ranges, codePoint) };
}

function tableDirectory(read: Read, at: number): Map<string, Table> {
  const version = read(at, 4);
  const known = version.readUInt32BE(0) === 0x00010000 || ['OTTO', 'true'].includes(version.toString('latin1'));
  if (!known) return new Map();
  const count = read(at + 4, 2).readUInt16BE(0);
  const records = read(at + 12, count * 16);
  return new Map(Array.from({ length: count }, (_, i) => {
    const row = i * 16;
    return [records.toString('latin1', row, row + 4), { at: records.readUInt32BE(row + 8), length: records.readUInt32BE(row + 12) }];
  }));
}

/** Names 1 (family) and 16 (typographic family), UTF-16 records only: the Macintosh ones repeat them. */
function familyNames(table: Buffer): string[] {
  const strings = table.readUInt16BE(4);
  const names = new Set<string>();
  for (let i = 0; i < table.readUInt16BE(2); i += 1) {
    const row = 6 + i * 12;
    const platform = table.readUInt16BE(row);
    const id = table.readUInt16BE(row + 6);
    if ((platform !== 3 && platform !== 0) || (id !== 1 && id !== 16)) continue;
    const start = strings + table.readUInt16BE(row + 10);
    const bytes = Buffer.from(table.subarray(start, start + table.readUInt16BE(row + 8)));
    names.add(bytes.swap16().toString('utf16le'));
  }
  return [...names];
}

/** Sorted, flat pairs [first, last, first, last, …] of the code points that have a glyph. */
function coverage(cmap: Buffer): Uint32Array {
  const pairs: [number, number][] = [];
  for (let i = 0; i < cmap.readUInt16BE(2); i += 1) {
    const at = cmap.readUInt32BE(4 + i * 8 + 4);
    const format = cmap.readUInt16BE(at);
    if (format === 4) pairs.push(...segments(cmap.subarray(at)));
    if (format === 12) pairs.push(...groups(cmap.subarray(at)));
  }
  pairs.sort((a, b) => a[0] - b[0]);
  return Uint32Array.from(merged(pairs).flat());
}

function merged(sorted: [number, number][]): [number, number][] {
  const result: [number, number][] = [];
  for (const [first, last] of sorted) {
    const previous = result.at(-1);
    if (previous && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else result.push([first, last]);
  }
  return result;
}

/** Format 12: groups of (first, last, first glyph). */
function groups(table: Buffer): [number, number][] {
  return Array.from({ length: table.readUInt32BE(12) }, (_, i) => {
    const row = 16 + i * 12;
    const first = table.readUInt32BE(row) + (table.readUInt32BE(row + 8) === 0 ? 1 : 0);
    return [first, table.readUInt32BE(row + 4)] as [number, number];
  }).filter(([first, last]) => first <= last);
}

/** Format 4: segments; a glyph number of 0 means "not here", so each code is looked up. */
function segments(table: Buffer): [number, number][] {
  const size = table.readUInt16BE(6);
  const pairs: [number, number][] = [];
  for (let i = 0; i < size; i += 2) {
    const last = table.readUInt16BE(14 + i);
    const first = table.readUInt16BE(16 + size + i);
    const delta = table.readUInt16BE(16 + size * 2 + i);
    const rangeAt = 16 + size * 3 + i;
    const range = table.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const raw = range === 0 ? code : table.readUInt16BE(rangeAt + range + (code - first) * 2);
      if ((range !== 0 && raw === 0) || ((raw + delta) & 0xffff) === 0) continue;
      pairs.push([code, code]);
    }
  }
  return merged(pairs);
}

function covers(ranges: Uint32Array, codePoint: number): boolean {
  let low = 0;
  let high = ranges.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (codePoint < (ranges[middle * 2] ?? 0)) high = middle - 1;
    else if (codePoint > (ranges[middle * 2 + 1] ?? 0)) low = middle + 1;
    else return true;
  }
  return false;
}
