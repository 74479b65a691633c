import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of these pages. */
export const text = {
  lead: 'Made from the records of work; nobody fills them in. Empty cells are for the pen, on paper.', period: 'Year', part: 'Quarter or month', wholeYear: 'Whole year', quarter: 'Quarter {quarter}', month: 'Month {month}', station: 'Station', deputy: 'Deputy', allStations: 'All stations', allDeputies: 'All deputies',
  meter: '{scope}: {typed|field|fields} written once, {filled|cell|cells} filled by them; {computed|more cell|more cells} counted by the program.', meterAct: 'How much writing was saved', open: 'Open', caption: 'Registers', of: '{number}: {title}', none: 'none', row: 'This row', columns: { register: 'Register', total: 'Rows' },
  amendedMark: '{text} (amended)', byPen: 'By pen, on paper', edit: 'Amend', amended: 'Amended by {by} on {on}: {reason}', changedSince: 'The record has changed since; please check', toRecord: 'Open the record', said: { amended: 'Amended; what the record says stays beside it', withdrawn: 'The amendment is withdrawn', opened: 'The sealed volume is open until the end of the day' }, papers: 'Print', cards: 'One a page', pages: 'Pages of the register', back: 'Registers',
  form: {
    act: 'Our own form', title: '{register}: our own form', lead: 'Where the county or the {our.area} has a blank form of its own, upload it once. Prints and exports then follow its columns, order and title; the page on screen stays as it is.', back: 'To the register',
    file: 'Blank form', fileHint: '.xlsx or .docx with one row of headings. Files with macros or a password, and old .xls and .doc, cannot be used; please save them anew.', read: '{count|column|columns} read, {sure} recognised', merged: 'The headings have merged cells; they are printed as one line. Please check the words.', check: 'Please check each column', header: 'Heading', how: 'Recognised', field: 'What is printed', pen: 'Empty cell for the pen', order: 'Running number',
    surenesses: { recognised: 'Recognised', doubtful: 'Please check', unknown: 'Unknown' }, preview: 'Printed by this form (first {count|row|rows})', noRows: 'There is no record of this year to try it on.', drop: 'Drop this form', dropLead: 'The register stays as it is.', used: 'In use: version {number}, {file}', usedOn: 'Since {on}, {count|column|columns}', standard: 'Printed in the standard columns now.', endLead: 'Prints follow the standard columns from now on. The form and its file stay on record.', past: 'Earlier forms', version: 'Version {number}', columns: { number: 'Version', file: 'File', on: 'Read', ended: 'Ended' },
    said: { adopted: 'Printed by this form from now on', ended: 'Back to the standard columns', dropped: 'Dropped', read: 'Read; please check the columns' },
  },
} as const satisfies Mirror<typeof zh>;
