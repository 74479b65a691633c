import { expect, test } from 'vitest';
import { byPerson, loadOf, monthOf, monthsOver, overWithOneMore } from './rules.ts';

const ask = (personId: string, on: string, kind = 'activity.called', goes = true) => ({ personId, on, kind, goes });

test('a month has its own days', () => {
  expect([monthOf('2026-02-11'), monthOf('2026-12-31'), monthOf('2028-02-01')]).toEqual([{ fromOn: '2026-02-01', toOn: '2026-02-28' }, { fromOn: '2026-12-01', toOn: '2026-12-31' }, { fromOn: '2028-02-01', toOn: '2028-02-29' }]);
});

test('a number with its parts, and ways saved only where one has to go', () => {
  const asks = [ask('a', '2026-09-02'), ask('a', '2026-09-02', 'reception.onDuty'), ask('a', '2026-09-02', 'suggestion.cosign', false), ask('a', '2026-09-09')];
  expect(loadOf(asks, ['activity.called', 'suggestion.cosign', 'reception.onDuty'])).toEqual({ total: 4, parts: [{ kind: 'activity.called', count: 2 }, { kind: 'suggestion.cosign', count: 1 }, { kind: 'reception.onDuty', count: 1 }], waysSaved: 1 });
  expect(loadOf([], [])).toEqual({ total: 0, parts: [], waysSaved: 0 });
});

test('over the ceiling is who has as many as it allows and is asked once more', () => {
  const asks = byPerson([ask('a', '2026-09-02'), ask('a', '2026-09-03'), ask('b', '2026-09-02')]);
  expect(overWithOneMore(['a', 'b', 'c'], asks, 2)).toEqual([{ id: 'a', total: 3 }]);
  expect(overWithOneMore(['a', 'b', 'c'], asks, 3)).toEqual([]);
});

test('of a whole rota the months are named in which somebody who has a turn is over, and nobody else', () => {
  const turns = [ask('a', '2026-10-14'), ask('b', '2026-09-09')];
  const asks = [...turns, ask('a', '2026-10-02'), ask('c', '2026-10-02'), ask('c', '2026-10-03'), ask('b', '2026-10-09'), ask('b', '2026-10-10')];
  expect(monthsOver(asks, turns, 1)).toEqual([{ month: '2026-10', over: [{ id: 'a', total: 2 }] }]);
  expect(monthsOver(asks, turns, 2)).toEqual([]);
  expect(monthsOver([], [], 1)).toEqual([]);
});
