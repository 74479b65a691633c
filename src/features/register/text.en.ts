import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the registers. */
export const text = {
  title: 'Registers',
  verbs: { amendCell: 'Amend', withdrawAmendment: 'Withdraw the amendment', openSealed: 'Open the sealed volume', readForm: 'Upload our own form', adoptForm: 'Use this form', endForm: 'Back to the standard columns', offerForm: 'Offer to all towns', recallForm: 'Offer no more', useCountyForm: 'Use the county’s form', attachPage: 'Attach a signed page', voidPage: 'Void the signed page' },
  fields: { words: 'Reads from now on', reason: 'Why', ground: 'Why it is opened', original: 'The record says', fileId: 'Blank form', title: 'Title of the table', signature: 'Line to sign under the table', countyFormId: 'The county’s form', columns: 'Columns', fileIds: 'Photos or scans', pageWords: 'Remark', voidWords: 'Why it is void' },
  hints: {
    amendCell: 'What the record says stays beside it; prints show the amendment', openSealed: 'Names and phones are shown in full until the end of the day. Who opened it, when and why is on record', sealed: 'Sealed volume: names and phones in full; keep it safe',
  },
  refusals: {
    noSuchStation: 'This station cannot be found; reload and choose again', pageOfOneDeputy: 'With one deputy chosen, attach the page in that row', onlyTheKeepers: 'Registers are amended by the {our.congressOffice} and those who keep a station’s books', onlyTheOffice: 'The sealed volume is opened by the {our.congressOffice} and the {our.chair}', noSuchRow: 'This row is in no register you may see; load the page anew', noSuchColumn: 'There is no such column', mendAtItsSource: 'Not everybody may read this cell; put it right in its record', countedCell: 'This cell is counted from records and cannot be typed; add or void the record that is wrong', anotherStationsBooks: 'This row stands in other books; that station or the {our.congressOffice} amends it', maskedCell: 'Names and phones are changed in their record, not in a register',
    notYourAmendment: 'This amendment is withdrawn by whoever made it or the {our.congressOffice}', withdrawnBefore: 'This amendment is withdrawn already', sameWords: 'That is what it says now',
    onlyOfficeForms: 'The {our.congressOffice} decides by which form a register is printed', formKind: 'Please upload a blank form in Excel (.xlsx) or Word (.docx)', formNoTable: 'No row of headings was found: please upload a blank form with at least three columns, some of them known (such as day, name, phone)', formTwoTables: 'The file seems to hold two tables, or a card with one item a cell. Please leave one table with one row of headings', formTooWide: 'Too many columns, or too long a heading: at most 40 columns of 30 characters', formAllEmpty: 'Every column is an empty cell; please choose what stands in at least one', formNotWaiting: 'This form is in use or ended already; load the page anew', formEnded: 'This form is no longer used', onlyACountyOffers: 'Only a county offers a form to its towns', formNotUsed: 'Check the columns and use the form first, then offer it', offeredBefore: 'It is offered to the towns already', notOffered: 'The county does not offer this form now; load the page anew',
    noPageFile: 'Please choose a photo or scan of the signed page', pageKind: 'A signed page is a photo (JPG, PNG) or a PDF', pageVoided: 'This page is void already',
  },
  periods: { year: '{year}', quarter: 'Quarter {quarter} of {year}', month: '{year}-{month}' },
  lists: { late: 'late entry', none: 'Nothing in this period', noneHint: 'Registers are made from the records of work: receptions, visits, deeds, suggestions and opinions appear here as they happen.' },
  print: { signature: 'Filled in by:                    Checked by:                    Date:' },
} as const satisfies Mirror<typeof zh>;
