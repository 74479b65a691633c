import { type Actor, has, keepsTheOffice, officesOf, stationsOf } from '#kernel/actor.ts';
import { type Clause, type Policy, either, only } from '#kernel/verdict.ts';
import { type LifeVerb, type Opinion, isReport, life } from './rules.ts';

/** What is to be entered for a resident: for which station, with which deputy. */
export interface EntryPlan {
  readonly stationId: string | null;
  readonly deputyPersonId: string | null;
}

/** Several opinions of a flood, looked through together. */
export interface SiftPlan {
  readonly opinions: readonly Opinion[];
}

/** All that came from one source, as far as it decides what may be done with it. */
export interface FloodPlan {
  readonly waitingCount: number;
  readonly siftedAt: Date | null;
  readonly undoneAt: Date | null;
}

/** A search at the counter acts on no opinion. */
export interface SearchPlan {
  readonly searching: true;
}

const isHolder = (actor: Actor, opinion: Opinion): boolean => actor.via === 'receipt' && actor.receiptOf === opinion.id;
const isAtStation = (actor: Actor, opinion: Opinion): boolean => opinion.stationId !== null && stationsOf(actor).includes(opinion.stationId);
const isItsDeputy = (actor: Actor, opinion: Opinion): boolean =>
  has(actor, 'deputy', 'convener') && actor.personId !== null && actor.personId === opinion.deputyPersonId;
const isHandler = (actor: Actor, opinion: Opinion): boolean => opinion.officeId !== null && officesOf(actor).includes(opinion.officeId);

/** Looks after it on the resident's side: the office, its station, its deputy. A report is the office's alone. */
export const looksAfter = (actor: Actor, opinion: Opinion): boolean =>
  keepsTheOffice(actor) || (!isReport(opinion) && (isAtStation(actor, opinion) || isItsDeputy(actor, opinion)));

/** May this reader see it at all? `visibleTo` in the store says the same in SQL. */
const maySee = (actor: Actor, opinion: Opinion): boolean =>
  isHolder(actor, opinion) || looksAfter(actor, opinion)
  || (!isReport(opinion) && (has(actor, 'presidium', 'countyOfficer') || isHandler(actor, opinion)));

/** May this reader know who said it? Whoever looks after it, and the handlers when the resident agreed. */
export const mayKnowName = (actor: Actor, opinion: Opinion): boolean =>
  looksAfter(actor, opinion) || (opinion.consentName && !isReport(opinion) && isHandler(actor, opinion));

/** An entry of the timeline, as far as it decides who reads the words among staff. */
export interface Entry {
  readonly verb: string;
  readonly role: string;
}

/**
 * Words among staff are the house's own. Whoever looks after it reads them, and the presidium; a handler reads what his
 * office was asked and what his office wrote since. Answers which entries of the timeline (oldest first) show them.
 */
export function innerWordsFor(actor: Actor, opinion: Opinion, timeline: readonly Entry[]): (entry: Entry, index: number) => boolean {
  if (looksAfter(actor, opinion) || (!isReport(opinion) && has(actor, 'presidium'))) return () => true;
  if (!maySee(actor, opinion) || !isHandler(actor, opinion)) return () => false;
  const asked = timeline.findLastIndex(({ verb }) => verb === 'handToVillage' || verb === 'askDepartment');
  return ({ role }, index) => asked >= 0 && (index === asked || (index > asked && role === 'handler'));
}

/** In which capacity somebody acts here; the timeline shows it. */
export function capacityOf(actor: Actor, opinion: Opinion): 'resident' | 'office' | 'deputy' | 'station' | 'handler' | 'system' {
  if (actor.via === 'system') return 'system';
  if (actor.via !== 'session') return 'resident';
  if (isItsDeputy(actor, opinion)) return 'deputy';
  if (isAtStation(actor, opinion)) return 'station';
  return keepsTheOffice(actor) || !isHandler(actor, opinion) ? 'office' : 'handler';
}

const inState = (verb: LifeVerb): Clause<Opinion> => only((_, { state }) => life.allows(state, verb), 'opinion.wrongState', 409);
const theOffice = only<unknown>(keepsTheOffice, 'opinion.onlyTheOffice');
/** The county's officer calls back, to check the handling, whoever agreed to it. */
const mayCallBack = only<Opinion>((actor, opinion) => has(actor, 'countyOfficer') && opinion.consentCall && !isReport(opinion), 'opinion.notYours');
const theChair = only<unknown>((actor) => has(actor, 'chair'), 'opinion.onlyTheChair');
const responsible = only<Opinion>(looksAfter, 'opinion.notYours');
const handler = only<Opinion>(isHandler, 'opinion.onlyTheHandler');
const theResident = only<Opinion>(isHolder, 'opinion.notReceiptHolder');
const noReport = only<Opinion>((_, opinion) => !isReport(opinion), 'opinion.isReport', 409);
const nothingMergedIn = only<Opinion>((_, { mergedCount }) => mergedCount === 0, 'opinion.hasMerged', 409);
const routed = only<Opinion>((_, { stationId, deputyPersonId }) => stationId !== null || deputyPersonId !== null, 'opinion.notRouted', 409);
const aDeputy = only<unknown>((actor) => has(actor, 'deputy', 'convener'), 'opinion.onlyADeputy');
const answered = only<Opinion>((_, { answeredAt }) => answeredAt !== null, 'opinion.notAnswered', 409);
const unrated = only<Opinion>((_, { rating }) => rating === null, 'opinion.ratedBefore', 409);
/** Nobody ticks "satisfied" under his own answer. */
const notOwnAnswer = only<Opinion>((actor, { answeredPersonId }) => actor.personId === null || actor.personId !== answeredPersonId, 'opinion.notYourOwnAnswer');
const dissatisfied = only<Opinion>((_, { rating }) => rating === 'dissatisfied', 'opinion.notDissatisfied', 409);
const firstTime = only<Opinion>((_, { reopenedAt }) => reopenedAt === null, 'opinion.reopenedBefore', 409);
const noticeGiven = only<Opinion>((_, { state, noticedAt }) => state !== 'elsewhere' || noticedAt !== null, 'opinion.noticeFirst', 409);
/** What is owed of a letter is owed in its own register, and is undone there. */
const notALetter = only<Opinion>((_, { registeredAt }) => registeredAt === null, 'opinion.isLetter', 409);
const noticeOwed = only<Opinion>((_, { noticedAt }) => noticedAt === null, 'opinion.noticedBefore', 409);
const mayPublish = only<Opinion>((_, { consentPublish }) => consentPublish, 'opinion.noConsent', 409);
const summarised = only<Opinion>((_, { outcome }) => outcome !== null, 'opinion.noSummary', 409);
const published = only<Opinion>((_, { isPublished }) => isPublished, 'opinion.notPublished', 409);
/** Those who answer for what the public reads. */
const publisher = only<unknown>((actor) => keepsTheOffice(actor) || has(actor, 'presidium'), 'opinion.onlyTheOffice');
const phoneLeft = only<Opinion>((_, { phone }) => phone === 'left', 'opinion.noPhoneToConfirm', 409);
const notTold = only<Opinion>((_, { toldAt }) => toldAt === null, 'opinion.toldBefore', 409);
const hasContact = only<Opinion>((_, opinion) => opinion.hasContact, 'opinion.noContact', 409);
const asked = only<Opinion>((_, { erasureAskedAt }) => erasureAskedAt !== null, 'opinion.erasureNotAsked', 409);
const notAsked = only<Opinion>((_, { erasureAskedAt }) => erasureAskedAt === null, 'opinion.erasureAskedBefore', 409);
const staffedHere = only<unknown>((actor) => keepsTheOffice(actor) || stationsOf(actor).length > 0, 'opinion.notYours');
const unused = only<SearchPlan | Opinion>((_, subject) => 'searching' in subject, 'opinion.notYours');
const ownEntry = only<EntryPlan>((actor, { stationId, deputyPersonId }) =>
  keepsTheOffice(actor) || (stationId !== null ? stationsOf(actor).includes(stationId) : has(actor, 'deputy') && deputyPersonId === actor.personId), 'opinion.mayNotEnter');
const allInReview = only<SiftPlan | Opinion>((_, plan) => 'opinions' in plan && plan.opinions.length > 0 && plan.opinions.every((opinion) => opinion.forReview), 'opinion.notInReview', 409);

const waits = only<FloodPlan>((_, { siftedAt, waitingCount }) => siftedAt === null && waitingCount > 0, 'opinion.notInReview', 409);
const sifted = only<FloodPlan>((_, { siftedAt, undoneAt }) => siftedAt !== null && undoneAt === null, 'opinion.notSifted', 409);

interface Subjects {
  submit: unknown; enter: EntryPlan; classify: Opinion; route: Opinion; lookAt: Opinion; answer: Opinion; explainDelay: Opinion; handToVillage: Opinion;
  answerFromVillage: Opinion; askDepartment: Opinion; approveAsk: Opinion; declineAsk: Opinion; answerFromDepartment: Opinion; handBack: Opinion; takeUp: Opinion;
  merge: Opinion; separate: Opinion; sendElsewhere: Opinion; noticeElsewhere: Opinion; takeBack: Opinion; rate: Opinion; reopen: Opinion; close: Opinion; void: Opinion;
  comment: Opinion; summarise: Opinion; publishSummary: Opinion; hideSummary: Opinion; consent: Opinion; amendContact: Opinion; reveal: Opinion; findByName: SearchPlan; newReceipt: Opinion; sift: SiftPlan; siftFlood: FloodPlan; undoSift: FloodPlan;
  askPhoneCode: Opinion; confirmPhone: Opinion; markTold: Opinion; askErasure: Opinion; eraseContact: Opinion; keepContact: Opinion; handCopy: Opinion;
}

/** Who may do what with an opinion, in one sentence a verb. */
export const policy: Policy<Subjects, Opinion> = {
  see: [only(maySee, 'opinion.notYours')],
  submit: [],
  enter: [ownEntry],
  classify: [responsible, inState('classify')],
  route: [responsible, noReport, inState('route')],
  lookAt: [responsible, noReport, routed, inState('lookAt')],
  answer: [responsible, noReport, inState('answer')],
  explainDelay: [responsible, inState('explainDelay')],
  handToVillage: [responsible, noReport, inState('handToVillage')],
  answerFromVillage: [either(handler, responsible), inState('answerFromVillage')],
  askDepartment: [responsible, noReport, inState('askDepartment')],
  approveAsk: [theChair, inState('approveAsk')],
  declineAsk: [theChair, inState('declineAsk')],
  answerFromDepartment: [either(handler, theOffice), inState('answerFromDepartment')],
  handBack: [either(handler, responsible), inState('handBack'), only((_, { suggestionId }) => suggestionId === null, 'opinion.wrongState', 409)],
  takeUp: [responsible, aDeputy, noReport, inState('takeUp')],
  merge: [responsible, noReport, inState('merge')],
  separate: [responsible, inState('separate')],
  sendElsewhere: [theOffice, inState('sendElsewhere'), nothingMergedIn],
  noticeElsewhere: [theOffice, inState('noticeElsewhere'), noticeOwed, notALetter],
  takeBack: [theOffice, inState('takeBack'), notALetter],
  rate: [either(theResident, responsible), inState('rate'), answered, unrated, notOwnAnswer],
  reopen: [either(theResident, responsible), inState('reopen'), dissatisfied, firstTime],
  close: [responsible, inState('close'), noticeGiven],
  void: [theOffice, inState('void'), nothingMergedIn],
  comment: [either(responsible, handler), inState('comment')],
  summarise: [theOffice, inState('summarise'), mayPublish],
  publishSummary: [publisher, noReport, inState('publishSummary'), answered, mayPublish, summarised],
  hideSummary: [publisher, inState('hideSummary'), published],
  consent: [either(theResident, theOffice), inState('consent')],
  amendContact: [responsible, inState('amendContact')],
  reveal: [either(responsible, mayCallBack), inState('reveal'), hasContact],
  findByName: [unused as Clause<SearchPlan>, staffedHere],
  newReceipt: [responsible, only((_, { state }) => state !== 'void', 'opinion.wrongState', 409)],
  askPhoneCode: [theResident, phoneLeft],
  confirmPhone: [theResident, phoneLeft, inState('confirmPhone')],
  markTold: [responsible, inState('markTold'), hasContact, notTold],
  askErasure: [theResident, inState('askErasure'), hasContact, notAsked],
  eraseContact: [theOffice, inState('eraseContact'), hasContact],
  keepContact: [theOffice, inState('keepContact'), hasContact, asked],
  handCopy: [theOffice, inState('handCopy')],
  sift: [theOffice, allInReview as Clause<SiftPlan>],
  siftFlood: [theOffice, waits],
  undoSift: [theOffice, sifted],
};
