import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the pages of drives. */
export const text = {
  list: { none: 'No drive yet', noneHint: 'Setting up stations, or bringing all of them up to standard: phases, a pilot, and acceptance one by one. Three stations are enough.', caption: 'Drives', columns: { name: 'Name', state: 'State', when: 'When', progress: 'Accepted' }, of: '{accepted}/{stations}', improving: '{count} to be improved', waiting: '{count} waiting' },
  form: { phases: { proposal: 'Proposal', launch: 'Launch', work: 'Work', check: 'Acceptance' }, phaseWords: { proposal: 'Plan and forms are drawn up', launch: 'All are told standard and days', work: 'Place, plate, rules and papers are put right', check: 'Every station is looked at and accepted, or improved by a day' }, tasks: { tell: 'Tell residents hours, place and phone', post: 'Post the list of deputies at the door' }, all: 'All stations' },
  case: {
    back: 'All drives', notFound: 'There is no such drive', lead: 'Accepted: {accepted} of {stations}', phases: 'Phases', now: 'now', phase: '{from} – {to}', joint: 'Joint activity on {day}', jointHeld: 'held at {held} of {stations}', pilot: 'Pilot', lessons: 'What the pilot learned', aim: 'How it is done', tasks: 'What every station does', noTasks: 'Nothing beside what records show',
    report: 'Report', sheet: 'Acceptance sheet', result: 'Summary', improving: 'To be improved', by: 'by {day}', stations: 'Stations', columns: { name: 'Station', state: 'State', lacking: 'Lacks', tasks: 'Tasks', joint: 'Joint activity' }, nothing: 'nothing', done: '{done}/{all}', held: 'held', notHeld: 'not yet',
  },
  station: { marks: 'By its records', has: 'there', hasNot: 'missing', toStation: 'Put it right', tasks: 'Tasks', doneOn: 'done {day} ({by})', looks: 'Findings', look: '{day}, {by}', takenBack: 'Taken back {day}: {reason}', due: 'to be improved by {day}', lackedThen: 'Lacked that day: {what}' },
  mine: { title: 'Station drives', none: 'Nothing to do in a drive now', noneHint: 'When a drive runs, what your station has to do stands here.', due: 'by {day}', lessons: 'What the pilot learned' },
  said: { plan: 'Plan kept', amend: 'Plan changed', launch: 'Launched; the stations are told', shareLessons: 'Sent to the other stations', tick: 'Noted', untick: 'Set back', handIn: 'Acceptance asked for', accept: 'Accepted', improve: 'Put on the list', takeBack: 'Taken back', close: 'Ended', reopen: 'Opened again', cancel: 'Called off' },
  comma: ', ',
} as const satisfies Mirror<typeof zh>;
