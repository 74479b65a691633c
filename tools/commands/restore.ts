// npm run restore -- <backup> [--data dir]: into an empty data folder; row counts and the audit chain are checked.
import { resolve } from 'node:path';
import { say } from '#apps/server/say.ts';
import { readConfig } from '#platform/config.ts';
import { restore } from '#platform/db/restore.ts';
import { presentSigner, tellAudit, verifyAudit } from '../audit.ts';
import { Complaint, command } from '../command.ts';
import { holding, serverUrl } from '../own-database.ts';

await command({ line: 'npm run restore -- <备份 backup> [--data 数据文件夹 data folder]', words: 1, options: ['data'] }, async ({ words: [from = ''], options }) => {
  const config = readConfig(process.env);
  if (!options['data'] && serverUrl(config, 'program')) {
    throw new Complaint(
      '恢复只能放进本机的数据文件夹（--data）；要恢复到数据库服务器，请用 npm run import。',
      'A backup is restored into a data folder of this machine (--data); use npm run import for a database server.');
  }
  const dataDir = resolve(options['data'] ?? config.dataDir);
  const { backup, hasKeys } = await restore(from, dataDir);
  say(`✓ 已恢复 ${backup.at} 的备份到 ${dataDir}，各表行数与备份一致`, 'Restored; the rows of every table are as many as in the backup');
  if (!hasKeys) say(`! 没有找到密钥，请把备份时的密钥文件夹放到 ${dataDir}/keys，否则联系方式和签名无法使用`, 'The keys were not found; put them there, or contact data and signatures cannot be used');
  tellAudit(await holding(dataDir, ({ appUrl }) => verifyAudit(appUrl, hasKeys ? presentSigner(dataDir) : 'unchecked')));
  say(`用 XIANGYI_DATA=${dataDir} npm start 启动。`, 'Start it like this.');
});
