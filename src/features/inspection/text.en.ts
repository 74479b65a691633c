import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the inspection feature. */
export const text = {
  title: 'Inspection',
  verbs: { addItem: 'Add an item', dropItem: 'Drop this item', confirmNone: 'Nothing held this year', sayWhere: 'Say where it lies', withdrawAnswer: 'Withdraw', noteVisit: 'Note an inspection', callOffVisit: 'Call it off', chooseList: 'Use another checklist', makeList: 'New checklist', changeList: 'Change the checklist', setListAside: 'Set aside', makePack: 'Make a pack', takePack: 'Download' },
  fields: { year: 'Year', asks: 'What is asked', words: 'Where the papers lie', visitOn: 'On which day', visitor: 'Who inspects', listId: 'By which checklist', name: 'Name of the checklist', askedBy: 'Who inspects by it', items: 'What is asked' },
  standardList: 'Standard checklist',
  parts: { station: 'Stations', activity: 'Plan and activities', register: 'Registers', handling: 'Suggestions', duty: 'Deputies’ duty', paper: 'Meetings and reports to the Party committee', added: 'Added here' },
  items: {
    plates: 'Plate at the door', walls: 'Five rules on the wall', cabinets: 'Papers in the cabinet', haves: 'The six haves', plans: 'Yearly plan', pace: 'Enough activities', minutes: 'Activities written down and reported',
    attendance: 'Attendance at activities', activities: 'Register of activities', receptions: 'Receptions', deeds: 'Good deeds', dutyCards: 'Duty cards', suggestionCards: 'Cards of suggestions', opinionCards: 'Cards of opinions', contactCards: 'Cards of contacts',
    handling: 'Suggestions answered in time', archives: 'Duty archives', training: 'Training', reports: 'Reports to voters', sessions: 'Papers of the sessions', presidium: 'Minutes of the {our.presidium}', requests: 'Requests and reports to the Party committee',
  },
  haves: { venue: 'place', plate: 'plate', rules: 'rules on the wall', plan: 'plan', convener: 'convener', records: 'records' },
  standings: { ready: 'Complete', missing: 'Missing', none: 'Nothing held this year', onPaper: 'On paper' },
  packStates: { asked: 'Being made', ready: 'Ready', failed: 'Not made', gone: 'No longer kept' },
  gaps: { lacks: 'lacks {what}', comma: ', ', quarters: 'quarter {quarters}: fewer than {least}', year: '{held} in the year, at least {least} wanted', noMinutes: 'no minutes', notSigned: 'minutes not signed', overdue: 'answer was due on {day}', and: '; ' },
  notices: { selfCheck: 'Inspection by {day}: {count|item is|items are} still missing for {year}; see the self-check', yearEndCheck: 'Year-end self-check: {count|item is|items are} still missing for {year}; please complete by {day}', listCheck: 'Inspection by {day}, by “{list}”: {count|item is|items are} still missing for {year}; see the self-check', packReady: 'The pack for {year} is ready' },
  hints: {
    confirmNone: 'The {our.chair} confirms that there is nothing for this year; the pack says who did and when. Should there be a record later, the record counts.', sayWhere: 'Such as: record room, cabinet 2, third shelf. The pack says so.', addItem: 'What the county or this {our.area} asks beside. Nothing need be uploaded; say where it lies.',
    noteVisit: 'Four weeks before (settings), what is missing is named to the {our.chair} and the {our.clerk}.', makePack: 'Made in the background; you may leave this page. Names and phones are masked.', dropItem: 'What was said of it stays.',
    makeList: 'The inspector brought his own list: tick and order as he does. The contents of the pack follow his order, numbers and words.', chooseList: 'The self-check by the former list ends here; from tonight it goes by the new one.', setListAside: 'It is offered no more. Packs made by it stay, and it can still be copied.', changeList: 'Inspections announced with this list are checked by it as it is then.',
  },
  refusals: {
    onlyTheOffice: 'Inspections are answered by the {our.congressOffice}', onlyTheChair: 'The {our.chair} confirms that nothing is held', noSuchItem: 'The checklist has no such item', recordsAnswer: 'Records answer this item already', answeredBefore: 'This item was answered before; withdraw that first', withdrawnBefore: 'This answer is withdrawn already',
    dayOver: 'That day is over', packRunning: 'One is being made; make the next one after it', packNotReady: 'This pack is not ready, or no longer kept',
    noSuchList: 'There is no such checklist; choose again', listSetAside: 'This checklist was set aside; choose another, or copy it', packedBefore: 'A pack was made by this checklist, so it stays as it is; copy it to change it', listAwaited: 'An inspection is announced with this checklist; give that one another first', listNamed: 'There is a checklist of this name already; choose another name', tooManyLists: 'No more than {most|checklist|checklists} at once; set aside those that are not used',
    listEmpty: 'Tick at least one item', itemTwice: 'An item stands on a checklist once', sayWhatIsAsked: 'Say what is asked by the item you added', itemOnList: '“{name}” asks for this item; change that checklist or set it aside first',
  },
  pack: {
    name: 'Inspection papers', title: 'Inspection papers {year}', file: '{town} inspection pack {year}, {on}.zip', listFile: '{town} inspection pack {year} ({list}), {on}.zip', listWords: '{list} ({by})', subtitle: '{town}, {year}', year: '{year}', cover: 'Cover and contents', contents: 'Contents', gapList: 'What is missing', factsTitle: 'Notes', sums: 'Items of each part', volume: 'Volume {number} of {of}', signature: 'Made by:                    Checked by:                    Date:',
    facts: { list: 'Checklist', year: 'Year', madeOn: 'Made on', madeBy: 'Made by', masked: 'Names and phones', late: 'Late entries' }, maskedWords: 'Names and phones of voters are masked; the sealed volume has them in full', lateWords: 'What was entered later than it happened is marked',
    columns: { number: 'No.', part: 'Part', ours: 'Here called', asks: 'What is asked', standing: 'How it stands', answer: 'Papers', where: 'Where', lacks: 'What is missing', station: 'Station', place: 'Village', host: 'Station, group', sum: 'Year', notedOn: 'Seen on', on: 'Day', what: 'What', who: 'Deputies' },
    signed: { title: 'Signed pages: {register}', columns: { on: 'Attached on', who: 'By', what: 'Remark', rows: 'Rows on it', period: 'Period' }, whole: 'The whole', original: 'The originals show names and phones and are not in this pack; see the register' }, letters: 'Reply letters',
    none: 'Nothing held this year, confirmed by {name} on {on}', onPaper: 'On paper: {words}', enclosed: '{count|paper|papers} in the folder of this item, {held|record|records}', lacking: '{count|gap|gaps}, see the list of what is missing', cut: '{total|record|records}, the first {printed} printed; print the rest by quarter or station', nothingYet: 'Nothing on record yet', has: 'yes', hasNot: 'no', quarter: 'Quarter {quarter}', acts: '{count|more act|more acts}',
  },
} as const satisfies Mirror<typeof zh>;
