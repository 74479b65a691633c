// npm run import -- <folder>: brings an export (or the backup of a server) in, reads everything back and walks the audit chain.
import { join, resolve } from 'node:path';
import { say } from '#apps/server/say.ts';
import { type Config, readConfig } from '#platform/config.ts';
import { measure } from '#platform/db/backup-format.ts';
import { importAll } from '#platform/db/copy.ts';
import { readManifest } from '#platform/db/copy-format.ts';
import { migrate } from '#platform/db/migrate.ts';
import { presentSigner, tellAudit, verifyAudit } from '../audit.ts';
import { Complaint, command } from '../command.ts';
import { appRoleOf, withDatabase } from '../own-database.ts';
import { type Parcel, copyFiles, keyMark, rowsIn, unpack } from '../parcel.ts';

/** @throws Complaint when what was sealed there could not be read here. */
function mustHaveTheSameKey({ origin }: Parcel, config: Config): void {
  if (!origin?.keyMark || origin.keyMark === keyMark(config)) return;
  throw new Complaint(
    `这里的密钥和导出时的不同，联系方式和回执将无法读出，没有导入任何数据；请先把原来的 keys 文件夹放到 ${config.dataDir}。`,
    `The keys here are not those of the export, so contact data and receipts could not be read; nothing was imported. First put the original keys folder into ${config.dataDir}.`);
}

/** @throws Complaint when a file did not arrive. */
async function bringFiles(parcel: Parcel, config: Config, tenantId: string | null): Promise<number> {
  const target = join(config.dataDir, 'files');
  await copyFiles(parcel.filesDir, target, tenantId);
  const here = await measure(tenantId ? join(target, tenantId) : target);
  const sent = await measure(tenantId ? join(parcel.filesDir, tenantId) : parcel.filesDir);
  const promised = parcel.origin?.files ?? sent;
  if (sent.count === promised.count && sent.bytes === promised.bytes && here.count >= sent.count && here.bytes >= sent.bytes) return sent.count;
  throw new Complaint(
    `数据已导入，但文件不全（应有 ${promised.count} 个），请从导出的一方再复制 files 文件夹。`,
    `The rows are imported, but files are missing (${promised.count} were sent); copy the files folder from where the export was made once more.`);
}

await command({ line: 'npm run import -- <文件夹 folder>', words: 1 }, async ({ words: [from = ''] }) => {
  const config = readConfig(process.env);
  const parcel = await unpack(resolve(from));
  // Before anything is made: a folder that holds no export leaves nothing behind.
  const { schema } = await readManifest(parcel.tablesDir);
  mustHaveTheSameKey(parcel, config);
  await withDatabase(config, 'owner', async (url) => {
    const appRole = appRoleOf(config);
    // A new database goes to where the export stands, takes it in, and goes on from there.
    await migrate(url, { appRole, upTo: schema });
    const manifest = await importAll(url, parcel.tablesDir, { verify: true });
    await migrate(url, { appRole });
    const files = await bringFiles(parcel, config, manifest.tenantId);
    say(`✓ 已导入 ${manifest.tables.length} 张表，${rowsIn(manifest)} 行，${files} 个文件；逐表读回核对一致`, `Imported ${manifest.tables.length} tables, ${rowsIn(manifest)} rows, ${files} files; every table was read back and is the same`);
    const passkeys = manifest.tables.find(({ name }) => name === 'passkey')?.rows ?? 0;
    if (passkeys > 0) say(`  有 ${passkeys} 个通行密钥，只在网址不变时能用；换了网址，请本人用验证码或备用码登录后重新登记。`, `${passkeys} passkeys hold only under the same host name; under another one their owners sign in with a code or recovery code and register anew.`);
    tellAudit(await verifyAudit(url, presentSigner(config.dataDir) ?? 'unchecked'));
  }, { make: true });
});
