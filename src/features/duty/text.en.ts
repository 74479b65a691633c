import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the duty archive. */
export const text = {
  title: 'Duty record',
  fields: { on: 'Date', kind: 'Act', title: 'Matter', enteredAt: 'Entered' },
  refusals: { notYours: 'The duty record is kept by the {our.presidium} and its office; a deputy may read his or her own' },
  lists: { none: 'Nothing here yet. Suggestions handed in and opinions answered appear by themselves; there is no form to fill in.', late: 'Late entry', enteredLater: 'Done on {on}, entered on {enteredOn}' },
} as const satisfies Mirror<typeof zh>;
