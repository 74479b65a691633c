import { type Actor, type TenantKind, has, keepsTheOffice, officesOf, presidiumSide } from '#kernel/actor.ts';
import type { DraftState } from '#kernel/sheet-import.ts';
import { type Clause, type Policy, either, only } from '#kernel/verdict.ts';
import { actsAt } from '#features/signing/rules.ts';
import { type LifeVerb, type State, earlyStates, life, pressLetters, reopenings } from './rules.ts';
import type { Assignment, Contact, Reply, Standing, Suggestion } from './rules/suggestion.ts';
import { asksHimself, decides } from './rules/deciding.ts';
import { isAsked } from './rules/progress.ts';
import { follows, leads } from './rules/joint.ts';
import { readsAll } from './rules/readers.ts';
import { assignmentsOf, isLive, liveAssignments, openReply, owesReply, ownToVoid, triedEnough } from './rules/standing.ts';

/** Where a case that was handled on paper is entered. */
export interface PastPlace {
  readonly tenantKind: TenantKind;
}

/** A list of such cases that was read. */
export interface WaitingSheet {
  readonly id: string;
  readonly version: number;
  readonly state: DraftState;
}

/** Work that goes on with another person of the same office. */
export interface PassPlan {
  readonly officeId: string;
  readonly officeIsOpen: boolean;
}

/** What a new suggestion needs: a deputy of that congress who makes it. */
export interface DraftPlan {
  readonly leadPersonId: string;
  readonly leadIsDeputy: boolean;
  readonly placeExists: boolean;
}

type Sentence = Clause<Standing>;
const says = (test: (actor: Actor, subject: Standing, today: string) => boolean, code: string, status?: 403 | 409): Sentence => only(test, code, status);

// --- who ---------------------------------------------------------------------------------------------------------
const isLead = (actor: Actor, { leadPersonId }: Pick<Standing, 'leadPersonId'>) => actor.personId !== null && actor.personId === leadPersonId;
const typedIt = (actor: Actor, { typedBy }: Standing) => actor.personId !== null && actor.personId === typedBy;
/** The paper's writers: the deputy, who typed it, and the office for papers that were typed for a deputy or lost theirs. */
const writes = (actor: Actor, paper: Standing) => isLead(actor, paper) || typedIt(actor, paper) || (keepsTheOffice(actor) && (paper.typedBy !== null || paper.leadless));
const mayTypeForOthers = (actor: Actor) => has(actor, 'clerk', 'chair', 'recorder', 'convener', 'stationHead');
const isCosigner = (actor: Actor, { cosigners }: Pick<Standing, 'cosigners'>, ...wanted: string[]) =>
  cosigners.some((cosigner) => cosigner.personId === actor.personId && wanted.includes(cosigner.state));
const mine = (actor: Actor, paper: Standing): Assignment[] => assignmentsOf(paper, officesOf(actor));

const theOffice = says(keepsTheOffice, 'suggestion.onlyTheOffice');
const theChair = says((actor) => has(actor, 'chair'), 'suggestion.onlyTheChair');
const theWriter = says(writes, 'suggestion.onlyTheWriter');
const theLead = says(isLead, 'suggestion.onlyTheLead');
const theGovernmentOffice = says((actor) => has(actor, 'governmentOffice'), 'suggestion.onlyTheGovernmentOffice');
const aHandler = says((actor, paper) => mine(actor, paper).length > 0, 'suggestion.onlyTheHandler');
/** An office of the actor stands so: asked again in the action for the office that is named. */
const myOffice = (test: (assignment: Assignment, paper: Standing, today: string) => boolean, code: string): Sentence =>
  says((actor, paper, today) => mine(actor, paper).some((assignment) => test(assignment, paper, today)), code, 409);

// --- at which point ----------------------------------------------------------------------------------------------
const now = (verb: LifeVerb): Sentence => says((_, paper) => life.allows(paper.state, verb), 'platform.wrongState', 409);
const isEarly = (state: State) => (earlyStates as readonly State[]).includes(state);
/** The writers have it in their hands. */
const isWritten = ({ state }: Standing) => isEarly(state) || state === 'mending';
/** Handed over after it was handed in, and the new lead has not said yet that he leads it. */
const newLeadWaits = (paper: Standing) => !isWritten(paper) && paper.leadConfirmedWay === null;
const accepted = ({ state }: Assignment) => state === 'accepted';
/** Nothing is asked yet, nothing answered. */
const mayAskReturn = (assignment: Assignment, paper: Standing) => ['assigned', 'accepted'].includes(assignment.state) && assignment.answeredRound < paper.round;
const isReady = (paper: Standing, officeId: string) => openReply(paper, officeId)?.state === 'ready';
const returnAsked = says((_, paper) => paper.assignments.some(({ state }) => state === 'returnAsked'), 'suggestion.noReturnAsked', 409);
const returnDecider = says((actor, paper) => has(actor, 'chair') || (paper.viaGovernmentOffice && has(actor, 'governmentOffice')), 'suggestion.onlyTheChair');
const extensionAsked = says((_, paper) => paper.askedExtension !== null, 'suggestion.noExtensionAsked', 409);
/** For the presidium, but nobody for his own office. */
const extensionDecider = [
  says((actor, { askedExtension }) => decides(actor, askedExtension), 'suggestion.onlyTheChair'),
  says((actor, { askedExtension }) => !asksHimself(actor, askedExtension), 'suggestion.ownAsking'),
];
const notTheChecker = says((actor, paper) => paper.waitingCheck !== null && paper.waitingCheck.checkedBy !== actor.personId, 'suggestion.secondPerson', 409);
/** The reply lies with a step of the actor's office, and he holds it or stands in. */
const liesWith = (actor: Actor, paper: Standing, { officeId, signing }: Reply, today: string) => signing !== null && mine(actor, paper).some((share) => share.officeId === officeId) && actsAt(signing, actor.personId, today);
/** The government office signs for offices that cannot write outward; an office with a letter of its own signs itself, by its last step where it has steps. */
export const maySign = (actor: Actor, paper: Standing, reply: Reply, today: string): boolean => reply.state === 'ready' && reply.round === paper.round
  && (reply.issuer === 'townGovernment' ? has(actor, 'governmentOffice') : reply.signing === null ? mine(actor, paper).some(({ officeId }) => officeId === reply.officeId) : liesWith(actor, paper, reply, today));
/** A step of the office that is not the signature itself. */
export const mayCheck = (actor: Actor, paper: Standing, reply: Reply, today: string): boolean => reply.state === 'draft' && reply.round === paper.round && liesWith(actor, paper, reply, today);
const signs = says((actor, paper, today) => paper.replies.some((reply) => maySign(actor, paper, reply, today)), 'suggestion.nothingToSign');
const checks = says((actor, paper, today) => paper.replies.some((reply) => mayCheck(actor, paper, reply, today)), 'suggestion.nothingToCheck');
/** Who wrote it takes it back by writing on; only others send it back. */
export const maySendBack = (actor: Actor, paper: Standing, reply: Reply, today: string): boolean =>
  mayCheck(actor, paper, reply, today) || (maySign(actor, paper, reply, today) && (reply.issuer === 'townGovernment' || reply.signing !== null));
/** Who says that a word with the deputy was logged by mistake. */
export const mayVoidContact = (actor: Actor, paper: Standing, contact: Contact): boolean => contact.state !== 'void' && (keepsTheOffice(actor) || ownToVoid(paper, contact, officesOf(actor)));
/** 并案办理: the work is done on the leading case and carries over; here only what concerns this paper's own deputy. */
const alone = says((_, paper) => !follows(paper), 'suggestion.onTheLeadCase', 409);
const formIsLate = (paper: Standing, today: string) => paper.appraisalDueOn !== null && paper.appraisalDueOn < today;

/** The office, of a house that holds a congress. */
const officeOfACongress = [only<PastPlace>(keepsTheOffice, 'suggestion.onlyTheOffice'), only<PastPlace>((_, { tenantKind }) => tenantKind !== 'street', 'suggestion.noCongressHere', 409)];
const waitingSheet = [only<WaitingSheet>(keepsTheOffice, 'suggestion.onlyTheOffice'), only<WaitingSheet>((_, { state }) => state === 'waiting', 'suggestion.sheetClosed', 409)];

type Subjects = Record<LifeVerb, Suggestion> & { draft: DraftPlan; passCases: PassPlan; previewPast: PastPlace; enterPast: PastPlace; confirmPast: WaitingSheet; dropPast: WaitingSheet };

/** Where a closed case may go back to: whoever keeps the office undoes the closing, the chair may also send it to the offices again. */
export const reopeningsOf = (actor: Actor): (typeof reopenings)[number][] => reopenings.filter((to) => to === 'before' || has(actor, 'chair'));

/** By which letter this person presses: the supervision letter 督办函 is the presidium's own. */
export const pressLettersOf = (actor: Actor): (typeof pressLetters)[number][] => pressLetters.filter((letter) => letter === 'reminder' || has(actor, 'chair', 'presidium'));

/** Who may do what, as sentences: who, then at which point, then what must have gone before. */
export const policy: Policy<Subjects, Standing> = {
  see: [
    says((actor, paper) => isLead(actor, paper) || typedIt(actor, paper) || isCosigner(actor, paper, 'asked', 'confirmed')
      || (keepsTheOffice(actor) && (paper.typedBy !== null || paper.leadless))
      || (paper.submittedOn !== null && readsAll(actor))
      || (has(actor, 'deputy') && paper.number !== null && !paper.confidential && paper.state !== 'void')
      || mine(actor, paper).length > 0, 'suggestion.notYours'),
  ],
  draft: [
    either(only<DraftPlan>((actor, plan) => has(actor, 'deputy') && actor.personId === plan.leadPersonId, 'suggestion.onlyDeputies'), only(mayTypeForOthers, 'suggestion.onlyDeputies')),
    only<DraftPlan>((_, plan) => plan.leadIsDeputy, 'suggestion.notADeputy', 422),
    only<DraftPlan>((_, plan) => plan.placeExists, 'suggestion.noSuchPlace', 422),
  ],
  amend: [theWriter, now('amend')],
  askCosigners: [theWriter, now('askCosigners')],
  cosign: [says((actor, paper) => isCosigner(actor, paper, 'asked'), 'suggestion.notAsked'), now('cosign')],
  declineCosign: [says((actor, paper) => isCosigner(actor, paper, 'asked'), 'suggestion.notAsked'), now('declineCosign')],
  takeBackSignature: [says((actor, paper) => isCosigner(actor, paper, 'confirmed'), 'suggestion.notSigned'), now('takeBackSignature')],
  recordPaperSignature: [
    says((actor, paper) => writes(actor, paper) || mayTypeForOthers(actor), 'suggestion.onlyTheWriter'), now('recordPaperSignature'),
    says((_, paper) => newLeadWaits(paper) || (isWritten(paper) && (paper.typedBy !== null || paper.cosigners.some(({ state }) => state === 'asked'))), 'suggestion.nothingToSign', 409),
  ],
  submit: [
    theWriter, now('submit'), says((_, paper) => !paper.leadless, 'suggestion.leadless', 409),
    says((actor, paper) => isLead(actor, paper) || paper.leadConfirmedWay !== null, 'suggestion.leadNotConfirmed', 409),
  ],
  accept: [theOffice, now('accept')],
  returnForMending: [theOffice, now('returnForMending')],
  sendElsewhere: [theOffice, now('sendElsewhere')],
  takeBack: [theOffice, now('takeBack')],
  prepare: [theOffice, now('prepare'), alone],
  assign: [theChair, now('assign'), alone, says((_, paper) => paper.viaGovernmentOffice || paper.assignments.some(({ state }) => state === 'proposed'), 'suggestion.nothingProposed', 409)],
  divide: [theGovernmentOffice, now('divide'), alone],
  acceptWork: [aHandler, now('acceptWork'), alone, myOffice(({ state }) => state === 'assigned', 'suggestion.alreadyAccepted')],
  askReturn: [
    either(aHandler, theOffice), now('askReturn'), alone, says((_, paper) => liveAssignments(paper).some((assignment) => mayAskReturn(assignment, paper)), 'suggestion.nothingOwed', 409),
    either(myOffice((assignment, paper, today) => mayAskReturn(assignment, paper) && assignment.returnRefusedOn === null
      && assignment.returnDueOn !== null && today <= assignment.returnDueOn, 'suggestion.returnTooLate'), theOffice),
  ],
  allowReturn: [returnDecider, now('allowReturn'), alone, returnAsked],
  refuseReturn: [returnDecider, now('refuseReturn'), alone, returnAsked],
  logContact: [aHandler, now('logContact'), myOffice(accepted, 'suggestion.acceptFirst')],
  confirmContact: [
    says((actor, paper) => isLead(actor, paper) || isCosigner(actor, paper, 'confirmed'), 'suggestion.onlyTheLead'), now('confirmContact'),
    says((actor, paper) => paper.contacts.some((contact) => contact.personId === actor.personId && contact.reached && contact.state === 'logged'), 'suggestion.nothingToConfirm', 409),
  ],
  voidContact: [either(aHandler, theOffice), now('voidContact'), says((actor, paper) => paper.contacts.some((contact) => mayVoidContact(actor, paper, contact)), 'suggestion.noContactToVoid', 409)],
  declareUnreachable: [theOffice, now('declareUnreachable'), says((_, paper) => triedEnough(paper).length > 0, 'suggestion.tooFewAttempts', 409)],
  askExtension: [
    aHandler, now('askExtension'), alone, myOffice(owesReply, 'suggestion.nothingOwed'), says((_, paper) => !paper.longClass, 'suggestion.alreadyLong', 409),
    says((_, paper) => paper.askedExtension === null, 'suggestion.extensionAsked', 409), says((_, { dueOn }, today) => dueOn !== null && today <= dueOn, 'suggestion.extensionTooLate', 409),
  ],
  grantExtension: [...extensionDecider, now('grantExtension'), alone, extensionAsked],
  refuseExtension: [...extensionDecider, now('refuseExtension'), alone, extensionAsked],
  draftReply: [
    says((actor, paper) => mine(actor, paper).length > 0 || has(actor, 'governmentOffice'), 'suggestion.onlyTheHandler'), now('draftReply'), alone,
    says((actor, paper) => paper.assignments.some((assignment) => owesReply(assignment, paper)
      && (officesOf(actor).includes(assignment.officeId) || (has(actor, 'governmentOffice') && assignment.issuer === 'townGovernment'))), 'suggestion.nothingOwed', 409),
  ],
  nameUndertaker: [aHandler, now('nameUndertaker'), alone],
  passCases: [
    either(only<PassPlan>((actor, { officeId }) => officesOf(actor).includes(officeId), 'suggestion.notYourOffice'), only((actor) => keepsTheOffice(actor) || has(actor, 'governmentOffice'), 'suggestion.notYourOffice')),
    only<PassPlan>((_, { officeIsOpen }) => officeIsOpen, 'suggestion.noOffice', 409),
  ],
  checkReply: [checks, now('checkReply'), alone],
  returnReply: [says((actor, paper, today) => paper.replies.some((reply) => maySendBack(actor, paper, reply, today)), 'suggestion.nothingToCheck'), now('returnReply'), alone],
  issueReply: [signs, now('issueReply'), alone, says((_, paper) => paper.assignments.some(({ officeId }) => isReady(paper, officeId)), 'suggestion.nothingToSign', 409)],
  recordFaceToFace: [aHandler, now('recordFaceToFace'), says((actor, paper) => mine(actor, paper).some(({ officeId }) => paper.replies.some((reply) => reply.officeId === officeId)), 'suggestion.noReply', 409)],
  giveCoOpinion: [aHandler, now('giveCoOpinion'), alone, myOffice((assignment) => assignment.role === 'co' && accepted(assignment), 'suggestion.notCoHandler')],
  sendBackCoOpinion: [
    aHandler, now('sendBackCoOpinion'), alone, myOffice((assignment) => assignment.role === 'main' && accepted(assignment), 'suggestion.notMainHandler'),
    says((_, paper) => liveAssignments(paper).some(({ role, coOpinionOn }) => role === 'co' && coOpinionOn !== null), 'suggestion.noCoOpinion', 409),
  ],
  appraise: [theLead, now('appraise')],
  enterAppraisal: [theOffice, now('enterAppraisal')],
  changeAppraisal: [either(theLead, theOffice), now('changeAppraisal'), says((_, { changedFormRound, round }) => changedFormRound !== round, 'suggestion.changedOnce', 409)],
  noteApproach: [theLead, now('noteApproach')],
  orderRehandling: [theChair, now('orderRehandling')],
  concludeAfterMeeting: [theChair, now('concludeAfterMeeting')],
  close: [theOffice, now('close'), says((_, paper, today) => paper.state !== 'replied' || formIsLate(paper, today), 'suggestion.waitForForm', 409)],
  reopen: [theOffice, now('reopen'), says((_, paper) => !paper.enteredLate, 'suggestion.pastStays', 409)],
  checkPublication: [theOffice, now('checkPublication'), says((_, paper) => paper.publicConsent, 'suggestion.noConsent', 409)],
  confirmPublication: [says((actor) => has(actor, ...presidiumSide), 'suggestion.onlyTheOffice'), now('confirmPublication'), notTheChecker],
  withhold: [theOffice, now('withhold')],
  withdraw: [
    says((actor, paper) => isLead(actor, paper) || (isEarly(paper.state) && writes(actor, paper)), 'suggestion.onlyTheLead'), now('withdraw'),
    says((_, paper) => !paper.withdrawBeforeAssignment || paper.assignedOn === null, 'suggestion.withdrawTooLate', 409),
  ],
  void: [theOffice, now('void'), says((_, paper) => !isEarly(paper.state) || paper.typedBy !== null || paper.leadless, 'suggestion.onlyTheWriter')],
  remind: [says((actor) => has(actor, ...presidiumSide), 'suggestion.onlyTheOffice'), now('remind'), alone, says((_, paper, today) => paper.pressedOn !== today, 'suggestion.remindedToday', 409),
    says((_, paper) => paper.assignments.some((assignment) => isLive(assignment)) || paper.state === 'dividing', 'suggestion.nothingOwed', 409)],
  askProgress: [says((actor) => has(actor, ...presidiumSide), 'suggestion.onlyTheOffice'), now('askProgress'), says((_, paper, today) => paper.assignments.some((share) => owesReply(share, paper) && !isAsked(share, today)), 'suggestion.progressAsked', 409)],
  reportProgress: [aHandler, now('reportProgress'), myOffice((share, paper, today) => owesReply(share, paper) && isAsked(share, today), 'suggestion.nobodyAsksYet')],
  nameKey: [theChair, now('nameKey'), says((_, { keyLeader }) => keyLeader === null, 'suggestion.isKey', 409)],
  dropKey: [theChair, now('dropKey'), says((_, { keyLeader }) => keyLeader !== null, 'suggestion.notKey', 409)],
  recordHigherReply: [theOffice, now('recordHigherReply'), says((_, paper) => paper.passage !== 'received', 'suggestion.followedThere', 409)],
  previewPast: officeOfACongress,
  enterPast: officeOfACongress,
  confirmPast: waitingSheet,
  dropPast: waitingSheet,
  mergeHandling: [theOffice, now('mergeHandling'), alone],
  separateHandling: [theOffice, now('separateHandling'), says((_, paper) => follows(paper) || leads(paper), 'suggestion.notJoint', 409)],
  handOver: [theOffice, now('handOver'), says((_, paper) => paper.leadless || newLeadWaits(paper), 'suggestion.hasLead', 409)],
  confirmLead: [theLead, now('confirmLead'), says((_, paper) => !paper.leadless && newLeadWaits(paper), 'suggestion.leadConfirmedBefore', 409)],
};
