import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the county's own pages. */
export const text = {
  title: 'Work of the townships',
  verbs: { recount: 'Count again' },
  refusals: { onlyTheCounty: 'This page is for the county’s officers, on the county’s own desk' },
  spans: { year: 'this year', term: 'the present term' },
  columns: {
    town: 'Township or street committee', deputies: 'Deputies in office', stations: 'Stations', opinionsReceived: 'Opinions this year', opinionsInTime: 'Answered in time', opinionsWaiting: 'Opinions waiting', opinionsOverdue: 'Opinions overdue',
    received: 'Suggestions', handling: 'Suggestions being handled', overdue: 'Suggestions overdue', answeredInTime: 'Suggestions answered in time', closed: 'Suggestions closed', published: 'Suggestions published', lastClerkOn: 'Office last at work', publishedDaysAgo: 'Days since last publication',
  },
  lists: {
    lead: 'Service done, not a ranking; in the order of the place codes.', counted: 'Counted up to {at}', never: 'not counted yet', none: 'No township or street committee of this county has been opened yet. Each will have a row here.', caption: 'Work of the townships and street committees (suggestions: {span})',
    enterTown: 'Enter {town}', entering: 'You then see the town’s own pages; its audit records that you came in.', overdue: '{count}', total: 'The whole county', span: 'Suggestions of', spanOf: 'Suggestions: {span}',
    recounting: 'Counting again: {done} of {all}', recounted: 'Counted again', stillCounting: 'The count is not finished; the page shows the former figures. Look again in a moment.', print: 'Table',
  },
  table: { title: 'Work of the People’s Congresses in the townships of {county}', subtitle: 'Suggestions: {span}; counted up to {counted}; by place code, not a ranking', all: 'Total', none: '—' },
} as const satisfies Mirror<typeof zh>;
