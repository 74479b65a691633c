import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { type Span, addDays } from '#kernel/dates.ts';
import { isId, newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Tx } from './db/connect.ts';
import { type Accepted, type UploadAs, acceptUpload } from './upload.ts';

/** Where bytes live: a folder now, an object store later. Names are ids made by the program. */
export interface Shelf {
  put(tenantId: string, id: string, bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<void>;
  get(tenantId: string, id: string): Readable;
  has(tenantId: string, id: string): Promise<boolean>;
  remove(tenantId: string, id: string): Promise<void>;
  /** The ids of everything a tenant has here. */
  ids(tenantId: string): Promise<string[]>;
  /** Takes away what a write left that a power cut broke off before that instant. */
  sweep(tenantId: string, before: Date): Promise<void>;
  /** Takes away everything a tenant has here; only for a demo that leaves the house. */
  clear(tenantId: string): Promise<void>;
}

/** Keeps each file at `<dir>/<tenant>/<last two of id>/<id>`. A file is there whole or not at all. */
export function folderShelf(dir: string): Shelf {
  const pathOf = (tenantId: string, id: string) => join(dir, tenantId, id.slice(-2), id);
  return {
    async put(tenantId, id, bytes) {
      const path = pathOf(tenantId, id);
      await mkdir(dirname(path), { recursive: true });
      try {
        await writeWhole(`${path}.part`, bytes);
        await rename(`${path}.part`, path);
      } catch (error) {
        // A full disk needs the room most.
        await rm(`${path}.part`, { force: true });
        throw error;
      }
    },
    get: (tenantId, id) => createReadStream(pathOf(tenantId, id)),
    has: async (tenantId, id) => stat(pathOf(tenantId, id)).then(() => true, () => false),
    remove: (tenantId, id) => rm(pathOf(tenantId, id), { force: true }),
    ids: async (tenantId) => (await within(dir, tenantId)).map((path) => basename(path)).filter(isId),
    async sweep(tenantId, before) {
      const parts = (await within(dir, tenantId)).filter((path) => path.endsWith('.part') && madeAt(basename(path, '.part')) < before.getTime());
      for (const path of parts) await rm(join(dir, tenantId, path), { force: true });
    },
    clear: async (tenantId) => {
      if (!isId(tenantId)) throw new Error(`not a tenant id: ${tenantId}`);
      await rm(join(dir, tenantId), { recursive: true, force: true });
    },
  };
}

const within = (dir: string, tenantId: string): Promise<string[]> => readdir(join(dir, tenantId), { recursive: true }).catch(() => []);

async function writeWhole(path: string, bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<void> {
  const handle = await open(path, 'w', 0o640);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What a verb or page may know of a stored file. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly byteCount: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly holderFeature: string | null;
  readonly holderId: string | null;
}

/** A file the program made, with what proves that it is still the same. */
export interface KeptFile {
  readonly id: string;
  readonly byteCount: number;
  readonly sha256: Buffer;
}

/** Files of tenants: cleaned when taken, tied to a thing by a verb. */
export interface FileStore {
  /** Checks, cleans and stores an upload; it belongs to nothing until a verb takes it up. */
  take(tx: Tx, upload: { bytes: Uint8Array; name: string; by: string | null; now: Date; as?: UploadAs }): Promise<StoredFile>;
  /** Keeps a file the program made itself, written as it is made, as part of a thing. */
  keep(tx: Tx, made: { content: AsyncIterable<Uint8Array>; name: string; mediaType: string; by: string | null; now: Date; holder: { feature: string; id: string } }): Promise<KeptFile>;
  /** What came in within these days and belongs to things of these features, by id, with the hash it had then. */
  within(tx: Tx, days: Span, holders: readonly string[]): Promise<{ id: string; sha256: Buffer }[]>;
  /** Ties uploaded files to the thing they belong to; a file that is already tied, or missing, is refused. */
  attach(tx: Tx, ids: readonly string[], holder: { feature: string; id: string }): Promise<void>;
  /** Ties all files of one thing to another. */
  move(tx: Tx, from: { feature: string; id: string }, to: { feature: string; id: string }): Promise<void>;
  find(tx: Tx, id: string): Promise<StoredFile | null>;
  of(tx: Tx, feature: string, holderIds: readonly string[]): Promise<StoredFile[]>;
  read(tx: Tx, id: string): Readable;
  /** Takes a file away for good: an upload that was only read, such as a roster with ID numbers in it. */
  discard(tx: Tx, id: string): Promise<void>;
  /** Removes uploads nobody took up, and bytes without a row, older than the given instant. Answers how many. */
  reapOrphans(tx: Tx, before: Date): Promise<number>;
  /** How many that would be; for a transaction that is undone. */
  countOrphans(tx: Tx, before: Date): Promise<number>;
}

const columns = ['id', 'name', 'mediaType', 'byteCount', 'width', 'height', 'holderFeature', 'holderId'] as const;

/** The file store over a shelf. */
export function fileStore(shelf: Shelf): FileStore {
  /** Takes the rows nobody took up away; answers their ids and those of bytes without a row. */
  async function orphansOf(tx: Tx, before: Date): Promise<Set<string>> {
    const given = await tx.db.deleteFrom('file').where('tenantId', '=', tx.tenantId)
      .where('holderId', 'is', null).where('createdAt', '<', before).returning('id').execute();
    const known = new Set((await tx.db.selectFrom('file').select('id').where('tenantId', '=', tx.tenantId).execute()).map((row) => row.id));
    // An id carries the instant it was made: bytes of a transaction still under way are younger and stay.
    const loose = (await shelf.ids(tx.tenantId)).filter((id) => !known.has(id) && madeAt(id) < before.getTime());
    return new Set([...loose, ...given.map((row) => row.id)]);
  }
  return {
    async take(tx, upload) {
      const accepted: Accepted = await acceptUpload(upload.bytes, upload.name, upload.as);
      const id = newId(upload.now.getTime());
      await shelf.put(tx.tenantId, id, accepted.bytes);
      // Should the transaction fail after this, the bytes are an orphan without a row; the reaper compares both sides.
      const row = {
        id, name: accepted.name, mediaType: accepted.mediaType, byteCount: accepted.bytes.length,
        width: accepted.width, height: accepted.height, holderFeature: null, holderId: null,
      };
      const sha256 = createHash('sha256').update(accepted.bytes).digest();
      await tx.db.insertInto('file').values({ tenantId: tx.tenantId, ...row, sha256, uploadedBy: upload.by, createdAt: upload.now }).execute();
      return row;
    },
    async keep(tx, { content, name, mediaType, by, now, holder }) {
      const id = newId(now.getTime());
      const hash = createHash('sha256');
      let byteCount = 0;
      await shelf.put(tx.tenantId, id, (async function* counted() {
        for await (const chunk of content) {
          hash.update(chunk);
          byteCount += chunk.length;
          yield chunk;
        }
      })());
      const sha256 = hash.digest();
      await tx.db.insertInto('file').values({ tenantId: tx.tenantId, id, name, mediaType, byteCount, width: null, height: null, holderFeature: holder.feature, holderId: holder.id, sha256, uploadedBy: by, createdAt: now }).execute();
      return { id, byteCount, sha256 };
    },
    within: (tx, { fromOn, toOn }, holders) => tx.db.selectFrom('file').select(['id', 'sha256']).where('tenantId', '=', tx.tenantId).where('holderFeature', 'in', [...holders])
      .where('createdAt', '>=', startOf(fromOn)).where('createdAt', '<', startOf(addDays(toOn, 1))).orderBy('id').execute(),
    async attach(tx, ids, holder) {
      if (ids.length === 0) return;
      const done = await tx.db.updateTable('file').set({ holderFeature: holder.feature, holderId: holder.id })
        .where('tenantId', '=', tx.tenantId).where('id', 'in', [...ids]).where('holderId', 'is', null).executeTakeFirst();
      if (Number(done.numUpdatedRows) !== new Set(ids).size) refuse('platform.badFile', 422);
    },
    async move(tx, from, to) {
      await tx.db.updateTable('file').set({ holderFeature: to.feature, holderId: to.id }).where('tenantId', '=', tx.tenantId).where('holderFeature', '=', from.feature).where('holderId', '=', from.id).execute();
    },
    find: async (tx, id) => (await tx.db.selectFrom('file').select(columns).where('tenantId', '=', tx.tenantId).where('id', '=', id).executeTakeFirst()) ?? null,
    of: (tx, feature, holderIds) => tx.db.selectFrom('file').select(columns)
      .where('tenantId', '=', tx.tenantId).where('holderFeature', '=', feature).where('holderId', 'in', [...holderIds, tx.tenantId])
      .orderBy('id').execute(),
    read: (tx, id) => shelf.get(tx.tenantId, id),
    async discard(tx, id) {
      // Only the row goes with the transaction; its bytes go once it has committed, when orphans are reaped.
      await tx.db.deleteFrom('file').where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();
    },
    async reapOrphans(tx, before) {
      const orphans = await orphansOf(tx, before);
      for (const id of orphans) await shelf.remove(tx.tenantId, id);
      await shelf.sweep(tx.tenantId, before);
      return orphans.size;
    },
    countOrphans: async (tx, before) => (await orphansOf(tx, before)).size,
  };
}

/** The instant in a UUIDv7, in milliseconds. */
const madeAt = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

/** The instant a day begins in China. */
const startOf = (on: string): Date => new Date(`${on}T00:00:00+08:00`);
