import { recordedDetail } from '#features/audit/public.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { FileStore } from '#platform/files.ts';
import { faultsOf } from './manifest.ts';
import type { Fault } from './rules.ts';
import { allSeals } from './store.ts';

/** A sealed file and what is wrong with it. */
export interface SealVerified {
  readonly year: number;
  readonly records: number;
  readonly faults: readonly Fault[];
}

/** Verifies every sealed file of a town: its manifest and its link in the audit; the newest of each year also against what is on record now. */
export async function verifySeals(tx: Tx, files: FileStore): Promise<SealVerified[]> {
  const found: SealVerified[] = [];
  const years = new Set<number>();
  for (const seal of await allSeals(tx)) {
    const newest = !years.has(seal.year);
    years.add(seal.year);
    const audited = (await recordedDetail(tx, 'archive.seal', seal.id))?.['sha256'];
    const faults = await faultsOf(tx, files, seal, newest);
    found.push({ year: seal.year, records: seal.recordCount, faults: audited === seal.sha256.toString('hex') ? faults : [{ fault: 'notInAudit', what: seal.id }, ...faults] });
  }
  return found;
}
