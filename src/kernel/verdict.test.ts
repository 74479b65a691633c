import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visitor } from './actor.ts';
import { type Clause, judge, only } from './verdict.ts';

const nobody = visitor('t', 'township');
const says = (status: 403 | 409 | 422, holds: boolean, at: number): Clause<unknown> => only(() => holds, `sample.${status}/${at}`, status);

test('whoever may not is told so, however the sentences stand; else the first objection is the answer', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(403, 409, 422), fc.boolean()), { maxLength: 8 }), (sentences) => {
    const clauses = sentences.map(([status, holds], at) => says(status, holds, at));
    const objections = sentences.flatMap(([status, holds], at) => (holds ? [] : [{ code: `sample.${status}/${at}`, status }]));
    expect(judge(clauses, nobody, null, '2026-09-01')).toEqual(objections.find(({ status }) => status === 403) ?? objections[0] ?? null);
  }));
});
