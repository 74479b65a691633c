import { mkdir, rm } from 'node:fs/promises';
import { exportAll, importAll } from '#platform/db/copy.ts';
import { migrate } from '#platform/db/migrate.ts';
import { countRows, firstDifference } from '#platform/db/row-counts.ts';
import { Complaint } from './command.ts';
import { rowsIn } from './parcel.ts';

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
