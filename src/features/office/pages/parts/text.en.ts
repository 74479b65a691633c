import type { Mirror } from '#kernel/words.ts';
import type { text as chinese } from './text.ts';

/** The same words in English. */
export const text = {
  lead: '{count} in use', leadClosed: '{count} closed', kinds: 'All kinds', search: 'Name or duties', caption: 'Offices', none: 'No such office', noneClosed: 'No office is closed', noDuties: 'Duties not written yet',
  emptyTitle: 'No office yet', emptyBody: 'Add town offices and village committees first; then work can be assigned to them.', people: 'People who handle work here', said: { opened: 'Added', amended: 'Saved', closed: 'Closed', reopened: 'In use again', handedOver: 'Handed over' },
} as const satisfies Mirror<typeof chinese>;
