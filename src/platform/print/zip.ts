// Opens zip files that strangers sent: the table of contents first, then no more bytes than it promised.
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

/** A zip of the files, uncompressed and with nothing hidden: what was checked is what the next reader sees. */
export function storeZip(files: Map<string, Uint8Array>): Buffer {
  const bodies: Buffer[] = [];
  const table: Buffer[] = [];
  let at = 0;
  for (const [name, content] of files) {
    const label = Buffer.from(name, 'utf8');
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, label, content]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    table.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, label]));
    bodies.push(local);
    at += local.length;
  }
  const list = Buffer.concat(table);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, list, end]);
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
