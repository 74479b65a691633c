import type { Tx } from '#platform/db/connect.ts';
import type { Seal } from './rules.ts';

const seals = (tx: Tx) => tx.db.selectFrom('archiveSeal').where('tenantId', '=', tx.tenantId);

/** One sealed file. */
export const find = async (tx: Tx, id: string): Promise<Seal | null> => (await seals(tx).select(['id', 'version', 'year']).where('id', '=', id).executeTakeFirst()) ?? null;

/** A sealed file with what proves it. */
export interface SealRow {
  readonly id: string;
  readonly year: number;
  readonly sealedBy: string;
  readonly sealedAt: Date;
  readonly recordCount: number;
  readonly paperCount: number;
  readonly fileId: string;
  readonly sha256: Buffer;
}

/** All that were sealed, the newest first. */
export const allSeals = (tx: Tx): Promise<SealRow[]> => seals(tx).select(['id', 'year', 'sealedBy', 'sealedAt', 'recordCount', 'paperCount', 'fileId', 'sha256']).orderBy('id', 'desc').limit(200).execute();

/** Writes a sealed file down. */
export const insert = (tx: Tx, row: SealRow) => tx.db.insertInto('archiveSeal').values({ tenantId: tx.tenantId, ...row }).execute();
