import type { Mirror } from '#kernel/words.ts';
import type { text as chinese } from './text.ts';

/** The same words in English. */
export const text = {
  title: 'Letters and visits',
  kinds: { proposal: 'Proposal or opinion', claim: 'Appeal or claim', accusation: 'Accusation', judicial: 'Matter of the courts' },
  kindHints: {
    proposal: 'a suggestion or opinion on public work', claim: 'asks for a decision, or contests one', accusation: 'goes to the discipline organs; whom it is about never sees it', judicial: 'before a court, a procuratorate or the police, or for them to handle',
  },
  sources: { letter: 'Letter', visit: 'Visit', phone: 'Call', sentDown: 'Sent down by the higher congress', passedOn: 'Passed on by another organ' },
  states: { registered: 'Registered, to be sorted', objected: 'Objected', own: 'Handled by the {our.congress}', passed: 'With the competent organ', directed: 'Pointed to another organ', answered: 'Answered', returned: 'Given back', closed: 'Closed', void: 'Void' },
  stages: { handling: 'Handling', review: 'Review', reReview: 'Second review' },
  groups: { toSort: 'To be sorted', running: 'Under way', below: 'Report owed by a town', late: 'Overdue', done: 'Done' },
  grounds: { accused: 'It is about him', recused: 'Has an interest and must keep away' },
  ways: { onTheSpot: 'In writing on the spot', post: 'By post', message: 'By message', byHand: 'Handed over' },
  next: { sort: 'Sort', object: 'Wait for the other organ', tell: 'Tell the petitioner in writing', report: 'Report the outcome', answer: 'Answer', organ: 'Handled by the competent organ', below: 'Wait for the town’s report', read: 'Read what the town reports' },
  verbs: {
    register: 'Register a letter or visit', amend: 'Mend the entry', takeOn: 'Handle it here', passOn: 'Pass on', direct: 'Point to the right organ', object: 'Object', settleObjection: 'Record the reply', tell: 'Record the written notice', beginStage: 'Record acceptance or review', extendStage: 'Record an extension', endStage: 'Record the outcome', sendDown: 'Send down to a town', takeBack: 'Take back', urge: 'Urge',
    answer: 'Answer', reportBack: 'Report the outcome', close: 'Close', reopen: 'Open again', void: 'Void', bar: 'Keep somebody away', unbar: 'Let in again', reveal: 'Show name and phone',
  },
  events: { arrived: 'Sent down by the higher congress', urgedAbove: 'Urged by the higher congress', reportCame: 'The town reported', objectionCame: 'The town objects' },
  sendingStates: { waiting: 'On its way', received: 'Received by the town', barred: 'Not delivered: it is about everybody there who could handle it', takenBack: 'Taken back' },
  fields: {
    source: 'How it came', receivedOn: 'Received on', subject: 'Matter in one line', content: 'What was said', placeCode: 'Village or community', headCount: 'How many came', name: 'Name', phone: 'Mobile', address: 'Address', representatives: 'Representatives', fromBody: 'Organ that sent it', fromNumber: 'Number of its paper', reportDueOn: 'Outcome wanted by', systemNumber: 'Number in the national system',
    kind: 'What it is', organ: 'Competent organ', words: 'Note', on: 'Day', way: 'How told', body: 'Organ', outcome: 'Outcome', untilOn: 'Extended to', answer: 'Answer', report: 'Report', agreed: 'The organ takes it back', urged: 'What was asked', why: 'Why', personId: 'Who', ground: 'Why kept away', revealGround: 'Why you look', files: 'Pictures of the letter',
    representativesCount: 'Representatives: {count}', next: 'Next', dueOn: 'Due', enteredBy: 'Registered by', told: 'Written notice', objection: 'Objection until', contact: 'Petitioner', barred: 'Kept away', opinion: 'First taken in as an opinion',
    townId: 'To which town or street', withContact: 'Name, phone, address and pictures of the letter', aboutNames: 'Whom there it is about', reportFiles: 'Pictures of the report', sentTo: 'Sent to', sentOn: 'Sent on', numberThere: 'Number there', stateThere: 'State there', objectionThere: 'Objection', toldAt: 'told on {day}',
  },
  hints: {
    subject: 'For example: dispute about a boundary', content: 'What the letter says, or his own words; written once', headCount: 'A group names 5 representatives at most', representatives: 'One a line, 5 at most (Regulations on Letters and Visits, Article 20)', anonymous: 'May stay empty; without name, address and phone no written notice is owed', systemNumber: 'Where it stands in the national system already: its number, no second file',
    organ: 'For example: the land office, the county letters office, the discipline commission', decides: 'The {our.congress} registers, passes on and urges; it decides no case.', tell: 'In writing within 15 days of receipt (Article 23)', object: 'Not ours: within 5 working days (Article 23)', stage: '60 days from acceptance, 30 more by extension; 30 for each review (Articles 34 to 36)',
    bar: 'From then on he does not see it', barOpinion: 'From then on he does not see it; but it was registered from an opinion, which he can still read: where it is about him, report it to the {our.chair} or the higher congress in person', urge: 'Ask how far it is; decide nothing', amend: 'The words stay; name, mobile and address stay where left empty', reveal: 'Each look is on record',
    sendDown: 'It goes into the register there and stands in the clerk’s to-do', withContact: 'Go along only where the town must tell the petitioner or talk to him; of an accusation never (Article 30)', aboutNames: 'One name a line. Clerk or chair there: kept away before it arrives; must be given for an accusation', takeBack: 'Voided there with the reason; afterwards it can go elsewhere', setAbove: 'Number and day are set by the higher congress and cannot be changed here',
  },
  ledger: { name: 'letters-and-visits', title: '{town}: letters and visits of {year}', subtitle: '{count|matter|matters} · printed {day}', number: 'Number', unknown: 'No name left', heads: '{count|person|people}', went: 'Where it went', result: 'What came of it', reported: 'Reported back on {day}', closed: 'Closed on', signature: 'Registered by:                    Checked by:                    ' },
  refusals: {
    onlyTheOffice: 'Letters and visits are handled by the {our.clerk} and the {our.chair}', barred: 'You must keep away from this matter', notFromOrgan: 'No other organ sent it: there is no such step', objectionTooLate: 'The 5 working days for an objection are over', noStage: 'No round is running', extendedOnce: 'Only handling can be extended, and only once', reportedBefore: 'The outcome was reported before',
    notTold: 'The petitioner has not been told in writing yet', notReported: 'The organ that sent it has no report yet', stageRuns: 'The competent organ has not finished this round', unknownOpinion: 'There is no such opinion', nothingSaid: 'Please write what was said', badDay: 'The day cannot lie after today or before receipt', fromWhom: 'Please name the organ that sent it', tooMany: 'There can be 5 representatives at most (Article 20)',
    unknownPlace: 'There is no such village or community', noRounds: 'Only an appeal or claim has the 60 days and the reviews', badExtension: 'It can be extended to a later day only, by 30 days at most (Article 34)', stageFinal: 'The second review is final; the same facts are not taken up again', notStaff: 'Only the {our.clerk} and the {our.chair} see letters and visits', nobodyLeft: 'Nobody would be left to handle it: appoint another clerk first', notBarredBefore: 'He was not kept away', registeredBefore: 'This opinion is registered already',
    onlyACounty: 'Only a county can send a matter down to a town', unknownTown: 'There is no such town or street', badReportDay: 'The report must be due after today', namelessAccusation: 'Of an accusation, name and phone do not go down (Article 30)', aboutWhom: 'Please say whom the accusation is about, so that he is kept away first', notSentDown: 'It was not sent down to a town', liesBelow: 'It lies with a town: take it back first', reportCame: 'The town has reported: it cannot be taken back', noReportFromBelow: 'The town has not reported yet', setAbove: 'The day for the report is set by the higher congress and cannot be changed here',
  },
} as const satisfies Mirror<typeof chinese>;
