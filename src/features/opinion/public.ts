import { type Actor, keepsTheOffice } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { mask } from '#kernel/plain-text.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Work } from '#platform/feature.ts';
import type { Services } from '#platform/services.ts';
import { lastNumbers } from '#platform/counter.ts';
import { sameSecret } from '#platform/seal.ts';
import { openSession } from '#platform/session.ts';
import type { Tenant } from '#platform/tenants.ts';
import { giveAnswer } from './answering.ts';
import { type Receipt, takeIn } from './intake.ts';
import { type Contact, openContact } from './contact.ts';
import { move } from './moving.ts';
import { capacityOf, looksAfter } from './policy.ts';
import { hashCode, hashSecret } from './receipt.ts';
import { type Choice, type Opinion, type SuggestionStep, guessLimits, isReport, life, readNumber } from './rules.ts';
import { noSummary, openAgain } from './publishing.ts';
import { codeOf, contactsOf, erasuresAsked, idBySecret } from './store/contact.ts';
import { floodTotals } from './store/flood.ts';
import { onDesk } from './store/outward.ts';
import { type Brief, answeredWith, briefs, findAll, mergedInto, numbered, update, updateAll, wordsOf } from './store.ts';
import { tellCaretakers, tellResidents } from './telling.ts';
import { text } from './text.ts';
import { addToTimeline } from './timeline.ts';

/** The doors of a resident who has lost his receipt and left a phone. */
export { askOwnCode, findByPhone, openByTicket, readPhone } from './own-opinions.ts';

/** Opinions as registers print them, by station, deputy and period; and how many residents each deputy received. */
export { type OpinionLine, opinionLines } from './for-registers.ts';
export { receivedByDeputy } from './store/registers.ts';

/** The opinion whose QR code or link carries this secret, or null. */
export const opinionBySecret = (tx: Tx, house: Pick<Services, 'seal'>, secret: string): Promise<string | null> => idBySecret(tx, hashSecret(house.seal, secret));

/**
 * Opens the receipt a resident has on paper: answers the token of a receipt session. A wrong number and a wrong code are
 * answered alike (422), after the same work; too many tries close the number and the address for an hour (429).
 */
export async function openReceipt(house: Services, tenant: Tenant, typedNumber: string, code: string, address: string | null): Promise<string> {
  const number = readNumber(typedNumber) ?? typedNumber.slice(0, 40);
  const now = house.clock.now();
  // Counted before the look, so that many at once cannot slip through together.
  const within = [
    await house.throttle.hit('receipt/number', `${tenant.id}/${number}`, guessLimits.number, now),
    await house.throttle.hit('receipt/address', `${tenant.id}/${address ?? ''}`, guessLimits.address, now),
  ];
  if (within.includes(false)) refuse('opinion.receiptLocked', 429);
  const given = hashCode(house.seal, number, code.normalize('NFKC').replace(/\s/g, ''));
  const found = await house.database.inTenant(tenant.id, (tx) => codeOf(tx, number), 'read');
  // Compared also when there is nothing to compare with.
  const same = sameSecret(given, found?.codeHash ?? Buffer.alloc(given.length));
  if (!found || !same) refuse('opinion.receiptUnknown', 422);
  await house.throttle.clear('receipt/number', `${tenant.id}/${number}`);
  return openSession(house, { tenantId: tenant.id, kind: 'receipt', accountId: null, personId: null, name: null, grants: [], receiptOf: found.id });
}

/** A session for whoever holds the secret of the QR code; null for an unknown one. */
export async function openReceiptBySecret(house: Services, tenant: Tenant, secret: string): Promise<string | null> {
  const id = await house.database.inTenant(tenant.id, (tx) => opinionBySecret(tx, house, secret), 'read');
  return id && openSession(house, { tenantId: tenant.id, kind: 'receipt', accountId: null, personId: null, name: null, grants: [], receiptOf: id });
}

/** Takes in what a deputy heard while calling on voters. The record of the visit has checked who may write it. */
export const takeHeard = (work: Work, said: { content: string; choice: Choice; placeCode: string; name?: string; phone?: string }, arrival: { stationId: string | null; deputyPersonId: string; receivedOn: string }): Promise<Receipt> =>
  takeIn(work, said, { ...arrival, source: 'visit', entryMode: 'heard' });

/** Ties opinions to the suggestion a deputy writes of them; refuses (409) what he does not look after or what is beyond it. */
export async function markTakenUp(work: Work, opinionIds: readonly string[], suggestionId: string): Promise<void> {
  const wanted = new Set(opinionIds);
  const opinions = await findAll(work.tx, [...wanted]);
  const mayTake = (opinion: Opinion) => looksAfter(work.actor, opinion) && !isReport(opinion) && (opinion.suggestionId === suggestionId || opinion.suggestionId === null || opinion.state !== 'takenUp')
    && (opinion.state === 'takenUp' || life.allows(opinion.state, 'takeUp'));
  if (opinions.length !== wanted.size || !opinions.every(mayTake)) refuse('opinion.cannotTakeUp', 409);
  for (const opinion of opinions) {
    if (opinion.state === 'takenUp') await update(work.tx, opinion.id, { suggestionId });
    else await move(work, opinion, { verb: 'takeUp', change: { suggestionId } });
  }
}

/** The opinions behind a suggestion, each in one line. */
export const opinionsOf = (tx: Tx, suggestionId: string): Promise<Brief[]> => briefs(tx, null, 'suggestionId', [suggestionId]);

/** An opinion by its number, and what became of it; null where there is none or this actor may not see it. */
export async function opinionByNumber({ tx, actor }: Work, typed: string): Promise<{ id: string; suggestionId: string | null } | null> {
  const number = readNumber(typed);
  return number === null ? null : numbered(tx, actor, number);
}

/** The opinions behind a suggestion, merged ones too, or one alone: those this actor may see, and how many he may not. */
export async function opinionsBehind({ tx, actor }: Work, of: { suggestionId: string | null; opinionId: string | null }): Promise<{ seen: Brief[]; hiddenCount: number }> {
  const among = async (who: Actor | null): Promise<Brief[]> => {
    if (of.suggestionId === null) return of.opinionId === null ? [] : briefs(tx, who, 'id', [of.opinionId]);
    const taken = await briefs(tx, null, 'suggestionId', [of.suggestionId]);
    return briefs(tx, who, 'id', [...taken, ...await briefs(tx, null, 'mergedIntoId', taken.map(({ id }) => id))].map(({ id }) => id));
  };
  const [seen, all] = [await among(actor), await among(null)];
  return { seen: seen.slice(0, 50), hiddenCount: all.length - seen.length };
}

/** What a step of a suggestion says to residents; `words` is what they read, in plain words. */
export interface StepTold {
  readonly words?: string | undefined;
  /** Who works on it, for `assigned`; who answers, for `replied`. */
  readonly by?: string | undefined;
}

/**
 * Tells the residents behind a suggestion of a step, and those merged into their opinions. `replied` is their answer, which
 * they rate; `handledAgain` makes them wait for another one; `withdrawn` and `notAccepted` give the opinions back to their deputy.
 */
export async function tellOriginators(work: Work, suggestionId: string, step: SuggestionStep, told: StepTold = {}): Promise<void> {
  const ids = (await briefs(work.tx, null, 'suggestionId', [suggestionId])).map(({ id }) => id);
  for (const opinion of await findAll(work.tx, ids)) {
    await noteSteps(work, [opinion], step, told.words);
    // Those answered with it hear on; what is handled again calls them back below.
    const followers = [...await mergedInto(work.tx, opinion.id), ...(step === 'handledAgain' ? [] : await answeredWith(work.tx, opinion.id))];
    await noteSteps(work, followers, step, told.words);
    if (step === 'replied' && told.words && life.allows(opinion.state, 'answer')) {
      await giveAnswer(work, opinion, { verb: 'answer', words: told.words, ...(told.by ? { by: told.by } : {}) });
    } else if (step === 'handledAgain' && life.allows(opinion.state, 'handleAgain')) {
      await handleAgain(work, opinion);
    } else if (step === 'assigned') {
      await tellAssigned(work, [opinion, ...followers], told.by);
    } else if (step === 'late') {
      await tellResidents(work, [opinion, ...followers], { template: 'opinionNotForgotten' });
    } else if (step === 'withdrawn' || step === 'notAccepted') {
      await letGo(work, opinion, told.words);
    }
  }
}

/** Its suggestion is gone: the opinion goes back to its deputy. One that was answered meanwhile only forgets it, lest it be taken up for it once more. */
async function letGo(work: Work, opinion: Opinion, words: string | undefined): Promise<void> {
  if (opinion.state !== 'takenUp') {
    await update(work.tx, opinion.id, { suggestionId: null }, 'sameVersion');
    return;
  }
  await move(work, opinion, { verb: 'handBack', change: { suggestionId: null }, innerWords: words });
  await tellCaretakers(work, opinion, 'released', { number: opinion.number });
}

/** To know who works on it as a suggestion is to know why the answer takes longer. */
async function tellAssigned(work: Work, opinions: readonly Opinion[], to: string | undefined): Promise<void> {
  await updateAll(work.tx, opinions.filter(({ explainedAt }) => explainedAt === null).map(({ id }) => id), { explainedAt: work.now }, 'sameVersion');
  await tellResidents(work, opinions, { template: 'opinionPassedOn', to: to ?? text.roles.handler });
}

/** The answer did not do: the opinion, and those answered with it, wait for the next one like before. */
async function handleAgain(work: Work, opinion: Opinion): Promise<void> {
  const followers = await answeredWith(work.tx, opinion.id);
  await updateAll(work.tx, followers.map(({ id }) => id), { state: 'merged', stateBefore: 'withDeputy', closedAt: null, ...(await openAgain(work, [opinion, ...followers])) });
  await noteSteps(work, followers.map((follower) => ({ ...follower, state: 'merged' as const })), 'handledAgain', undefined);
  await move(work, opinion, { verb: 'handleAgain', change: { closedAt: null, ...noSummary } });
}

const noteSteps = (work: Work, opinions: readonly Opinion[], step: SuggestionStep, words: string | undefined): Promise<void> =>
  addToTimeline(work, opinions.map((opinion) => ({
    id: newId(work.now.getTime()), opinionId: opinion.id, at: work.now, verb: `suggestion${step.charAt(0).toUpperCase()}${step.slice(1)}`,
    fromState: opinion.state, toState: opinion.state, personId: null, role: capacityOf(work.actor, opinion),
    // The words of a reply are in the answer that follows.
    publicWords: step === 'replied' ? null : words ?? null, innerWords: null,
  })));

/** How the residents of these opinions can be reached, for staff who look after them: the number, the name, and the phone masked. */
export async function residentsBehind({ tx, house }: Work, opinionIds: readonly string[]): Promise<Map<string, { number: string; name: string | null; phone: string | null }>> {
  if (opinionIds.length === 0) return new Map();
  const contacts = new Map((await contactsOf(tx, [...opinionIds])).map((contact) => [contact.opinionId, contact]));
  return new Map((await briefs(tx, null, 'id', opinionIds)).map(({ id, number }) => {
    const { name, phone } = openContact(house.seal, id, contacts.get(id));
    return [id, { number, name, phone: phone === null ? null : mask.phone(phone) }];
  }));
}

/** An opinion in full for whoever looks after it: the words and who said them go on into another register; null where there is none or he may not. */
export async function opinionInFull({ tx, actor, house }: Work, id: string): Promise<({ content: string; placeCode: string | null; receivedOn: string } & Contact) | null> {
  const [found] = await findAll(tx, [id]);
  if (!found || !looksAfter(actor, found)) return null;
  const [sealed] = await contactsOf(tx, [id]);
  return { content: (await wordsOf(tx, id)).content, placeCode: found.placeCode, receivedOn: found.receivedOn, ...openContact(house.seal, id, sealed) };
}

/** What waits on this actor's desk, the oldest due day first. */
export const opinionsOnDesk = (tx: Tx, actor: Actor, most: number) => onDesk(tx, actor, most);

/** Residents who wait for word on their contact data, for those who decide. */
export const erasuresWaiting = async ({ tx, actor }: Work<unknown>, most: number): Promise<{ id: string; number: string }[]> => (keepsTheOffice(actor) ? erasuresAsked(tx, most) : []);

/** What waits in floods for those who sift them; nothing for everybody else. */
export const floodsWaiting = async ({ tx, actor }: Work<unknown>): Promise<{ floods: number; opinions: number; since: Date | null }> =>
  (keepsTheOffice(actor) ? floodTotals(tx) : { floods: 0, opinions: 0, since: null });

export { lastEntryBy, serviceOfYear } from './store/figures.ts';

/** Takes an opinion in that was raised elsewhere, such as at an activity, or a whole list; whether the actor may is the caller's to judge. */
export { takeIn, takeInMany } from './intake.ts';

/** Opinions another organ sent, what it may be told of them, and those that belong to it. */
export { type SentBefore, renew, sentBefore } from './outside.ts';
export { type Standing, answeredFrom, factsOfOpinions, linesOf as outsideLines, pointedTo, sentByPrograms, stepsOfSent } from './store/outside.ts';

/** Those of these opinions that this actor may see, each in one line. */
export const opinionBriefs = (tx: Tx, actor: Actor, ids: readonly string[]): Promise<Brief[]> => briefs(tx, actor, 'id', ids);

/** How many opinions have got a number, in one year or in all. */
export const opinionsNumbered = async (tx: Tx, year?: number): Promise<number> =>
  [...await lastNumbers(tx, `opinion/${year ?? ''}`)].reduce((sum, [, last]) => sum + last, 0);

/** What becomes of an opinion that is registered as a letter or visit. */
export { closedAsLetter, goesToLetters, keepAsReport, noLetterAfterAll, openAgainAsLetter, toldAsLetter } from './letters.ts';

/** What an archive keeps of it. */
export { archivedOpinions } from './store/archived.ts';

/** What samples are drawn from, what is shown of the drawn, and whom to call back. */
export { opinionTrace, opinionsToDraw, residentsToCall, sampledOpinions } from './sampled.ts';
