import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptLines, movedLines, saidLines, tickedLines, typedLines } from './pages/parts/list-lines.ts';
import { type Line, linesFault, placeNumber, usual } from './rules.ts';

const known = new Set<string>(usual.map(({ key }) => key));
const key = fc.constantFrom(...known);
const line: fc.Arbitrary<Line> = fc.record({ key: fc.option(fc.oneof(key, fc.constant('nonsense')), { nil: undefined }), number: fc.option(fc.constant('一（1）'), { nil: undefined }), asks: fc.option(fc.constant('统一挂牌'), { nil: undefined }) });

test('lines make a checklist exactly when there are some, each known item stands once, and whatever is new is said in words', () => {
  fc.assert(fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
    const keys = lines.flatMap((one) => (one.key === undefined ? [] : [one.key]));
    const well = lines.length > 0 && keys.every((one) => known.has(one)) && new Set(keys).size === keys.length && lines.every((one) => one.key !== undefined || one.asks !== undefined);
    expect(linesFault(lines, known) === null).toBe(well);
  }));
  expect(linesFault([], known)).toBe('listEmpty');
  expect(linesFault([{ key: 'plates' }, { key: 'plates' }], known)).toBe('itemTwice');
  expect(linesFault([{ key: 'plates' }, { number: '二' }], known)).toBe('sayWhatIsAsked');
  expect(linesFault([{ key: 'nonsense' }, { number: '二' }], known)).toBe('noSuchItem');
  expect(linesFault([...known].map((one) => ({ key: one })), known), 'the standard one itself').toBeNull();
});

test('the order of ticking is the order of the list; a line is moved by one place and nothing is lost', () => {
  fc.assert(fc.property(fc.uniqueArray(key, { minLength: 1 }), fc.nat({ max: 30 }), fc.constantFrom(1 as const, -1 as const), (keys, place, by) => {
    const lines = keys.reduce((all, one) => tickedLines(all, one, true), typedLines(''));
    expect(lines.map((one) => one.key)).toEqual(keys);
    const moved = movedLines(lines, place, by);
    expect(moved.map(({ id }) => id).toSorted()).toEqual(lines.map(({ id }) => id).toSorted());
    if (place < lines.length && place + by >= 0 && place + by < lines.length) expect([moved[place + by], moved[place]]).toEqual([lines[place], lines[place + by]]);
    else expect(moved).toEqual(lines);
    expect(movedLines(moved, place + by, by === 1 ? -1 : 1), 'and back').toEqual(place < lines.length && place + by >= 0 && place + by < lines.length ? lines : moved);
    expect(keys.reduce((all, one) => tickedLines(all, one, false), lines)).toEqual([]);
    expect(typedLines(keptLines(lines))).toEqual(lines);
  }));
});

test('empty numbers and words are not sent; what nobody asked before has no key', () => {
  const lines = [{ id: 'plates', key: 'plates', number: ' 一（1） ', asks: '  ' }, { id: 'new', number: '', asks: '经费使用情况' }];
  expect(saidLines(keptLines(lines))).toEqual([{ key: 'plates', number: '一（1）' }, { asks: '经费使用情况' }]);
  expect(saidLines('')).toEqual([]);
});

test('places sort as they stand, also beyond nine', () => {
  const places = Array.from({ length: 100 }, (_, place) => placeNumber(place));
  expect(places.slice(0, 99).toSorted()).toEqual(places.slice(0, 99));
});
