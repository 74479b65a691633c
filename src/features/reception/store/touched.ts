import type { Tx } from '#platform/db/connect.ts';

/** The receptions of a rota that somebody has done something with: each has an entry in its timeline. */
export async function touchedDays({ db, tenantId }: Tx, rotaId: string): Promise<Set<string>> {
  const rows = await db.selectFrom('receptionEvent as e')
    .innerJoin('receptionDay as d', (join) => join.onRef('d.tenantId', '=', 'e.tenantId').onRef('d.id', '=', 'e.dayId'))
    .select('e.dayId').distinct().where('e.tenantId', '=', tenantId).where('d.rotaId', '=', rotaId).execute();
  return new Set(rows.map(({ dayId }) => dayId));
}
