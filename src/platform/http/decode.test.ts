import { expect, test } from 'vitest';
import { fields, flag, id, count, line, listOf, maybe, page } from '#kernel/contract.ts';
import { decodePairs, pairsOf } from './decode.ts';

const contract = fields({
  title: line(20), size: maybe(count()), agreed: maybe(flag()), tags: maybe(listOf(line(5), 9)), page: page(),
  contact: maybe(fields({ phone: maybe(line(11)), floor: maybe(count()) })), photoIds: maybe(listOf(id(), 6)),
});
const decode = (body: Record<string, string | string[]>) => decodePairs(contract, pairsOf(body));

test('a number typed into a form is a number where the contract says so, and text stays text', () => {
  expect(decode({ title: '12', size: '12' })).toEqual({ title: '12', size: 12 });
});

test('a ticked box is true, and one left alone is absent', () => {
  expect(decode({ title: 'a', agreed: 'on' })).toEqual({ title: 'a', agreed: true });
  expect(decode({ title: 'a' })).toEqual({ title: 'a' });
});

test('an empty field is absent', () => {
  expect(decode({ title: '  ', size: '' })).toEqual({});
});

test('one or several values make a list where the contract wants a list', () => {
  expect(decode({ title: 'a', tags: 'x' })).toEqual({ title: 'a', tags: ['x'] });
  expect(decode({ title: 'a', tags: ['x', 'y'] })).toEqual({ title: 'a', tags: ['x', 'y'] });
});

test('dotted names are fields of a field', () => {
  expect(decode({ title: 'a', 'contact.phone': '138', 'contact.floor': '3' })).toEqual({ title: 'a', contact: { phone: '138', floor: 3 } });
});

test('what the contract does not know is kept, for the contract to refuse', () => {
  expect(decode({ title: 'a', role: 'chair' })).toEqual({ title: 'a', role: 'chair' });
});

test('something that is no number is left for the contract to refuse', () => {
  expect(decode({ title: 'a', size: '1e9; drop' })).toEqual({ title: 'a', size: '1e9; drop' });
});
