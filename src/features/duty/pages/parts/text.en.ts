import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of these pages. */
export const text = {
  lead: '{name}, {period}: {count|line|lines}, noted by themselves', mine: 'My record', mineLead: '{period}: {count|line|lines}', deputy: 'Deputy', period: 'Period', yearOf: '{year}', left: '{name} (left office)', all: 'All', book: 'The archive as a book', mandate: 'term {number}', since: 'Term {number} (from {from})', mandateSpan: 'Term {number} ({from} to {to})', termBook: 'Book of {term}', entered: 'Entered on {on}, {who}', system: 'the program', struck: 'Struck out on {on}: {reason}', objected: 'Objection of {on}: {words}', answered: 'Answered on {on} ({answer}): {words}', waiting: 'Waits for an answer', toObjections: 'Objections to answer: {count}', pages: 'Pages of the archive',
  said: { added: 'Added', struck: 'Struck out', objected: 'The {our.congressOffice} will answer your objection', answered: 'Answered' }, none: 'No matching line', file: 'Duty archive',
} as const satisfies Mirror<typeof zh>;
