import { inflateSync } from 'node:zlib';
import { ZipRefused, listZip, unzip } from './print/zip.ts';

/** A letter with pictures unpacks to some tens of MB; what says it is more is made to choke whoever opens it. */
const mostUnpackedBytes = 200 * 1024 * 1024;
const mostRelationBytes = 4 * 1024 * 1024;

/** Is this PDF only paper: no script, no program to start, no file hidden in it? */
export function isQuietPdf(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  // Pictures and fonts are left out: in so many bytes any short word turns up by chance.
  const stream = /stream\r?\n([\s\S]*?)endstream/g;
  let [open, from] = ['', 0];
  for (const found of text.matchAll(stream)) {
    const before = text.slice(from, found.index);
    open += before;
    // Dictionaries may be packed too, and are where a script hides.
    if (/\/ObjStm\b/.test(plainNames(before.slice(-400)))) open += unpacked(found[1] ?? '');
    from = found.index + found[0].length;
  }
  return !/\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia)(?![A-Za-z])/.test(plainNames(open + text.slice(from)));
}

/** `/J#53` is `/JS`. */
const plainNames = (text: string): string => text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function unpacked(body: string): string {
  try {
    return inflateSync(Buffer.from(body, 'latin1'), { maxOutputLength: 20 * 1024 * 1024 }).toString('latin1');
  } catch {
    // What cannot be looked into is not taken.
    return ' /JS ';
  }
}

/** Is this Word or Excel file only paper: no macros, nothing fetched from elsewhere (a link one may click is no fetching), no more in it than a letter has? */
export function isQuietOffice(bytes: Uint8Array): boolean {
  try {
    const parts = listZip(bytes);
    if (parts.reduce((sum, { size }) => sum + size, 0) > mostUnpackedBytes) return false;
    if (parts.some(({ name }) => /vbaProject|activeX\//i.test(name))) return false;
    const relations = [...unzip(bytes, { maxBytes: mostRelationBytes, wanted: (name) => name.endsWith('.rels') }).values()].join('\n');
    return !(relations.match(/<Relationship\b[^>]*>/g) ?? []).some((one) => /TargetMode\s*=\s*["']External/i.test(one) && !/\/hyperlink["']/i.test(one));
  } catch (error) {
    if (error instanceof ZipRefused) return false;
    throw error;
  }
}
