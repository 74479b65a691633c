import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { ask } from '#platform/jobs.ts';
import { itemsOf } from '../checking.ts';
import { inspection } from '../contract.ts';
import { groundOf } from '../ground.ts';
import { packHours } from '../rules.ts';
import { giveUpPacks, insertPack, packRunning } from '../store.ts';

/** What was asked for before then is no longer waited for: its worker died with it. */
const waitedSince = (now: Date): Date => new Date(now.getTime() - packHours * 3_600_000);

/** Has the pack of a year made; the page shows how far it is. */
export const makePack = action(inspection.verbs.makePack)<{ readonly running: boolean }>({
  load: async ({ tx, now }) => ({ running: await packRunning(tx, waitedSince(now)) }),
  apply: async (work) => {
    const { tx, now, house, actor: { personId }, input: { year }, note } = work;
    const [id, askedBy] = [newId(now.getTime()), personId ?? refuse('inspection.onlyTheOffice', 403)];
    note({ year });
    await giveUpPacks(tx, waitedSince(now));
    await insertPack(tx, { id, year, itemCount: (await itemsOf(groundOf(work, year))).length, askedBy, askedAt: now });
    await ask(tx, { kind: 'inspection.makePack', payload: { packId: id, askedBy }, runAt: house.clock.now() });
    return { id };
  },
});
