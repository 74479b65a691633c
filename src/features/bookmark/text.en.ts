import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** Words of the bookmark feature in English. */
export const text = {
  title: 'Kept filters',
  verbs: { keep: 'Keep these filters', drop: 'Drop' },
  fields: { name: 'Name' },
  hints: { name: 'A name you will know again, such as “building office, late”', keep: 'Later, one click on the name over the list narrows it like this again. Only you see it.' },
  says: { kept: 'Kept as “{name}”', dropped: '“{name}” is dropped', undo: 'Undo', drop: 'Drop “{name}”' },
  refusals: { notYours: 'These filters are somebody else’s', noPerson: 'An account without a person cannot keep filters', tooMany: 'At most 20 are kept; drop some that you no longer need' },
} satisfies Mirror<typeof zh>;
