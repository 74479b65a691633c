import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** Words of the yearly report in English. */
export const text = {
  title: 'Yearly reports',
  year: '{year}',
  draftMark: 'Draft',
  verbs: { begin: 'Write one', write: 'Save', submit: 'Send for approval', sendBack: 'Send back', approve: 'Approve and number', drop: 'Discard' },
  fields: { year: 'Year', practice: 'What was done', problems: 'What is wrong', plans: 'What comes next', words: 'What to change' },
  states: { draft: 'Being written', submitted: 'Waits for approval', approved: 'Approved', dropped: 'Discarded' },
  notices: { submitted: 'The report on {year} waits for your approval', sentBack: 'The report on {year} came back to be changed', approved: 'The report on {year} is approved and registered' },
  refusals: { onlyTheOffice: 'Yearly reports are written by {our.congressOffice}', onlyTheChair: '{our.chair} approves them', onlyReaders: 'Yearly reports are for {our.congressOffice} and {our.presidium}', noSuchYear: 'There are no figures of this year', begunAlready: 'A report on this year is being written; go on with that one' },
  hints: {
    begin: 'The figures are counted; you write a few paragraphs.', write: 'Each may be left out; what is written stands in its own place of the report. Figures need not be written. Words are saved by themselves.', submit: 'It cannot be changed while it waits; what comes back can.', sendBack: 'Everything that was written stays.', approve: 'Figures stay as they are today: later changes do not change this report. It gets its number and goes into the register of letters.', drop: 'This draft is discarded.',
    firstNumber: 'This report becomes {number}, the first of the year. If letters were numbered on paper this year, enter the last number under “Outgoing letters” first.',
  },
  pages: {
    none: 'No report yet', noneHint: 'What came in, was answered, judged and published in a year is counted; you add what was done, what is wrong and what comes next, and {our.chair} approves it.', caption: 'Yearly reports', columns: { year: 'Year', state: 'State', number: 'Number', day: 'Approved' }, back: 'All reports', notFound: 'This report cannot be found', heading: 'Report on {year}', file: 'Report on {year}',
    saved: 'Saved', unsaved: 'Not saved yet', own: 'Own words', paper: 'The report (in Chinese)', approved: '{number}, approved {day}', approvedPlain: 'Approved {day}', voided: 'Void since {day}', moved: 'Figures have moved since it was approved. This report stays as it is; write another for the new figures, and its own words come along.', again: 'Write another with the new figures', sentBack: 'Sent back: {words}',
    done: { begin: 'You can write now', write: 'Saved', submit: 'Sent for approval', sendBack: 'Sent back', approve: 'Approved and registered', drop: 'Discarded' },
  },
} as const satisfies Mirror<typeof zh>;
