import { due } from '#kernel/deadline.ts';
import { newId } from '#kernel/id.ts';
import { addPerson, findPersonByPhone, personOfSameAccount } from '#features/account/public.ts';
import { currentTerm, deputyNames, sittingOn } from '#features/deputy/public.ts';
import { record } from '#features/duty/public.ts';
import { appendAudit } from '#platform/audit.ts';
import type { Work } from '#platform/feature.ts';
import { ask } from '#platform/jobs.ts';
import { note } from '../moving.ts';
import { periods, withdrawBeforeAssignment } from '../profile.ts';
import { arrivedFrom, insertArrival } from '../store/passage.ts';
import { askToSign, indexWords, insert, setCosigners } from '../store/writes.ts';
import { tellClerk } from '../telling.ts';
import { passUpKind, tellBelowKind } from './kinds.ts';
import type { Parcel, Signer } from './parcel.ts';

/** Takes in a paper made to this congress in a house below: it is handed in here, once, and goes on as the congress's own. Answers its id here. */
export async function receive(work: Work, parcel: Parcel): Promise<string> {
  const { tx, now, house } = work;
  const known = await arrivedFrom(tx, parcel.fromTenantId, parcel.fromId);
  if (known) return known;
  const id = newId(now.getTime());
  await insertPaper(work, id, parcel);
  await insertArrival(tx, { suggestionId: id, fromTenantId: parcel.fromTenantId, fromId: parcel.fromId, fromName: parcel.fromName, originNumbers: parcel.originNumbers }, now);
  await indexWords(tx, id, `${parcel.paper.title}\n${parcel.paper.facts}\n${parcel.paper.proposal}`);
  const taken: string[] = [];
  for (const { name, bytes } of parcel.files) taken.push((await house.files.take(tx, { name, bytes, by: null, now })).id);
  await house.files.attach(tx, taken, { feature: 'suggestion', id });
  await note(work, id, 'arrived', { on: work.today, words: parcel.fromName, audience: 'readers' });
  await tellClerk(work, { id, title: parcel.paper.title, confidential: parcel.confidential !== null, leadPersonId: '', cosigners: [], assignments: [] }, 'arrived', { from: parcel.fromName });
  await appendAudit(tx, { at: now, realAt: house.clock.now(), actor: work.actor, verb: passUpKind, subjectId: id, result: 'done', detail: { fromTenantId: parcel.fromTenantId, fromId: parcel.fromId } });
  await ask(tx, { kind: tellBelowKind, runAt: house.clock.now() });
  return id;
}

async function insertPaper(work: Work, id: string, { paper, origin, confidential, lead, cosigners, fromTenantId }: Parcel): Promise<void> {
  const { tx, now, today, house } = work;
  // Handed in when the deputy did it below; a demo town's clock may run ahead of this one.
  const submittedOn = paper.submittedOn !== null && paper.submittedOn < today ? paper.submittedOn : today;
  const term = await currentTerm(tx, submittedOn);
  const { assign } = await periods(tx, today, 'assign');
  const assignDueOn = due(today, assign, await house.calendar());
  const leadPersonId = await personHere(work, fromTenantId, lead);
  const { kind, title, facts, proposal, topic, placeCode, level, publicConsent, leadConfirmedWay } = paper;
  await insert(tx, {
    id, state: 'submitted', kind, level, title, facts, proposal, topic, placeCode, origin, suggestedOfficeId: null, publicConsent, confidential, leadPersonId, typedBy: null, leadConfirmedWay, leadConfirmedOn: submittedOn,
    termId: term?.id ?? null, sittingId: term ? (await sittingOn(tx, submittedOn))?.id ?? null : null, submittedOn, submittedAt: now, assignDueOn, clockOn: assignDueOn,
    withdrawBeforeAssignment: await withdrawBeforeAssignment(tx, today), createdAt: now,
  });
  const act = { on: submittedOn, title, refFeature: 'suggestion', refId: id, level };
  await record(work, { ...act, personId: leadPersonId, kind: 'suggestion.submitted' });
  for (const signer of cosigners) {
    const personId = await personHere(work, fromTenantId, signer);
    await askToSign(tx, id, [personId], submittedOn);
    await setCosigners(tx, id, { personId }, { state: 'confirmed', way: signer.way, answeredOn: submittedOn });
    await record(work, { ...act, personId, kind: 'suggestion.cosigned' });
  }
}

/** The same person on the rolls of this house: by his account, by a name that stands once among its deputies, by his phone; else he is entered. */
async function personHere(work: Work, fromTenantId: string, { id, name, phone }: Signer): Promise<string> {
  const bound = await personOfSameAccount(work.tx, { tenantId: fromTenantId, personId: id });
  if (bound) return bound;
  const namesakes = [...new Set((await deputyNames(work.tx, work.today)).filter((deputy) => deputy.name === name).map((deputy) => deputy.id))];
  if (namesakes.length === 1 && namesakes[0]) return namesakes[0];
  const byPhone = phone === null ? null : await findPersonByPhone(work, phone);
  return byPhone?.name === name ? byPhone.id : addPerson(work, { name, phone });
}
