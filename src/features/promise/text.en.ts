import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the promise feature. */
export const text = {
  title: 'Promises',
  confidential: 'A promise in a confidential paper',
  byDay: '“{title}”: done as the reply says',
  report: { year: 'Promised in {year}: {count}; kept {kept}, said to be kept {claimed}, under way {running} (late {late}), not possible yet {notYet}; put off {slipped}. ', listed: 'Those not kept yet are listed in the annex.', cut: ' More than {most|promise|promises} of {year} are not kept yet: the annex has the first {most}, the ledger of promises has all.', noneOpen: 'All were kept.', title: 'Promises not kept yet' },
  sampleNumber: '{suggestion}, promise {place}',
  saidAgain: 'The day named in a second reply', movedEarlier: 'In a new reply {office} says it will be done by {day}, earlier than before.', movedLater: 'In a new reply {office} says it will be done by {day}. Putting it off needs the consent of the {our.presidium}; until then the old day holds.',
  fromPaper: 'Entered from paper', notOnPaper: 'Put right: the reply on paper names no day',
  suggestionEnded: 'The suggestion was withdrawn or voided', passedOnWhy: 'The suggestion it stood for was withdrawn or voided; the promise is that of another suggestion handled together with it', shownMoved: 'What the public reads moved to the page of another suggestion handled together', shownNoMore: 'The suggestion was withdrawn or voided: the promise left the public page and is to be judged anew',
  states: {
    drafted: 'Drafted with the reply', running: 'Under way', claimed: 'Said to be kept, to be checked', kept: 'Kept', extended: 'Under way (later, by consent)', adjusted: 'Under way (changed, {our.presidium} agreed)', notYet: 'Not possible yet', void: 'Void',
  },
  publicStates: { running: 'Under way', kept: 'Kept', extended: 'Later, by consent', adjusted: 'Changed, the {our.presidium} agreed', notYet: 'Not possible yet' },
  verbs: {
    issue: 'Reply issued', record: 'Record a promise', setAside: 'It is no promise', amend: 'Reword', claim: 'Say it is kept', confirm: 'Found kept', sendBack: 'Send back', ask: 'Ask for more time or a change', grant: 'Agree', refuse: 'Do not agree', review: 'Still not possible', resume: 'Resume', reopen: 'Open again',
    press: 'Press', answer: 'Say whether it is done', answerAsResident: 'Note what the resident says', handOver: 'Hand to another office', publish: 'Publish', hide: 'Take from the public page', void: 'Void',
  },
  wants: { extended: 'More time', adjusted: 'Another content', notYet: 'Not possible yet' },
  reasons: { higherFunds: 'Money from above is awaited', land: 'There is no land for it yet', power: 'It is not in this level’s power', policy: 'The policy has changed', consent: 'The people concerned do not agree', season: 'Season or works do not allow it', other: 'Another reason' },
  answers: { done: 'It is done', partly: 'Part of it is done', notDone: 'It is not done' },
  ways: { own: 'Answered in person', phone: 'By phone', visit: 'At a visit', paper: 'On paper' },
  sources: { replyDay: 'By the day in the reply', spelledOut: 'Spelled out', agreed: 'Agreed at a meeting', told: 'Said in a co-handler’s opinion or a progress report' },
  saidPlaces: { reply: 'Reply', coOpinion: 'Co-handler’s opinion', progress: 'Progress report' },
  clocks: { promise: 'by {day}', check: 'check by {day}', review: 'look again on {day}' },
  groups: { open: 'Still open', late: 'Late', waiting: 'Waiting for me', done: 'Kept', all: 'All' },
  yuan: '{amount} yuan',
  inLetter: 'Promise {number}: {what}, by {day}.',
  events: { saidAgain: 'Answered again', passedOn: 'Another suggestion’s now', officeClosed: 'Office closed' }, handedOverFrom: 'Handed over from {office}: {words}',
  fields: {
    what: 'What will be done', dueOn: 'By which day', amountYuan: 'Money (yuan)', quantity: 'How much', evidence: 'What will show it', doneOn: 'Day it was done', words: 'What was done', spentYuan: 'Money spent (yuan)', files: 'Photos or papers', wanted: 'What is asked', newDueOn: 'New day', newWhat: 'Changed to',
    reason: 'What is missing', why: 'Explanation', note: 'Remark', resolvedOn: 'Day the {our.presidium} decided', resolved: 'What was decided', office: 'Office', year: 'Year promised', state: 'State', answer: 'Is it done?', remark: 'Anything to add', way: 'How asked', opinion: 'Which resident', publicWhat: 'The promise as everybody reads it', publicWhy: 'Explanation for everybody (if not done: why)', ground: 'Ground', reply: 'In which reply', firstDueOn: 'First day promised', slips: 'Times put off', madeOn: 'Promised on', spent: 'Money spent',
  },
  hints: {
    setAside: 'For example: it was done already; a rule holds from then', what: 'For example: a concrete road from group five to group six', quantity: 'For example: 800 metres', evidence: 'For example: the record of acceptance, a photo', dueOn: 'The day is written once; the first one stays visible', claim: 'A photo is not required; it counts as kept when the {our.presidium} has checked it', ask: 'Until the {our.chair} answers, the old day holds', adjusted: 'The first content and the first day stay visible', grant: 'The first day stays; the slip is counted', resolvedOn: 'All who could answer work for the office that asks: enter it from the minutes of the {our.presidium}',
    publish: 'Everybody reads exactly these words: please no names, phones or house numbers', handOver: 'The day stays', deputy: 'This goes to the {our.presidium}; the office does not see it', resume: 'A later day counts as a slip', notYet: 'It does not go away: it is looked at again after a while',
  },
  notices: {
    claimed: '{office} says it is kept, please check: {what}', confirmed: 'The {our.presidium} found it kept: {what}', sentBack: 'Sent back, please go on: {what}', isItDone: 'What the reply promised is said to be done. Is it? {what}', answerWaiting: 'We would still like to hear whether it is done: {what}', asked: '{office} asks to put it off to {day}: {what}',
    notYetAsked: '{office} says it is not possible yet, please decide: {what}', granted: 'The {our.chair} agreed, please see: {what}', refused: 'Not agreed; still by {day}: {what}', reviewed: 'Looked at again, still not possible: {what}', resumed: 'Resumed, by {day}: {what}', reopened: 'Opened again, please go on: {what}', pressed: 'Pressed: due by {day}: {what}', handedOver: 'Handed to your office, by {day}: {what}',
    movedTo: 'Now with {office}: {what}', voided: 'Void: {what}', anotherDayTold: 'In a new reply {office} says it will be done by {day}: {what}', judgeAnew: 'The suggestion was withdrawn or voided and the promise left the public page; please see whether it is shown again: {what}', saidAnotherDay: 'A new reply of {office} says it will be done by {day}; please see whether it runs again: {what}', deputySaysNot: 'The deputy says it is not all done, please look: {what}', residentSaysNot: 'A resident says it is not all done, please look: {what}', workMoved: '{count|promise|promises} of {office} to keep, by the same days', officeClosedOne: '{office} was closed, please hand over this promise: {what}', officeClosed: '{office} was closed, {count|promise is|promises are} to be handed over',
    dueSoon: '{count|promise|promises} due soon, the nearest in {days|day|days}: {what}', overdue: '{count|promise is|promises are} late, by up to {days|day|days}: {what}', overdueOffice: '{office} has {count|late promise|late promises}, by up to {days|day|days}', overdueWeek: '{count|promise is|promises are} late this week', checkDue: '{count|claim|claims} to check: {what}', reviewDue: '{count|promise|promises} not possible yet, to be looked at again: {what}',
  },
  call: 'Hello, this is the {our.congressOffice}. About the matter you raised ({number}), the office promised “{what}” and now says it is done. May I ask: is it done?',
  table: {
    late: 'Late, in days: {days}',
    title: 'Ledger of promises, {town}', subtitle: '{filters}   {count} in all   as of {date}', cut: '   A table has at most {most|row|rows}: for the others narrow it by year or office', all: 'All', and: ', ', year: 'promised in {year}', number: 'Number', suggestion: 'Suggestion', what: 'Promise', office: 'Office', made: 'Promised on', firstDue: 'First day', due: 'Present day', slips: 'Put off', state: 'State', lamp: 'Late',
  },
  /** What is asked of a deputy, as the burden guard counts it. */
  asks: { isItDone: 'promises asked about' },
  refusals: {
    notYours: 'You may not see this promise', onlyTheHandler: 'This step is the office’s', onlyTheOffice: 'This step is the {our.congressOffice}’s', onlyTheChair: 'This step is the {our.chair}’s', ownAsking: 'You work for the office that asks; somebody else has to answer this', resolutionNeeded: 'Please write on which day the {our.presidium} decided and how; not before it was asked and no later than today', otherStation: 'This resident is not of your station; his station or {our.congressOffice} asks him', onlyTheChecker: 'The {our.chair} or a member of the {our.presidium} checks and publishes; nobody checks his own office', onlyTheLead: 'Only the deputy who made the suggestion can answer', onlyTheResident: 'Only the resident who raised it, or staff who write it down, can answer',
    saidSettled: 'Somebody has looked at this day already', askWaits: 'Something asked already waits for the {our.chair}', nothingAsked: 'Nothing waits to be decided', pressedToday: 'Pressed today already', answeredBefore: 'Answered already; it is asked once', suggestionNotPublic: 'A promise can be published after its suggestion', confidential: 'A promise in a confidential paper is not published', notPublished: 'This promise is not published',
    badDay: 'This day cannot be: not before today, and not too far away', badDoneDay: 'The day it was done cannot be after today or before the promise', reasonNeeded: 'Say what is missing where it is not possible yet, and only there', dayNeeded: 'More time and a change need a new day; “not possible yet” has none', contentNeeded: 'A change needs the new content, nothing else does', notLater: 'The new day must be later than the old one, and not too far away',
    wayNeeded: 'Please say how he was asked', whichOpinion: 'Please say which resident', noOffice: 'The office does not exist, is closed, or cannot handle this', sameOffice: 'It is with this office already',
  },
} as const satisfies Mirror<typeof zh>;
