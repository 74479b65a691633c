import { type Actor, has, keepsTheOffice } from '#kernel/actor.ts';
import { type Clause, type Policy, only } from '#kernel/verdict.ts';
import { type LifeVerb, type Rule, isDeputy, life, readsRules } from './rules.ts';

const theOffice = only<unknown>(keepsTheOffice, 'points.onlyTheOffice');
const theChair = only<unknown>((actor) => has(actor, 'chair'), 'points.onlyTheChair');
const another = only<Rule>((actor, { preparedBy }) => actor.personId !== preparedBy, 'points.secondPerson');
const theLast = only<Rule>((_, { untilOn }) => untilOn === null, 'points.replacedAlready', 409);
const aReader = only<Rule>((actor: Actor, { state }) => readsRules(actor) || (isDeputy(actor) && state === 'inForce'), 'points.onlyReaders');
const now = (verb: LifeVerb): Clause<Rule> => only((_, { state }) => life.allows(state, verb), 'platform.wrongState', 409);

/** The office writes down what the presidium resolved, the chair reads it and puts it into force; either switches it off. */
export const policy: Policy<Record<LifeVerb, Rule> & { prepare: unknown }, Rule> = {
  see: [aReader],
  prepare: [theOffice],
  amend: [theOffice, now('amend')],
  drop: [theOffice, now('drop')],
  enact: [theChair, now('enact'), another],
  switchOff: [theOffice, now('switchOff'), theLast],
};
