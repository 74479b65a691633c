import { type Actor, has, keepsTheOffice, officesOf, presidiumSide, stationsOf } from '#kernel/actor.ts';
import { type Clause, type Policy, either, only } from '#kernel/verdict.ts';
import { asksHimself, decides } from '#features/suggestion/rules/deciding.ts';
import { readsAll } from '#features/suggestion/rules/readers.ts';
import { type LifeVerb, life } from './rules.ts';
import { type PromiseMade, leadsOf } from './rules/promise.ts';

/** What a new promise needs: a reply, and the office that gave it. */
export interface RecordPlan {
  /** Null where an office said it in its opinion or report. */
  readonly replyId: string | null;
  readonly officeId: string;
  readonly replyState: 'draft' | 'ready' | 'issued';
  readonly title: string;
  readonly issuedOn: string | null;
  /** The suggestion was not withdrawn or voided. */
  readonly standing: boolean;
}

/** A day that a reply names, and what became of it. */
interface SaidDay {
  readonly state: 'open' | 'recorded' | 'none';
}

type Sentence = Clause<PromiseMade>;
const says = (test: (actor: Actor, promise: PromiseMade, today: string) => boolean, code: string, status?: 403 | 409): Sentence => only(test, code, status);

const isHandler = (actor: Actor, { officeId }: { officeId: string }): boolean => officesOf(actor).includes(officeId);
const handlesIt = (actor: Actor, { handlingIds }: PromiseMade): boolean => officesOf(actor).some((id) => handlingIds.includes(id));
const isLead = (actor: Actor, promise: PromiseMade): boolean => leadsOf(promise).some(({ leadPersonId }) => leadPersonId === actor.personId);
const isBehindIt = (actor: Actor, { opinionIds }: PromiseMade): boolean => actor.via === 'receipt' && actor.receiptOf !== null && opinionIds.includes(actor.receiptOf);
/** Knows the residents behind it: their station, and the office. */
const looksAfterResidents = (actor: Actor, { stationIds }: PromiseMade): boolean => keepsTheOffice(actor) || stationsOf(actor).some((id) => stationIds.includes(id));
const isDraft = ({ state }: PromiseMade): boolean => state === 'drafted';

const theHandler = says(isHandler, 'promise.onlyTheHandler');
const theOffice = says(keepsTheOffice, 'promise.onlyTheOffice');
const theChair = says((actor) => has(actor, 'chair'), 'promise.onlyTheChair');
/** Claims are checked by the chair or a member of the presidium, never by whoever works for the office that claims. */
const theChecker = says((actor, promise) => has(actor, 'chair', 'presidium') && !isHandler(actor, promise), 'promise.onlyTheChecker');
/** What the public reads is taken away by whoever may put it there. */
const takenAwayByTheChecker = says((actor, promise) => promise.shownAs === null || (has(actor, 'chair', 'presidium') && !isHandler(actor, promise)), 'promise.onlyTheChecker');
const now = (verb: LifeVerb): Sentence => says((_, { state }) => life.allows(state, verb), 'platform.wrongState', 409);
const nothingAsked = says((_, { openAsk }) => openAsk === null, 'promise.askWaits', 409);
const theDecider = says((actor, { openAsk }) => decides(actor, openAsk), 'promise.onlyTheChair');
const notHisOwn = says((actor, promise) => !asksHimself(actor, promise), 'promise.ownAsking');
const somethingAsked = says((_, { openAsk }) => openAsk !== null, 'promise.nothingAsked', 409);

type Subjects = Record<Exclude<LifeVerb, 'issue'>, PromiseMade> & { record: RecordPlan; setAside: SaidDay };

/** Who may do what with a promise: who, then at which point, then what must have gone before. */
export const policy: Policy<Subjects, PromiseMade> = {
  see: [says((actor, promise) => (isDraft(promise)
    ? isHandler(actor, promise) || has(actor, 'governmentOffice')
    : readsAll(actor) || isHandler(actor, promise) || handlesIt(actor, promise) || isLead(actor, promise) || isBehindIt(actor, promise) || looksAfterResidents(actor, promise)
      || (has(actor, 'deputy') && !promise.confidential && promise.state !== 'void')), 'promise.notYours')],
  record: [
    only<RecordPlan>((actor, plan) => isHandler(actor, plan) || has(actor, 'governmentOffice') || (keepsTheOffice(actor) && plan.replyState === 'issued'), 'promise.onlyTheHandler'),
    only<RecordPlan>((_, plan) => plan.standing, 'platform.wrongState', 409),
  ],
  /** Not the office that would have to keep it. */
  setAside: [only<SaidDay>(keepsTheOffice, 'promise.onlyTheOffice'), only<SaidDay>((_, { state }) => state === 'open', 'promise.saidSettled', 409)],
  amend: [says((actor, promise) => (isDraft(promise) ? isHandler(actor, promise) || has(actor, 'governmentOffice') : keepsTheOffice(actor)), 'promise.onlyTheOffice'), now('amend')],
  claim: [theHandler, now('claim'), nothingAsked],
  confirm: [theChecker, now('confirm')],
  sendBack: [theChecker, now('sendBack')],
  ask: [theHandler, now('ask'), nothingAsked],
  grant: [theDecider, notHisOwn, now('grant'), somethingAsked],
  refuse: [theDecider, notHisOwn, now('refuse'), somethingAsked],
  review: [theOffice, now('review')],
  resume: [theOffice, now('resume')],
  reopen: [theChair, now('reopen')],
  press: [says((actor) => has(actor, ...presidiumSide), 'promise.onlyTheOffice'), now('press'), says((_, { pressedOn }, today) => pressedOn !== today, 'promise.pressedToday', 409)],
  answer: [says(isLead, 'promise.onlyTheLead'), now('answer'), says((actor, { answeredPersonIds }) => !answeredPersonIds.includes(actor.personId ?? ''), 'promise.answeredBefore', 409)],
  answerAsResident: [
    either(says(isBehindIt, 'promise.onlyTheResident'), says((actor, promise) => looksAfterResidents(actor, promise) && !isHandler(actor, promise), 'promise.onlyTheResident')), now('answerAsResident'),
    says((actor, { opinionIds, answeredOpinionIds }) => (actor.via === 'receipt' ? !answeredOpinionIds.includes(actor.receiptOf ?? '') : answeredOpinionIds.length < opinionIds.length), 'promise.answeredBefore', 409),
  ],
  handOver: [theOffice, now('handOver')],
  publish: [theChecker, now('publish'), says((_, { publicCaseId }) => publicCaseId !== null, 'promise.suggestionNotPublic', 409), says((_, { confidential }) => !confidential, 'promise.confidential', 409)],
  hide: [theChecker, now('hide'), says((_, { shownAs }) => shownAs !== null, 'promise.notPublished', 409)],
  void: [says((actor, promise) => (isDraft(promise) ? isHandler(actor, promise) || has(actor, 'governmentOffice') : keepsTheOffice(actor)), 'promise.onlyTheOffice'), takenAwayByTheChecker, now('void')],
};
