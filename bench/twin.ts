import { join } from 'node:path';
import { features } from '#apps/features.ts';
import { mountAll } from '#apps/server/mount.ts';
import { loadCalendar } from '#features/settings/public.ts';
import { connect } from '#platform/db/connect.ts';
import { folderShelf } from '#platform/files.ts';
import { openHouse } from '#platform/house.ts';
import { silentLog } from '#platform/log.ts';
import { masterKey, sealWith } from '#platform/seal.ts';
import { signerIn } from '#platform/sign.ts';
import type { BenchRow } from './rows.ts';
import { type Statement, recorder } from '#tests/support/statements.ts';

/** Statements of one request, with what must be new when they are sent again. */
export interface Recorded {
  readonly statements: readonly Statement[];
  readonly fresh: readonly string[];
  readonly chainOf: string | null;
}

/** The values a request inserted that may stand only once: ids made by it, keys, hashes, its number. */
function freshIn(statements: readonly Statement[], before: number): string[] {
  const made = (value: unknown): boolean => {
    if (Buffer.isBuffer(value)) return value.length === 32;
    if (typeof value !== 'string') return false;
    if (/^\d{4}-\d{6}$/.test(value)) return true;
    // An id tells in its first 48 bits when it was made.
    return /^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(value) && Number.parseInt(value.replace('-', '').slice(0, 12), 16) >= before;
  };
  const values = statements.filter(({ text }) => /^insert/i.test(text)).flatMap(({ values: given }) => given.flat().filter(made));
  return [...new Set(values.map((value) => (Buffer.isBuffer(value) ? value.toString('hex') : String(value))))];
}

/** The same program in this process on the same database: it shows which statements a request sends. */
export async function openTwin(appUrl: string, dataDir: string, publicUrl: string): Promise<{ statementsOf(row: BenchRow, tenantId: string): Promise<Recorded>; close(): Promise<void> }> {
  const notes = recorder();
  const database = connect(appUrl, { max: 3 });
  const keysDir = join(dataDir, 'keys');
  const house = openHouse({
    database, features, loadCalendar, log: silentLog, publicUrl,
    seal: sealWith(masterKey(keysDir)), signer: signerIn(keysDir), shelf: folderShelf(join(dataDir, 'files')),
  });
  const app = await mountAll(house, { trustProxy: 'loopback' });
  return {
    async statementsOf(row, tenantId) {
      // Twice: what is asked once and remembered is not part of a request.
      for (let time = 0; ; time += 1) {
        const { method, path, headers = {}, body } = row.ask(time);
        const before = Date.now();
        notes.start();
        const { statusCode } = await app.inject({ method, url: path, headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, ...(body === undefined ? {} : { payload: body }) });
        const statements = notes.stop();
        if (statusCode !== row.expected) throw new Error(`${row.name} answers ${statusCode}`);
        if (time === 1) return { statements, fresh: row.writes ? freshIn(statements, before) : [], chainOf: row.writes ? tenantId : null };
      }
    },
    async close() {
      await app.close();
      await database.close();
    },
  };
}
