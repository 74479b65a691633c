// npm run move -- postgres://owner…: from the embedded database to a server; the data folder keeps files and keys.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { say } from '#apps/server/say.ts';
import { readConfig } from '#platform/config.ts';
import { exportAll, importAll } from '#platform/db/copy.ts';
import { migrate } from '#platform/db/migrate.ts';
import { countRows, firstDifference } from '#platform/db/row-counts.ts';
import { presentSigner, tellAudit, verifyAudit } from './audit-verify.ts';
import { Complaint, command } from './command.ts';
import { rowsIn } from './export.ts';
import { appRoleOf } from './migrate.ts';
import { holding, mustHaveCluster } from './own-database.ts';

/** Moves every row from one database to an empty other one by way of `stage`, and compares the two. */
export async function move(from: string, to: string, stage: string, appRole: string): Promise<number> {
  await migrate(from);
  await migrate(to, { appRole });
  await rm(stage, { recursive: true, force: true });
  await mkdir(stage, { recursive: true, mode: 0o700 });
  try {
    const manifest = await exportAll(from, stage);
    await importAll(to, stage, { verify: true });
    const different = firstDifference(await countRows(from), await countRows(to));
    if (different) throw new Complaint(`搬过去以后 ${different} 表的行数不一致，请不要使用服务器上的数据。`, `After the move the table ${different} has another number of rows; do not use the data on the server.`);
    return rowsIn(manifest);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

if (import.meta.main) {
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
}
