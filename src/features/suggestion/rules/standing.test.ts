import { expect, test } from 'vitest';
import { ownToVoid } from './standing.ts';
import type { Assignment, Reply } from './suggestion.ts';

test('what a successor’s answer rests on is not the successor’s to void: his forerunner’s word with the deputy stays', () => {
  const share = { id: 's', officeId: 'b', role: 'main', state: 'accepted', takenFrom: ['a'], answeredRound: 1 } as unknown as Assignment;
  const reply = { id: 'r', officeId: 'b', round: 1, state: 'issued' } as unknown as Reply;
  const spoken = { officeId: 'a', round: 1, kind: 'during', state: 'logged' } as const;
  expect(ownToVoid({ assignments: [share], replies: [] }, spoken, ['b'])).toBe(true);
  expect(ownToVoid({ assignments: [share], replies: [{ ...reply, state: 'draft' }] }, spoken, ['b'])).toBe(true);
  expect(ownToVoid({ assignments: [share], replies: [reply] }, spoken, ['b'])).toBe(false);
  expect(ownToVoid({ assignments: [share], replies: [reply] }, { ...spoken, round: 2 }, ['b'])).toBe(true);
  // The successor's work went on to a third: the word, and the answer that rests on it, are still two offices'.
  const handedOn = { ...share, officeId: 'c', takenFrom: ['a', 'b'] };
  expect(ownToVoid({ assignments: [handedOn], replies: [reply] }, spoken, ['c'])).toBe(false);
  expect(ownToVoid({ assignments: [handedOn], replies: [] }, spoken, ['c'])).toBe(true);
  // What another office says of its own part rests on no answer of theirs.
  expect(ownToVoid({ assignments: [handedOn, { ...share, officeId: 'd', takenFrom: [] }], replies: [reply] }, { ...spoken, officeId: 'd' }, ['d'])).toBe(true);
});
