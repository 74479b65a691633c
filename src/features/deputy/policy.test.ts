import { expect, test } from 'vitest';
import { type Actor, type Role, roles, visitor } from '#kernel/actor.ts';
import { judge } from '#kernel/verdict.ts';
import { policy } from './policy.ts';
import type { Mandate } from './rules.ts';

const today = '2026-09-01';
const as = (role: Role): Actor => ({ ...visitor('t', 'township'), accountId: 'a', personId: 'p', via: 'session', grants: [{ role }] });
const mandate = (more: Partial<Mandate> = {}): Mandate =>
  ({ id: 'm', version: 1, personId: 'q', termId: 'x', level: 'township', endedOn: null, termFromOn: '2021-12-20', termToOn: null, ...more });
const plans = {
  openTerm: { number: 20, fromOn: '2027-01-10', before: null, after: null },
  amendTerm: { number: 20, fromOn: '2027-01-10', before: null, after: null },
  setSitting: { tenantKind: 'township', number: 1, fromOn: today, toOn: today, term: { fromOn: '2021-12-20', toOn: null }, others: [] },
  setDistrict: { tenantKind: 'township', seatCount: 3, numberTaken: false, placesAreOurs: true },
  setGroup: { nameTaken: false, membersSit: true, headSits: true },
  addMandate: { tenantKind: 'township', level: 'county', whoIsNamed: true, heldAlready: false },
  amendMandate: mandate(), endMandate: mandate(), voidEnd: mandate({ endedOn: today }),
  previewRoster: { tenantKind: 'township', level: 'township' },
  confirmRoster: { id: 'r', version: 1, state: 'waiting' }, dropRoster: { id: 'r', version: 1, state: 'waiting' },
} as const;

test('only clerk and chair keep the rolls, whatever else somebody is', () => {
  for (const [verb, plan] of Object.entries(plans)) {
    const may = (actor: Actor) => judge(policy[verb as 'setGroup'], actor, plan as never, today) === null;
    expect(roles.filter((role) => may(as(role))), verb).toEqual(['clerk', 'chair']);
    expect(may(visitor('t', 'township')), verb).toBe(false);
  }
});

test('an ended mandate cannot end again, one in force has no end to strike out, a closed roster stays closed', () => {
  const refused = (verb: keyof typeof plans, subject: unknown) => judge(policy[verb as 'setGroup'], as('clerk'), subject as never, today)?.code;
  expect(refused('endMandate', mandate({ endedOn: today }))).toBe('deputy.hasEnded');
  expect(refused('voidEnd', mandate())).toBe('deputy.notEnded');
  expect(refused('confirmRoster', { ...plans.confirmRoster, state: 'confirmed' })).toBe('deputy.rosterClosed');
  expect(refused('dropRoster', { ...plans.dropRoster, state: 'dropped' })).toBe('deputy.rosterClosed');
});

test('everybody sees who is in office; what is over or to come only those who keep it', () => {
  const sees = (actor: Actor, one: Mandate) => judge(policy.see, actor, one, today) === null;
  for (const actor of [visitor('t', 'township'), ...roles.map(as)]) expect(sees(actor, mandate())).toBe(true);
  for (const hidden of [mandate({ endedOn: '2026-08-20' }), mandate({ termToOn: '2026-08-31' }), mandate({ termFromOn: '2027-01-10' })]) {
    expect(sees(visitor('t', 'township'), hidden)).toBe(false);
    expect(roles.filter((role) => sees(as(role), hidden))).toEqual(['clerk', 'presidium', 'chair', 'governmentOffice', 'countyOfficer']);
  }
});
