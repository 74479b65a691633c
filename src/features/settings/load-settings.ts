import type { Work } from '#platform/feature.ts';
import type { Settings } from './rules.ts';
import { findPage, townNames } from './store.ts';

/** The town's settings, locked for a verb by the town's own row; its version is that of the public page. */
export async function loadSettings({ tx }: Work<unknown>, lock = true): Promise<Settings> {
  const { demo } = await townNames(tx, lock);
  return { id: tx.tenantId, version: (await findPage(tx, false))?.version ?? 1, demo };
}
