import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roles, visitor } from '#kernel/actor.ts';
import { addDays } from '#kernel/dates.ts';
import { type Level, type RecordedEnd, endGrounds, endObjection, isInForce, levelsIn, ownLevel, seesEnded, seesPrivate, termSpan } from './rules.ts';

const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays('2021-12-20', count));

test('a mandate is in force from the first day of its term to the last, and not on the day it ends', () => {
  const held = { termFromOn: '2021-12-20', termToOn: '2027-01-09', endedOn: null };
  expect(['2021-12-19', '2021-12-20', '2027-01-09', '2027-01-10'].map((on) => isInForce(held, on))).toEqual([false, true, true, false]);
  expect(['2026-08-19', '2026-08-20'].map((on) => isInForce({ ...held, endedOn: '2026-08-20' }, on))).toEqual([true, false]);
  expect(isInForce({ ...held, termToOn: null }, '2031-01-01')).toBe(true);
});

test('there are the seven grounds of the law and death, and no other', () => {
  expect(endGrounds).toHaveLength(8);
  expect(endGrounds.some((ground) => /score|duty|attendance|appraisal/i.test(ground))).toBe(false);
});

const sessions = [{ fromOn: '2026-08-20', toOn: '2026-08-21' }];
const end = (more: Partial<RecordedEnd> = {}): RecordedEnd => ({ level: 'township', ground: 'resigned', endedOn: '2026-08-20', announcedOn: '2026-08-20', ...more });

test('a township’s is announced in a session of its own; higher congresses announce theirs elsewhere; a death takes effect of itself', () => {
  expect(endObjection(end(), sessions, '2026-09-01')).toBeNull();
  expect(endObjection(end({ announcedOn: '2026-08-22' }), sessions, '2026-09-01')).toBe('announcedOutsideSession');
  expect(endObjection(end({ announcedOn: '2026-08-22', level: 'county' }), sessions, '2026-09-01')).toBeNull();
  expect(endObjection(end({ announcedOn: null }), sessions, '2026-09-01')).toBe('announcementMissing');
  expect(endObjection(end({ announcedOn: null, ground: 'died' }), sessions, '2026-09-01')).toBeNull();
  expect(endObjection(end({ announcedOn: '2026-08-19' }), sessions, '2026-09-01')).toBe('announcedBeforeEnd');
});

test('nothing that lies ahead can have ended or been announced', () => {
  fc.assert(fc.property(days, days, days, fc.constantFrom(...endGrounds), fc.constantFrom<Level>('township', 'county', 'city'), (endedOn, announcedOn, today, ground, level) => {
    const objection = endObjection({ level, ground, endedOn, announcedOn }, [{ fromOn: announcedOn, toOn: announcedOn }], today);
    expect(objection === 'endInFuture').toBe(endedOn > today || announcedOn > today);
    if (objection === null) expect(endedOn <= announcedOn && announcedOn <= today).toBe(true);
  }));
});

test('a street committee is no congress: it keeps deputies of the district and the city only', () => {
  expect([ownLevel('township'), ownLevel('county'), ownLevel('street')]).toEqual(['township', 'county', null]);
  expect(levelsIn.street).toEqual(['county', 'city']);
});

test('what is not public is seen by clerk, chair and presidium, and by the deputy himself', () => {
  const as = (role: (typeof roles)[number]) => ({ ...visitor('t', 'township'), via: 'session' as const, personId: 'me', grants: [{ role }] });
  expect(roles.filter((role) => seesPrivate(as(role), 'another'))).toEqual(['clerk', 'presidium', 'chair']);
  expect(roles.filter((role) => seesEnded(as(role)))).toEqual(['clerk', 'presidium', 'chair', 'governmentOffice', 'countyOfficer']);
  expect(seesPrivate(as('deputy'), 'me')).toBe(true);
  expect(seesPrivate(visitor('t', 'township'), 'me')).toBe(false);
});

test('a term runs to its end, or to today', () => {
  expect(termSpan({ fromOn: '2021-12-20', toOn: null }, '2026-11-28')).toEqual({ fromOn: '2021-12-20', toOn: '2026-11-28' });
  expect(termSpan({ fromOn: '2016-12-20', toOn: '2021-12-19' }, '2026-11-28')).toEqual({ fromOn: '2016-12-20', toOn: '2021-12-19' });
});
