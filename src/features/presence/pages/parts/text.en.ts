import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of these pages. */
export const text = {
  lead: 'Counted from rolls, activities and suggestions; there is no form to fill in. By district, no ranking', period: 'Period', year: '{year}', whole: '{term} (whole)', caption: 'Attendance, speaking and proposals of each deputy', none: 'No deputy of this congress in this time', closed: 'The {our.presidium} and the {our.congressOffice} read this table',
  columns: { name: 'Deputy', sessions: 'Sessions (called / came / leave)', activities: 'Activities (asked / came / leave)', attendance: 'Attendance', speaking: 'Speaking (on record / spoke)', proposals: 'Suggestions (led / signed)', motions: 'Motions (led / joined)' },
  percent: '{percent}%', few: 'too few', three: '{one} / {two} / {three}', two: '{one} / {two}', sheet: 'Table', report: 'Sentences for the report',
  sittings: 'Rolls of the sessions', noSittings: 'No session is entered in this time; enter it under Deputies, Terms', notTaken: 'No roll yet', notBegun: 'Has not begun', taken: '{called} called, {came} came, {leave} on leave, {spoke} spoke; entered on {on}, {who}', look: 'Look at the roll', change: 'Corrected on {on}, {who}: {reason}', of: '{name}: {act}', stateOf: 'Attendance of {name}', spokeOf: '{name} spoke', reasonOf: 'Why {name} is on leave', said: { taken: 'The roll is entered, and so is the duty archive', corrected: 'The roll is corrected' },
} as const satisfies Mirror<typeof zh>;
