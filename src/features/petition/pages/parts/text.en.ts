import type { Mirror } from '#kernel/words.ts';
import type { text as chinese } from './text.ts';

/** The same words in English. */
export const text = {
  list: {
    lead: 'To be sorted: {toSort}; under way: {running}; overdue: {late}', caption: 'Letters and visits: {group}', all: 'All', columns: { subject: 'Matter', source: 'Source', state: 'State', next: 'Next' }, pages: 'Pages of letters and visits', search: 'Matter, words, organ, number', kinds: 'All kinds', sources: 'All sources', years: 'All years', year: '{year}', ledger: 'Register of {year}', reset: 'Clear',
    none: 'No letter or visit has been registered yet.', noneHint: 'When a letter comes, somebody calls or a case is sent down, choose “Register a letter or visit”. Plain opinions are entered as opinions.', noneFound: 'None match.',
  },
  page: {
    back: 'Back', notFound: 'There is no such matter, or you may not see it', said: 'What was said', progress: 'Handling', facts: 'Entry', timeline: 'History', alike: 'Related letters and visits', alikeHint: 'Of the same person or village within two years; what comes again and again can become a matter of supervision.', samePetitioner: 'Same person', rounds: 'The competent organ', roundLine: '{stage}: accepted {from}, due {due}', roundExtended: ' (extended)',
    roundEnded: 'Ended {day}: {words}', nobody: 'No name, phone or address was left', unknownName: 'No name was left', hasAddress: 'address known', more: 'Corrections', nothing: 'There is nothing for you to do now.', toldOn: '{day}, {way}', opinion: 'Read the opinion', only: 'Only the {our.clerk} and the {our.chair} see letters and visits.', revealed: '{name} {phone} {address}', revealedPersons: 'Representatives: {names}', and: ', ', by: '{who}, {day}',
  },
  below: { title: 'Sent down to a town', withContact: 'with the petitioner’s data', noContact: 'without the petitioner’s data', due: 'report by {day}', line: '{town}, sent {day}', yes: 'Go along', no: 'Stay here', retry: 'Once somebody else can handle it there, “Urge” sends it again' },
  forms: { agreed: 'Agrees and takes it back', refused: 'Does not agree: it stays with us' },
  done: 'Done: {act}',
} as const satisfies Mirror<typeof chinese>;
