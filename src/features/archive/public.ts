import { recordedDetail, recordedSubjects } from '#features/audit/public.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { FileStore } from '#platform/files.ts';
import { faultsBetween, faultsOf } from './manifest.ts';
import type { Fault } from './rules.ts';
import { type SealRow, allSeals } from './store.ts';

/** A sealed file and what is wrong with it. */
export interface SealVerified {
  readonly year: number;
  readonly records: number;
  readonly faults: readonly Fault[];
}

/** Verifies every sealed file of a town: its manifest and its link in the audit; the newest of each year against what is on record now, each older one against the next; and that no seal the audit knows of is gone. */
export async function verifySeals(tx: Tx, files: FileStore): Promise<SealVerified[]> {
  const found: SealVerified[] = [];
  const next = new Map<number, SealRow>();
  const lost = new Set(await recordedSubjects(tx, 'archive.seal'));
  for (const seal of await allSeals(tx)) {
    const later = next.get(seal.year);
    next.set(seal.year, seal);
    lost.delete(seal.id);
    const audited = (await recordedDetail(tx, 'archive.seal', seal.id))?.['sha256'];
    const faults = later ? await faultsBetween(tx, files, seal, later) : await faultsOf(tx, files, seal);
    found.push({ year: seal.year, records: seal.recordCount, faults: audited === seal.sha256.toString('hex') ? faults : [{ fault: 'notInAudit', what: seal.id }, ...faults] });
  }
  for (const id of lost) {
    const { year, records } = await recordedDetail(tx, 'archive.seal', id) ?? {};
    found.push({ year: Number(year), records: Number(records), faults: [{ fault: 'sealGone', what: id }] });
  }
  return found;
}
