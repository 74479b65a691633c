import { join } from 'node:path';
import { features } from '#apps/features.ts';
import { loadCalendar } from '#features/settings/public.ts';
import type { Config } from '#platform/config.ts';
import { connect } from '#platform/db/connect.ts';
import { folderShelf } from '#platform/files.ts';
import { type House, openHouse } from '#platform/house.ts';
import { openLog } from '#platform/log.ts';
import { masterKey, sealWith } from '#platform/seal.ts';
import { signerIn } from '#platform/sign.ts';
import { withDatabase } from './own-database.ts';

/** Lends the house behind its tenant wall to a command, beside a running program or without one. */
export async function inHouse<T>(config: Config, work: (house: House) => Promise<T>): Promise<T> {
  return withDatabase(config, 'program', async (url) => {
    const database = connect(url, { max: 2 });
    const keysDir = join(config.dataDir, 'keys');
    try {
      return await work(openHouse({
        database, features, loadCalendar, log: openLog(config.logLevel), publicUrl: config.publicUrl,
        seal: sealWith(masterKey(keysDir, config.masterKey)), signer: signerIn(keysDir), shelf: folderShelf(join(config.dataDir, 'files')),
      }));
    } finally {
      await database.close();
    }
  });
}
