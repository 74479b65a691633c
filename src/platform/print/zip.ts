// Opens zip files that strangers sent: the table of contents first, then no more bytes than it promised. And writes our own.
import { crc32, inflateRawSync } from 'node:zlib';

/** Why a zip was not opened. */
export type ZipReason = 'damaged' | 'encrypted' | 'too-large';
export class ZipRefused extends Error {
  readonly reason: ZipReason;
  constructor(reason: ZipReason) {
    super(`zip refused: ${reason}`);
    this.reason = reason;
  }
}

interface Entry { name: string; method: number; packed: number; size: number; at: number; crc: number }

/** The wanted files of a zip, unpacked; together at most `maxBytes`, each exactly as long as the table of contents says. */
export function unzip(bytes: Uint8Array, { maxBytes, wanted }: { maxBytes: number; wanted: (name: string) => boolean }): Map<string, Buffer> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = contents(zip).filter((entry) => wanted(entry.name));
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > maxBytes) throw new ZipRefused('too-large');
  return new Map(entries.map((entry) => [entry.name, unpack(zip, entry)]));
}

/** What a zip says is in it, with unpacked sizes; nothing is unpacked. */
export const listZip = (bytes: Uint8Array): { name: string; size: number }[] =>
  contents(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).map(({ name, size }) => ({ name, size }));

/** A file on its way into a zip. */
export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A zip of the files, uncompressed and with nothing hidden: what was checked is what the next reader sees. */
export function storeZip(files: Map<string, Uint8Array>): Buffer {
  const zip = zipWriter();
  return Buffer.concat([...[...files].flatMap(([name, bytes]) => zip.add({ name, bytes })), zip.end()]);
}

/** The same, written as its files come: one is in memory at a time. They are packed already, being PDF, Word and Excel. */
export async function* streamZip(files: AsyncIterable<ZipFile>): AsyncGenerator<Uint8Array> {
  const zip = zipWriter();
  for await (const file of files) yield* zip.add(file);
  yield zip.end();
}

/** What a zip without its newer, larger form can hold. */
const mostFiles = 0xffff;
const mostBytes = 0xffff_ffff;

function zipWriter() {
  const table: Buffer[] = [];
  let at = 0;
  return {
    /** The file with its head, to be written next. */
    add({ name, bytes }: ZipFile): [Buffer, Uint8Array] {
      const label = Buffer.from(name, 'utf8');
      const shared = Buffer.alloc(26);
      shared.writeUInt16LE(20, 0);
      shared.writeUInt16LE(0x0800, 2);
      shared.writeUInt32LE(crc32(bytes), 10);
      shared.writeUInt32LE(bytes.length, 14);
      shared.writeUInt32LE(bytes.length, 18);
      shared.writeUInt16LE(label.length, 22);
      const head = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, label]);
      const place = Buffer.alloc(14);
      place.writeUInt32LE(at, 10);
      table.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, place, label]));
      at += head.length + bytes.length;
      if (table.length > mostFiles || at > mostBytes) throw new ZipRefused('too-large');
      return [head, bytes];
    },
    /** The table of contents, which closes it. */
    end(): Buffer {
      const list = Buffer.concat(table);
      const end = Buffer.alloc(22);
      end.write('PK\x05\x06', 'latin1');
      end.writeUInt16LE(table.length, 8);
      end.writeUInt16LE(table.length, 10);
      end.writeUInt32LE(list.length, 12);
      end.writeUInt32LE(at, 16);
      return Buffer.concat([list, end]);
    },
  };
}

function contents(zip: Buffer): Entry[] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > zip.length) throw new ZipRefused('damaged');
  const count = zip.readUInt16LE(end + 10);
  const names = new Set<string>();
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== 0x02014b50) throw new ZipRefused('damaged');
    const next = at + 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    if ((zip.readUInt16LE(at + 8) & 1) === 1) throw new ZipRefused('encrypted');
    if (names.has(name)) throw new ZipRefused('damaged');
    names.add(name);
    const entry = { name, method: zip.readUInt16LE(at + 10), crc: zip.readUInt32LE(at + 16), packed: zip.readUInt32LE(at + 20), size: zip.readUInt32LE(at + 24), at: zip.readUInt32LE(at + 42) };
    at = next;
    return entry;
  });
}

function unpack(zip: Buffer, entry: Entry): Buffer {
  const { at, size, packed, method } = entry;
  if (at + 30 > zip.length || zip.readUInt32LE(at) !== 0x04034b50) throw new ZipRefused('damaged');
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const body = zip.subarray(start, start + packed);
  const content = method === 0 ? body : method === 8 ? inflate(body, size) : null;
  if (!content || content.length !== size || crc32(content) !== entry.crc) throw new ZipRefused('damaged');
  return content;
}

function inflate(body: Buffer, size: number): Buffer | null {
  try {
    return inflateRawSync(body, { maxOutputLength: Math.max(1, size) });
  } catch {
    return null;
  }
}
