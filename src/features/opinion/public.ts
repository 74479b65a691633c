import { type Actor, keepsTheOffice } from '#kernel/actor.ts';
import { mask } from '#kernel/plain-text.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Work } from '#platform/feature.ts';
import { lastNumbers } from '#platform/counter.ts';
import { type Receipt, takeIn } from './intake.ts';
import { type Contact, openContact } from './contact.ts';
import { move } from './moving.ts';
import { looksAfter } from './policy.ts';
import { type Choice, type Opinion, isReport, life, readNumber } from './rules.ts';
import { contactsOf, erasuresAsked } from './store/contact.ts';
import { floodTotals } from './store/flood.ts';
import { onDesk } from './store/outward.ts';
import { type Brief, briefs, findAll, numbered, update, wordsOf } from './store.ts';

/** The doors of a resident who has lost his receipt and left a phone. */
export { askOwnCode, findByPhone, openByTicket, readPhone } from './own-opinions.ts';

/** Opinions as registers print them, by station, deputy and period; and how many residents each deputy received. */
export { type OpinionLine, opinionLines } from './for-registers.ts';
export { receivedByDeputy } from './store/registers.ts';

/** Opens the receipt of a resident, by its number and code or by its QR code. */
export { openReceipt, openReceiptBySecret, opinionBySecret } from './receipt-door.ts';

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

/** The suggestion written from them stands again: what waits with its deputy is taken up by it as before; what was answered meanwhile, or taken up by another, stays so. */
export async function takeUpAgain(work: Work, opinionIds: readonly string[], suggestionId: string): Promise<void> {
  for (const opinion of await findAll(work.tx, [...opinionIds])) {
    if (opinion.suggestionId === null && life.allows(opinion.state, 'takeUp')) await move(work, opinion, { verb: 'takeUp', change: { suggestionId } });
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

/** Tells the residents behind a suggestion of a step. */
export { tellOriginators } from './originators.ts';

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
export { type Standing, answeredFrom, factsOfOpinions, holdUntold, outsideLines, pointedTo, sentByPrograms, stepsOfSent } from './store/outside.ts';

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
