import { buffer } from 'node:stream/consumers';
import { createHash } from 'node:crypto';
import { yearSpan } from '#kernel/dates.ts';
import type { Tx } from '#platform/db/connect.ts';
import { digestRecords } from '#platform/db/record-set.ts';
import type { FileStore } from '#platform/files.ts';
import { recordSets } from './record-sets.ts';
import { type Fault, kinds } from './rules.ts';

/** The features whose papers belong to a yearly file: those with records in it. */
const holders = ['suggestion', 'motion', 'promise', 'meeting', 'activity', 'contact', 'opinion', 'duty', 'station', 'register.page'];

/** One line of a manifest: a record or a paper with its hash. */
interface Entry {
  readonly kind: string;
  readonly id: string;
  readonly on: string | null;
  readonly sha256: string;
  /** As the rows say now: a manifest does not know it. */
  readonly withdrawn?: boolean;
}

/** Every record of a year, kind after kind, then every paper that came in. */
export async function* entriesOf(tx: Tx, files: FileStore, year: number): AsyncGenerator<Entry> {
  const span = yearSpan(year);
  for (const kind of kinds) for (const entry of await digestRecords(tx, recordSets[kind], span)) yield entry;
  for (const { id, sha256 } of await files.within(tx, span, holders)) yield { kind: 'paper', id, on: null, sha256: sha256.toString('hex') };
}

const key = ({ kind, id }: Entry): string => `${kind} ${id}`;

/** A line of the manifest file. */
export const lineOf = ({ kind, id, on, sha256 }: Entry): string => `${JSON.stringify([kind, id, on, sha256])}\n`;

function read(line: string): Entry {
  const [kind, id, on, sha256] = JSON.parse(line) as [string, string, string | null, string];
  return { kind, id, on, sha256 };
}

/** The manifest with the head that says whose and which year it is. */
export async function* manifestOf(tx: Tx, files: FileStore, { year, code, on }: { year: number; code: string; on: string }, told: (entry: Entry) => void): AsyncGenerator<Uint8Array> {
  const head = `${JSON.stringify({ manifest: 1, town: code, year, sealedOn: on })}\n`;
  yield Buffer.from(head);
  for await (const entry of entriesOf(tx, files, year)) {
    told(entry);
    yield Buffer.from(lineOf(entry));
  }
}

/** A sealed file as it is found: where its manifest is and what its hash must be. */
interface SealedFile {
  readonly year: number;
  readonly fileId: string;
  readonly sha256: Uint8Array;
}

/** The lines of a manifest by record; the fault where it is gone or another than was sealed. */
async function linesOf(tx: Tx, files: FileStore, { fileId, sha256 }: SealedFile): Promise<Map<string, Entry> | Fault> {
  const bytes = await buffer(files.read(tx, fileId)).catch(() => null);
  if (bytes === null) return { fault: 'manifestGone', what: fileId };
  if (!createHash('sha256').update(bytes).digest().equals(sha256)) return { fault: 'manifestChanged', what: fileId };
  return new Map(bytes.toString('utf8').trimEnd().split('\n').slice(1).map((line) => { const entry = read(line); return [key(entry), entry] as const; }));
}

/** An older manifest compared with the one that was sealed next: sealing again must not make a change unseen. A next one that is broken is told at itself. */
export async function faultsBetween(tx: Tx, files: FileStore, older: SealedFile, next: SealedFile): Promise<Fault[]> {
  const then = await linesOf(tx, files, older);
  if (!(then instanceof Map)) return [then];
  const later = await linesOf(tx, files, next);
  if (!(later instanceof Map)) return [];
  return [...then.values()].flatMap((entry): Fault[] => {
    const again = later.get(key(entry));
    if (!again) return [{ fault: 'resealedWithout', what: key(entry) }];
    return again.sha256 === entry.sha256 ? [] : [{ fault: 'resealedOther', what: key(entry) }];
  });
}

/** What is there now, compared with what a manifest says: changed, removed, and what came in since. Papers are read anew. */
export async function faultsOf(tx: Tx, files: FileStore, seal: SealedFile): Promise<Fault[]> {
  const sealed = await linesOf(tx, files, seal);
  if (!(sealed instanceof Map)) return [sealed];
  const faults: Fault[] = [];
  for await (const now of entriesOf(tx, files, seal.year)) {
    const then = sealed.get(key(now));
    sealed.delete(key(now));
    if (!then && now.withdrawn) continue;
    if (!then) faults.push({ fault: 'foreign', what: key(now) });
    else if (now.kind === 'paper') faults.push(...await paperFault(tx, files, then));
    else if (then.sha256 !== now.sha256) faults.push({ fault: 'changed', what: key(now) });
    else if (now.withdrawn) faults.push({ fault: 'withdrawn', what: key(now) });
  }
  return [...faults, ...[...sealed.values()].map((gone): Fault => ({ fault: gone.kind === 'paper' ? 'paperGone' : 'removed', what: key(gone) }))];
}

async function paperFault(tx: Tx, files: FileStore, then: Entry): Promise<Fault[]> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of files.read(tx, then.id)) hash.update(chunk as Uint8Array);
  } catch {
    return [{ fault: 'paperGone', what: key(then) }];
  }
  return hash.digest('hex') === then.sha256 ? [] : [{ fault: 'paperChanged', what: key(then) }];
}
