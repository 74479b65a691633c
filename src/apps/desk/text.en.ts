import type { Mirror } from '#kernel/words.ts';
import type { text as chinese } from './text.ts';

/** The same words in English. */
export const text = {
  menu: {
    today: 'To do today', messages: 'Notices', opinions: 'Opinions', enter: 'Enter for a resident', find: 'Find by name', deputies: 'Deputies', stations: 'Stations', people: 'People and accounts'
  },
  groups: { handling: 'Handling', base: 'Stations and deputies', keeping: 'Administration' },
} as const satisfies Mirror<typeof chinese>;
