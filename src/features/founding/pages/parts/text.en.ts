import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** Words of the pages of founding in English. */
export const text = {
  panel: { title: '{count|step|steps} to go', lead: 'What is done ticks itself. Stop whenever you like and go on later.', all: 'All steps', done: 'All done', doneWhole: 'All done: the town is ready for use.', doneLead: 'The town is ready for use.' },
  list: { done: 'Done', open: 'Open', optional: 'optional', go: 'Go there', look: 'Look', of: '{have} of {of}', have: '{have} so far', dismissed: 'No longer shown on the first page.', switched: 'This unit was not opened here and the first page does not show the steps; they can still be looked at.' },
  towns: {
    title: 'Open townships', lead: '{count|township|townships} and streets in this county', none: 'No township is open yet', noneBody: 'Open one first: its name and code. Then set it up step by step.', go: 'Set up', opened: 'It is open; now go through the steps',
    columns: { name: 'Name', kind: 'Kind', code: 'Code' }, caption: 'Townships and streets', act: 'Set up: {name}',
  },
  numbers: {
    title: 'Numbers', lead: 'Suggestions are numbered by term and session, the closed season apart; receipts by year, from 1.', closedSeason: 'Closed season of term {term}', inSession: 'Term {term}, session {sitting}', last: 'Last No. {last}, next No. {next}', unused: 'None yet',
    begin: 'Begin with No. 1', receipts: 'Receipts of opinions in {year}', receiptsLast: 'Last {year}-{last}; goes on by itself', noTerm: 'No term and session yet; enter them first.', goTerm: 'Enter term and session', said: 'The numbers are set', caption: 'Numbers',
  },
  demo: {
    title: 'Clear and start', lead: 'All demo data are invented. When you want to start in earnest, clear them all at once and set up your own county and towns.', goes: 'What goes for good', what: 'All people, accounts, opinions, suggestions, stations, files, notices and records of these units, and the invented county, towns and villages.',
    stays: 'What stays: real counties and towns, if there are any, the calendar of holidays, the program’s settings and backups.', row: '{name}: {people} people, {opinions|opinion|opinions}, {suggestions|suggestion|suggestions}, {stations|station|stations}', after: 'Afterwards no demo account works any more, and the page goes on to setting up your own county.', final: 'This cannot be undone. Make a backup first if you want to keep anything.',
    act: 'Clear and start', ask: 'Clear all demo data?', link: 'Clear and start',
    states: {
      noOwner: 'The database is on a server and clearing needs the owner of its tables: start with DATABASE_ADMIN_URL, or run npm run clear-demo -- yes there.', notDemo: 'These are no demo data; there is nothing to clear.',
      notYours: 'Clearing is the system administrator’s. The demo’s system administrator was printed when the program started; sign in with it and come back.', running: 'Clearing, please wait.', stuck: 'The last try did not finish; the reason is in the program’s log. You may try again.',
    },
  },
  setup: {
    title: 'Set up your county', lead: 'There are no data here yet. First found the county with its three administrators; they open the townships. This page works once.', alone: 'A single township on its own? Register its county here all the same: a township’s three administrators are held by the county and may not be the people who do its work.',
    county: 'County', shortName: 'Name', shortNameHint: 'As people say it: 望溪县', fullName: 'Full name of the organ', fullNameHint: 'Left empty: 某某县人民代表大会常务委员会', code: 'Code', codeHint: '6 digits (GB/T 2260)',
    three: 'Three administrators', threeLead: 'Three different people, and none of them does the congress’s work.', system: 'System administrator', systemLead: 'opens townships, enters holidays', security: 'Security administrator', securityLead: 'enters people, gives posts, opens accounts', audit: 'Audit administrator', auditLead: 'looks at the records',
    name: 'Name', signIn: 'Sign-in name', signInHint: '2 to 30 letters, digits or Chinese characters, not a phone number', password: 'First password', passwordHint: 'At least {least|character|characters} with {classes} of: capitals, small letters, digits, signs; without the name. You can see it as you type; hand it over, it is changed at the first sign-in and works for {days|day|days}',
    act: 'Found it', doneTitle: '{county} is founded', doneLead: 'What comes next:', steps: 'The three administrators sign in, choose their own passwords and set up a second proof.\nThe system administrator opens the first township under “Open townships”.\nThe security administrator switches to it and opens accounts for its staff.\nThey sign in and go through the steps on the first page.', signInNow: 'Sign in',
    endedTitle: 'This link does not work', ended: 'It was used, is older than {hours|hour|hours}, or the program has printed a new one since. If nothing is set up yet, start the program again and use the link it prints.', clearingTitle: 'Clearing the demo data', clearing: 'Please wait, this page renews itself. Then your own county is set up here.',
  },
} satisfies Mirror<typeof zh>;
