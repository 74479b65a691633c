import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Actor, visitor } from '#kernel/actor.ts';
import type { Clause } from '#kernel/verdict.ts';
import { policy } from '../policy.ts';
import { jointStates, states } from '../rules.ts';
import type { Assignment, Reply, Standing } from './suggestion.ts';
import { follows, joinFault, leadFault, leads, nextLead } from './joint.ts';

const share = (state: Assignment['state'] = 'accepted', officeId = 'roads', role: Assignment['role'] = 'main') => ({ officeId, role, state }) as Assignment;
const paper = (more: Partial<Standing> = {}) => ({
  id: 'one', state: 'handling', round: 1, level: 'township', termId: 'nineteenth', number: 1, assignedOn: '2026-09-01', assignDueOn: '2026-09-10', dueOn: '2026-12-01', longClass: false, viaGovernmentOffice: false,
  handledWith: null, followerIds: [], assignments: [share()], replies: [], askedExtension: null, ...more,
}) as unknown as Standing;
const draft = (more: Partial<Reply> = {}) => ({ state: 'draft', signing: null, ...more }) as Reply;

test.each(states)('a case in state %s carries over and is carried over only on the way to its first answer', (state) => {
  const onTheWay = (jointStates as readonly string[]).includes(state);
  expect([follows(paper({ state, handledWith: 'lead' })), leads(paper({ state, followerIds: ['other'] }))]).toEqual([onTheWay, onTheWay]);
  expect([follows(paper({ state, round: 2, handledWith: 'lead' })), leads(paper({ state, round: 2, followerIds: ['other'] }))]).toEqual([false, false]);
  expect([follows(paper({ state })), leads(paper({ state }))]).toEqual([false, false]);
  const joins = onTheWay && state !== 'reassigning';
  expect(leadFault(paper({ state }))).toBe(joins ? null : 'leadNotNow');
  expect(joinFault(paper({ state }), paper({ state }))).toBe(joins ? null : 'joinNotNow');
});

test('who leads is free, and its answer is not on the way to who signs', () => {
  expect(leadFault(paper({ handledWith: 'other' }))).toBe('leadNotNow');
  expect(leadFault(paper({ replies: [draft()] }))).toBeNull();
  for (const reply of [draft({ state: 'ready' }), draft({ state: 'issued' }), draft({ signing: { step: 1 } as Reply['signing'] })]) expect(leadFault(paper({ replies: [reply] }))).toBe('leadAnswers');
  expect(leadFault(paper({ askedExtension: { officeId: 'roads', askedOn: '2026-04-01', decider: 'chair' } }))).toBe('leadAnswers');
});

test.each([
  ['joinOtherTerm', { termId: 'twentieth' }], ['joinOtherTerm', { number: null }], ['joinNotNow', { level: 'county' }], ['joinNotNow', { round: 2 }], ['joinAnswers', { replies: [draft()] }], ['joinAnswers', { askedExtension: { officeId: 'roads', askedOn: '2026-04-01', decider: 'chair' } }],
  ['joinOtherWork', { assignedOn: null, state: 'prepared' }], ['joinOtherWork', { assignments: [share('assigned')], state: 'assigned' }], ['joinOtherWork', { assignments: [share('accepted', 'finance')] }], ['joinOtherWork', { assignments: [share('accepted', 'roads', 'part')] }],
  ['joinOtherWork', { assignments: [share(), share('accepted', 'finance', 'co')] }], ['joinOtherWork', { longClass: true, dueOn: '2027-03-01' }], ['joinOtherWork', { viaGovernmentOffice: true }], ['joinDueFirst', { dueOn: '2026-11-30' }], [null, { dueOn: '2026-12-02' }], [null, { assignments: [share('returned', 'finance'), share()] }],
] as const)('%s', (fault, more) => {
  expect(joinFault(paper(), paper(more as Partial<Standing>))).toBe(fault);
});

test('before the assignment it does not matter what was proposed', () => {
  const early = { assignedOn: null, dueOn: null } as const;
  expect(joinFault(paper({ ...early, state: 'accepted', assignments: [] }), paper({ ...early, state: 'prepared', assignments: [share('proposed')] }))).toBeNull();
  expect(joinFault(paper({ ...early, state: 'accepted', assignments: [] }), paper({ ...early, state: 'accepted', assignDueOn: '2026-09-09' }))).toBe('joinDueFirst');
});

test('when the leading one leaves, the one due first leads; of several the lowest number', () => {
  expect(nextLead([paper({ id: 'late', dueOn: '2026-12-09', number: 1 }), paper({ id: 'third', number: 3 }), paper({ id: 'second', number: 2 })])?.id).toBe('second');
  expect(nextLead([])).toBeUndefined();
});

test('an act that is carried over to those that follow is not done on one of them alone, and the other way round', () => {
  const clerk: Actor = { ...visitor('t', 'township'), via: 'session', grants: [{ role: 'clerk' }] };
  const follower = paper({ handledWith: 'lead', cosigners: [], contacts: [] } as Partial<Standing>);
  const told = (clause: Clause<Standing>) => { try { return clause(clerk, follower, '2026-10-01')?.code; } catch { return undefined; } };
  const refused = Object.entries(policy as unknown as Record<string, readonly Clause<Standing>[]>).filter(([, clauses]) => clauses.some((clause) => told(clause) === 'suggestion.onTheLeadCase')).map(([verb]) => verb);
  const actions = new URL('../actions/', import.meta.url);
  const carried = readdirSync(actions).flatMap((file) => [...readFileSync(new URL(file, actions), 'utf8').matchAll(/: jointly\('(\w+)'/g)].map(([, verb]) => verb));
  expect(carried.length).toBeGreaterThan(10);
  expect(refused.filter((verb) => verb !== 'mergeHandling').sort()).toEqual(carried.sort());
});
