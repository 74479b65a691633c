// npm run clear-demo -- yes: takes the invented county away for good and prints the link with which the own one is set up.
import { join } from 'node:path';
import { clearDemo } from '#features/founding/clear-demo.ts';
import { newSetupLink } from '#features/founding/setup-link.ts';
import { say } from '#apps/server/say.ts';
import { realClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { connect } from '#platform/db/connect.ts';
import { folderShelf } from '#platform/files.ts';
import { masterKey, sealWith } from '#platform/seal.ts';
import { Complaint, command } from '../command.ts';
import { withDatabase } from '../own-database.ts';

await command({ line: 'npm run clear-demo -- yes', words: 1 }, async ({ words: [sure] }) => {
  if (sure !== 'yes') throw new Complaint('没有清空：确定要清，请写 npm run clear-demo -- yes。', 'Nothing was cleared; to do it write npm run clear-demo -- yes.');
  const config = readConfig(process.env);
  await withDatabase(config, 'owner', async (ownerUrl) => {
    const { tenants, rows, accounts } = await clearDemo(ownerUrl, folderShelf(join(config.dataDir, 'files')));
    if (tenants === 0) throw new Complaint('这里没有演示数据。', 'There are no demo data here.');
    say(`✓ 已清空 ${tenants} 个演示单位，${rows} 行，${accounts} 个账号`, `Cleared ${tenants} demo units, ${rows} rows and ${accounts} accounts`);
    const database = connect(ownerUrl, { max: 1 });
    try {
      if ((await database.bare.selectFrom('tenant').select('id').limit(1).execute()).length > 0) return;
      const path = await newSetupLink({ seal: sealWith(masterKey(join(config.dataDir, 'keys'), config.masterKey)), clock: realClock }, database.bare);
      say(`设置自己的县：${config.publicUrl}${path}`, 'Set up your own county there (one use, 24 hours)');
    } finally {
      await database.close();
    }
  });
});
