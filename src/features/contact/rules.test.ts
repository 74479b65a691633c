import { expect, test } from 'vitest';
import { counters, progressOf, visitDuty } from './rules.ts';

const asked = { visits: 10, forums: 1, suggestions: 1, deeds: 1, helped: 1, mediations: 1 };

test('六个一 shows what was done of each counter, also beyond what is asked for', () => {
  const progress = progressOf({ visits: 14, forums: 0, suggestions: 1, deeds: 2, helped: 0, mediations: 0 }, asked);
  expect(progress.map(({ key }) => key)).toEqual([...counters]);
  expect(progress[0]).toEqual({ key: 'visits', done: 14, wanted: 10 });
});

test('a town that sets a counter to nought does not count it', () => {
  expect(progressOf({ visits: 1, forums: 0, suggestions: 0, deeds: 0, helped: 0, mediations: 3 }, { ...asked, mediations: 0 }).map(({ key }) => key)).not.toContain('mediations');
});

test('a forum with voters is an act of its own', () => {
  expect([visitDuty('forum'), visitDuty('phone')]).toEqual(['contact.forum', 'contact.visited']);
});
