import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#kernel/dates.ts';
import { type Counting, cellFaults, credited, faultOf, inPoints, inTime, kinds, life, most, objectUntil, ofThisLevel, standingOf, sumOf, tenthsOf } from './rules.ts';

const day = fc.integer({ min: 0, max: 720 }).map((count) => addDays('2025-01-10', count));
const kind = fc.constantFrom(...kinds.slice(0, 4), 'duty.other', 'award.won');
const act = fc.record({ id: fc.uuid(), kind, on: day });
const acts = fc.uniqueArray(act, { selector: ({ id }) => id, maxLength: 60 });
const line = fc.record({ kind: fc.constantFrom(...kinds.slice(0, 3)), worthTenths: fc.integer({ min: 1, max: 100 }), more: fc.integer({ min: 0, max: 200 }) }).map(({ more, ...of }) => ({ ...of, capTenths: of.worthTenths + more }));
const lines = fc.uniqueArray(line, { selector: ({ kind: of }) => of, minLength: 1, maxLength: 3 });
/** One rule after the other, without a gap, the last one open. */
const chain = fc.tuple(day, fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), lines), { minLength: 1, maxLength: 3 })).map(([first, parts]) => {
  let from = first;
  return parts.map(([days, of], place): Counting => {
    const [fromOn, untilOn] = [from, place === parts.length - 1 ? null : addDays(from, days - 1)];
    from = addDays(from, days);
    return { id: `rule${place}`, fromOn, untilOn, lines: of };
  });
});

test('no record counts more than it is worth, no kind of a year more than its cap, and nothing before the rule', () => {
  fc.assert(fc.property(chain, acts, (rules, done) => {
    const credits = credited(rules, done);
    const sums = new Map<string, number>();
    for (const { ruleId, kind: of, on, worthTenths, capTenths, givenTenths } of credits) {
      const rule = rules.find(({ id }) => id === ruleId);
      expect(rule && rule.fromOn <= on && (rule.untilOn === null || on <= rule.untilOn)).toBe(true);
      expect(givenTenths >= 0 && givenTenths <= worthTenths).toBe(true);
      const key = [of, on.slice(0, 4)].join();
      sums.set(key, (sums.get(key) ?? 0) + givenTenths);
      if (givenTenths > 0) expect(sums.get(key)).toBeLessThanOrEqual(capTenths);
    }
    expect(new Set(credits.map(({ id }) => id)).size).toBe(credits.length);
  }));
});

test('the order in which records come changes nothing; a further record never takes away, a struck one never adds', () => {
  fc.assert(fc.property(chain, acts, act, (rules, done, more) => {
    const given = (of: typeof done) => credited(rules, of).map(({ id, givenTenths }) => [id, givenTenths]);
    expect(given(done.toReversed())).toEqual(given(done));
    expect(sumOf(credited(rules, [...done, { ...more, id: 'more' }]))).toBeGreaterThanOrEqual(sumOf(credited(rules, done)));
  }));
});

test('what was counted by an earlier rule is counted the same whatever rule comes after it', () => {
  fc.assert(fc.property(chain, acts, lines, (rules, done, others) => {
    const last = rules.at(-1);
    const other = last ? [...rules.slice(0, -1), { ...last, lines: others }] : rules;
    const before = (of: readonly Counting[]) => credited(of, done).filter(({ on }) => on < (last?.fromOn ?? ''));
    expect(before(other)).toEqual(before(rules));
  }));
});

test('terms are refused that nobody resolved, that reach back, count nothing, or count one thing twice', () => {
  const one = { kind: kinds[0], worthTenths: 5, capTenths: 20 };
  const terms = { meetingName: '主席团会议', resolvedOn: '2026-03-01', fromOn: '2026-03-01', words: '照办', lines: [one] };
  const fault = (more: Partial<typeof terms>) => faultOf({ ...terms, ...more }, '2026-03-02');
  expect([fault({}), fault({ resolvedOn: '2026-03-03', fromOn: '2026-03-03' }), fault({ fromOn: '2026-02-28' }), fault({ lines: [] }), fault({ lines: [one, one] }), fault({ lines: [{ ...one, capTenths: 4 }] }), fault({ lines: [{ ...one, worthTenths: 0 }] })])
    .toEqual([null, 'notResolvedYet', 'beforeTheResolution', 'nothingCounts', 'countedTwice', 'capBelowOne', 'capBelowOne']);
  expect(kinds.filter((of) => /award/.test(of)), 'honours count for nothing').toEqual([]);
});

test('tenths are read and written as people do', () => {
  expect(['0.5', '2', '10.3', '０．５', ' 3 ', '0.55', 'zwei', '', ' ', '-1', '1e2', '0x10', 'Infinity'].map(tenthsOf)).toEqual([5, 20, 103, 5, 30, ...Array.from({ length: 8 }, () => Number.NaN)]);
  expect([['', ''], ['0.5', '2'], ['两分', ''], ['', '5'], ['0', '5'], ['2', '1'], ['101', '1001']].map(([worth = '', cap = '']) => Object.values(cellFaults(worth, cap)))).toEqual([[null, null], [null, null], ['noFigure', 'missing'], ['missing', null], ['nought', null], [null, 'belowOne'], ['tooMuch', 'tooMuch']]);
  // The form says at the cell whatever the rule would refuse, and nothing else.
  fc.assert(fc.property(fc.integer({ min: 0, max: 1100 }), fc.integer({ min: 0, max: 11_000 }), (worthTenths, capTenths) => {
    const faults = cellFaults(inPoints(worthTenths), inPoints(capTenths));
    const refused = worthTenths > most.worth || capTenths > most.cap || faultOf({ meetingName: '', resolvedOn: '2026-01-01', fromOn: '2026-01-01', words: '', lines: [{ kind: kinds[0], worthTenths, capTenths }] }, '2026-01-01') !== null;
    expect(faults.worth !== null || faults.cap !== null).toBe(refused);
  }));
  expect([5, 20, 103].map(inPoints)).toEqual(['0.5', '2', '10.3']);
  fc.assert(fc.property(fc.integer({ min: 0, max: 10_000 }), (tenths) => { expect(tenthsOf(inPoints(tenths))).toBe(tenths); }));
});

test('every state of a rule is reached and none is a dead end', () => {
  expect([life.unreachable(), life.deadEnds()]).toEqual([[], []]);
});

test('the points of a year can be objected to for so many days after it, then what is entered late adds nothing', () => {
  const until = objectUntil(2026, 15);
  expect(until).toBe('2027-01-15');
  expect(['2026-12-31', '2027-01-01', '2027-01-15', '2027-01-16'].map((today) => standingOf(2026, until, today))).toEqual(['running', 'open', 'open', 'final']);
  expect(['2027-01-15', '2027-01-16'].map((firstEnteredOn) => inTime({ firstEnteredOn }, until))).toEqual([true, false]);
});

test('of two mandates at once an act belongs to one level; a house without a congress of its own counts all', () => {
  const counted = (level: string | null, own: string | null) => ofThisLevel({ level }, own);
  expect([counted(null, 'township'), counted('township', 'township'), counted('county', 'township'), counted('county', 'county'), counted('county', null)]).toEqual([true, true, false, true, true]);
});

test('honours, and that somebody kept in touch with a deputy, are nothing a rule may count', () => {
  expect(kinds.filter((one: string) => /^award\.|^duty\.award$|^contact\.(talked|keptTouch)$/.test(one))).toEqual([]);
  expect(kinds).toContain('contact.visited');
});
