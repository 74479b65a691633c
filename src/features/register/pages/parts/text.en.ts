import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of these pages. */
export const text = {
  lead: 'Made from the records of work; nobody fills them in. Empty cells are for the pen, on paper.', period: 'Year', part: 'Quarter or month', wholeYear: 'Whole year', quarter: 'Quarter {quarter}', month: 'Month {month}', station: 'Station', deputy: 'Deputy', allStations: 'All stations', allDeputies: 'All deputies',
  meter: '{scope}: {typed|field|fields} written once, {filled|cell|cells} filled by them; {computed|more cell|more cells} counted by the program.', meterAct: 'How much writing was saved', open: 'Open', caption: 'Registers', of: '{number}: {title}', none: 'none', row: 'This row', columns: { register: 'Register', total: 'Rows' },
  amendedMark: '{text} (amended)', byPen: 'By pen, on paper', edit: 'Amend', amended: 'Amended by {by} on {on}: {reason}', changedSince: 'The record has changed since; please check', toRecord: 'Open the record', said: { amended: 'Amended; what the record says stays beside it', withdrawn: 'The amendment is withdrawn', opened: 'The sealed volume is open until the end of the day' }, papers: 'Print', cards: 'One a page', pages: 'Pages of the register', back: 'Registers',
} as const satisfies Mirror<typeof zh>;
