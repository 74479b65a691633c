import { expect, test } from 'vitest';
import { inOrder, life, phaseOn, stationLife, workDueOn } from './rules.ts';
import { lackingIn } from './rules/acceptance.ts';

const phase = (name: string, fromOn: string, toOn: string) => ({ name, fromOn, toOn, words: name });
const march = [phase('准备', '2026-03-01', '2026-03-10'), phase('实施', '2026-03-11', '2026-03-25'), phase('验收', '2026-03-25', '2026-03-31')];

test('every state of a drive and of a station in it is reached and leads to an end', () => {
  for (const each of [life, stationLife]) expect([each.unreachable(), each.deadEnds()]).toEqual([[], []]);
});

test('phases stand in the order of their days; two may share one', () => {
  expect(inOrder(march)).toBe(true);
  expect(inOrder([march[1]!, march[0]!])).toBe(false);
  expect(inOrder([phase('倒着', '2026-03-10', '2026-03-01')])).toBe(false);
  expect(['2026-02-01', '2026-03-10', '2026-03-25', '2026-06-01'].map((day) => phaseOn(march, day)?.name)).toEqual(['准备', '准备', '验收', undefined]);
  expect([workDueOn(march), workDueOn(march.slice(0, 1)), workDueOn([])]).toEqual(['2026-03-25', '2026-03-10', null]);
});

test('what stands against acceptance: records only where there was something to write down', () => {
  expect(lackingIn({ missing: ['records'], cabinet: true, held: 0, written: 0 })).toEqual([]);
  expect(lackingIn({ missing: ['records'], cabinet: true, held: 2, written: 0 })).toEqual(['records']);
  expect(lackingIn({ missing: ['records'], cabinet: true, held: 2, written: 1 })).toEqual([]);
  expect(lackingIn({ missing: ['plate', 'plan'], cabinet: false, held: 1, written: 1 })).toEqual(['plate', 'plan', 'cabinet']);
});
