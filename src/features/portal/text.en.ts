import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the town's own pages. */
export const text = {
  home: {
    title: 'Tell your deputy',
    promise: 'Every word gets a number. You see what is done and, where it is not, why.',
    write: { title: 'Say something', body: 'No account needed. Add photos if you like, or let the station write for you.', go: 'Write an opinion' },
    track: { title: 'How far is it?', label: 'Receipt no.', code: 'Query code', go: 'Look up' },
    deputy: { title: 'Who is my deputy?', label: 'You live in', go: 'Find', choose: 'Your village' },
    stations: { title: 'Stations near you', more: 'All stations', none: 'No station has been announced yet.' },
    coming: { title: 'Activities and receptions', more: 'See everything' },
    figures: { title: 'This year so far', more: 'All figures', opinions: 'opinions, {percent}% have had an answer', suggestions: 'suggestions, {answered} answered', inTime: 'suggestions answered in time', days: '{days|day|days}', daysOf: 'to the answer to a suggestion (median)', opinionDays: 'to the answer to an opinion (median)' },
  },
  figures: { title: 'How matters stood in {year}', years: 'Choose a year', year: '{year}', opinions: 'Residents’ opinions', suggestions: 'Deputies’ suggestions', promises: 'Promises kept, by office', promisesMore: 'Every promise', few: 'Others (fewer than {least} each)', note: 'What is fewer than {least} is not listed by itself. These figures tell how matters stand; nobody is ranked.' },
  directory: { title: 'Choose your township', body: 'Each has its own pages: find a deputy, write an opinion, follow it.', none: 'No township is open yet.' },
  about: {
    title: 'About this site', body: 'Run by {organ} to make the deputies’ work public, to hear residents and to publish how suggestions are handled.',
    facts: { organ: 'Run by', address: 'Address', phone: 'Telephone', hours: 'Office hours' },
    open: 'Checkable records', openBody: 'A signed summary of the handling records is published every hour; anybody can check that nothing was changed later.',
  },
  privacy: {
    title: 'Privacy',
    items: {
      who: { title: 'Who handles your data', body: '{organ}, {address}, telephone {phone}, in its lawful duty to hear and pass on residents’ opinions (Deputies Law, Organic Law).' },
      what: { title: 'What is collected', body: 'What you write; the name, telephone and address you choose to leave; photos. No location: the place a photo was taken is removed. You may write without leaving a name or telephone.' },
      use: { title: 'Who sees it', body: 'The people of the station, the deputy and the {our.congressOffice} who deal with it. Handling departments do not see your name or telephone unless you agree. Neither is ever published; what you wrote is published only with your consent, as an edited summary.' },
      keep: { title: 'How it is kept', body: 'Name, telephone and address are encrypted apart from the rest and every look at them is recorded. Kept as the archive rules say, then sealed or deleted.' },
      rights: { title: 'Your rights', body: 'You may see, copy, correct or have erased what concerns you: open your opinion with the receipt, and at its end you find what is held and can ask to have the contact data erased. Or call the number above or come to a station.' },
      cookies: { title: 'What your browser keeps', body: 'The text size and language you chose, and a temporary pass while you look at your own opinion. No statistics, no advertising.' },
    },
  },
  accessibility: {
    title: 'Accessibility',
    items: {
      aim: { title: 'Our standard', body: 'Made to WCAG 2.2 AA and the Chinese rules for elder-friendly sites. Everything works by keyboard and without script.' },
      elder: { title: 'Elder mode', body: 'The switch at the top gives larger text, larger buttons, simpler pages, and reads aloud.' },
      paper: { title: 'Without a phone', body: 'Come to a station, call or write; staff enter it for you and give you a receipt with a number.' },
      trouble: { title: 'Something in your way?', body: 'Call {phone}; we answer within 15 working days.' },
    },
  },
  search: {
    title: 'Search', label: 'What are you looking for?', go: 'Search', none: 'Nothing found for “{query}”. Try other words, or write an opinion.', ask: 'Type what you look for: a deputy, a village, a station.',
    kinds: { deputy: 'Deputy', station: 'Station', place: 'Village or community', suggestion: 'Suggestion', opinion: 'Opinion' }, write: 'Write an opinion',
  },
} as const satisfies Mirror<typeof zh>;
