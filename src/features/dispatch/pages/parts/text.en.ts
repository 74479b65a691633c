import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** Words of the page of outgoing letters in English. */
export const text = {
  search: 'Number, title or addressee', years: 'All years', year: '{year}', senders: 'All senders', kinds: 'All kinds', voided: 'Void only', reset: 'Clear filters', caption: 'Outgoing letters, the latest first',
  empty: 'No letter has gone out yet', emptyHint: 'As soon as something is assigned, answered, reminded or handled again, its letter stands here.', noneFound: 'No letter fits', templates: 'Forms of letters', ownForm: 'Word is in the form of your own, PDF in the standard one.', book: 'Register', series: 'Number series', nextNumber: 'Next: {next}', noSeries: 'None set; whoever signs enters the number',
  openRecord: 'Open its record', setDone: 'The series is set', voidDone: 'Void; the number is kept', details: 'Letter', columns: { number: 'Number', title: 'Title', addressee: 'To', sentOn: 'Day' }, pages: 'Pages of outgoing letters', sent: 'Letters', sentTo: '{day}, to {to}', print: 'Letter', together: 'These letters together', togetherHint: 'As filtered now, as one PDF of at most 200; many take some seconds.',
} satisfies Mirror<typeof zh>;
