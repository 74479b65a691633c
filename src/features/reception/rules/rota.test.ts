import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#kernel/dates.ts';
import { balanceOf } from './balance.ts';
import { makeRota } from './fill.ts';
import { type Rota, type RotaDay, type RotaDeputy, hindrance, turnsOf } from './rota.ts';
import { reasonsFor } from './why.ts';

const year = [{ fromOn: '2026-01-01', toOn: '2026-12-31' }];
const deputy = (id: string, more: Partial<RotaDeputy> = {}): RotaDeputy => ({ id, inOffice: year, offWeekdays: [], offDays: [], share: 100, farms: false, near: [], ...more });
const day = (id: string, on: string, belongs: readonly string[], more: Partial<RotaDay> = {}): RotaDay => ({ id, on, stationId: 's', needed: 1, belongs, kept: null, ...more });
const quiet = () => false;

/** A small town: few days near each other, so that dates collide, and wishes of every sort. */
const towns = fc.record({ deputies: fc.integer({ min: 1, max: 5 }), days: fc.integer({ min: 1, max: 7 }) }).chain(({ deputies, days }) => {
  const ids = Array.from({ length: deputies }, (_, index) => `d${index}`);
  return fc.record({
    deputies: fc.tuple(...ids.map((id) => fc.record({
      id: fc.constant(id), share: fc.constantFrom(100, 100, 50), farms: fc.boolean(), near: fc.subarray(['s0', 's1']),
      offWeekdays: fc.subarray([1, 2, 3], { maxLength: 2 }), offDays: fc.option(fc.constant({ fromOn: '2026-03-03', toOn: '2026-03-04' })).map((span) => (span ? [span] : [])),
      inOffice: fc.constantFrom(year, year, [{ fromOn: '2026-03-04', toOn: '2026-12-31' }], [{ fromOn: '2026-01-01', toOn: '2026-03-03' }]),
    }))) as fc.Arbitrary<RotaDeputy[]>,
    days: fc.tuple(...Array.from({ length: days }, (_, index) => fc.record({
      id: fc.constant(`r${index}`), on: fc.integer({ min: 0, max: 4 }).map((plus) => addDays('2026-03-01', plus)), stationId: fc.constantFrom('s0', 's1'), needed: fc.integer({ min: 1, max: 2 }),
      belongs: fc.subarray(ids, { minLength: 1 }), kept: fc.constant(null),
    }))) as fc.Arbitrary<RotaDay[]>,
  });
});

/** Every way to fill the places, by trying all: how many places at most, and the least sum of turns² / share there. */
function best(days: readonly RotaDay[], deputies: readonly RotaDeputy[], weight: (id: string) => number): { filled: number; cost: number } {
  let found = { filled: -1, cost: Infinity };
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  const places = days.flatMap((one) => Array.from({ length: one.needed }, (_, seat) => ({ one, seat })));
  const walk = (place: number, filled: number, after: number): void => {
    const at = places[place];
    if (!at) {
      const cost = [...counts].reduce((sum, [id, many]) => sum + many ** 2 / weight(id), 0);
      if (filled > found.filled || (filled === found.filled && cost < found.cost - 1e-9)) found = { filled, cost };
      return;
    }
    for (const [index, who] of deputies.entries()) {
      // Seats of one reception are alike: only ascending.
      if (at.seat > 0 && index <= after) continue;
      const key = `${who.id}/${at.one.on}`;
      if (taken.has(key) || hindrance(who, at.one) !== null) continue;
      taken.add(key);
      counts.set(who.id, (counts.get(who.id) ?? 0) + 1);
      walk(place + 1, filled + 1, index);
      counts.set(who.id, (counts.get(who.id) ?? 1) - 1);
      taken.delete(key);
    }
    if (places.length - place + filled >= found.filled) walk(place + 1, filled, deputies.length);
  };
  walk(0, 0, -1);
  return found;
}

const filledOf = (rota: Rota): number => [...rota.values()].reduce((sum, people) => sum + people.length, 0);
function hardRulesHold(days: readonly RotaDay[], deputies: readonly RotaDeputy[], rota: Rota): void {
  const seen = new Set<string>();
  for (const one of days) {
    const people = rota.get(one.id) ?? [];
    if (!one.kept) expect(people.length).toBeLessThanOrEqual(one.needed);
    for (const id of people) {
      const who = deputies.find((each) => each.id === id);
      if (!one.kept) expect(who && hindrance(who, one), `${id} on ${one.on}`).toBeNull();
      expect(seen.has(`${id}/${one.on}`), `${id} twice on ${one.on}`).toBe(false);
      seen.add(`${id}/${one.on}`);
    }
  }
}

describe('a rota', () => {
  test('never breaks a hard rule, fills what can be filled, and is as even as any could be', () => {
    fc.assert(fc.property(towns, ({ days, deputies }) => {
      const rota = makeRota(days, deputies, quiet);
      hardRulesHold(days, deputies, rota);
      const weight = (id: string): number => {
        const who = deputies.find((each) => each.id === id);
        const within = days.filter(({ on }) => who?.inOffice.some(({ fromOn, toOn }) => fromOn <= on && on <= toOn)).length;
        return Math.max(1, (who?.share ?? 1) * within / days.length);
      };
      const cost = [...turnsOf(rota)].reduce((sum, [id, many]) => sum + many ** 2 / weight(id), 0);
      const least = best(days, deputies, weight);
      expect(filledOf(rota)).toBe(least.filled);
      expect(cost).toBeCloseTo(least.cost, 6);
      expect(makeRota(days, deputies, quiet)).toEqual(rota);
    }), { numRuns: 300 });
  });

  test('keeps what was put by hand, counts it, and evens the rest around it', () => {
    fc.assert(fc.property(towns, fc.integer({ min: 0, max: 6 }), ({ days, deputies }, which) => {
      const first = makeRota(days, deputies, quiet);
      const pinned = days[which % days.length];
      const kept = pinned ? days.map((one) => (one.id === pinned.id ? { ...one, kept: first.get(one.id) ?? [] } : one)) : days;
      const again = makeRota(kept, deputies, quiet);
      hardRulesHold(kept, deputies, again);
      if (pinned) expect(again.get(pinned.id)).toEqual(first.get(pinned.id));
      expect(filledOf(again)).toBe(filledOf(first));
    }), { numRuns: 200 });
  });

  test('of four who can always come nobody has two turns more than another over a year', () => {
    const ids = ['甲', '乙', '丙', '丁'];
    const days = Array.from({ length: 53 }, (_, week) => day(`w${week}`, addDays('2026-01-02', week * 7), ids)).filter(({ on }) => on < '2027');
    const rota = makeRota(days, ids.map((id) => deputy(id)), quiet);
    const { fewest, most, empty } = balanceOf(days, rota, ids.map((id) => deputy(id)));
    expect([most - fewest, empty]).toEqual([0, 0]);
    // Nobody comes twice running where it can be helped.
    const running = days.filter((one, index) => index > 0 && rota.get(one.id)?.[0] === rota.get(days[index - 1]?.id ?? '')?.[0]);
    expect(running).toEqual([]);
  });

  test('half a share is half the turns, and farmers are spared in the busy season without having fewer', () => {
    const people = [deputy('甲'), deputy('乙', { share: 50 }), deputy('丙', { farms: true })];
    const days = Array.from({ length: 50 }, (_, week) => day(`w${week}`, addDays('2026-01-02', week * 7), ['甲', '乙', '丙']));
    const isBusy = (on: string): boolean => on >= '2026-05-15' && on <= '2026-06-20';
    const rota = makeRota(days, people, isBusy);
    expect([...turnsOf(rota)].sort()).toEqual([['丙', 20], ['乙', 10], ['甲', 20]]);
    expect(days.filter(({ id, on }) => isBusy(on) && rota.get(id)?.includes('丙'))).toEqual([]);
  });

  test('says why: who was away, who was elsewhere, who has had more', () => {
    const people = [deputy('甲'), deputy('乙', { offDays: [{ fromOn: '2026-03-04', toOn: '2026-03-04' }] }), deputy('丙'), deputy('丁', { inOffice: [{ fromOn: '2026-04-01', toOn: '2026-12-31' }] }), deputy('戊')];
    const days = [day('a', '2026-03-04', ['甲', '乙', '丙', '丁', '戊']), day('b', '2026-03-04', ['丙'], { stationId: 't' }), day('c', '2026-03-11', ['戊']), day('d', '2026-03-18', ['戊'])];
    const rota = makeRota(days, people, quiet);
    const [a] = days;
    if (!a) throw new Error('no day');
    expect(reasonsFor(a, days, rota, people, false).map(({ personId, ground }) => [personId, ground])).toEqual([['甲', 'fewest'], ['戊', 'more'], ['乙', 'dayOff'], ['丁', 'noMandate'], ['丙', 'elsewhere']]);
    expect(reasonsFor(a, days, new Map([...rota, ['a', ['乙']]]), people, true)[0]).toMatchObject({ personId: '乙', ground: 'byHand' });
  });
});
