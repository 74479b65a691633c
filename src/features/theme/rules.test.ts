import { expect, test } from 'vitest';
import { type Counted, type Theme, countsFor, dayOfParties, fits, holderOf, life, tally } from './rules.ts';

const theme: Pick<Theme, 'partyIds' | 'fromOn' | 'untilOn' | 'kinds' | 'visits' | 'deeds'> = { partyIds: [], fromOn: '2026-09-01', untilOn: '2026-11-30', kinds: ['forum'], visits: true, deeds: false };
const record = (more: Partial<Counted>): Counted => ({ id: 'r', record: 'visit', kind: null, on: '2026-10-01', stationId: 's1', groupId: 'g1', deputyPersonId: 'p', ...more });

test('a record counts for its station where that takes part, else for the group; what the town did together for the town', () => {
  const cases = [
    [[], { stationId: 's1', groupId: 'g1' }, 's1'], [[], { stationId: null, groupId: 'g1' }, 'g1'], [[], { stationId: null, groupId: null }, null],
    [['g1'], { stationId: 's1', groupId: 'g1' }, 'g1'], [['s2'], { stationId: 's1', groupId: 'g1' }, 'nobody'], [['s2'], { stationId: null, groupId: null }, 'nobody'],
    [['s2'], { record: 'activity', stationId: null, groupId: null }, null], [['s2'], { record: 'activity', stationId: 's1', groupId: null }, 'nobody'],
  ] as const;
  for (const [partyIds, more, expected] of cases) expect(countsFor({ partyIds }, record(more)), JSON.stringify([partyIds, more])).toBe(expected);
});

test('what fits: first and last day belong to it, the kind must count, and visits and deeds as the theme says', () => {
  for (const [on, answer] of [['2026-08-31', false], ['2026-09-01', true], ['2026-11-30', true], ['2026-12-01', false]] as const) expect(fits(theme, record({ on })), on).toBe(answer);
  expect(fits(theme, record({ record: 'deed' }))).toBe(false);
  expect(fits({ ...theme, deeds: true }, record({ record: 'deed' }))).toBe(true);
  expect(fits({ ...theme, visits: false }, record({}))).toBe(false);
  expect(fits(theme, record({ record: 'activity', kind: 'forum' }))).toBe(true);
  expect(fits(theme, record({ record: 'activity', kind: 'study' }))).toBe(false);
  expect(fits({ ...theme, partyIds: ['s2'] }, record({}))).toBe(false);
});

test('a tally counts each record once, by kind', () => {
  const counted = tally(theme, [record({}), record({ id: 'a' }), record({ id: 'b', record: 'activity', kind: 'forum' }), record({ id: 'c', stationId: null })]);
  expect([...counted]).toEqual([['s1', { activity: 1, visit: 2, deed: 0 }], ['g1', { activity: 0, visit: 1, deed: 0 }]]);
});

test('a theme ended or called off goes on when it is reopened, and nothing else is done with it', () => {
  expect(life.verbsFrom('closed')).toEqual(['reopen']);
  expect(life.verbsFrom('cancelled')).toEqual(['reopen']);
  expect([life.unreachable(), life.deadEnds()]).toEqual([[], []]);
});

test('what stands under a theme belongs to whoever did it, whatever the theme was amended to, and is always in the tally', () => {
  for (const partyIds of [[], ['s1'], ['g1'], ['s2'], ['s1', 'g1']]) for (const kind of ['activity', 'visit', 'deed'] as const) for (const stationId of ['s1', null]) for (const groupId of ['g1', null]) {
    const one = record({ record: kind, stationId, groupId });
    const [counts, holder] = [countsFor({ partyIds }, one), holderOf({ partyIds }, one)];
    expect(holder, JSON.stringify([partyIds, one])).toBe(counts === 'nobody' ? stationId ?? groupId : counts);
    expect(holder === null, JSON.stringify([partyIds, one])).toBe(stationId === null && groupId === null);
    expect([...tally({ partyIds }, [one])]).toEqual([[holder, { activity: 0, visit: 0, deed: 0, [kind]: 1 }]]);
  }
});

test('the groups that take part are those of today, and of the last day once a theme is over', () => {
  for (const [untilOn, endedOn, today, day] of [['2026-11-30', null, '2026-10-01', '2026-10-01'], ['2026-11-30', null, '2027-02-01', '2026-11-30'], ['2026-11-30', '2026-10-15', '2027-02-01', '2026-10-15'], ['2026-11-30', '2026-12-20', '2027-02-01', '2026-11-30']] as const)
    expect(dayOfParties({ untilOn, endedOn }, today), `${untilOn} ${endedOn} ${today}`).toBe(day);
});
