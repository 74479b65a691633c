import { expect, test } from 'vitest';
import { figureStep, pleasedOf } from './totals.ts';

test('a total in words fits several counts for each number of forms: nobody’s mark is reckoned out of it, also where all are equal', () => {
  for (let forms = 3; forms < figureStep(3); forms += 1) {
    const counts = [];
    for (let satisfied = 0; satisfied <= forms; satisfied += 1) for (let dissatisfied = 0; dissatisfied <= forms - satisfied; dissatisfied += 1) counts.push({ satisfied, dissatisfied, basicallySatisfied: forms - satisfied - dissatisfied });
    for (const [words, fitting] of Map.groupBy(counts, pleasedOf)) {
      for (const mark of ['satisfied', 'basicallySatisfied', 'dissatisfied'] as const) {
        expect(fitting.some((one) => one[mark] > 0), `${forms} ${words}: somebody may have given ${mark}`).toBe(true);
        expect(fitting.some((one) => one[mark] < forms), `${forms} ${words}: not all have given ${mark}`).toBe(true);
      }
    }
  }
});

test('figures move by ten forms and more, and by whole batches', () => {
  expect([3, 4, 5, 7, 10].map(figureStep)).toEqual([12, 12, 10, 14, 10]);
});
