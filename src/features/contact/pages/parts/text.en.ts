import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of these pages. */
export const text = {
  lead: 'Visits and deeds are noted here once; the duty record and the registers are made from them', tabs: { visits: 'Visits', deeds: 'Deeds', households: 'Fixed households' }, willSend: 'There is no network. What you wrote is kept on this phone and goes out by itself when there is.', unsent: 'Not sent yet', send: 'Save', progress: 'Done in {year}', households: 'Fixed households', of: '{done} / {wanted}', progressHint: 'For your own orientation: no mark, no ranking.',
  said: { visit: 'Noted, also in the duty record', deed: 'Noted, also in the duty record', household: 'Added', dropped: 'Taken off the list', amended: 'Changed', voided: 'Voided', finished: 'Result written' },
  columns: { who: 'Deputy', when: 'Day', where: 'Village', what: 'What', result: 'Result', entered: 'Entered by', households: 'Households', became: 'Became', visits: 'Contacts' }, all: 'All deputies', anyYear: 'All years', caption: { visits: 'Visits', deeds: 'Deeds', households: 'Fixed households' }, nobody: 'The deputy', entered: '{on}, entered by {who}',
  recent: 'Noted lately', more: 'The desk shows all of them', receipt: 'The opinion is registered; tell the voter its number', revealed: '{name} {phone}', noPhone: 'no phone', none: 'No matching record', next: 'To call on again', pages: 'Pages of records',
} as const satisfies Mirror<typeof zh>;
