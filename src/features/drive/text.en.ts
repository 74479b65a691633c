import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the drive feature. */
export const text = {
  title: 'Station drives',
  verbs: {
    plan: 'Draw up a plan', amend: 'Change the plan', launch: 'Launch', shareLessons: 'Share what the pilot learned', tick: 'Done', untick: 'Not done yet', handIn: 'Ask for acceptance', accept: 'Accept', improve: 'To be improved', takeBack: 'Take the finding back', close: 'End the drive', reopen: 'Open again', cancel: 'Call off',
  },
  fields: {
    name: 'Name', aim: 'Why and how', phases: 'Phases', phaseName: 'Phase', fromOn: 'From', toOn: 'To', phaseWords: 'What is done', jointOn: 'Day of the joint activity', stationIds: 'Stations taking part', pilotStationId: 'Pilot station', tasks: 'What every station does', what: 'What', doneOn: 'Done on',
    photos: 'Photos', lookedOn: 'Looked at on', lookedBy: 'Who went there', words: 'Remark', improve: 'What is to be improved', dueOn: 'By when', reason: 'Reason', lessons: 'What the pilot learned', result: 'What came of it',
  },
  states: { planned: 'planned', running: 'running', closed: 'ended', cancelled: 'called off' },
  stationStates: { working: 'at work', ready: 'waits for acceptance', accepted: 'accepted', toImprove: 'to be improved' },
  marks: { venue: 'Place', plate: 'Plate', rules: 'Rules on the wall', plan: 'Plan', convener: 'Convener', records: 'Records', cabinet: 'Papers in the cabinet' },
  lacks: { venue: 'the place', plate: 'the plate at the door', rules: 'the five rules on the wall', plan: 'the plan of the year', convener: 'a convener', records: 'records of activities', cabinet: 'the cabinet' },
  comma: ', ',
  hints: {
    name: 'For example: drive for the homes of deputies of the new term', tasks: 'Place, plate, rules, plan, convener, records and cabinet are read off the records; do not list them here.', pilot: 'One station first, then all the others', jointOn: 'When all is set up, every station of the {our.area} holds an activity on the same day; leave it empty if there is none', photo: 'Optional', lookedBy: 'For example: Wang Zhiyuan and Li Xiulan, {our.presidium}',
    launch: 'Head, convener and recorder of every station are told what is to be done and by when.', handIn: '{our.congressOffice} will come and look. What is missing can be put right before or after asking.', takeBack: 'The finding stays on record, and the station waits for acceptance again.', close: 'Stations that are not accepted yet are named in the report. The drive can be opened again.', reopen: 'Stations can go on, and be looked at again.', lessons: 'Goes to head, convener and recorder of every other station.',
  },
  notices: {
    launched: '{name} has begun; {station} should be ready by {day}', lessons: '{name}: what the pilot learned', ready: '{name}: {station} asks for acceptance', accepted: '{name}: {station} is accepted', improve: '{name}: {station} is to be improved by {day}', takenBack: '{name}: the finding on {station} was taken back; it is looked at again',
  },
  refusals: {
    onlyTheOffice: 'Plans and acceptance are up to {our.congressOffice}', onlyItsPeople: 'Only the station’s own head, convener and recorder, and {our.congressOffice}, can do this', onlyThePilot: 'What the pilot learned is written by the pilot station or {our.congressOffice}', noPilot: 'This drive has no pilot station; choose one in its plan first', notRunning: 'The drive is not running; nothing can be noted',
    noStation: 'Choose at least one station', noSuchStation: 'A station is unknown or closed; please choose again', noPhase: 'Write down at least one phase', phasesOutOfOrder: 'The days of the phases are out of order: each ends after it begins, and none begins before the one above', pilotNotAmong: 'The pilot must be one of the stations taking part', stationClosed: 'This station is closed and is not accepted any more', noSuchTask: 'This task is not in the plan; reload and try again',
    stationBegun: '{station} is at work already and cannot leave the plan', future: 'That day is still to come', stillLacking: '{station} still lacks {what}; put it right, or choose “To be improved”', tasksOpen: '{station} has {count|task|tasks} not noted as done; note them, or choose “To be improved”', dueInPast: 'The day for improving must not lie before today',
  },
  papers: {
    reportTitle: 'Report on {name}', sheetTitle: 'Acceptance sheet of {station}', subtitle: '{name}, {town}', arranged: 'How it was arranged', phase: '{name} ({from} to {to}): {words}.', pilot: 'The pilot', pilotWords: '{station} went first.', results: 'Results',
    counts: 'Stations taking part: {all}; accepted {accepted}, to be improved {toImprove}, waiting for acceptance {ready}, at work {working}.', joint: 'On {day} all were to hold an activity; {held} did and have it on record.', improve: 'To be improved', improveLine: '{station}: {words}, by {day}.', noneToImprove: 'Nothing is left to be improved.', summary: 'Summary',
    table: 'Enclosure', tableTitle: 'All stations and how they were found', columns: { number: 'No.', station: 'Station', place: 'Village', state: 'State', lookedOn: 'Looked at on', lookedBy: 'By', lacks: 'To be improved' }, sheet: { number: 'No.', what: 'What is looked at', found: 'Found', remark: 'Remark' }, has: 'there', hasNot: 'missing', done: 'done {day}', notDone: 'not done',
    signature: 'Looked at by:　　　　　　　Head of the station:　　　　　　　Day:',
  },
} as const satisfies Mirror<typeof zh>;
