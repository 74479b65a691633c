import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import type { TownFigures } from './rules.ts';

/** What a town copied here when it last counted itself. */
export interface Counted {
  readonly townId: string;
  readonly figures: TownFigures;
  readonly countedAt: Date;
}

/** All that the county's towns have copied here. */
export const counted = async (tx: Tx): Promise<Counted[]> =>
  (await tx.db.selectFrom('countyTownFigures').select(['townId', 'figures', 'countedAt']).where('tenantId', '=', tx.tenantId).execute()) as unknown as Counted[];

/** Keeps a town's count; an older one that arrives late changes nothing. */
export const keep = (tx: Tx, { townId, figures, countedAt }: Counted) =>
  tx.db.insertInto('countyTownFigures').values({ tenantId: tx.tenantId, townId, figures: JSON.stringify(figures), countedAt })
    .onConflict((conflict) => conflict.columns(['tenantId', 'townId']).doUpdateSet({ figures: sql`excluded.figures`, countedAt: sql`excluded.counted_at` })
      .where('countyTownFigures.countedAt', '<', countedAt)).execute();
