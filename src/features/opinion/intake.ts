import type { InputOf } from '#kernel/contract.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { holdMandates } from '#features/deputy/public.ts';
import { tell } from '#features/notice/public.ts';
import { placeIsWithin } from '#features/place/public.ts';
import { rulePeriods } from '#features/settings/public.ts';
import { openStation } from '#features/station/public.ts';
import { nextNumber } from '#platform/counter.ts';
import type { Work } from '#platform/feature.ts';
import { isEmpty, sealContact } from './contact.ts';
import type { opinion as contract } from './contract.ts';
import { floodOf } from './flooding.ts';
import { newReceiptOf, receiptPath } from './receipt.ts';
import { type Source, clocks, isReport, receiptNumber } from './rules.ts';
import { putContact } from './store/contact.ts';
import { index } from './store/search.ts';
import { addEvents, insert } from './store.ts';
import { linkTo, tellCaretakers, tellResident } from './telling.ts';

type Said = Omit<InputOf<typeof contract.verbs.submit>, 'source'>;

/** How it came, beside what was said. */
export interface Arrival {
  readonly source: Source;
  readonly entryMode: 'heard' | 'written' | 'photographedForm' | 'voiceNote' | null;
  readonly receivedOn: string;
  readonly stationId: string | null;
  readonly deputyPersonId: string | null;
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
  const { tx, now, today, house, tenant } = work;
  const { stationId, deputyPersonId, receivedOn, source, entryMode } = arrival;
  const placeCode = await checkedPlace(work, said.placeCode ?? null, stationId, deputyPersonId);
  const floodId = await floodOf(work, { content: said.content, choice: said.choice, phone: said.phone ?? null, placeCode, stationId });
  const forReview = floodId !== null;
  const periods = await rulePeriods(tx, { look: 'opinionLookedAt', answer: 'opinionAnswered' }, today);
  const year = Number(today.slice(0, 4));
  const number = receiptNumber(year, await nextNumber(tx, `opinion/${year}`));
  const { secret, code, secretHash, codeHash } = newReceiptOf(house.seal, number);
  const id = newId(now.getTime());
  const words = { content: said.content, spot: said.spot ?? null };
  await insert(tx, {
    id, number, source, entryMode, receivedOn, placeCode, stationId, deputyPersonId, forReview, floodId, secretHash, codeHash, ...words, choice: said.choice,
    ...clocks(receivedOn, periods, await house.calendar()), createdAt: now, enteredBy: work.actor.personId,
    consentName: said.consentName ?? false, consentPublish: said.consentPublish ?? false,
  });
  const contact = { name: said.name ?? null, phone: said.phone ?? null, address: said.address ?? null };
  if (!isEmpty(contact)) await putContact(tx, id, sealContact(house.seal, id, contact));
  await index(tx, id, { ...words, placeCode });
  await house.files.attach(tx, said.photoIds ?? [], { feature: 'opinion', id });
  const byStaff = entryMode !== null;
  await addEvents(tx, [{
    id: newId(now.getTime()), opinionId: id, at: now, verb: byStaff ? 'enter' : 'submit', fromState: null, toState: 'received',
    personId: byStaff ? work.actor.personId : null, role: byStaff ? 'office' : 'resident', publicWords: null, innerWords: null,
  }]);
  if (!forReview) await tellArrival(work, { id, number, kind: null, choice: said.choice, stationId, deputyPersonId });
  work.note({ number, source, choice: said.choice, placeCode, stationId, forReview });
  return { id, number, code, path: receiptPath(tenant.code, secret), receivedOn };
}

/** The village of the opinion: as said, else where the station stands. Refuses what is not of this township or not in use. */
async function checkedPlace({ tx, tenant, today }: Work, placeCode: string | null, stationId: string | null, deputyPersonId: string | null): Promise<string | null> {
  if (placeCode !== null && !(await placeIsWithin(tx, placeCode, tenant.code))) refuse('opinion.noSuchPlace');
  const station = stationId === null ? null : await openStation(tx, stationId);
  if (stationId !== null && !station) refuse('opinion.noSuchStation');
  if (deputyPersonId !== null && !(await holdMandates(tx, [deputyPersonId], today))) refuse('opinion.noSuchDeputy');
  return placeCode ?? station?.placeCode ?? null;
}

async function tellArrival(work: Work, opinion: Parameters<typeof tellCaretakers>[1] & { number: string }): Promise<void> {
  const { id, number } = opinion;
  if (isReport(opinion)) {
    for (const role of ['clerk', 'chair'] as const) await tell(work, { to: { role }, kind: 'opinion.reportArrived', params: { number }, link: linkTo(id) });
  } else {
    await tellCaretakers(work, opinion, opinion.stationId || opinion.deputyPersonId ? 'arrived' : 'toRoute', { number });
  }
  await tellResident(work, opinion, { template: 'opinionReceived' });
}
