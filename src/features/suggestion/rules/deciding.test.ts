import { expect, test } from 'vitest';
import { type Actor, type Grant, type Role, visitor } from '#kernel/actor.ts';
import { type Decider, asksHimself, byResolution, decides } from './deciding.ts';

const holding = (...grants: Grant[]): Actor => ({ ...visitor('t', 'township'), accountId: 'a', personId: 'p', via: 'session', grants });
const as = (...roles: Role[]): Actor => holding(...roles.map((role) => ({ role })));

test.each<[Decider, Role[]]>([['chair', ['chair']], ['presidium', ['presidium', 'chair']], ['resolution', ['clerk', 'presidium', 'chair']]])('where %s answers, these may', (decider, may) => {
  expect((['clerk', 'presidium', 'chair', 'governmentOffice', 'deputy', 'countyOfficer'] as const).filter((role) => decides(as(role), { decider }))).toEqual(may);
});

test('only a clerk who is neither chair nor of the presidium enters a resolution; nobody answers what his own office asks', () => {
  expect([as('clerk'), as('clerk', 'presidium'), as('chair')].map((actor) => byResolution(actor, { decider: 'resolution' }))).toEqual([true, false, false]);
  expect(byResolution(as('clerk'), null)).toBe(false);
  const both = holding({ role: 'chair' }, { role: 'handler', officeId: 'water' });
  expect([asksHimself(both, { officeId: 'water' }), asksHimself(both, { officeId: 'roads' }), asksHimself(both, null)]).toEqual([true, false, false]);
});
