import { expect, test } from 'vitest';
import { sharedPlace } from './paper.ts';

const rows = [{ id: 'a', placeCode: '990126101201' }, { id: 'b', placeCode: '990126101201' }, { id: 'c', placeCode: '990126101202' }, { id: 'd', placeCode: null }];

test('opinions of one village say where the suggestion is about', () => expect([sharedPlace(rows, ['a']), sharedPlace(rows, ['a', 'b'])]).toEqual(['990126101201', '990126101201']));
test('of several villages, of none, or not known: it is asked', () => expect([['a', 'c'], ['d'], ['a', 'd'], ['x'], []].map((chosen) => sharedPlace(rows, chosen))).toEqual([null, null, null, null, null]));
