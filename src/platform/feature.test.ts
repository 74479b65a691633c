import { expect, test } from 'vitest';
import { keepsTheOffice, visitor } from '#kernel/actor.ts';
import { done, fields, id, verb } from '#kernel/contract.ts';
import { only } from '#kernel/verdict.ts';
import { permitted } from './feature.ts';

const verbs = Object.fromEntries(Object.entries({ open: true, close: false, receive: true }).map(([name, creates]) => [name, { ...verb({ input: fields({ id: id() }), output: done(), creates }), name: `hall.${name}` }]));
const isOpen = only<{ open: boolean }>((_, row) => row.open, 'hall.closed', 409);
const policy = { open: [], close: [isOpen], receive: [isOpen] };
const actor = visitor('990126101', 'township');

test('a page is offered what the policy allows with this row; a verb that creates, only where it is made of the row', () => {
  expect(permitted(policy, verbs, actor, { open: true }, '2026-09-01')).toEqual(['close']);
  expect(permitted(policy, verbs, actor, { open: true }, '2026-09-01', ['receive'])).toEqual(['close', 'receive']);
  expect(permitted(policy, verbs, actor, { open: false }, '2026-09-01', ['receive'])).toEqual([]);
  expect(permitted({ ...policy, receive: [only(keepsTheOffice, 'hall.notYours')] }, verbs, actor, { open: true }, '2026-09-01', ['receive'])).toEqual(['close']);
});
