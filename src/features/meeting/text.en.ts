import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** Words of the meeting feature. */
export const text = {
  title: 'Meetings and site visits',
  confidential: 'Confidential paper',
  suggestionEnded: 'The suggestion was withdrawn or voided',
  disputeEnded: 'There is nothing left to conclude about this suggestion',
  kinds: { press: 'Pressing meeting', coordinate: 'Coordination meeting', meetDeputy: 'Meeting with the deputy', siteVisit: 'Site visit', conclude: 'Concluding meeting' },
  kindHints: {
    press: 'to urge on what is slow or difficult', coordinate: 'several offices settle who does what', meetDeputy: 'handler and deputy talk face to face', siteVisit: 'to see on the spot how it is done', conclude: 'dissatisfied a second time: the {our.presidium}, handler and deputy meet, and the opinion ends the case',
  },
  states: { arranged: 'Arranged', held: 'Held', cancelled: 'Called off' },
  groups: { ahead: 'To come', toRecord: 'Outcome missing', held: 'With outcome', cancelled: 'Called off' },
  verbs: { arrange: 'Arrange', amend: 'Change time, place or people', recordOutcome: 'Write the outcome', conclude: 'Record the opinion', voidOutcome: 'Void the outcome', cancel: 'Call off', attend: 'Attend' },
  fields: {
    kind: 'Which meeting', plannedOn: 'Day', hours: 'Time', spot: 'Place', about: 'What about', officeIds: 'Offices asked', personIds: 'Deputies asked', heldOn: 'Actual day', present: 'Who came', words: 'Outcome', agreements: 'Who does what', office: 'Office', what: 'What', dueOn: 'Done by',
    cancelWords: 'Why it is cancelled', voidReason: 'Why it is void', files: 'Photo or record',
  },
  hints: {
    plannedOn: 'Where it was held already, the day it was held', hours: 'For example: 9 am', spot: 'For example: meeting room on the third floor', about: 'One or two sentences, sent to those who are asked', persons: 'The lead deputy is asked unless you say otherwise', words: 'What was settled, so that those who were not there understand; written once and not changed', dueOn: 'With a day it becomes a promise of that office, with a lamp when it falls due',
    present: 'For example: Head Liu of the water station, Deputy Chen Guilan', voidReason: 'Only where it was written by mistake. The original stays on record, promises made of it are void too, and the outcome is written anew',
  },
  notices: {
    press: 'Please come to a pressing meeting: {day}, {spot}, about {what}', coordinate: 'Please come to a coordination meeting: {day}, {spot}, about {what}', meetDeputy: 'Please come to a meeting with the deputy: {day}, {spot}, about {what}', siteVisit: 'Please come to a site visit: {day}, {spot}, {what}',
    conclude: 'Please come to the concluding meeting: {day}, {spot}, about {what}', moved: 'Time or place changed, now {day}, {spot}: {what}', notNeeded: 'You need not come on {day}: {what}', cancelled: 'Cancelled on {day}: {what}. {words}', soon: 'Reminder: {day}, {spot}, {what}',
    held: 'The outcome of a meeting is written, please read: {what}', outcomeVoided: 'The outcome written of the meeting on {day} was wrong and is void: {what}. {words}', officeLeft: 'An office was closed that was asked to {count|meeting|meetings} still to come; please see who comes instead', toRecord: 'Meetings that are over and have no outcome yet: {count}; the earliest: {what}',
  },
  laws: { pressedByPresidium: 'The {our.presidium} urges on the handling of suggestions' },
  /** What is asked of a deputy, as the burden guard counts it. */
  asks: { asked: 'meetings' },
  refusals: {
    onlyTheOffice: 'Meetings and site visits are arranged by the office of the congress', notYours: 'You may not see this meeting', notAtThisPoint: 'Such a meeting cannot be arranged now: only after assignment, and the concluding meeting only after the deputy was dissatisfied a second time', concludedThere: 'The outcome of the concluding meeting is the opinion: please record it in the suggestion', nobodyAsked: 'Please choose at least one office or deputy', unknownOffice: 'There is no such office', closedOffice: '{names}: closed; choose the office that is in charge now', unknownPerson: 'There is no such person',
    beforeAssignment: 'The day cannot lie before the assignment', arrangedBefore: 'The concluding meeting is arranged already; its time can be changed', badDay: 'The actual day cannot lie after today or before the assignment', badAgreedDay: 'What was agreed cannot be due before the day of the meeting',
  },
  lists: { none: 'No meeting or site visit has been arranged yet.', noneHint: 'On the page of a suggestion, choose “Arrange a meeting or site visit”.', noneFound: 'There are none of these now.', others: '{count|meeting or visit|meetings and visits} in all, under “All”.' },
} as const satisfies Mirror<typeof zh>;
