import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** Words of the founding feature in English. */
export const text = {
  title: 'Setting up',
  verbs: {
    openTown: 'Open a township or street', continueNumbers: 'Continue the numbers', dismiss: 'Do not show again', resume: 'Show again', clearDemo: 'Clear and start', foundCounty: 'Found the county',
  },
  kinds: { township: 'Township', street: 'Street committee' },
  steps: {
    staff: 'First staff accounts: clerk and {our.chair}', term: 'Term and sessions', numbers: 'Where the numbers of suggestions go on', page: 'Names and the town’s page', villages: 'Villages and communities', offices: 'Offices that handle work', roster: 'Take over the roster of deputies', stations: 'Stations', cards: 'Deputies’ sign-in cards', seal: 'Picture of the seal',
  },
  stepHints: {
    staff: 'Add the two people, give them their posts and open an account for each; hand the one-time password over in person', term: 'Open the present term, then enter its sessions', numbers: 'If numbers were given on paper this year, go on after them; if not, press “Begin with No. 1”', page: 'These names are printed on letters and pages',
    villages: 'Residents choose their village when they write', offices: 'Who suggestions are assigned to; the {our.government} writes outward', roster: 'With the Excel roster you keep already; you see a preview first', stations: 'Those named in the roster are made with it', cards: 'Deputies without a phone sign in by card; one each, handed over in person',
    seal: 'Without it letters keep room for the wet seal',
  },
  doers: { securityAdmin: 'Done by the county’s security administrator', office: 'Done by the town’s clerk or {our.chair}' },
  fields: { kind: 'Kind', shortName: 'Name', name: 'Full name of the organ', code: 'Code', last: 'Last number given on paper' },
  hints: {
    townName: 'As people say it: 清河镇', fullName: 'Left empty: 某某镇人民代表大会, for a street 某某街道人大工委', code: '9-digit statistical code; the first six are the county’s {county}', last: '0 if none yet. Later it only goes forward',
  },
  refusals: {
    onlyTheOffice: 'This is for the town’s clerk and {our.chair} and the county’s administrators', onlyTheSystemAdmin: 'Opening and clearing are the system administrator’s', onlyTheCounty: 'Towns are opened by the county; switch to the county first', notACode: 'The code of a township or street has 9 digits',
    notOurs: 'The first six digits are not those of this county', codeTaken: 'There is a unit with this code already', noTerm: 'This term or session has not been entered yet', numbersGoOn: 'Number {last} has been given already; it only goes forward',
    isDismissed: 'It is not shown any more', notDismissed: 'It is still shown', notDemo: 'These are no demo data and cannot be cleared', noOwner: 'The database is on a server and clearing needs the owner of its tables: start with DATABASE_ADMIN_URL, or run npm run clear-demo -- yes there',
    linkEnded: 'This link was used, is too old or was replaced; start the program again and use the new one', notACountyCode: 'The code of a county has 6 digits',
  },
} satisfies Mirror<typeof zh>;
