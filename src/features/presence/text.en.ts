import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of rolls and rates. */
export const text = {
  title: 'Attendance, speaking, proposals',
  labels: { attendance: 'Attendance', speaking: 'Speaking', proposals: 'Proposals' },
  year: '{year}', term: 'Term {number}', sitting: 'Term {term}, session {number}',
  attendances: { present: 'Present', late: 'Came late', leftEarly: 'Left early', leave: 'On leave', absent: 'Absent' },
  verbs: { takeRoll: 'Enter the roll', correctRoll: 'Correct the roll' },
  fields: { lines: 'Roll', attendance: 'Attendance', spoke: 'Spoke', reason: 'Why on leave', correction: 'Why it is corrected' },
  hints: { roll: 'Everybody is present to begin with; change only who was away or on leave, and tick who spoke in the deliberations. Who came has it in the duty archive by itself.', correct: 'What the roll said before stays, with the reason' },
  refusals: {
    onlyTheOffice: 'The {our.congressOffice} keeps the roll; the {our.presidium} may read it', notBegun: 'The session has not begun; enter the roll when it has', rollTaken: 'This session has its roll; correct that one',
    listNotWhole: 'The roll names everybody in office on the first day of the session; load it anew and fill it in', spokeAbsent: 'Who was not there cannot have spoken',
  },
  deputy: {
    sessions: 'Sessions: called {called|time|times}, came {came|time|times}', activities: 'Activities: asked {called|time|times}, came {came|time|times}', leave: ', on leave {count|time|times}', absent: ', away {count|time|times}', stop: '. ', along: 'Came without being asked {count|time|times}. ', neverCalled: 'Not called to a session or activity yet. ',
    attendanceShare: 'Attendance {percent}%. ', spoke: 'Spoke {spoke|time|times} on {heard|occasion|occasions} attended whose speakers are on record. ', speakingShare: 'Speaking {percent}%. ', neverHeard: 'No occasion attended has its speakers on record yet. ',
    suggestions: '{led|suggestion|suggestions} as lead, {cosigned} co-signed. ', motions: '{led|motion|motions} as lead, {joined} joined. ', note: 'Counted from rolls, activities and suggestions. Only the deputy, the {our.presidium} and the {our.congressOffice} read it; it is no ranking and has no effect on the mandate. No percent is told of fewer than ten occasions.',
  },
  congress: {
    title: '{title}: {deputies|deputy|deputies} of this congress.', sessions: 'Sessions', activities: 'Activities', turnout: '{name}: {called} called, {came} came, {leave} on leave, {absent} away', turnoutShare: ', attendance {percent}%', noneHeld: '{name}: no attendance entered yet.', stop: '.',
    share: ', {percent}%', everCame: 'Of {deputies|deputy|deputies} called, {count} came at least once', everSpoke: 'Of {deputies|deputy|deputies}, {count} spoke at least once', everProposed: 'Of {deputies|deputy|deputies}, {count} led or signed a suggestion or motion', handedIn: '{led|suggestion|suggestions} and {motions|motion|motions} handed in.',
  },
  sheet: {
    title: 'Attendance, speaking and proposals of deputies', columns: { number: 'No.', name: 'Name', district: 'District', sessionsCalled: 'Sessions called', sessionsCame: 'Came', sessionsLeave: 'On leave', activitiesCalled: 'Activities asked', activitiesCame: 'Came', activitiesLeave: 'On leave', attendanceShare: 'Attendance (%)', heard: 'Speakers on record', spoke: 'Spoke', speakingShare: 'Speaking (%)', led: 'Suggestions led', cosigned: 'Co-signed', motionsLed: 'Motions led', motionsJoined: 'Joined' },
    few: 'too few', all: 'Total', order: 'By district; no ranking. No percent is told of fewer than ten occasions.',
  },
} as const satisfies Mirror<typeof zh>;
