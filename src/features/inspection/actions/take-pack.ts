import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { inspection } from '../contract.ts';
import type { Pack } from '../rules.ts';
import { findPack, insertTaking, packFile } from '../store.ts';

/** Takes a pack away, on record; its file opens for this person until the end of the day. */
export const takePack = action(inspection.verbs.takePack)<Pack>({
  load: ({ tx, input }) => findPack(tx, input.id),
  apply: async ({ tx, now, today, actor: { personId }, note }, { id, year }) => {
    note({ year });
    await insertTaking(tx, { id: newId(now.getTime()), packId: id, takenBy: personId ?? refuse('inspection.onlyTheOffice', 403), takenOn: today });
    return { id, fileId: await packFile(tx, id) ?? refuse('inspection.packNotReady', 409) };
  },
});
