// npm run move -- postgres://owner…: from the embedded database to a server; the data folder keeps files and keys.
import { join } from 'node:path';
import { say } from '#apps/server/say.ts';
import { readConfig } from '#platform/config.ts';
import { presentSigner, tellAudit, verifyAudit } from '../audit.ts';
import { command } from '../command.ts';
import { appRoleOf, holding, mustHaveCluster } from '../own-database.ts';
import { move } from '../server-move.ts';

await command({ line: 'npm run move -- postgres://所有者 owner:口令 password@主机 host/库 database [--app 程序角色 role]', words: 1, options: ['app'] }, async ({ words: [to = ''], options }) => {
  const config = readConfig(process.env);
  const { dataDir } = config;
  mustHaveCluster(dataDir);
  const appRole = options['app'] ?? appRoleOf(config);
  // Holding it keeps the program out: nothing can be written here that would be missing there.
  const rows = await holding(dataDir, ({ ownerUrl }) => move(ownerUrl, to, join(dataDir, 'move-stage'), appRole));
  say(`✓ ${rows} 行已搬到服务器，逐表读回核对一致`, `${rows} rows were moved to the server; every table was read back and is the same`);
  tellAudit(await verifyAudit(to, presentSigner(dataDir) ?? 'unchecked'));
  say(`今后用 DATABASE_URL（角色 ${appRole}）和 DATABASE_ADMIN_URL（所有者）启动，数据文件夹仍是 ${dataDir}（文件和密钥在里面）。`, 'From now on start with both addresses and the same data folder, which holds files and keys.');
  say(`${join(dataDir, 'pg')} 是搬家前的旧数据，确认无误后可以删除。`, 'The old database stays there; delete it once you are sure.');
});
