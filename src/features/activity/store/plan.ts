import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import type { Kind } from '../rules.ts';

/** A line of the yearly plan that has no notice yet. */
export interface WaitingLine {
  readonly id: string;
  readonly kind: Kind;
  readonly topic: string;
  readonly quarter: number;
}

/** More lines nobody looks through in one choice. */
const mostLines = 200;

/** The lines of a year that still wait for their notice, of one station or group; of the whole town where none is named. */
export async function linesWaiting({ db, tenantId }: Tx, year: number, { stationId, groupId }: { readonly stationId: string | null; readonly groupId: string | null }): Promise<WaitingLine[]> {
  const rows = await db.selectFrom('activity').select(['id', 'kind', 'topic', sql<number>`planned_quarter`.as('quarter')]).where('tenantId', '=', tenantId).where('plannedYear', '=', year).where('state', '=', 'planned')
    .where('stationId', 'is not distinct from', stationId).where('groupId', 'is not distinct from', groupId).orderBy('plannedQuarter').orderBy('id').limit(mostLines).execute();
  return rows as WaitingLine[];
}
