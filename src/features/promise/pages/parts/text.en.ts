import type { Mirror } from '#kernel/words.ts';
import type { text as chinese } from './text.ts';

/** The same words in English. */
export const text = {
  saidDays: { title: 'Days in replies, opinions and reports that are no promises yet', line: '{day}: “{sentence}”', where: ' ({office}, {place})', record: 'Record it', lead: 'Recorded in its own words; content and day can be put right.', list: 'Replies, opinions or reports on {count|suggestion|suggestions} name days that are no promises yet. Please look: record what is one, and say where it is none.', one: '{title} ({count})' },
  thread: { title: 'Promises', none: 'The replies promise nothing.', record: 'Record a promise', recordLead: 'Where a reply says what will be done by when, record it; the day of a class B reply becomes one by itself.' },
  card: {
    first: 'First promised for {day}', now: 'Now {day}', slips: 'Put off {count|time|times}', made: '{office}, promised with the reply of {day}', told: '{office}, said in an opinion or report on {day}', agreed: '{office}, agreed at the meeting of {day}', firstWhat: 'First promised: {what}', evidence: 'What will show it: {words}', claimed: 'Done on {day}, reported on {said}', spent: '{amount} yuan spent', kept: 'Found kept on {day}',
    asked: 'Asked on {day}: {wanted}', askedDay: 'until {day}', deputy: 'The deputy: {answer}', otherDeputy: '{who}, deputy of a case handled together: {answer}', resident: 'A resident: {answer} ({way})', progress: 'What happened', shown: 'Published', closed: 'Office closed', files: 'Papers', moved: '{from} → {to}', ended: 'Why void: {words}', wait: 'Deputy and residents are asked until {day}',
  },
  list: {
    stillOpen: 'Of {year}, still open', title: 'Promises', lead: '{open} still open, {late} late', caption: 'Promises: {group}', year: 'Promised in {year}', years: 'All years', offices: 'All offices', states: 'All states', search: 'Promise or suggestion', reset: 'Show all', empty: 'No promise yet', emptyHint: 'Where a reply names a day, it is kept here by itself once the reply goes out.', noneFound: 'Nothing found; try other filters.',
    columns: { what: 'Promise', office: 'Office', due: 'By', state: 'State' }, pages: 'Pages of promises', table: 'Ledger of promises', see: 'Open the suggestion', others: 'More',
  },
  figures: {
    title: 'Promises kept', print: 'Print', lead: 'Promises that fell due in the last 12 months ({from} to {to}), by name of office, no ranking; no share of fewer than {least}.', caption: 'Promises kept and answers found satisfactory, by office', office: 'Office', due: 'Due', kept: 'Kept', inTime: 'By the first day', slipped: 'Put off', notYet: 'Not possible yet', keptShare: 'Share kept', satisfied: 'Satisfied with the answer (or basically)',
    share: '{share}% ({part}/{whole})', few: '{part}/{whole}, too few for a share', nothing: 'None', hidden: 'Kept by the {our.presidium}', none: 'No promise fell due and no form came in the last 12 months.',
  },
  calls: { title: 'Ask residents: was the promise kept?', lead: 'Promises found kept. Each resident is asked once; write down what is said.', nameless: 'A resident without a name', phone: 'Phone {phone}', noPhone: 'No phone; please call in person', note: 'Note the answer', noted: 'Noted' },
  phone: { ask: 'Is it done?', asked: 'The {our.presidium} found that what the reply promised is done. What do you say? You are asked once.', thanks: 'Thank you, the {our.presidium} is told', words: 'Anything to add', send: 'Tell the {our.presidium}' },
  mine: { suggestion: 'Read the published suggestion and reply: {title}', title: 'What the reply promised', ask: 'Is it done? (asked once)', said: 'You said: {answer}', send: 'Tell the {our.congress}', words: 'Anything to add', due: '{office} promised it by {day}', slipped: 'First promised for {day}, put off {count|time|times}' },
  portal: {
    title: 'Promises', lead: 'What replies said would be done by when, whether it was, and if not, why. Only what the {our.presidium} has checked.', counts: { open: 'Under way', kept: 'Kept', notYet: 'Not possible yet' }, states: 'All states', late: 'Past their day', years: 'All years', year: 'Promised in {year}', offices: 'All offices', go: 'Filter', count: '{count} in all', none: 'No promise is published yet.', noneFound: 'Nothing found; try other filters.', reset: 'Show all promises',
    by: '{office} promised it by {day}', first: 'First promised for {day}, put off {count|time|times}', kept: 'Done on {day}, as the {our.presidium} found', whyNot: 'Not done, and why: {words}', why: 'Explanation: {words}', overdue: '{days|day|days} past its day', more: 'All promises', section: 'Was the promise kept?',
  },
  forms: { whichReply: 'Reply of which office', issuedOn: 'Issued on {day}', notIssued: 'Not issued yet', publishLead: 'Everybody then reads it on the page of the suggestion and among the promises.' },
  said: { done: 'Done: {verb}' },
} as const satisfies Mirror<typeof chinese>;
