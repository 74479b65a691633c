import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the county's own pages. */
export const text = {
  title: 'Work of the townships',
  verbs: { recount: 'Count again', setYearForm: 'Save the columns', gatherYear: 'Gather from the towns' },
  refusals: { tooManyLines: 'The county has more than {most|case|cases} in this year: please take the table of one town at a time', onlyTheCounty: 'This page is for the county’s officers, on the county’s own desk' },
  spans: { year: 'this year', term: 'the present term' },
  columns: {
    town: 'Township or street committee', deputies: 'Deputies in office', stations: 'Stations', opinionsReceived: 'Opinions this year', opinionsInTime: 'Answered in time', opinionsWaiting: 'Opinions waiting', opinionsOverdue: 'Opinions overdue',
    received: 'Suggestions', handling: 'Suggestions being handled', overdue: 'Suggestions overdue', answeredInTime: 'Suggestions answered in time', closed: 'Suggestions closed', published: 'Suggestions published', lastClerkOn: 'Office last at work', publishedDaysAgo: 'Days since last publication',
  },
  lists: {
    lead: 'Service done, not a ranking; in the order of the place codes.', counted: 'Counted up to {at}', never: 'not counted yet', none: 'No township or street committee of this county has been opened yet. Each will have a row here.', caption: 'Work of the townships and street committees (suggestions: {span})',
    enterTown: 'Enter {town}', entering: 'You then see the town’s own pages; its audit records that you came in.', overdue: '{count}', drive: 'Stations accepted {accepted}/{stations}', total: 'The whole county', span: 'Suggestions of', spanOf: 'Suggestions: {span}',
    recounting: 'Counting again: {done} of {all}', recounted: 'Counted again', stillCounting: 'The count is not finished; the page shows the former figures. Look again in a moment.', print: 'Table',
  },
  formFields: {
    order: 'No.', town: 'Township', number: 'Number', kind: 'Suggestion, criticism or comment', title: 'Title', topic: 'Subject', place: 'Village', channel: 'Session or closed season', lead: 'Lead deputy', cosigners: 'Co-signers', submittedOn: 'Handed in', assignedOn: 'Assigned', main: 'Main office', others: 'Other offices', dueOn: 'Due', repliedOn: 'Answered',
    letter: 'Class of reply', signer: 'Signed by', contactCount: 'Contacts with the deputy', attitude: 'Rating of the attitude', result: 'Rating of the result', promisedOn: 'Promised for', state: 'How it stands', closedOn: 'Closed', isPublished: 'Published', late: 'Late entry',
  },
  yearTable: {
    title: '{county}: suggestions handled in {year}', yes: 'yes', late: 'late', page: 'Yearly table', lead: 'The towns’ suggestions in the county’s own columns and order. The columns are set once and used every year.', usual: 'No.\tTownship\tNumber\tTitle\tLead deputy\tOffice\tAssigned\tAnswered\tClass\tRating\tClosed\tRemarks',
    year: 'Year', towns: 'What the towns copied', town: 'Township or street committee', count: 'Cases', copied: 'Gathered at', never: 'Not gathered yet', one: 'Export', all: 'Export all', gathering: 'Gathering: {done} of {all}', gathered: 'Gathered', stillGathering: 'Not all have come yet; look again in a moment.', none: 'No township or street committee of this county has been opened yet.',
    form: 'Columns', formLead: 'Copy the row of headings from the county’s blank sheet and paste it below. What is recognised is filled in; what is not stays empty, to be filled in by hand.', paste: 'Headings', pasteHint: 'Select the row of headings in Excel, copy it, paste it here; or write one heading a line.', read: 'Arrange by it', header: 'Heading', field: 'Filled with', byHand: 'by hand', up: 'Up', down: 'Down', drop: 'Remove', add: 'Add a column', saved: 'Columns saved', unset: 'No columns were set yet; these are the usual ones.', setAt: 'Columns set at {at}', column: 'Column {place}',
  },
  table: { title: 'Work of the People’s Congresses in the townships of {county}', subtitle: 'Suggestions: {span}; counted up to {counted}; by place code, not a ranking', all: 'Total', none: '—' },
} as const satisfies Mirror<typeof zh>;
