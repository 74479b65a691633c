import type { Mirror } from '#kernel/words.ts';
import type { text as chinese } from './text.ts';

/** The same words in English. */
export const text = {
  menu: {},
  groups: {},
} as const satisfies Mirror<typeof chinese>;
