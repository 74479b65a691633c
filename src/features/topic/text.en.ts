import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of topics of activities. */
export const text = {
  title: 'Topics',
  town: 'Whole {our.area}',
  fromDeputies: 'Planned from topics of {count|deputy|deputies}',
  verbs: { open: 'Ask for topics', propose: 'Propose a topic', enterFor: 'Enter for a deputy', takeBack: 'Take back', amend: 'Change day and words', close: 'Choose', correct: 'Change what became of it', cancel: 'Call off', reopen: 'Go on asking' },
  states: { open: 'Going on', closed: 'Chosen', cancelled: 'Called off' },
  fates: { planned: 'In the plan', joined: 'Joined to the plan', aside: 'Set aside' },
  fields: { stationId: 'Station', groupId: 'Group', year: 'Year', untilOn: 'Last day', words: 'Words', topic: 'Topic', kind: 'Kind of activity', reason: 'Why', personId: 'Whose topic it is', quarter: 'Quarter', activityId: 'Joined to', asideReason: 'Why some are set aside', cancelReason: 'Why it is called off', lines: 'Topics for the plan', joins: 'Topics joined to the plan', asideIds: 'Topics set aside', topicId: 'Topic', topicIds: 'Topics' },
  hints: {
    open: 'Deputies are told once. Who has an idea proposes it; nobody must answer', words: 'Optional. For example: this year above all care for the old and drinking water', topic: 'One sentence is enough. For example: do the new water pipes reach every house?', kind: 'Optional', reason: 'Optional. For example: some households say the pressure is too low', left: '{count} more possible', enterFor: 'For what a deputy said by phone, in person or on paper; it says who entered it', takeBack: 'Nobody sees the topic any more.',
    close: 'Say of each topic what becomes of it. What is planned stands in the plan of {year}; each proposer gets one notice', asideReason: 'Said once, for all that are set aside', correct: 'Changes only what became of this topic; its proposer is told again. The line itself is changed or called off among the activities', cancel: 'Whoever has proposed a topic is told', reopen: 'Topics set aside wait again; more can be proposed. What is in the plan stays. Deputies are not told again', amend: 'Deputies are not told again', wording: 'May be put as an activity is called',
  },
  notices: {
    asked: 'Topics for the activities of {year}: what should deputies look at or talk about? One sentence, until {on}. You need not answer', askedFor: 'Topics for the activities of {year} ({words}): one sentence, until {on}. You need not answer',
    chosen: 'Your topics are in the plan of {year}: {chosen}', aside: 'Your topics are not in the plan of {year} this time: {aside}. {reason}', partly: 'Of your topics, in the plan of {year}: {chosen}; not this time: {aside}. {reason}', cancelled: 'Topics for {year} are no longer asked for: {reason}',
  },
  laws: { choosesIssues: 'Each year the {our.presidium} chooses some matters that concern people closely, and plans what deputies do about them' },
  /** What is asked of a deputy, as the burden guard counts it. */
  asks: { asked: 'topics of activities' },
  refusals: {
    onlyTheHost: 'A station’s head, convener and recorder ask for its topics, a group’s head for those of the group, the {our.congressOffice} for those of the whole {our.area}', onlyReaders: 'Topics are read by deputies and the congress’s own staff', notAsked: 'You were not asked for topics this time', isOver: 'The last day has passed. Tell whoever asked: he can still enter it for you', enough: 'A deputy proposes {most|topic|topics} at most each time', notYours: 'One takes back one’s own topics, or those one entered',
    badYear: 'Topics are asked for this year or the next', badDay: 'The last day is today or later, within {days|day|days}', openAlready: 'Topics for this year are being asked for already; go on there', nobodyToAsk: 'There is no deputy in office to ask', notAmongAsked: 'Choose among the deputies who were asked', noSuchTopic: 'There is no such topic, or it was taken back', noSuchLine: 'That line is not in the plan, or its notice has gone out; choose again',
    emptyLine: 'A line of the plan needs a topic', notAllSorted: 'Say of each topic what becomes of it, once', reasonMissing: 'Say why some are set aside; their proposers read it', oneOfBoth: 'Choose the line it is joined to, or say why it is set aside; one of the two',
  },
  list: { lead: 'Ask deputies what to look at; what is chosen goes into the yearly plan', caption: 'Rounds of topics', none: 'Topics have not been asked for yet', noneHint: 'Before the yearly plan is written, ask deputies what they want to look at or talk about. One sentence on the phone is enough.', columns: { host: 'Asked by', year: 'Year', untilOn: 'Last day', topics: 'Topics', state: 'State' }, title: '{host}, {year}: topics', asked: '{count} asked', topics: '{count|topic|topics}', mine: '{count} of mine', over: 'Over, to be chosen', pages: 'Pages of rounds', toPlan: 'Yearly plan', forms: { whole: 'Choose neither for the whole {our.area}', own: 'Only stations and groups whose activities you hold', choose: 'Choose', this: '{year} (this year)', next: '{year} (next year)' } },
  detail: {
    alsoSay: 'Add the kind and why', back: 'Back to the list', notFound: 'There is no such round, or you may not see it', facts: 'The round', opened: '{who}, {on}', asked: '{count|deputy|deputies}', ended: '{who}, {on}', fields: { host: 'For', year: 'Year', until: 'Last day', asked: 'Asked', opened: 'Opened', closed: 'Chosen', cancelled: 'Called off', reason: 'Why' }, topics: 'Topics proposed', mine: 'My topics', none: 'Nobody has proposed a topic yet', noneMine: 'You have proposed none. Who has an idea proposes it; nobody must', noneAtAll: 'Nobody proposed a topic', later: 'Once they are chosen, everybody’s topics are shown here.', by: '{name} · {on}', enteredBy: 'entered by {name}', toLine: '{topic} (quarter {quarter} of {year})', law: '{cite}: {words}.', print: 'Table of topics', more: 'More',
  },
  choosing: { how: 'What becomes of it', fates: { line: 'A line of the plan', with: 'One line with another topic', join: 'Joined to a line of the plan', aside: 'Set aside this time' }, with: 'Together with', topic: 'What the activity is called', none: 'There is no topic. The round simply ends; the plan is written as always.', line: '{topic} (quarter {quarter})', quarter: 'Quarter {quarter}', one: 'Topic {place}: {topic}', ofBy: 'proposed by {name}' },
  ofRecord: { title: 'Where the topic came from', by: 'Proposed by {count|deputy|deputies}: {names}', comma: ', ', topic: '{by}: {topic}' },
  openRounds: { line: '{host} asks for topics of {year}, until {on}', keep: '{host}, topics of {year}: {count} proposed, until {on}', over: '{host}, topics of {year}: over, {count} proposed, to be chosen', propose: 'Propose one', see: 'Look', more: '{count|more round goes on|more rounds go on}', all: 'All rounds' },
  papers: { title: 'Topics proposed for the activities of {year}', days: '{from} to {until}', asked: '{count|deputy|deputies} asked', enteredBy: ' (entered by {name})', line: '{topic} (quarter {quarter})', columns: { number: 'No.', topic: 'Topic', kind: 'Kind', reason: 'Why', by: 'Proposed by', fate: 'What became of it' } },
  said: { open: 'Sent to {count|deputy|deputies}', propose: 'Proposed', enterFor: 'Entered', takeBack: 'Taken back', amend: 'Changed', close: 'Chosen; the proposers are told', correct: 'Changed; its proposer is told', cancel: 'Called off', reopen: 'Going on' },
} as const satisfies Mirror<typeof zh>;
