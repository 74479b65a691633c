// npm run backup -- <folder>: database, files and keys, while the program runs or not.
import { say } from '#apps/server/say.ts';
import { readConfig } from '#platform/config.ts';
import { backup } from '#platform/db/backup.ts';
import { withClient } from '#platform/db/open-client.ts';
import { command, megabytes } from '../command.ts';
import { mustHaveCluster, serverUrl } from '../own-database.ts';

const sum = (rows: Readonly<Record<string, number>>): number => Object.values(rows).reduce((total, count) => total + count, 0);

await command({ line: 'npm run backup -- <文件夹 folder>', words: 1 }, async ({ words: [target = ''] }) => {
  const config = readConfig(process.env);
  const url = serverUrl(config, 'owner');
  if (url) await withClient(url, async () => undefined);
  else mustHaveCluster(config.dataDir);
  const made = await backup({ dataDir: config.dataDir, target, now: new Date(), ...(url ? { url } : {}) });
  say(`✓ 备份完成：${made.path}`, 'The backup is complete');
  say(`  ${sum(made.rows)} 行数据，${made.files.count} 个文件，共 ${megabytes(made.bytes)}`, `${sum(made.rows)} rows, ${made.files.count} files`);
  if (made.kind === 'cluster') say('  已用它启动过一次数据库，读出了全部数据。', 'A database was started on it and every row was read.');
  else say('  数据在数据库服务器上，这是一份文本导出；服务器自身的备份另请管理员安排。', 'The data are on a database server: this is an export as text; the server needs a backup of its own as well.');
  if (made.keysPath) say(`  密钥另放在 ${made.keysPath}，请与备份分开保管：没有密钥，联系方式无法读出。`, 'The keys lie beside it; keep them apart from the backup. Without them contact data cannot be read.');
  else say('  数据文件夹里没有密钥。', 'There are no keys in the data folder.');
});
