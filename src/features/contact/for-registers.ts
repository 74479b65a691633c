import { dateOn } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import type { Work } from '#platform/feature.ts';
import { openReach } from './sealing.ts';
import type { Scope } from './store.ts';
import { reachesOfVisits } from './store/households.ts';
import { type DeedRow, type VisitRow, deedsPage, visitsPage } from './store/records.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** A visit as a register prints it, in the reader's language. The voters are in clear: whoever shows them masks them. */
export interface VisitLine extends Omit<VisitRow, 'way'> {
  readonly late: boolean;
  readonly way: string;
  readonly voters: readonly string[];
}

/** A deed as a register prints it. The witness and the household are in clear. */
export interface DeedLine extends Omit<DeedRow, 'kind' | 'fundSource'> {
  readonly late: boolean;
  readonly kind: string;
  readonly fundSource: string | null;
  readonly household: string | null;
  readonly witness: { readonly name: string; readonly phone: string | null } | null;
}

/** A page of standing visits, the oldest first. */
export async function visitLines(work: Work<unknown>, scope: Scope, page: number, size: number): Promise<{ rows: VisitLine[]; total: number }> {
  const words = wordsFor(work, { zh, en });
  const { rows, total } = await visitsPage(work.tx, work.actor, scope, { page, size, voided: false, oldestFirst: true });
  const called = Map.groupBy(await reachesOfVisits(work.tx, rows.map(({ id }) => id)), ({ visitId }) => visitId);
  return {
    total,
    rows: rows.map((row) => ({
      ...row, way: words.ways[row.way], late: dateOn(row.createdAt) > row.visitedOn,
      voters: (called.get(row.id) ?? []).map(({ id, nameSealed, phoneSealed }) => openReach(work.house.seal, 'household_contact', id, { nameSealed, phoneSealed }).name),
    })),
  };
}

/** A page of standing deeds, the oldest first. */
export async function deedLines(work: Work<unknown>, scope: Scope, page: number, size: number): Promise<{ rows: DeedLine[]; total: number }> {
  const words = wordsFor(work, { zh, en });
  const { seal } = work.house;
  const { rows, total } = await deedsPage(work.tx, work.actor, scope, { page, size, voided: false, oldestFirst: true });
  return {
    total,
    rows: rows.map((row) => ({
      ...row, kind: words.deedKinds[row.kind], fundSource: row.fundSource && words.fundSources[row.fundSource], late: dateOn(row.createdAt) > row.doneOn,
      household: row.householdId && row.householdNameSealed ? openReach(seal, 'household_contact', row.householdId, { nameSealed: row.householdNameSealed, phoneSealed: null }).name : null,
      witness: row.nameSealed ? openReach(seal, 'deed_witness', row.id, { nameSealed: row.nameSealed, phoneSealed: row.phoneSealed ?? null }) : null,
    })),
  };
}
