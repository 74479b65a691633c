import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the duty archive. */
export const text = {
  title: 'Duty archive',
  kinds: {
    suggestion: { submitted: 'Suggestion as lead', cosigned: 'Suggestion co-signed' }, motion: { submitted: 'Motion as lead', cosigned: 'Motion joined' }, opinion: { answered: 'Opinion answered' }, activity: { attended: 'Activity' },
    contact: { visited: 'Contact with voters', forum: 'Voter forum', deed: 'Good deed', helped: 'Paired help', mediated: 'Mediation', talked: 'Was spoken with', keptTouch: 'Kept in touch with a deputy' },
    presence: { attended: 'Session attended' }, reception: { received: 'Received residents' }, award: { won: 'Award by vote' },
    duty: { training: 'Training', sitting: 'Meeting attended', inspection: 'Inspection or research', report: 'Report to voters', award: 'Award', other: 'Other work' },
  },
  otherKind: 'Work in office',
  addedKinds: { training: 'Training', sitting: 'Meeting attended', inspection: 'Inspection or research', report: 'Report to voters', award: 'Award', other: 'Other work' },
  chapters: { sessions: 'Meetings and motions', suggestions: 'Suggestions', activities: 'Activities, inspections, research', training: 'Training', voters: 'Contact with voters', ties: 'Contact with deputies', deeds: 'Deeds, help and mediation', reports: 'Reports and awards', others: 'Others' },
  answers: { kept: 'The line stays', struck: 'The line is struck out' },
  verbs: { addAct: 'Add an act', strikeAct: 'Strike out', object: 'This is not right', answerObjection: 'Answer the objection' },
  fields: { on: 'Date', kind: 'Act', title: 'Matter', enteredAt: 'Entered', reason: 'Reason', words: 'Words', answer: 'What becomes of it' },
  hints: { addAct: 'Visits, suggestions and activities are noted by themselves. Add only what the program cannot know, such as a course in the county.', strikeAct: 'The line stays to be seen, crossed out, with the reason', object: 'Say what is not right; the {our.congressOffice} checks and answers. The line stays to be seen.' },
  notices: { objected: 'Please answer the objection to a line of the duty archive, by {who}: {what}', objectionMet: 'The line you objected to was struck out: {what}', objectionKept: 'The line you objected to was checked and stays: {what}; open it to read why' },
  refusals: {
    notYours: 'The duty record is kept by the {our.presidium} and its office; a deputy may read his or her own', onlyTheOffice: 'Objections are answered by the {our.congressOffice}', notADeputy: 'This person was no deputy on that day; check day and person', struckBefore: 'This line is struck out already', mendAtItsSource: 'This line wrote itself; void the record it came from',
    objectedBefore: 'This line was objected to and waits for an answer', notObjected: 'No objection to this line waits for an answer', notYet: 'That day has not come; write what has been done',
  },
  lists: { none: 'Nothing here yet. Suggestions handed in, visits and opinions answered appear by themselves; there is no form to fill in.', late: 'Late entry', enteredLater: 'Done on {on}, entered on {enteredOn}' },
  book: { title: 'Duty archive of a deputy', chapterNone: 'Nothing this year', contents: 'Contents', factsTitle: 'The deputy', sums: 'Totals', facts: { district: 'District', group: 'Group', cardNumber: 'Card no.', workPost: 'Work and post', electedOn: 'Elected on' }, columns: { on: 'Date', title: 'Matter', note: 'Note' }, signature: 'Deputy:                    Checked by:                    Date:', year: '{year}', term: 'Term {number} ({from}–{to})', yearOfTerm: '{year} (term {number})' },
} as const satisfies Mirror<typeof zh>;
