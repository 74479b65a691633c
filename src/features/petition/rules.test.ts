import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#kernel/dates.ts';
import { calendar } from '#kernel/deadline.ts';
import { type StageFacts, latestExtension, isFromOrgan, life, nextStage, numberLabel, ownClocks, sources, stageDue, stages, states } from './rules.ts';
import { owed } from './rules/petition.ts';

const plain = calendar({});
const periods = { tell: { days: 15 }, object: { workdays: 5 } };

test('the written notice is due in 15 days; the objection in 5 working days, and only to what another organ sent', () => {
  // Tuesday 1 September 2026.
  for (const source of sources) expect(ownClocks(source, '2026-09-01', periods, plain)).toEqual({ toldDueOn: '2026-09-16', objectionDueOn: isFromOrgan(source) ? '2026-09-08' : null });
});

test('handling 60 days and once 30 more, review and second review 30 each', () => {
  expect(stages.map((stage) => stageDue(stage, '2026-09-01', plain))).toEqual(['2026-11-02', '2026-10-01', '2026-10-01']);
  expect(latestExtension('2026-09-01', plain)).toBe('2026-11-30');
});

test('rounds come in their order, one at a time, and end with the second review', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days));
  fc.assert(fc.property(fc.array(day, { minLength: 1, maxLength: 12 }), (days) => {
    const before: StageFacts[] = [];
    for (const on of [...days].sort()) {
      const next = nextStage(before, on);
      const last = before.at(-1);
      if ('stage' in next) {
        expect(next.stage).toBe(stages[before.length]);
        if (last?.endedOn) expect(on >= last.endedOn).toBe(true);
        before.push({ stage: next.stage, beganOn: on, endedOn: null });
      } else if (next.refused === 'running') {
        before[before.length - 1] = { ...last!, endedOn: on };
      } else {
        expect(next.refused).toBe('final');
        expect(before.map(({ stage }) => stage)).toEqual([...stages]);
      }
    }
  }));
  expect(nextStage([{ stage: 'handling', beganOn: '2026-01-01', endedOn: '2026-02-01' }], '2026-01-20')).toEqual({ refused: 'tooEarly' });
});

test('every state is reached and left, or is an end; what is owed hinders closing in its order', () => {
  const reached = new Set<string>([life.initial]);
  for (const state of states) for (const verb of life.verbs) if (life.allows(state, verb)) for (const to of states) { try { reached.add(life.next(state, verb, to)); } catch { /* not that way */ } }
  expect([...reached].sort()).toEqual([...states].sort());
  const nothing = { toldDueOn: '2026-09-16', toldOn: '2026-09-02', reportDueOn: null, reportedOn: null, stages: [], sending: null };
  expect(owed(nothing)).toBeNull();
  expect(owed({ ...nothing, toldOn: null })).toBe('notTold');
  expect(owed({ ...nothing, toldDueOn: null, toldOn: null })).toBeNull();
  expect(owed({ ...nothing, reportDueOn: '2026-10-01' })).toBe('notReported');
  expect(owed({ ...nothing, stages: [{ id: 's', stage: 'handling', beganOn: '2026-09-01', endedOn: null, dueOn: '2026-11-02', isExtended: false }] })).toBe('stageRuns');
  expect(numberLabel(2026, 12)).toBe('信访〔2026〕12号');
});
