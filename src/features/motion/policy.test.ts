import { expect, test } from 'vitest';
import { type Actor, type Role, roles, visitor } from '#kernel/actor.ts';
import { judge } from '#kernel/verdict.ts';
import { policy } from './policy.ts';
import { type LifeVerb, type State, beforeVote, earlyStates, life, states } from './rules.ts';
import type { Cosigner, Motion } from './rules/motion.ts';

const today = '2026-03-10';
const somebody = (personId: string, ...held: Role[]): Actor => ({ ...visitor('t', 'township'), via: 'session', accountId: personId, personId, name: personId, grants: held.map((role) => ({ role })) });
const confirmed = (personId: string): Cosigner => ({ personId, state: 'confirmed', way: 'own' });
const four = ['b', 'c', 'd', 'e'].map(confirmed);
const motion = (more: Partial<Motion> = {}): Motion => ({
  id: 'm', version: 1, state: 'submitted', title: 't', ground: 'g', basis: 'b', plan: 'p', wordsVersion: 1, publicConsent: true, leadPersonId: 'a', typedBy: null, leadConfirmedWay: 'own', leadless: false,
  termId: 't', sittingId: 's', number: 1, submittedOn: '2026-03-09', hasCommittee: true, decidedOn: null, suggestionId: null, withdrawalAskedOn: null, publicSince: null, waitingCheck: null, cosigners: four, ...more,
});
const early = (more: Partial<Motion> = {}) => motion({ state: 'cosigning', number: null, submittedOn: null, termId: null, sittingId: null, ...more });
const code = (verb: LifeVerb | 'see', actor: Actor, subject: Motion) => judge(policy[verb], actor, subject, today)?.code ?? null;
const lead = somebody('a', 'deputy');
const chair = somebody('x', 'chair');
const clerk = somebody('y', 'clerk');

test('motion.submit: with four signers it may not, with five it may; who only was asked, declined or lapsed is not counted', () => {
  for (let count = 0; count <= 6; count += 1) {
    const cosigners = [...Array.from({ length: count }, (_, index) => confirmed(`p${index}`)), ...(['asked', 'declined', 'lapsed'] as const).map((state) => ({ personId: state, state, way: null }))];
    expect([count, code('submit', lead, early({ cosigners }))]).toEqual([count, count + 1 >= 5 ? null : 'motion.tooFewSigners']);
  }
  expect(code('submit', { ...lead, tenantKind: 'county' }, early())).toBe('motion.tooFewSigners');
  expect(code('submit', { ...lead, tenantKind: 'county' }, early({ cosigners: Array.from({ length: 9 }, (_, index) => confirmed(`p${index}`)) }))).toBeNull();
});

test('motion.submit waits for a lead in office and, where it was typed, for the lead’s own word', () => {
  expect(code('submit', clerk, early({ typedBy: 'y', leadConfirmedWay: null }))).toBe('motion.leadNotConfirmed');
  expect(code('submit', clerk, early({ typedBy: 'y', leadConfirmedWay: 'paper' }))).toBeNull();
  expect(code('submit', clerk, early({ leadless: true }))).toBe('motion.leadless');
  expect(code('submit', somebody('b', 'deputy'), early())).toBe('motion.onlyTheWriter');
});

test('a draft is its writers’ own; the office sees it when it was typed or lost its deputy; what was handed in is seen by the congress', () => {
  const may = (actor: Actor, subject: Motion) => code('see', actor, subject) === null;
  expect([may(lead, early()), may(somebody('b', 'deputy'), early()), may(clerk, early()), may(somebody('q', 'deputy'), early())]).toEqual([true, true, false, false]);
  expect([may(clerk, early({ typedBy: 'z' })), may(clerk, early({ leadless: true }))]).toEqual([true, true]);
  const readers = roles.filter((role) => may(somebody('q', role), motion()));
  expect(readers).toEqual(['deputy', 'clerk', 'presidium', 'chair', 'countyOfficer']);
  expect(may(somebody('q', 'deputy'), motion({ state: 'void' }))).toBe(false);
  expect(may(visitor('t', 'township'), motion())).toBe(false);
});

test('only the chair records what the presidium decided, and only in the states of the life', () => {
  for (const verb of ['putOnAgenda', 'treatAsSuggestion', 'sendToCommittee', 'agreeWithdrawal', 'refuseWithdrawal'] as const) {
    for (const role of roles.filter((one) => one !== 'chair')) expect([verb, role, code(verb, somebody('q', role), motion())]).toEqual([verb, role, 'motion.onlyTheChair']);
    const withdrawalAskedOn = verb.endsWith('Withdrawal') ? today : null;
    for (const state of states) expect([verb, state, code(verb, chair, motion({ state, withdrawalAskedOn }))]).toEqual([verb, state, life.allows(state, verb) ? null : 'platform.wrongState']);
  }
  expect(code('sendToCommittee', chair, motion({ hasCommittee: false }))).toBe('motion.noCommittee');
});

test('while the movers ask for it back, nothing else is decided and no vote recorded', () => {
  const check = (decision: 'publish' | 'withhold') => motion({ state: 'onAgenda', withdrawalAskedOn: today, waitingCheck: { id: 'k', decision, checkedBy: 'q' } as Motion['waitingCheck'] });
  expect([code('confirmPublication', clerk, check('publish')), code('confirmPublication', clerk, check('withhold'))]).toEqual(['motion.withdrawalWaits', null]);
  const waiting = (state: State) => motion({ state, withdrawalAskedOn: today });
  expect([code('putOnAgenda', chair, waiting('submitted')), code('treatAsSuggestion', chair, waiting('reported')), code('recordReport', clerk, waiting('withCommittee')), code('recordOutcome', clerk, waiting('onAgenda'))])
    .toEqual(Array.from({ length: 4 }, () => 'motion.withdrawalWaits'));
  for (const state of beforeVote) expect([code('askWithdrawal', lead, motion({ state })), code('askWithdrawal', lead, waiting(state)), code('agreeWithdrawal', chair, motion({ state }))]).toEqual([null, 'motion.withdrawalAsked', 'motion.noWithdrawalAsked']);
  expect(code('askWithdrawal', somebody('b', 'deputy'), motion())).toBe('motion.onlyTheLead');
});

test('a draft is put away by its writers; what was handed in is voided by the office, with a reason', () => {
  for (const state of earlyStates) expect([code('withdraw', lead, early({ state })), code('void', clerk, early({ state })), code('void', clerk, early({ state, typedBy: 'z' }))]).toEqual([null, 'motion.onlyTheWriter', null]);
  expect([code('withdraw', lead, motion()), code('void', clerk, motion()), code('void', lead, motion())]).toEqual(['platform.wrongState', null, 'motion.onlyTheOffice']);
});

test('motion.draft is for deputies of a congress and those who may type for them; a street has no motions', () => {
  const plan = { leadPersonId: 'a', leadIsDeputy: true };
  expect(judge(policy.draft, lead, plan, today)).toBeNull();
  expect(judge(policy.draft, somebody('q', 'recorder'), plan, today)).toBeNull();
  expect(judge(policy.draft, somebody('q', 'deputy'), plan, today)?.code).toBe('motion.onlyDeputies');
  expect(judge(policy.draft, lead, { ...plan, leadIsDeputy: false }, today)?.code).toBe('motion.notADeputy');
  expect(judge(policy.draft, { ...lead, tenantKind: 'street' }, plan, today)?.code).toBe('motion.noCongress');
});
