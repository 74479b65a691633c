import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of these pages. */
export const text = {
  lead: 'Visits and deeds are noted here once; the duty record and the registers are made from them', tabs: { visits: 'Visits', deeds: 'Deeds', households: 'Fixed households' }, willSend: 'There is no network. What you wrote is kept on this phone and goes out by itself when there is.', send: 'Save', progress: 'Done in {year}', households: 'Fixed households', of: '{done} / {wanted}', progressHint: 'For your own orientation: no mark, no ranking.',
  said: { visit: 'Noted, also in the duty record', deed: 'Noted, also in the duty record', household: 'Added', dropped: 'Taken off the list', amended: 'Changed', voided: 'Voided', finished: 'Result written' },
  columns: { who: 'Deputy', when: 'Day', where: 'Village', what: 'What', result: 'Result', entered: 'Entered by', households: 'Households', became: 'Became', visits: 'Contacts' }, all: 'All deputies', anyYear: 'All years', caption: { visits: 'Visits', deeds: 'Deeds', households: 'Fixed households' }, nobody: 'The deputy', entered: '{on}, entered by {who}',
  recent: 'Noted lately', receipt: 'The opinion is registered; tell the voter its number', revealed: '{name} {phone}', noPhone: 'no phone', none: 'No matching record', next: 'To call on again', pages: 'Pages of records',
  ties: {
    title: 'In touch with deputies', lead: 'Who keeps in touch with which deputies, what was said and what became of it is noted here once; the archive and the duty card are made from it', tabs: { ties: 'Who with whom', talks: 'Talks' }, caption: { ties: 'Who keeps in touch with which deputies', talks: 'Talks with deputies' }, everyKeeper: 'Everybody', thisYear: 'This year',
    columns: { keeper: 'Who', deputy: 'Deputy', since: 'Since', talks: 'Talks', said: 'What the deputy said', when: 'Day', became: 'What became of it', acts: 'To do' }, said: { tied: 'Settled', ended: 'Taken off; the talks stay', talk: 'Noted, also in the duty record', finished: 'Written', voided: 'Voided', raised: 'Registered as opinion {number}' },
    progress: 'How far it has come', pages: 'Pages of talks', mine: 'Deputies I keep in touch with', talks: 'Talks', suggest: 'Write a suggestion of it', nobody: 'Whoever held it',
  },
} as const satisfies Mirror<typeof zh>;
