import type { Tx } from '#platform/db/connect.ts';
import { type TownPage, findPage, townNames } from './store.ts';

/** The town's page with its version; while nobody has written one, the town's names and empty texts as version 1. */
export async function currentPage(tx: Tx): Promise<TownPage & { version: number }> {
  const written = await findPage(tx, false);
  if (written) return written;
  const { kind, name, shortName } = await townNames(tx, false);
  const governmentName = kind === 'street' ? `${shortName}办事处` : `${shortName}人民政府`;
  return { organName: name, governmentName, address: '', phone: '', officeHours: '', about: '', version: 1 };
}
