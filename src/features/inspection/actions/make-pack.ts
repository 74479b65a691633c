import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { ask } from '#platform/jobs.ts';
import { itemsOf } from '../checking.ts';
import { inspection } from '../contract.ts';
import { groundOf } from '../ground.ts';
import { insertPack, packRunning } from '../store.ts';

/** Has the pack of a year made; the page shows how far it is. */
export const makePack = action(inspection.verbs.makePack)<{ readonly running: boolean }>({
  load: async ({ tx }) => ({ running: await packRunning(tx) }),
  apply: async (work) => {
    const { tx, now, house, actor: { personId }, input: { year }, note } = work;
    const [id, askedBy] = [newId(now.getTime()), personId ?? refuse('inspection.onlyTheOffice', 403)];
    note({ year });
    await insertPack(tx, { id, year, itemCount: (await itemsOf(groundOf(work, year))).length, askedBy, askedAt: now });
    await ask(tx, { kind: 'inspection.makePack', payload: { packId: id, askedBy }, runAt: house.clock.now() });
    return { id };
  },
});
