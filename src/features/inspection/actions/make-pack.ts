import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { ask } from '#platform/jobs.ts';
import { itemsOf } from '../checking.ts';
import { chosen } from '../choosing.ts';
import { inspection } from '../contract.ts';
import { groundOf } from '../ground.ts';
import type { PackPlan } from '../policy.ts';
import { packHours } from '../rules.ts';
import { giveUpPacks, insertPack, packRunning } from '../store.ts';

/** What was asked for before then is no longer waited for: its worker died with it. */
const waitedSince = (now: Date): Date => new Date(now.getTime() - packHours * 3_600_000);

/** Has the pack of a year made by a checklist; the page shows how far it is. */
export const makePack = action(inspection.verbs.makePack)<PackPlan>({
  load: async (work) => ({ running: await packRunning(work.tx, waitedSince(work.now)), ...await chosen(work, work.input.listId) }),
  apply: async (work) => {
    const { tx, now, house, actor: { personId }, input: { year, listId = null }, note } = work;
    const [id, askedBy] = [newId(now.getTime()), personId ?? refuse('inspection.onlyTheOffice', 403)];
    note({ year, list: listId });
    await giveUpPacks(tx, waitedSince(now));
    await insertPack(tx, { id, year, listId, itemCount: (await itemsOf(groundOf(work, year), listId)).length, askedBy, askedAt: now });
    await ask(tx, { kind: 'inspection.makePack', payload: { packId: id, askedBy }, runAt: house.clock.now() });
    return { id };
  },
});
