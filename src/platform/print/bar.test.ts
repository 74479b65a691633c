import { expect, test } from 'vitest';
import { barPng, barSvg } from './bar.ts';

test('a bar is as long as its share, nothing is no bar, and the least that is more than nothing is seen', () => {
  const length = (share: number) => Number(/fill-opacity="0.7" d="M0 0h(\d+)v/.exec(barSvg(share))?.[1]);
  expect([0, 0.001, 0.25, 0.5, 1, 1.4, -1].map(length)).toEqual([0, 1, 25, 50, 100, 100, 0]);
});

test('Word gets the same as PNG', async () => {
  expect(Buffer.from(await barPng(0.5)).subarray(1, 4).toString('latin1')).toBe('PNG');
});
