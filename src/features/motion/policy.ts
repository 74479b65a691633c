import { signersOf } from '#features/suggestion/rules/suggestion.ts';
import { type Actor, has, keepsTheOffice, presidiumSide } from '#kernel/actor.ts';
import { type Clause, type Policy, either, only } from '#kernel/verdict.ts';
import { type LifeVerb, type State, earlyStates, leastSigners, life, undecidedStates } from './rules.ts';
import type { Motion } from './rules/motion.ts';

/** What a new motion needs: a deputy of the house's own congress who leads it. */
export interface DraftPlan {
  readonly leadPersonId: string;
  readonly leadIsDeputy: boolean;
}

type Sentence = Clause<Motion>;
const says = (test: (actor: Actor, subject: Motion) => boolean, code: string, status?: 403 | 409): Sentence => only(test, code, status);

// --- who ---------------------------------------------------------------------------------------------------------
const isLead = (actor: Actor, { leadPersonId }: Pick<Motion, 'leadPersonId'>) => actor.personId !== null && actor.personId === leadPersonId;
const typedIt = (actor: Actor, { typedBy }: Motion) => actor.personId !== null && actor.personId === typedBy;
/** Papers that were typed for a deputy, or lost theirs, are the office's to go on with. */
const isKept = (actor: Actor, { typedBy, leadless }: Motion) => keepsTheOffice(actor) && (typedBy !== null || leadless);
const writes = (actor: Actor, motion: Motion) => isLead(actor, motion) || typedIt(actor, motion) || isKept(actor, motion);
const mayTypeForOthers = (actor: Actor) => has(actor, 'clerk', 'chair', 'recorder', 'convener', 'stationHead');
const isCosigner = (actor: Actor, { cosigners }: Motion, ...wanted: string[]) =>
  cosigners.some((cosigner) => cosigner.personId === actor.personId && wanted.includes(cosigner.state));
const readsAll = (actor: Actor) => has(actor, ...presidiumSide, 'countyOfficer');

const theOffice = says(keepsTheOffice, 'motion.onlyTheOffice');
const theChair = says((actor) => has(actor, 'chair'), 'motion.onlyTheChair');
const theWriter = says(writes, 'motion.onlyTheWriter');
const theLead = says(isLead, 'motion.onlyTheLead');
const asked = says((actor, motion) => isCosigner(actor, motion, 'asked'), 'motion.notAsked');

// --- at which point ----------------------------------------------------------------------------------------------
const now = (verb: LifeVerb): Sentence => says((_, { state }) => life.allows(state, verb), 'platform.wrongState', 409);
const isEarly = (state: State) => (earlyStates as readonly State[]).includes(state);
/** What the presidium or the meeting decided is not undone by the clerk alone. */
const chairOnceDecided = says((actor, { state }) => isEarly(state) || (undecidedStates as readonly State[]).includes(state) || has(actor, 'chair'), 'motion.onlyTheChair');
const withdrawalAsked = says((_, { withdrawalAskedOn }) => withdrawalAskedOn !== null, 'motion.noWithdrawalAsked', 409);
/** While the movers ask for it back, that is answered first. */
const noWithdrawalWaits = says((_, { withdrawalAskedOn }) => withdrawalAskedOn === null, 'motion.withdrawalWaits', 409);
const aCheckOfAnother = says((actor, { waitingCheck }) => waitingCheck !== null && waitingCheck.checkedBy !== actor.personId, 'motion.secondPerson', 409);
/** The lead has said so himself, or signed: nothing is decided on a motion whose new lead has not. */
const leadStands = says((_, { leadConfirmedWay }) => leadConfirmedWay !== null, 'motion.newLeadWaits', 409);
/** The mandate of whoever leads it runs. */
const hasALead = says((_, { leadless }) => !leadless, 'motion.leadless', 409);
const newLeadWaits = ({ state, leadConfirmedWay }: Motion) => !isEarly(state) && leadConfirmedWay === null;
const enoughSigners = says((actor, motion) => signersOf(motion).length >= (leastSigners[actor.tenantKind] ?? Infinity), 'motion.tooFewSigners', 409);

type Subjects = Record<LifeVerb, Motion> & { draft: DraftPlan };

/** Who may do what, as sentences: who, then at which point, then what must have gone before. */
export const policy: Policy<Subjects, Motion> = {
  see: [
    says((actor, motion) => isLead(actor, motion) || typedIt(actor, motion) || isKept(actor, motion) || isCosigner(actor, motion, 'asked', 'confirmed')
      || (motion.submittedOn !== null && (readsAll(actor) || (has(actor, 'deputy') && motion.state !== 'void'))), 'motion.notYours'),
  ],
  draft: [
    either(only<DraftPlan>((actor, plan) => has(actor, 'deputy') && actor.personId === plan.leadPersonId, 'motion.onlyDeputies'), only(mayTypeForOthers, 'motion.onlyDeputies')),
    only<DraftPlan>((actor) => leastSigners[actor.tenantKind] !== null, 'motion.noCongress', 409),
    only<DraftPlan>((_, plan) => plan.leadIsDeputy, 'motion.notADeputy', 422),
  ],
  amend: [theWriter, now('amend')],
  askCosigners: [theWriter, now('askCosigners')],
  cosign: [asked, now('cosign')],
  declineCosign: [asked, now('declineCosign')],
  takeBackSignature: [says((actor, motion) => isCosigner(actor, motion, 'confirmed'), 'motion.notSigned'), now('takeBackSignature')],
  recordPaperSignature: [
    says((actor, motion) => writes(actor, motion) || mayTypeForOthers(actor), 'motion.onlyTheWriter'), now('recordPaperSignature'),
    // Once it was handed in only the word of a new lead is missing; the office notes it, not whoever typed it once.
    says((actor, { state }) => isEarly(state) || keepsTheOffice(actor), 'motion.onlyTheOffice'), says((_, motion) => (!motion.leadless && (motion.typedBy !== null || !isEarly(motion.state)) && motion.leadConfirmedWay === null) || motion.cosigners.some(({ state }) => state === 'asked'), 'motion.nothingToSign', 409),
  ],
  submit: [
    theWriter, now('submit'), hasALead,
    says((actor, motion) => isLead(actor, motion) || motion.leadConfirmedWay !== null, 'motion.leadNotConfirmed', 409), enoughSigners,
  ],
  withdraw: [theWriter, now('withdraw')],
  sendToCommittee: [theChair, now('sendToCommittee'), says((_, { hasCommittee }) => hasCommittee, 'motion.noCommittee', 409), noWithdrawalWaits, leadStands],
  recordReport: [theOffice, now('recordReport'), noWithdrawalWaits],
  putOnAgenda: [theChair, now('putOnAgenda'), noWithdrawalWaits, leadStands],
  treatAsSuggestion: [theChair, now('treatAsSuggestion'), noWithdrawalWaits, leadStands],
  askWithdrawal: [theLead, now('askWithdrawal'), says((_, { withdrawalAskedOn }) => withdrawalAskedOn === null, 'motion.withdrawalAsked', 409), leadStands],
  agreeWithdrawal: [theChair, now('agreeWithdrawal'), withdrawalAsked, leadStands],
  refuseWithdrawal: [theChair, now('refuseWithdrawal'), withdrawalAsked],
  recordOutcome: [theOffice, now('recordOutcome'), noWithdrawalWaits, leadStands],
  mendTitle: [theWriter, now('mendTitle')],
  checkPublication: [theOffice, now('checkPublication'), noWithdrawalWaits],
  confirmPublication: [says((actor) => has(actor, ...presidiumSide), 'motion.onlyTheOffice'), now('confirmPublication'), aCheckOfAnother, says((_, { withdrawalAskedOn, waitingCheck }) => withdrawalAskedOn === null || waitingCheck?.decision === 'withhold', 'motion.withdrawalWaits', 409)],
  hide: [theOffice, now('hide'), says((_, { publicSince }) => publicSince !== null, 'motion.notShown', 409)],
  handOver: [theOffice, now('handOver'), says((_, motion) => motion.leadless || newLeadWaits(motion), 'motion.hasLead', 409)],
  confirmLead: [theLead, now('confirmLead'), hasALead, says((_, motion) => newLeadWaits(motion), 'motion.leadConfirmedBefore', 409)],
  void: [theOffice, chairOnceDecided, now('void'), says((actor, motion) => !isEarly(motion.state) || isKept(actor, motion), 'motion.onlyTheWriter')],
};
