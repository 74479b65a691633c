import { expect, test } from 'vitest';
import { type Actor, type Grant, type Role, receiptHolder, roles, visitor } from '#kernel/actor.ts';
import { judge } from '#kernel/verdict.ts';
import { policy } from './policy.ts';
import { life, openStates } from './rules.ts';
import type { PromiseMade } from './rules/promise.ts';

const today = '2026-09-01';
const as = (role: Role, more: Omit<Grant, 'role'> = {}, personId = 'p'): Actor => ({ ...visitor('t', 'township'), accountId: 'a', personId, via: 'session', grants: [{ role, ...more }] });
const made: PromiseMade = {
  id: 'm', version: 1, suggestionId: 's', replyId: 'r', officeId: 'main', source: 'replyDay', state: 'running', stateBefore: null, what: '修路', firstWhat: null, amountYuan: null, quantity: null, evidence: null,
  madeOn: '2026-08-01', firstDueOn: '2026-10-01', dueOn: '2026-10-01', slipCount: 0, claimedOn: null, doneOn: null, checkDueOn: null, keptOn: null, answerDueOn: null, reason: null, reviewDueOn: null, pressedOn: null,
  title: '修路', leadPersonId: 'lead', confidential: false, alsoCases: [], publicCaseId: 's', shownAs: null, officeClosed: false, openAsk: null, handlingIds: ['main', 'co'], opinionIds: ['o'], stationIds: ['st'], answeredPersonIds: [], answeredOpinionIds: [],
};
type Verb = Exclude<keyof typeof policy, 'record' | 'setAside' | 'see'>;
const who = (verb: Verb | 'see', more: Partial<PromiseMade> = {}) => roles.filter((role) =>
  judge(policy[verb], as(role, role === 'handler' ? { officeId: 'main' } : ['recorder', 'convener', 'stationHead'].includes(role) ? { stationId: 'st' } : {}), { ...made, ...more }, today) === null);

test('each verb is for those whose step it is', () => {
  expect(who('claim')).toEqual(['handler']);
  expect(who('ask')).toEqual(['handler']);
  expect(who('confirm', { state: 'claimed' })).toEqual(['presidium', 'chair']);
  const asked = { id: 'x', wanted: 'extended', newDueOn: null, askedOn: today } as const;
  expect(who('grant', { openAsk: { ...asked, decider: 'chair' } })).toEqual(['chair']);
  expect(who('grant', { openAsk: { ...asked, decider: 'presidium' } })).toEqual(['presidium', 'chair']);
  expect(who('refuse', { openAsk: { ...asked, decider: 'resolution' } })).toEqual(['clerk', 'presidium', 'chair']);
  for (const role of ['chair', 'presidium', 'clerk'] as const) {
    const both: Actor = { ...as(role), grants: [{ role }, { role: 'handler', officeId: 'main' }] };
    expect(judge(policy.grant, both, { ...made, openAsk: { ...asked, decider: 'resolution' } }, today)?.code, 'nobody answers what his own office asks').toBe('promise.ownAsking');
  }
  expect(who('handOver')).toEqual(['clerk', 'chair']);
  expect(who('press')).toEqual(['clerk', 'presidium', 'chair']);
  expect(who('answerAsResident', { state: 'kept' })).toEqual(['stationHead', 'convener', 'recorder', 'clerk', 'chair']);
  expect(who('publish')).toEqual(['presidium', 'chair']);
  expect(who('void')).toEqual(['clerk', 'chair']);
  expect(who('void', { shownAs: 'running' }), 'what the public reads is not taken away by the clerk alone').toEqual(['chair']);
});

test('whoever works for the office gives no answer of a resident in his stead', () => {
  const both: Actor = { ...as('recorder', { stationId: 'st' }), grants: [{ role: 'recorder', stationId: 'st' }, { role: 'handler', officeId: 'main' }] };
  expect(judge(policy.answerAsResident, both, { ...made, state: 'kept' }, today)?.code).toBe('promise.onlyTheResident');
  expect(judge(policy.answerAsResident, both, { ...made, state: 'kept', officeId: 'other' }, today)).toBeNull();
});

test('whoever reads the suggestion reads its promises; a draft is the office’s, a confidential paper’s not every deputy’s', () => {
  expect(who('see')).toEqual(['deputy', 'stationHead', 'convener', 'recorder', 'clerk', 'presidium', 'chair', 'governmentOffice', 'handler', 'countyOfficer']);
  expect(who('see', { confidential: true })).not.toContain('deputy');
  expect(judge(policy.see, as('deputy', {}, 'lead'), { ...made, confidential: true }, today)).toBeNull();
  expect(who('see', { state: 'drafted' })).toEqual(['governmentOffice', 'handler']);
  expect(judge(policy.see, as('handler', { officeId: 'co' }), made, today)).toBeNull();
  expect(judge(policy.see, as('handler', { officeId: 'other' }), made, today)?.code).toBe('promise.notYours');
  expect(judge(policy.see, receiptHolder('t', 'township', 'o'), made, today)).toBeNull();
  expect(judge(policy.see, receiptHolder('t', 'township', 'x'), made, today)?.code).toBe('promise.notYours');
});

test('nothing ends in a state without a way on, none is out of reach, and what is open is owed or looked at', () => {
  expect([life.unreachable(), life.deadEnds()]).toEqual([[], []]);
  for (const state of openStates) expect(['handOver', 'void'].every((verb) => life.allows(state, verb as 'void')), state).toBe(true);
});

test('nobody is asked twice', () => {
  const kept = { ...made, state: 'kept' as const };
  expect(judge(policy.answer, as('deputy', {}, 'lead'), kept, today)).toBeNull();
  expect(judge(policy.answer, as('deputy', {}, 'lead'), { ...kept, answeredPersonIds: ['lead'] }, today)?.code).toBe('promise.answeredBefore');
  expect(judge(policy.answerAsResident, receiptHolder('t', 'township', 'o'), { ...kept, answeredOpinionIds: ['o'] }, today)?.code).toBe('promise.answeredBefore');
  expect(judge(policy.answerAsResident, as('clerk'), { ...kept, answeredOpinionIds: ['o'] }, today)?.code).toBe('promise.answeredBefore');
});
