// npm run retention -- [--dry-run]: takes away what its time is over for, as the nightly job does; a dry run only says what and why.
import { join } from 'node:path';
import { features } from '#apps/features.ts';
import { say } from '#apps/server/say.ts';
import { loadCalendar } from '#features/settings/public.ts';
import { type Config, readConfig } from '#platform/config.ts';
import { connect } from '#platform/db/connect.ts';
import { folderShelf } from '#platform/files.ts';
import { type House, openHouse } from '#platform/house.ts';
import { openLog } from '#platform/log.ts';
import { clearTown } from '#platform/retention.ts';
import { masterKey, sealWith } from '#platform/seal.ts';
import { signerIn } from '#platform/sign.ts';
import { command } from './command.ts';
import { withDatabase } from './own-database.ts';

async function inHouse<T>(config: Config, work: (house: House) => Promise<T>): Promise<T> {
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

if (import.meta.main) {
  await command({ line: 'npm run retention -- [--dry-run]', words: 0, flags: ['dry-run'] }, async ({ options }) => {
    const dry = options['dry-run'] === 'yes';
    await inHouse(readConfig(process.env), async (house) => {
      for (const tenant of await house.tenants.all()) {
        say(`${tenant.name}（${tenant.code}）`, '');
        for (const { why, count } of await clearTown(house, tenant, dry)) say(`  ${String(count).padStart(6)}  ${why.zh}`, why.en);
      }
    });
    if (dry) say('以上是会清除的数量；现在什么也没有动。留痕（审计）永远不清除。', 'That is what would go; nothing was touched. The audit never goes.');
    else say('已清除。留痕（审计）永远不清除。', 'Done. The audit never goes.');
  });
}
