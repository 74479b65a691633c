import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** Words of the award feature in English. */
export const text = {
  title: 'Awards',
  held: 'Activities held in the years looked at',
  verbs: { announce: 'Announce an award', nominate: 'Nominate', dropNomination: 'Take back', recordVote: 'Enter the vote', say: 'Write a few words', publish: 'Check for publication', confirm: 'Confirm and publish', sendBack: 'Send back', cancel: 'Call off', void: 'Declare void' },
  fields: {
    subject: 'For', title: 'Name', criteria: 'Criteria', placeCount: 'Places', fromOn: 'Work looked at, from', toOn: 'to', nominateUntil: 'Nominations until', nomineeId: 'Nominee', putBy: 'Nominated by', reason: 'Reason', meetingName: 'Meeting', meetingOn: 'Day of the meeting',
    manner: 'Way of voting', memberCount: 'Members', presentCount: 'Present', votes: 'Votes', yes: 'For', no: 'Against', abstain: 'Abstained', words: 'In their own words', publicReason: 'What is published', withWords: 'Publish their own words', endReason: 'Reason', sentBackWords: 'What is to be changed',
  },
  states: { open: 'Nominations open', voted: 'Voted, to be published', checked: 'Checked, waits for the second person', published: 'Published', cancelled: 'Called off', voided: 'Void' },
  subjects: { deputy: 'Deputies', station: 'Stations' },
  putters: { station: 'a station', group: 'a deputies’ group', presidium: '{our.presidium}' },
  manners: { hands: 'show of hands', ballots: 'secret ballot' },
  hints: {
    announce: 'Criteria and places come first, nominations after. A meeting decides by vote: no likes, no online votes, no points and no ranking.', nominate: 'Visits, suggestions and activities on record are attached by themselves; do not write them again.', recordVote: 'As the minutes have it. Whoever has more than half of all members is chosen; where they are more than the places, those with most votes. If the last place is tied, the meeting votes again.',
    publish: 'These words are published as they stand. Take out names and phone numbers of residents.', second: 'Two people check here: somebody else confirms it, and only then it is public.', confirm: 'This is what residents will read, word by word. Send it back if something is to be changed.', sendBack: 'Whoever checked it changes it and checks again; residents see nothing until it is published.', void: 'It leaves the public page and the duty archive; the reason is kept with this award.', say: 'Published with the result after the check; you may leave it.',
    placeCount: 'For example: 10',
  },
  notices: { announced: '{title}: nominations are open until {day}', chosen: '{title}: the meeting chose you; you may write a few words', corrected: '{title}: the result of the vote was corrected; you were not chosen', published: '{title}: the result is published', toConfirm: '{title}: the result was checked and waits for you to confirm it', sentBack: '{title}: the words to be published came back to be changed', voided: '{title}: the result was declared void' },
  refusals: {
    onlyTheOffice: 'Awards are announced, entered and published by {our.congressOffice}', onlyNominators: 'Heads and conveners of stations, members of {our.presidium} and {our.congressOffice} nominate', onlyReaders: 'Before it is published, an award is for deputies and staff', nominationsOver: 'Nominations are over', noPlace: 'There must be at least one place', daysOutOfOrder: 'The first day lies after the last', nominateInPast: 'Nominations must not end before today',
    notForThem: 'You cannot nominate in this name', oneself: 'You cannot nominate yourself', ownHonour: 'You or your station are honoured by this: what is published of it is checked by somebody else', unknownNominee: 'This deputy or station is unknown, has left office or is closed', nominatedAlready: 'Already nominated', tooMany: 'There are too many nominations; take some back first', unknownNomination: 'This nomination cannot be found; reload and try again', notYours: 'You can take back your own nominations only', future: 'The day of the meeting is still to come', meetingBefore: 'The meeting cannot lie before a nomination',
    votesMissing: 'Enter the votes of every nominee', countsWrong: 'The counts do not fit: more than half must be present, and votes of one nominee cannot exceed those present', tied: 'The last place is tied; the meeting has to vote again', onlyTheChosen: 'Only the chosen deputy or station can write this', secondPerson: 'Two people check here; please let somebody else confirm it', onlyCheckers: 'The {our.congressOffice} and members of the {our.presidium} confirm what is published', nobodyConfirms: 'Two people check before anything is public, and everybody who could be the second is honoured here. Let one person check, or add a member of the {our.presidium}', nobodyChosen: 'Nobody was chosen and nothing is to be published; you can declare it void', shownMissing: 'Write what is published of everyone chosen',
  },
  pages: {
    list: { none: 'No award yet', noneHint: 'From the criteria to the vote in a meeting and the published result, for deputies and stations.', caption: 'Awards', columns: { title: 'Name', state: 'State', places: 'Places', nominations: 'Nominated', until: 'Nominations until' }, back: 'All awards', notFound: 'This award cannot be found', lead: '{places|place|places} · {nominations} nominated · until {day}' },
    criteria: 'Criteria', span: 'Work from {from} to {to}', meeting: '{name}, {day}, {manner}', attendance: '{members|member|members}, {present} present', nominations: 'Nominations, in the order they were made', none: 'No nomination yet', kept: 'Until it is published, nominations are kept by {our.congressOffice}', by: 'Nominated by {who}', votes: 'For {yes}, against {no}, abstained {abstain}', chosen: 'Chosen', evidence: 'On record:', item: '{label}: {count}', noEvidence: 'Nothing on record yet', ended: 'Reason: {words}', own: 'In their own words: {words}',
    checked: 'Checked by {who} on {day}; it will be published like this:', checkedBy: 'Checked by {who} on {day}', confirmedBy: 'Confirmed and published by {who} on {day}', noWords: 'Without their own words', sentBack: 'Sent back: {words}',
    said: { announce: 'Announced; stations and members of {our.presidium} are told', nominate: 'Nominated', dropNomination: 'Taken back', recordVote: 'Entered', say: 'Saved', publish: 'Published', checked: 'Checked; it waits for somebody else to confirm it', confirm: 'Published', sendBack: 'Sent back', cancel: 'Called off', void: 'Declared void' },
  },
  portal: { lead: 'Chosen by vote in a meeting, in the order of nomination; there are no ranks.', none: 'No award has been published yet', criteria: 'Criteria', meeting: 'Voted on {day} by {meeting}, {manner}', published: 'Published {day}' },
} as const satisfies Mirror<typeof zh>;
