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
  /** The last return of a report that the town has taken in. */
  readonly returnId: string | null;
  readonly numberThere: string;
  readonly stateThere: State;
  readonly objectionWords: string | null;
  readonly reportedOn: string | null;
  readonly reportWords: string | null;
  readonly files: readonly NamedFile[];
}

/** Writes down here what the town told, and in the record what is news. */
export async function keepTold(work: Work, sendingId: string, told: Told): Promise<void> {
  const news = await takeWord(work, sendingId, told);
  if (news) await appendAudit(work.tx, { at: work.now, realAt: work.house.clock.now(), actor: work.actor, verb: tellAboveKind, subjectId: news.id, result: 'done', detail: { fromTenantId: news.fromTenantId, version: told.version, stateThere: told.stateThere } });
}

/** The same without the record: an older word never replaces a newer one, each report comes once, and one that was sent back does not come again. Answers of which matter there is news. */
export async function takeWord(work: Work, sendingId: string, { files, version, returnId, ...word }: Told): Promise<{ id: string; fromTenantId: string } | null> {
  const { tx, now, today, house } = work;
  const seen = await sendingOf(tx, sendingId);
  // Its matter is locked first, as every verb does.
  const petition = seen && await find(tx, seen.petitionId, true);
  const before = seen && await sendingOf(tx, sendingId);
  if (!petition || !before || before.toldVersion >= version) return null;
  const told = returnId === before.returnId ? word : { ...word, reportedOn: null, reportWords: null };
  await setSending(tx, sendingId, { ...told, toldVersion: version, toldAt: now });
  const reported = before.reportedOn === null && told.reportedOn !== null;
  const objected = before.stateThere !== 'objected' && told.stateThere === 'objected';
  if (before.state === 'takenBack' || !(reported || objected)) return null;
  if (reported) {
    const taken: string[] = [];
    for (const { name, bytes } of files) taken.push((await house.files.take(tx, { name, bytes, by: null, now })).id);
    await house.files.attach(tx, taken, { feature: 'petition.fromBelow', id: petition.id });
  }
  await update(tx, petition.id, {});
  await note(work, petition.id, reported ? 'reportCame' : 'objectionCame', today, [before.toName, reported ? told.reportWords : told.objectionWords].filter(Boolean).join('：'));
  return { id: petition.id, fromTenantId: before.toTenantId };
}
