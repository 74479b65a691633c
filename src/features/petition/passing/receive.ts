import { yearOf } from '#kernel/dates.ts';
import { nameKey } from '#kernel/names.ts';
import { newId } from '#kernel/id.ts';
import { placeIsWithin } from '#features/place/public.ts';
import { rulePeriods } from '#features/settings/public.ts';
import { appendAudit } from '#platform/audit.ts';
import { nextNumber } from '#platform/counter.ts';
import type { Work } from '#platform/feature.ts';
import { ask } from '#platform/jobs.ts';
import { forget } from '../forgetting.ts';
import { move, note } from '../moving.ts';
import { finalStates, ownClocks } from '../rules.ts';
import { isUnknown, sealPetitioner } from '../sealing.ts';
import { keepers } from '../staff.ts';
import { find } from '../store.ts';
import { arrivedFrom, copyEvent, insertArrival, returnTaken, takeReturn } from '../store/passage.ts';
import { bar, insert, putPetitioner, update } from '../store/writes.ts';
import { carryDownKind, tellAboveKind } from './kinds.ts';
import type { Parcel } from './parcel.ts';

/** What came of a parcel: how it stands here, and what the record says of it. */
interface Taken {
  readonly state: 'received' | 'barred';
  readonly id: string | null;
  readonly details: readonly Record<string, unknown>[];
}

/** What the county's copy is here after this: received; or not taken in, because whom it is about is all there is to handle it. */
export async function receive(work: Work, parcel: Parcel): Promise<'received' | 'barred'> {
  const { state, id, details } = await takeParcel(work, parcel);
  for (const detail of details) await appendAudit(work.tx, { at: work.now, realAt: work.house.clock.now(), actor: work.actor, verb: carryDownKind, subjectId: id, result: 'done', detail });
  return state;
}

/** The same without the record. */
export async function takeParcel(work: Work, parcel: Parcel): Promise<Taken> {
  const { tx } = work;
  const { sending, fromTenantId } = parcel;
  const known = await arrivedFrom(tx, fromTenantId, sending.id);
  // Taken back before it came here: it never came.
  if (known === null && sending.state === 'takenBack') return { state: 'received', id: null, details: [] };
  const staff = await keepers(tx);
  const about = new Set(sending.aboutNames.map(nameKey));
  const barred = staff.filter(({ name }) => about.has(nameKey(name)));
  if (known === null && barred.length > 0 && barred.length === staff.length) return { state: 'barred', id: null, details: [] };
  const id = known ?? await takeIn(work, parcel, barred.map((person) => person.id));
  for (const urge of parcel.urges) await copyEvent(tx, { ...urge, petitionId: id, verb: 'urgedAbove', personId: null });
  const returned = await takeReportBack(work, id, parcel);
  if (sending.contactErased) await forget(work, [id]);
  const givenBack = sending.state === 'takenBack' && await giveBack(work, id, parcel);
  return { state: 'received', id, details: [...(known === null ? [{ fromTenantId, fromId: sending.id, barredCount: barred.length }] : []), ...(returned ? [{ reportReturned: true }] : []), ...(givenBack ? [{ takenBack: true }] : [])] };
}

async function takeIn(work: Work, parcel: Parcel, barredIds: readonly string[]): Promise<string> {
  const { tx, now, today, house, tenant } = work;
  const { sending, letter, who } = parcel;
  const id = newId(now.getTime());
  const year = yearOf(today);
  const periods = await rulePeriods(tx, { tell: 'petitionNotice', object: 'petitionObjection' }, today);
  const { toldDueOn, objectionDueOn } = ownClocks('sentDown', today, periods, await house.calendar());
  const placeCode = letter.placeCode !== null && await placeIsWithin(tx, letter.placeCode, tenant.code) ? letter.placeCode : null;
  const unknown = who === null || isUnknown(who);
  await insert(tx, {
    id, year, number: await nextNumber(tx, `petition/${year}`), source: 'sentDown', kind: null, state: 'registered', subject: parcel.subject, content: letter.content, placeCode, headCount: letter.headCount, receivedOn: today,
    fromBody: parcel.fromName, fromNumber: parcel.fromNumber, reportDueOn: sending.reportDueOn, systemNumber: letter.systemNumber, opinionId: null, toldDueOn: unknown ? null : toldDueOn, objectionDueOn, enteredBy: null, enteredOn: today, createdAt: now,
  });
  // Before anybody here can have seen it.
  for (const personId of barredIds) await bar(tx, { petitionId: id, personId, ground: 'accused', since: today });
  if (!unknown) await putPetitioner(tx, id, sealPetitioner(house.seal, id, who));
  const taken: string[] = [];
  for (const { name, bytes } of parcel.files) taken.push((await house.files.take(tx, { name, bytes, by: null, now })).id);
  await house.files.attach(tx, taken, { feature: 'petition', id });
  await insertArrival(tx, { petitionId: id, fromTenantId: parcel.fromTenantId, fromId: sending.id, arrivedAt: now });
  await note(work, id, 'arrived', today, [parcel.fromName, sending.words].filter(Boolean).join('：'));
  await ask(tx, { kind: tellAboveKind, runAt: house.clock.now() });
  return id;
}

/** The county wants to know more than was reported: what was said stays in the timeline, the day is the new one, what was closed here is open again. A second run changes nothing. */
async function takeReportBack(work: Work, id: string, { fromName, sending }: Parcel): Promise<boolean> {
  const { tx, today, house } = work;
  const petition = await find(tx, id, true);
  if (!petition || sending.returnId === null || await returnTaken(tx, id) === sending.returnId) return false;
  await takeReturn(tx, id, sending.returnId);
  // Given back or void by now: there is nobody to report anew, and the county is told so.
  if (petition.state === 'void' || petition.state === 'returned') return false;
  if (petition.state === 'closed' && petition.stateBefore) await move(work, petition, 'reopen', { to: petition.stateBefore, change: { stateBefore: null } });
  await house.files.move(tx, { feature: 'petition.report', id }, { feature: 'petition.returned', id });
  await update(tx, id, { reportedOn: null, reportWords: null, reportReturnedWords: sending.returnedWords, reportDueOn: sending.reportDueOn });
  await note(work, id, 'reportReturned', today, [fromName, sending.returnedWords].filter(Boolean).join('：'));
  await ask(tx, { kind: tellAboveKind, runAt: house.clock.now() });
  return true;
}

/** The county took it back: given back where this town had objected, void elsewhere; what is over here stays as it is. */
async function giveBack(work: Work, id: string, { fromName, sending }: Parcel): Promise<boolean> {
  const petition = await find(work.tx, id, true);
  if (!petition || finalStates.some((state) => state === petition.state)) return false;
  const words = [fromName, sending.takenBackWords].filter(Boolean).join('：');
  await (petition.state === 'objected' ? move(work, petition, 'settleObjection', { to: 'returned', words }) : move(work, petition, 'void', { words }));
  return true;
}
