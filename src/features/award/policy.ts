import { type Actor, has, keepsTheOffice } from '#kernel/actor.ts';
import { type Clause, type Policy, only } from '#kernel/verdict.ts';
import { type Award, type LifeVerb, checkers, isHim, life, reads } from './rules.ts';

const theOffice = only<unknown>(keepsTheOffice, 'award.onlyTheOffice');
const mayNominate = (actor: Actor): boolean => keepsTheOffice(actor) || has(actor, 'presidium', 'stationHead', 'convener');
const aNominator = only<unknown>(mayNominate, 'award.onlyNominators');
const aReader = only<unknown>(reads, 'award.onlyReaders');
const aChecker = only<unknown>((actor) => has(actor, ...checkers), 'award.onlyCheckers');
/** Whoever wrote the words down has seen them already. */
const another = only<Award>((actor, { checkedBy }) => actor.personId !== checkedBy, 'award.secondPerson');
/** Nobody checks what is said of himself or of his station. */
const notHonoured = only<Award>((actor, { chosen }) => !chosen.some((one) => isHim(actor, one)), 'award.ownHonour');
const inTime = only<Award>((_, { nominateUntil }, today) => today <= nominateUntil, 'award.nominationsOver', 409);
const now = (verb: LifeVerb): Clause<Award> => only((_, { state }) => life.allows(state, verb), 'platform.wrongState', 409);

/** The office announces, enters what the meeting voted and publishes, where two check with a second person; stations, groups and presidium nominate. */
export const policy: Policy<Record<LifeVerb, Award> & { announce: unknown }, Award> = {
  see: [aReader],
  announce: [theOffice],
  nominate: [aNominator, now('nominate'), inTime],
  dropNomination: [aNominator, now('dropNomination')],
  recordVote: [theOffice, now('recordVote')],
  say: [aReader, now('say')],
  publish: [theOffice, now('publish'), notHonoured],
  confirm: [aChecker, now('confirm'), another, notHonoured],
  sendBack: [aChecker, now('sendBack'), another, notHonoured],
  cancel: [theOffice, now('cancel')],
  void: [theOffice, now('void')],
};
