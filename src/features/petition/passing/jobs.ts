import { across } from '#platform/across.ts';
import type { JobKind } from '#platform/feature.ts';
import { numberLabel } from '../rules.ts';
import { find } from '../store.ts';
import { sendingOf, setSending, setTold, toCarry, untold, wordsAbove } from '../store/passage.ts';
import { keepTold } from './keep-told.ts';
import { carryDownKind, tellAboveKind } from './kinds.ts';
import { filesInHand, packUp } from './parcel.ts';
import { receive } from './receive.ts';

/**
 * Copies what a county sent down, urged or took back into its towns. Two transactions: when the second is lost the next run, an hour
 * later at the latest, finds the copy there and doubles nothing.
 */
export const carryDown: JobKind = {
  kind: carryDownKind,
  everyMinutes: 60,
  run: async (work) => {
    if (work.tenant.kind !== 'county') return;
    for (const { id, petitionId } of await toCarry(work.tx)) {
      const petition = await find(work.tx, petitionId, true);
      const sending = await sendingOf(work.tx, id);
      const town = sending && await work.house.tenants.byId(sending.toTenantId);
      if (!petition || !sending || !town) continue;
      const parcel = await packUp(work, petition, sending);
      const state = await across(work, town, (there) => receive(there, parcel));
      await setSending(work.tx, id, { carriedVersion: sending.version, ...(sending.state === 'takenBack' ? {} : { state }) });
    }
  },
};

/** Tells the county of every matter of its that went on here since it was told; no row is locked meanwhile, or the two houses would wait for each other. */
export const tellAbove: JobKind = {
  kind: tellAboveKind,
  everyMinutes: 60,
  run: async (work) => {
    const told: { readonly petitionId: string; readonly version: number }[] = [];
    for (const { petitionId, fromTenantId, fromId, returnId } of await untold(work.tx)) {
      const petition = await find(work.tx, petitionId, false);
      const county = await work.house.tenants.byId(fromTenantId);
      if (!petition || !county) continue;
      const words = { version: petition.version, returnId, numberThere: numberLabel(petition.year, petition.number), stateThere: petition.state, ...await wordsAbove(work.tx, petitionId), files: petition.reportedOn === null ? [] : await filesInHand(work, 'petition.report', petitionId) };
      await across(work, county, (there) => keepTold(there, fromId, words));
      told.push({ petitionId, version: petition.version });
    }
    for (const { petitionId, version } of told) await setTold(work.tx, petitionId, version);
  },
};
