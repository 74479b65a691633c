import { expect, test } from 'vitest';
import { type Actor, type Role, roles, visitor } from '#kernel/actor.ts';
import { judge } from '#kernel/verdict.ts';
import { account } from './contract.ts';
import { policy } from './policy.ts';
import type { Person } from './rules.ts';

const today = '2026-09-01';
const as = (role: Role, more: Partial<Actor> = {}): Actor => ({ ...visitor('t', 'township'), accountId: 'actor-account', personId: 'actor', via: 'session', grants: [{ role }], ...more });
const post = (role: Role) => ({ id: 'post', role, officeId: null, stationId: null, officeKind: null, fromOn: today });
const person = (more: Partial<Person> = {}): Person =>
  ({ id: 'person', version: 1, name: '陈桂兰', gender: null, phoneSealed: Buffer.from('x'), posts: [post('deputy')], staff: null, deputy: null, card: null, ...more });
const full = person({ staff: { id: 's', signInName: 'chen', mustChange: false, hasSecond: true, isLinked: true }, deputy: { id: 'd', byPhone: true }, card: { id: 'c', issuedAt: new Date(0), usedAt: null } });
type PersonVerb = Exclude<keyof typeof account.verbs, 'addPerson'>;
const personVerbs = Object.keys(account.verbs).filter((verb) => verb !== 'addPerson') as PersonVerb[];
const may = (verb: PersonVerb, actor: Actor, subject: Person) => judge(policy[verb], actor, subject, today) === null;

const allowed: Readonly<Record<PersonVerb, readonly Role[]>> = {
  editPerson: ['clerk', 'chair', 'securityAdmin'], grantPost: ['securityAdmin'], endPost: ['securityAdmin'], openAccount: ['securityAdmin'], resetPassword: ['securityAdmin'], resetSecond: ['securityAdmin'], linkIdentity: ['securityAdmin'], unlinkIdentity: ['securityAdmin'],
  closeAccount: ['securityAdmin'], allowPhone: ['clerk', 'chair'], issueCard: ['clerk', 'chair'], revokeCard: ['clerk', 'chair'],
  reveal: ['clerk', 'chair', 'governmentOffice', 'handler', 'stationHead', 'convener', 'recorder'],
};

test('posts and staff accounts are the security administrator’s, people and cards the office’s', () => {
  for (const role of roles) {
    expect(judge(policy.addPerson, as(role), { tenantId: 't' }, today) === null, role).toBe(['clerk', 'chair', 'securityAdmin'].includes(role));
    for (const verb of personVerbs) expect(may(verb, as(role), verb === 'openAccount' || verb === 'allowPhone' ? person() : full), `${role} ${verb}`).toBe(allowed[verb].includes(role));
  }
});

test('nobody changes his own posts or account, be it found by person or by account', () => {
  const ownPerson = as('securityAdmin', { personId: 'person' });
  const ownAccount = as('securityAdmin', { personId: null, accountId: 's' });
  for (const verb of ['grantPost', 'endPost', 'resetPassword', 'closeAccount'] as const) {
    expect(judge(policy[verb], ownPerson, full, today)?.code, verb).toBe('account.notOneself');
    expect(judge(policy[verb], ownAccount, full, today)?.code, verb).toBe('account.notOneself');
  }
  expect(judge(policy.openAccount, ownPerson, person(), today)?.code).toBe('account.notOneself');
});

test('the clerk may close a deputy’s sign-in but no staff account', () => {
  expect(may('closeAccount', as('clerk'), person({ deputy: { id: 'd', byPhone: true } }))).toBe(true);
  expect(may('closeAccount', as('clerk'), full)).toBe(false);
});

test('a card is for whom it opens something; phones are shown of deputies only, except to the office', () => {
  expect(may('issueCard', as('clerk'), person({ posts: [post('handler')] }))).toBe(false);
  expect(may('issueCard', as('clerk'), person({ posts: [post('recorder')] }))).toBe(true);
  expect(may('reveal', as('handler'), person({ posts: [post('clerk')] }))).toBe(false);
  expect(may('reveal', as('clerk'), person({ posts: [post('clerk')] }))).toBe(true);
  expect(may('reveal', as('clerk'), person({ phoneSealed: null }))).toBe(false);
});

test('system and audit administrators see nobody but themselves; residents see nobody', () => {
  const sees = (actor: Actor) => judge(policy.see, actor, person(), today) === null;
  expect(roles.filter((role) => sees(as(role))).sort()).toEqual(['chair', 'clerk', 'convener', 'countyOfficer', 'governmentOffice', 'handler', 'recorder', 'securityAdmin', 'stationHead']);
  expect(sees(as('auditAdmin', { personId: 'person' }))).toBe(true);
  expect(sees({ ...visitor('t', 'township'), personId: 'person' })).toBe(false);
});
