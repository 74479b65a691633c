import { appendAudit } from '#platform/audit.ts';
import type { Work } from '#platform/feature.ts';
import { note } from '../moving.ts';
import type { State } from '../rules.ts';
import { find } from '../store.ts';
import { sendingOf, setSending } from '../store/passage.ts';
import { update } from '../store/writes.ts';
import { tellAboveKind } from './kinds.ts';
import type { NamedFile } from './parcel.ts';

/** What a town tells of a matter, as of one version of it there. Nothing of its file, of who handled it or who was kept away. */
export interface Told {
  readonly version: number;
  readonly numberThere: string;
  readonly stateThere: State;
  readonly objectionWords: string | null;
  readonly reportedOn: string | null;
  readonly reportWords: string | null;
  readonly files: readonly NamedFile[];
}

/** Writes down here what the town told; an older word never replaces a newer one, and each report comes once. */
export async function keepTold(work: Work, sendingId: string, { files, version, ...told }: Told): Promise<void> {
  const { tx, now, today, house } = work;
  const seen = await sendingOf(tx, sendingId);
  // Its matter is locked first, as every verb does.
  const petition = seen && await find(tx, seen.petitionId, true);
  const before = seen && await sendingOf(tx, sendingId);
  if (!petition || !before || before.toldVersion >= version) return;
  await setSending(tx, sendingId, { ...told, toldVersion: version, toldAt: now });
  const reported = before.reportedOn === null && told.reportedOn !== null;
  const objected = before.stateThere !== 'objected' && told.stateThere === 'objected';
  if (before.state === 'takenBack' || !(reported || objected)) return;
  if (reported) {
    const taken: string[] = [];
    for (const { name, bytes } of files) taken.push((await house.files.take(tx, { name, bytes, by: null, now })).id);
    await house.files.attach(tx, taken, { feature: 'petition.report', id: petition.id });
  }
  await update(tx, petition.id, {});
  await note(work, petition.id, reported ? 'reportCame' : 'objectionCame', today, [before.toName, reported ? told.reportWords : told.objectionWords].filter(Boolean).join('：'));
  await appendAudit(tx, { at: now, realAt: house.clock.now(), actor: work.actor, verb: tellAboveKind, subjectId: petition.id, result: 'done', detail: { fromTenantId: before.toTenantId, version, stateThere: told.stateThere } });
}
