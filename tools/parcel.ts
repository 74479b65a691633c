import { existsSync } from 'node:fs';
import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '#platform/config.ts';
import { type Backup, type Measured, measure } from '#platform/db/backup-format.ts';
import { exportAll } from '#platform/db/copy.ts';
import type { Manifest } from '#platform/db/copy-format.ts';
import { errorCode } from '#platform/db/start-failure.ts';
import { masterKey, sealWith } from '#platform/seal.ts';
import { Complaint } from './command.ts';

/** `origin.json` of an export: what stands beside the tables. */
export interface Origin {
  readonly at: string;
  /** Tells whether two installations seal with the same key, without giving it away; null where there was none. */
  readonly keyMark: string | null;
  readonly files: Measured;
}

/** An export on disk: its tables, its files, and where it came from (null for the backup of a server, whose keys lie beside it). */
export interface Parcel {
  readonly tablesDir: string;
  readonly filesDir: string;
  readonly origin: Origin | null;
}

/** The mark of an installation's master key; null where it has none yet. Never makes one. */
export function keyMark({ dataDir, masterKey: fromEnvironment }: Pick<Config, 'dataDir' | 'masterKey'>): string | null {
  const keysDir = join(dataDir, 'keys');
  if (!fromEnvironment && !existsSync(join(keysDir, 'master.key'))) return null;
  return sealWith(masterKey(keysDir, fromEnvironment)).hash('xiangyi', 'key mark').toString('hex');
}

async function mustBeEmpty(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
  if (names.length === 0) return;
  throw new Complaint(`文件夹 ${folder} 里已有内容，请换一个空文件夹。`, `The folder ${folder} is not empty; choose an empty one.`);
}

/** How many rows an export holds. */
export const rowsIn = ({ tables }: Manifest): number => tables.reduce((sum, { rows }) => sum + rows, 0);

/** Copies the stored files, of one tenant or all; what is there already stays (names are ids, never used twice). */
export async function copyFiles(from: string, to: string, tenantId: string | null): Promise<void> {
  const [source, target] = tenantId ? [join(from, tenantId), join(to, tenantId)] : [from, to];
  if (existsSync(source)) await cp(source, target, { recursive: true, preserveTimestamps: true, force: false });
}

/** Writes tables, files and origin to an empty folder. The origin comes last. */
export async function pack(url: string, folder: string, config: Config, now: Date, tenantId: string | null): Promise<{ manifest: Manifest; origin: Origin }> {
  await mustBeEmpty(folder);
  const manifest = await exportAll(url, folder, tenantId ? { tenantId } : {});
  // After the database: a file is on disk before its row, so every row finds its file.
  await copyFiles(join(config.dataDir, 'files'), join(folder, 'files'), tenantId);
  const origin: Origin = { at: now.toISOString(), keyMark: keyMark(config), files: await measure(join(folder, 'files')) };
  await writeFile(join(folder, 'origin.json'), `${JSON.stringify(origin, null, 2)}\n`);
  return { manifest, origin };
}

const readJson = async <T>(path: string): Promise<T> => JSON.parse(await readFile(path, 'utf8')) as T;

/** Finds what a folder holds: an export, or the backup of a server, which is an export with its files beside it. */
export async function unpack(folder: string): Promise<Parcel> {
  const backup = join(folder, 'backup.json');
  if (!existsSync(backup)) {
    const origin = join(folder, 'origin.json');
    if (existsSync(origin)) return { tablesDir: folder, filesDir: join(folder, 'files'), origin: await readJson<Origin>(origin) };
    throw new Complaint(`${folder} 里没有完整的导出，没有导入任何数据。`, `There is no complete export in ${folder}; nothing was imported.`);
  }
  if ((await readJson<Backup>(backup)).kind === 'cluster') {
    throw new Complaint(
      `${folder} 是内置数据库的备份，请用 npm run restore 恢复，再用 npm run move 搬到服务器。`,
      `${folder} is a backup of an embedded database: bring it back with npm run restore, then to a server with npm run move.`);
  }
  return { tablesDir: join(folder, 'export'), filesDir: join(folder, 'files'), origin: null };
}
