import { expect, test } from 'vitest';
import { type Actor, type Grant, type Role, receiptHolder, roles, visitor } from '#kernel/actor.ts';
import { judge } from '#kernel/verdict.ts';
import { states as caseStates } from '#features/suggestion/rules.ts';
import { policy } from './policy.ts';
import { kindsFor } from './rules.ts';
import type { Meeting } from './rules/meeting.ts';

const today = '2026-09-01';
const as = (role: Role, more: Omit<Grant, 'role'> = {}, personId = 'p'): Actor => ({ ...visitor('t', 'township'), accountId: 'a', personId, via: 'session', grants: [{ role, ...more }] });
const made: Meeting = {
  id: 'm', version: 1, suggestionId: 's', kind: 'press', state: 'arranged', plannedOn: '2026-09-10', hours: null, spot: '镇政府', about: null, arrangedOn: '2026-09-01', heldOn: null, askedOfficeIds: ['asked'], askedPersonIds: ['guest'],
  title: '修路', confidential: false, assignedOn: '2026-08-01', leadPersonId: 'lead', cosignerIds: ['signer'], handlingIds: ['main'],
};
const may = (verb: keyof typeof policy, actor: Actor, more: Partial<Meeting> = {}) => judge(policy[verb as 'see'], actor, { ...made, ...more }, today) === null;
const who = (verb: keyof typeof policy, more: Partial<Meeting> = {}) => roles.filter((role) => may(verb, as(role), more));

test('the office of the congress arranges, moves, writes the outcome and calls off; nobody else does', () => {
  for (const verb of ['amend', 'recordOutcome', 'cancel'] as const) expect(who(verb)).toEqual(['clerk', 'chair']);
  expect(judge(policy.arrange, as('presidium'), { kind: 'press', caseState: 'handling', assignedOn: '2026-08-01', title: '修路', confidential: false }, today)?.code).toBe('meeting.onlyTheOffice');
  expect(who('recordOutcome', { kind: 'conclude' })).toEqual([]);
  expect(who('cancel', { state: 'held' })).toEqual([]);
});

test('who reads the suggestion reads its meetings; who is asked reads this one; a dispute is known to the presidium’s side and the deputy', () => {
  const reads = (more: Partial<Meeting>) => [as('handler', { officeId: 'main' }), as('handler', { officeId: 'asked' }), as('handler', { officeId: 'other' }), as('governmentOffice'), as('deputy'), as('deputy', {}, 'lead'), as('deputy', {}, 'signer'), as('deputy', {}, 'guest'), as('presidium')]
    .map((actor) => may('see', actor, more));
  expect(reads({})).toEqual([true, true, false, true, true, true, true, true, true]);
  expect(reads({ confidential: true })).toEqual([true, true, false, true, false, true, true, true, true]);
  expect(reads({ kind: 'conclude' })).toEqual([false, true, false, false, false, true, false, true, true]);
  expect(may('see', receiptHolder('t', 'township', 'o'))).toBe(false);
});

test('a meeting is about a suggestion that an office has or that was answered; the concluding one about a dispute alone', () => {
  expect(caseStates.filter((state) => kindsFor(state).length === 0)).toEqual(['draft', 'cosigning', 'submitted', 'mending', 'accepted', 'prepared', 'elsewhere', 'forwarded', 'withdrawn', 'void']);
  expect(caseStates.filter((state) => kindsFor(state).includes('conclude'))).toEqual(['disputed']);
});
