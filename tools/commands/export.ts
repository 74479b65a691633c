// npm run export -- <folder> [--town code]: everything, or one town, as text any PostgreSQL reads, with its files.
import { resolve } from 'node:path';
import { say } from '#apps/server/say.ts';
import { readConfig } from '#platform/config.ts';
import { withClient } from '#platform/db/open-client.ts';
import { Complaint, command } from '../command.ts';
import { withDatabase } from '../own-database.ts';
import { pack, rowsIn } from '../parcel.ts';

/** @throws Complaint when no town has this code. */
async function tenantOf(url: string, code: string): Promise<string> {
  const { rows } = await withClient(url, (client) => client.query<{ id: string }>('select id from tenant where code = $1', [code]));
  if (rows[0]) return rows[0].id;
  throw new Complaint(`没有代码为 ${code} 的乡镇、街道或县。`, `There is no town, street or county with the code ${code}.`);
}

await command({ line: 'npm run export -- <文件夹 folder> [--town 代码 code]', words: 1, options: ['town'] }, async ({ words: [target = ''], options: { town } }) => {
  const config = readConfig(process.env);
  const folder = resolve(target);
  const { manifest, origin } = await withDatabase(config, 'owner', async (url) =>
    pack(url, folder, config, new Date(), town ? await tenantOf(url, town) : null));
  say(`✓ 已导出到 ${folder}：${manifest.tables.length} 张表，${rowsIn(manifest)} 行，${origin.files.count} 个文件`, `Exported: ${manifest.tables.length} tables, ${rowsIn(manifest)} rows, ${origin.files.count} files`);
  say('  密钥没有导出；导入的一方要用同一套密钥（数据文件夹里的 keys）。', 'The keys are not in it; whoever imports it needs the same ones (keys in the data folder).');
});
