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
import { arrivedFrom, copyEvent, insertArrival } from '../store/passage.ts';
import { bar, insert, putPetitioner } from '../store/writes.ts';
import { carryDownKind, tellAboveKind } from './kinds.ts';
import type { Parcel } from './parcel.ts';

/** What the county's copy is here after this: received; or not taken in, because whom it is about is all there is to handle it. */
export async function receive(work: Work, parcel: Parcel): Promise<'received' | 'barred'> {
  const { tx } = work;
  const { sending } = parcel;
  const known = await arrivedFrom(tx, parcel.fromTenantId, sending.id);
  // Taken back before it came here: it never came.
  if (known === null && sending.state === 'takenBack') return 'received';
  const staff = await keepers(tx);
  const about = new Set(sending.aboutNames.map(nameKey));
  const barred = staff.filter(({ name }) => about.has(nameKey(name)));
  if (known === null && barred.length > 0 && barred.length === staff.length) return 'barred';
  const id = known ?? await takeIn(work, parcel, barred.map((person) => person.id));
  for (const urge of parcel.urges) await copyEvent(tx, { ...urge, petitionId: id, verb: 'urgedAbove', personId: null });
  if (sending.contactErased) await forget(work, [id]);
  if (sending.state === 'takenBack') await giveBack(work, id, parcel);
  return 'received';
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
  await appendAudit(tx, { at: now, realAt: house.clock.now(), actor: work.actor, verb: carryDownKind, subjectId: id, result: 'done', detail: { fromTenantId: parcel.fromTenantId, fromId: sending.id, barredCount: barredIds.length } });
  await ask(tx, { kind: tellAboveKind, runAt: house.clock.now() });
  return id;
}

/** The county took it back: given back where this town had objected, void elsewhere; what is over here stays as it is. */
async function giveBack(work: Work, id: string, { fromName, sending }: Parcel): Promise<void> {
  const petition = await find(work.tx, id, true);
  if (!petition || finalStates.some((state) => state === petition.state)) return;
  const words = [fromName, sending.takenBackWords].filter(Boolean).join('：');
  await (petition.state === 'objected' ? move(work, petition, 'settleObjection', { to: 'returned', words }) : move(work, petition, 'void', { words }));
  await appendAudit(work.tx, { at: work.now, realAt: work.house.clock.now(), actor: work.actor, verb: carryDownKind, subjectId: id, result: 'done', detail: { takenBack: true } });
}
