import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of these pages. */
export const text = {
  lead: '{name}: {count|line|lines} in {year}, noted by themselves', mine: 'My record', mineLead: '{count|line|lines} in {year}', deputy: 'Deputy', year: 'Year', all: 'All', book: 'The archive as a book', term: 'term {number}', termBook: 'Book of term {number}', entered: 'Entered on {on}, {who}', system: 'the program', struck: 'Struck out on {on}: {reason}', objected: 'Objection of {on}: {words}', answered: 'Answered on {on} ({answer}): {words}', waiting: 'Waits for an answer', toObjections: 'Objections to answer: {count}', pages: 'Pages of the archive',
  said: { added: 'Added', struck: 'Struck out', objected: 'The {our.congressOffice} will answer your objection', answered: 'Answered' }, none: 'No matching line', file: 'Duty archive',
} as const satisfies Mirror<typeof zh>;
