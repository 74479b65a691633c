import { due } from '#kernel/deadline.ts';
import type { Work } from '#platform/feature.ts';
import { periods } from './profile.ts';

/** The next day by which an office with a key suggestion says how far it is. */
export async function nextProgressOn({ tx, today, house }: Work): Promise<string> {
  const { progressEvery } = await periods(tx, today, 'progressEvery');
  return due(today, progressEvery, await house.calendar());
}
