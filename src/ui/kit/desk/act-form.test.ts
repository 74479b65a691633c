import { expect, test } from 'vitest';
import { saidOf, type FormField } from './act-form.ts';

const fields: readonly FormField[] = [
  { name: 'name', label: '名称' },
  { name: 'seats', label: '名额', kind: 'number' },
  { name: 'open', label: '公开', kind: 'checkbox' },
  { name: 'places', label: '村', kind: 'picks' },
  { name: 'who', label: '是谁', kind: 'radio', read: () => undefined },
  { name: 'working', label: '上班', kind: 'radio', read: (typed) => typed === 'yes' },
  { name: 'personId', label: '人员', when: (typed) => typed['who'] === 'known' },
];

test('what is sent of a form: empty texts left out, numbers and ticks as they are meant', () => {
  expect(saidOf(fields, { name: ' 石桥站 ', seats: '3', open: 'on', places: ['1', '2'], who: 'new', working: 'yes', personId: 'x' }))
    .toEqual({ name: '石桥站', seats: 3, open: true, places: ['1', '2'], working: true });
  expect(saidOf(fields, { name: '  ', seats: '', places: [], who: 'known', personId: 'x' })).toEqual({ open: false, places: [], working: false, personId: 'x' });
});

test('what is no number is sent as none, so that the server can say what is wrong', () => {
  expect(saidOf(fields, { seats: '三' })['seats']).toBeNaN();
});
