import type { JobKind, Listener } from '#platform/feature.ts';
import { across } from '#platform/across.ts';
import { ask } from '#platform/jobs.ts';
import { noThread } from '../rules/passage.ts';
import { find } from '../store/case.ts';
import { keepPassage, passageOf, setTold, untold, waitingToPass } from '../store/passage.ts';
import { higherHouse } from './higher-house.ts';
import { passUpKind, tellBelowKind } from './kinds.ts';
import { packUp } from './parcel.ts';
import { receive } from './receive.ts';
import { takeBack } from './take-back.ts';
import { threadOf } from './thread.ts';

/** A paper to the higher congress was handed in: it is passed up in a job of its own, which exists exactly when the handing in does. */
export const forwarded: Listener = async ({ tx, house }, about) => {
  const { suggestionId } = about as { suggestionId: string };
  await keepPassage(tx, suggestionId, { state: 'waiting', toTenantId: null, toId: null, thread: noThread, copiedVersion: 0, copiedAt: null });
  await ask(tx, { kind: passUpKind, runAt: house.clock.now() });
};

/**
 * Copies every paper that waits to the higher congress's house. Two transactions: when the second is lost the next run, an hour
 * later at the latest, finds the copy there and doubles nothing. A county that joins the server later gets them then.
 */
export const passUp: JobKind = {
  kind: passUpKind,
  everyMinutes: 60,
  run: async (work) => {
    const higher = await higherHouse(work, 'county');
    if (!higher) return;
    for (const id of await waitingToPass(work.tx, 'county')) {
      const parcel = await packUp(work, id);
      const before = await passageOf(work.tx, id);
      // Told by hand while this waited for the lock.
      if (before && before.state !== 'waiting') continue;
      const toId = await across(work, higher, (there) => receive(there, parcel));
      await keepPassage(work.tx, id, { thread: noThread, copiedVersion: 0, copiedAt: null, ...before, state: 'received', toTenantId: higher.id, toId });
    }
  },
};

/** Tells the houses below of every paper that went on since they were told; the newest state is what is copied. */
export const tellBelow: JobKind = {
  kind: tellBelowKind,
  everyMinutes: 60,
  run: async (work) => {
    if (work.tenant.kind !== 'county') return;
    for (const { suggestionId, fromTenantId, fromId } of await untold(work.tx)) {
      const paper = await find(work.tx, suggestionId, false);
      const below = await work.house.tenants.byId(fromTenantId);
      if (!paper || !below) continue;
      const told = { toTenantId: work.tenant.id, toName: work.tenant.name, toId: paper.id, version: paper.version, thread: await threadOf(work, paper) };
      await across(work, below, (there) => takeBack(there, fromId, told));
      await setTold(work.tx, paper.id, paper.version);
    }
  },
};
