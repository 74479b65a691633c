import { expect, test } from 'vitest';
import { type Actor, type Role, type TenantKind, roles, visitor } from '#kernel/actor.ts';
import { judge } from '#kernel/verdict.ts';
import { policy } from './policy.ts';
import { finalStates, states } from './rules.ts';
import type { Petition, StageRow } from './rules/petition.ts';

const today = '2026-09-03';
const as = (role: Role, personId = 'p', kind: TenantKind = 'township'): Actor => ({ ...visitor('t', kind), accountId: 'a', personId, via: 'session', grants: [{ role }] });
const made: Petition = {
  id: 'x', version: 1, year: 2026, number: 1, state: 'registered', stateBefore: null, source: 'sentDown', kind: 'claim', organ: null, opinionId: null, subject: '宅基地', receivedOn: '2026-09-01', toldDueOn: '2026-09-16', toldOn: null, objectionDueOn: '2026-09-08',
  reportDueOn: '2026-10-01', reportedOn: null, reportReturned: false, stages: [], barredIds: ['accused'], sending: null, arrived: false,
};
const why = (verb: keyof typeof policy, more: Partial<Petition> = {}, actor: Actor = as('clerk'), on = today) => judge(policy[verb as 'see'], actor, { ...made, ...more }, on)?.code ?? null;
const sending = { id: 'd', state: 'received' as const, townName: '清河镇', sentOn: '2026-09-01', reportDueOn: '2026-10-01', reportedOn: null, stateThere: null };
const round: StageRow = { id: 's', stage: 'handling', beganOn: '2026-09-01', endedOn: null, dueOn: '2026-11-02', isExtended: false };

test('clerk and chair see it and work on it; nobody else does; whom it is about sees nothing', () => {
  for (const verb of Object.keys(policy) as (keyof typeof policy)[]) {
    const who = roles.filter((role) => states.some((state) => why(verb, { state, toldOn: '2026-09-02', reportedOn: verb === 'reportBack' ? null : '2026-09-02', ...(/Stage$/.test(verb) ? { stages: [round] } : {}), ...(verb === 'takeBack' ? { sending } : verb === 'returnReport' ? { sending: { ...sending, reportedOn: '2026-09-02' } } : {}) }, as(role, 'p', ['sendDown', 'takeBack', 'returnReport'].includes(verb) ? 'county' : 'township')) === null));
    expect(who, verb).toEqual(['clerk', 'chair']);
    if (verb !== 'register') for (const state of states) expect(why(verb, { state }, as('clerk', 'accused')), verb).toBe('petition.barred');
  }
});

test('an objection and a report are for what another organ sent; rounds are for claims alone', () => {
  expect([why('object'), why('object', { objectionDueOn: null, source: 'letter' })]).toEqual([null, 'petition.notFromOrgan']);
  expect((['proposal', 'claim', 'accusation', 'judicial'] as const).map((kind) => why('beginStage', { state: 'passed', kind }))).toEqual(['petition.noRounds', null, 'petition.noRounds', 'petition.noRounds']);
  expect([why('reportBack', { state: 'passed' }), why('reportBack', { state: 'passed', source: 'visit' }), why('reportBack', { state: 'passed', reportedOn: '2026-09-02' })]).toEqual([null, 'petition.notFromOrgan', 'petition.reportedBefore']);
});

test('nothing is closed while the congress owes a word or the organ is at it; handling is extended once', () => {
  const passed = { state: 'passed', toldOn: '2026-09-02', reportedOn: '2026-09-03' } as const;
  expect([why('close', passed), why('close', { ...passed, toldOn: null }), why('close', { ...passed, reportedOn: null }), why('close', { ...passed, stages: [round] })]).toEqual([null, 'petition.notTold', 'petition.notReported', 'petition.stageRuns']);
  expect([why('extendStage', { ...passed, stages: [round] }), why('extendStage', { ...passed, stages: [{ ...round, isExtended: true }] }), why('extendStage', { ...passed, stages: [{ ...round, stage: 'review' }] }), why('endStage', passed)])
    .toEqual([null, 'petition.extendedOnce', 'petition.extendedOnce', 'petition.noStage']);
  for (const state of finalStates) expect(why('amend', { state })).toBe('platform.wrongState');
});
