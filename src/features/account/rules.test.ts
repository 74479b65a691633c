import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Role, roles } from '#kernel/actor.ts';
import { type OfficeKind, isStateAdministration, kinds } from '#features/office/rules.ts';
import { adminRoles, deputyRoles, forbiddenBeside, grantableIn } from './rules.ts';

interface Combined { role: Role; officeKind: OfficeKind | null }

/** Every role, a handler at every kind of office. */
const everything: Combined[] = roles.flatMap((role): Combined[] => (role === 'handler' ? kinds.map((officeKind) => ({ role, officeKind })) : [{ role, officeKind: null }]));
const local = () => true;
const forbidden = (one: Combined, other: Combined, applies = local) => forbiddenBeside([one], other, applies)?.ground ?? null;

test('of all pairs exactly these are forbidden: the three administrators, audit beside anything, chair and presidium beside the government', () => {
  const inGovernment = ({ role, officeKind }: Combined) => role === 'governmentOffice' || (role === 'handler' && officeKind !== null && isStateAdministration(officeKind));
  const isAdmin = ({ role }: Combined) => adminRoles.some((admin) => admin === role);
  for (const one of everything) {
    for (const other of everything) {
      const either = (test: (a: Combined, b: Combined) => boolean) => test(one, other) || test(other, one);
      const expected = one.role === other.role ? null
        : isAdmin(one) && isAdmin(other) ? 'threeAdmins'
          : either((a) => a.role === 'auditAdmin') ? 'auditAlone'
            : either((a, b) => a.role === 'chair' && inGovernment(b)) ? 'chairApart'
              : either((a, b) => a.role === 'presidium' && inGovernment(b)) ? 'presidiumApart' : null;
      expect(forbidden(one, other), `${one.role}/${one.officeKind} + ${other.role}/${other.officeKind}`).toBe(expected);
    }
  }
});

test('a chair may answer for a village committee; where the province has no such rule, presidium members may work in the government', () => {
  expect(forbidden({ role: 'chair', officeKind: null }, { role: 'handler', officeKind: 'villageCommittee' })).toBeNull();
  expect(forbidden({ role: 'presidium', officeKind: null }, { role: 'governmentOffice', officeKind: null }, () => false)).toBeNull();
  expect(forbidden({ role: 'chair', officeKind: null }, { role: 'governmentOffice', officeKind: null }, () => false)).toBe('chairApart');
});

test('it never matters which of two posts came first, nor what else is held', () => {
  const any = fc.constantFrom(...everything);
  fc.assert(fc.property(any, any, fc.array(any), (one, other, more) => {
    if (forbidden(one, other) !== forbidden(other, one)) return false;
    return forbidden(one, other) === null || forbiddenBeside([...more, one], other, local) !== null;
  }));
});

test('a small town may give one person clerk, recorder, deputy and presidium together', () => {
  const held: Combined[] = [];
  for (const role of ['clerk', 'recorder', 'deputy', 'presidium', 'convener', 'systemAdmin'] as const) {
    expect(forbiddenBeside(held, { role, officeKind: null }, local), role).toBeNull();
    held.push({ role, officeKind: null });
  }
});

test('a phone or card opens no role that decides, handles or administers', () => {
  for (const role of ['clerk', 'chair', 'governmentOffice', 'handler', 'countyOfficer', ...adminRoles] as const) expect(deputyRoles, role).not.toContain(role);
});

test('a street committee has no presidium, and only the county has county officers', () => {
  expect(grantableIn('street')).not.toContain('presidium');
  expect(grantableIn('township')).toContain('presidium');
  expect([grantableIn('township'), grantableIn('street'), grantableIn('county')].map((list) => list.includes('countyOfficer'))).toEqual([false, false, true]);
  // A county's suggestions are mostly divided by its government office: without one they could not go on.
  expect(grantableIn('county')).toContain('governmentOffice');
  for (const kind of ['township', 'street', 'county'] as const) for (const admin of adminRoles) expect(grantableIn(kind)).toContain(admin);
});
