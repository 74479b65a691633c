import { randomBytes } from 'node:crypto';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '#kernel/id.ts';
import { withClient } from '#platform/db/open-client.ts';
import { folderShelf } from '#platform/files.ts';
import { inDataFolder, ready } from './data-folder.ts';
import { type Town, makeTown } from './makers.ts';
import { makeOpinion, saying } from './makers/opinion.ts';

/** Makes two towns in a new data folder, each with three opinions and a file. */
export const makeTwoTowns = (dataDir: string): Promise<[Town, Town]> => inDataFolder(dataDir, async (house) => {
  const towns: [Town, Town] = [await makeTown(house), await makeTown(house)];
  for (const town of towns) {
    for (let count = 0; count < 3; count += 1) await makeOpinion(house, town, saying({ name: '周明德', phone: '13800001234' }));
    await folderShelf(join(dataDir, 'files')).put(town.id, newId(), randomBytes(500));
  }
  return towns;
});

/** Copies only the keys of a data folder, beside an empty database: a computer bought to take over. Answers the new folder. */
export async function sameKeysIn(target: string, dataDir: string): Promise<string> {
  await cp(join(dataDir, 'keys'), join(target, 'keys'), { recursive: true });
  return ready(target);
}

/** The numbers of all opinions behind an address, by town. */
export const opinionsAt = (url: string) => withClient(url, async (client) => (await client.query<{ number: string }>('select tenant_id, number from opinion order by 1, 2')).rows);
