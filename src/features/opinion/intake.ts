import { yearOf } from '#kernel/dates.ts';
import type { InputOf } from '#kernel/contract.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { holdMandates } from '#features/deputy/public.ts';
import { placeIsWithin } from '#features/place/public.ts';
import { rulePeriods } from '#features/settings/public.ts';
import { openStation } from '#features/station/public.ts';
import { nextNumber } from '#platform/counter.ts';
import type { Work } from '#platform/feature.ts';
import { isEmpty, sealContact } from './contact.ts';
import type { opinion as contract } from './contract.ts';
import { floodOf } from './flooding.ts';
import { newReceiptOf, receiptPath } from './receipt.ts';
import { type Opinion, type Source, clocks, isReport, receiptNumber } from './rules.ts';
import { putContact } from './store/contact.ts';
import { index } from './store/search.ts';
import { findAll, insert } from './store.ts';
import { tellCaretakers, tellCaretakersOf, tellReport, tellResident, tellResidents } from './telling.ts';
import { addToTimeline } from './timeline.ts';

type Said = Omit<InputOf<typeof contract.verbs.submit>, 'source'>;

/** How it came, beside what was said. */
export interface Arrival {
  readonly source: Source;
  readonly entryMode: 'heard' | 'written' | 'photographedForm' | 'voiceNote' | null;
  readonly receivedOn: string;
  readonly stationId: string | null;
  readonly deputyPersonId: string | null;
  /** Its number where it came from. */
  readonly outsideNumber?: string;
}

/** What is printed or shown once. */
export interface Receipt {
  readonly id: string;
  readonly number: string;
  readonly code: string;
  readonly path: string;
  readonly receivedOn: string;
}

/** Takes an opinion in: number, words, contact, search, photos, first entry of the timeline; tells who is to look at it. */
export async function takeIn(work: Work, said: Said, arrival: Arrival): Promise<Receipt> {
  const { opinion, receipt } = await keep(work, said, arrival);
  if (!opinion.forReview) await tellArrival(work, opinion);
  work.note({ number: opinion.number, source: arrival.source, choice: said.choice, placeCode: opinion.placeCode, stationId: arrival.stationId, forReview: opinion.forReview });
  return receipt;
}

/** Takes a whole list in. Those who are to look at them hear once of all, each resident of his own. */
export async function takeInMany(work: Work, list: readonly { said: Said; arrival: Arrival }[]): Promise<Receipt[]> {
  const receipts: Receipt[] = [];
  for (const { said, arrival } of list) receipts.push((await keep(work, said, arrival)).receipt);
  const opinions = await findAll(work.tx, receipts.map(({ id }) => id));
  for (const report of opinions.filter(isReport)) await tellReport(work, report);
  await tellCaretakersOf(work, opinions.filter((one) => !isReport(one)), 'arrivedMany', {});
  await tellResidents(work, opinions, { template: 'opinionReceived' });
  return receipts;
}

/** An opinion that was just kept, as far as telling of it goes. */
type Kept = Pick<Opinion, 'id' | 'number' | 'kind' | 'choice' | 'placeCode' | 'stationId' | 'deputyPersonId' | 'forReview'>;

async function keep(work: Work, said: Said, arrival: Arrival): Promise<{ opinion: Kept; receipt: Receipt }> {
  const { tx, now, today, house, tenant } = work;
  const { stationId, deputyPersonId, receivedOn, source, entryMode, outsideNumber = null } = arrival;
  const placeCode = await checkedPlace(work, said.placeCode ?? null, stationId, deputyPersonId);
  const floodId = await floodOf(work, { source, content: said.content, choice: said.choice, phone: said.phone ?? null, placeCode, stationId });
  const forReview = floodId !== null;
  const periods = await rulePeriods(tx, { look: 'opinionLookedAt', answer: 'opinionAnswered' }, today);
  const year = yearOf(today);
  const number = receiptNumber(year, await nextNumber(tx, `opinion/${year}`));
  const { secret, code, secretHash, codeHash } = newReceiptOf(house.seal, number);
  const id = newId(now.getTime());
  const words = { content: said.content, spot: said.spot ?? null };
  await insert(tx, {
    id, number, outsideNumber, source, entryMode, receivedOn, placeCode, stationId, deputyPersonId, forReview, floodId, secretHash, codeHash, ...words, choice: said.choice,
    ...clocks(receivedOn, periods, await house.calendar()), createdAt: now, enteredBy: work.actor.personId,
    consentName: said.consentName ?? false, consentPublish: said.consentPublish ?? false, consentCall: said.consentCall ?? false,
  });
  const contact = { name: said.name ?? null, phone: said.phone ?? null, address: said.address ?? null };
  if (!isEmpty(contact)) await putContact(tx, id, sealContact(house.seal, id, contact));
  await index(tx, id, { ...words, placeCode });
  await house.files.attach(tx, said.photoIds ?? [], { feature: 'opinion', id });
  const byStaff = entryMode !== null;
  await addToTimeline(work, [{
    id: newId(now.getTime()), opinionId: id, at: now, verb: byStaff ? 'enter' : 'submit', fromState: null, toState: 'received',
    personId: byStaff ? work.actor.personId : null, role: byStaff ? 'office' : 'resident', publicWords: null, innerWords: null,
  }]);
  return { opinion: { id, number, kind: null, choice: said.choice, placeCode, stationId, deputyPersonId, forReview }, receipt: { id, number, code, path: receiptPath(tenant.code, secret), receivedOn } };
}

/** The village of the opinion: as said, else where the station stands. Refuses what is not of this township or not in use. */
async function checkedPlace({ tx, tenant, today }: Work, placeCode: string | null, stationId: string | null, deputyPersonId: string | null): Promise<string | null> {
  if (placeCode !== null && !(await placeIsWithin(tx, placeCode, tenant.code))) refuse('opinion.noSuchPlace');
  const station = stationId === null ? null : await openStation(tx, stationId);
  if (stationId !== null && !station) refuse('opinion.noSuchStation');
  if (deputyPersonId !== null && !(await holdMandates(tx, [deputyPersonId], today))) refuse('opinion.noSuchDeputy');
  return placeCode ?? station?.placeCode ?? null;
}

async function tellArrival(work: Work, opinion: Kept): Promise<void> {
  const { number, stationId, deputyPersonId } = opinion;
  if (isReport(opinion)) await tellReport(work, opinion);
  else await tellCaretakers(work, opinion, stationId || deputyPersonId ? 'arrived' : 'toRoute', { number });
  await tellResident(work, opinion, { template: 'opinionReceived' });
}
