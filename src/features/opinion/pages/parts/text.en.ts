import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the pages on which opinions are handled. */
export const text = {
  list: {
    lead: '{open} open, {late} late, {soon} due soon', leadNone: '{open} open, none late', places: 'All villages', stations: 'All stations', kinds: 'All sorts', sources: 'All sources',
    lamps: 'All deadlines', years: 'All years', year: '{year}', opinion: 'Opinion', with: 'Who has it', nobody: 'Nobody yet', due: 'Due', dueBy: 'by {day}',
    whole: 'Open the whole matter', caption: 'Opinions: {group}', reset: 'Clear the filters', pages: 'Pages of opinions', emptyHere: 'No opinions here now', emptyHereHint: 'An opinion handed to you stands here, and under what is to be done today.', empty: 'Nobody has written yet', emptyHint: 'Put up the QR code of a station, or enter an opinion for a visitor.',
  },
  sift: {
    chosen: '{count} chosen', page: 'Choose this page', none: 'Choose none', admit: 'Take in', void: 'Void', admitted: '{count} taken in', voided: '{count} voided',
    ask: 'Void the {count} chosen', why: 'Why they are void', single: 'See them one by one', back: 'Back to one row a source', waiting: '{floods|flood|floods}, {count} in all', caption: 'Floods, one row a source',
    look: 'Look in', whole: 'Deal with all', wholeOf: 'Deal with all: {row}', outcome: 'What to do', outcomes: { admit: 'Take in, each handled as usual', merge: 'Make one matter, the answer reaches everybody', void: 'Void, with a reason' }, outcomeHints: { admit: 'Whoever they go to is told once', merge: 'Each keeps its number and can be separated later', void: 'The residents read the reason; nothing is deleted' },
    undoHint: 'Everybody keeps the number and sees it in the timeline.', into: 'Join to one that is there already', intoHint: 'Left empty, the earliest leads', find: 'Type its number', notFound: 'There is no such number, or it is done', done: '{count} dealt with', sifted: 'Dealt with lately', undo: 'Undo', undoAsk: 'Undo it for the whole flood', undone: '{count} taken back; they wait again',
    undoBody: 'Whatever nobody has gone on with waits again; what was taken further stays.', by: '{day}, {who}', lead: 'Led by {number}', reason: 'Reason: {reason}', noneWaiting: 'No flood waits to be looked through',
  },
  detail: { asPetition: 'Register as a petition',
    title: 'Opinion {number}', asPhoto: 'Photo {number}', facts: 'The matter', contact: 'Contact', phoneConfirmed: 'Phone confirmed', noContact: 'No contact was left', hasAddress: 'An address was left', erasureAsked: 'The resident asks that it be erased', shown: 'The ground is on record',
    hide: 'Hide', similar: 'Perhaps the same matter', alike: '{percent}% alike', merged: 'Joined to this one', mergedMore: '{count} more', into: 'Joined to {number}', answer: 'Answer', answeredBy: '{by}, {day}', progress: 'What happened', acts: 'What you can do',
    more: 'Other acts', groups: { step: 'Handling', note: 'Notes', person: 'Resident and receipt', mend: 'Corrections' }, nothing: 'Nothing for you to do here now', inner: 'Among staff: {words}', agrees: 'agrees', unticked: 'not ticked',
    consentName: 'Handlers may see the name', consentPublish: 'A summary may be published', consentCall: 'May be called back in a check', published: 'Published on {day}', notPublished: 'Not published yet', older: 'The public reads an earlier summary; publish again to show the changed one', elsewhere: 'Where it went', owed: 'Written notice due by {day}', owedThere: 'The written notice is recorded under letters and visits', told: 'Told in writing on {day} ({way})', suggestion: 'See the suggestion', proposed: '{office} is to be asked',
    entered: 'Entered by {who}', late: 'entered late on {day}', rating: 'Rating', back: 'Back to the list', join: 'Join to this one', choose: 'Please choose', notFound: 'There is no such opinion, or you may not see it',
  },
  before: {
    eraseContact: 'Name, phone and address go at once and for good, and so do the messages to the resident. Words, number and handling are archives and stay.', keepContact: 'Say why it cannot be erased now, for example because the answer has not been told yet. The resident reads it and may ask again.', handCopy: 'Check first who stands before you. The contact data is complete; who handed it over and why stays on record. The file is saved on this computer: delete it once it is handed over.',
    approveAsk: 'When you agree, the opinion goes to {office} and they are told.', close: 'The resident can still rate it; if dissatisfied, it can be handled once more.', void: 'It cannot be brought back, but who voided it and why can still be found.',
    sendElsewhere: 'It can be taken back as ours.', takeBack: 'What was sent away by mistake is handled here again; whoever takes it on is told.', merge: 'Find the other one by its number or words, then choose it. Both keep their numbers and can be separated later.', markTold: 'Only after the resident was told in person or by telephone.', newReceipt: 'The old code and QR code stop working at once; the new ones are shown only now. Check first who stands before you.', reveal: 'Who looked, at whom and why stays on record.',
    amendContact: 'What is left empty stays as it is.', handBack: 'The deputy or station goes on with it; only staff read the reason.', answer: 'The resident reads it; whoever left a phone is told by text message.', comment: 'Without the tick only staff read it.',
    consent: 'As the resident wishes; the change is on record.', rate: 'What the resident said by telephone or in person.', reopen: 'The resident is dissatisfied and asks to have it handled again. Only once.', explainDelay: 'The resident reads it. It no longer counts as late, but it must still be done.',
    classify: 'Only staff see how it is sorted.', route: 'Choose the village first to see its stations and deputies.', summarise: 'Only with the resident’s consent; it is checked before it is published.', publishSummary: 'This is exactly what the public will read, word for word, without number or name. Later changes of the summary show only when it is published again.', hideSummary: 'It disappears from the portal at once. Only staff see the reason; it can be published again.', noticeElsewhere: 'It can be closed only after written notice.',
  },
  done: 'Done: {act}',
  named: '{name}: {value}',
  stale: {
    title: 'Somebody else has just done something', now: 'It is now: {state}', last: 'Last step: {step} ({when})', still: 'What you wrote is still below. Look first, then send it again.', gone: 'This step is no longer needed. What you wrote is still below for you to copy.',
  },
  enter: {
    title: 'Enter for a resident', intro: 'Write it down as it was said; then hand over the receipt.', source: 'How it came', entryMode: 'What you have before you', said: 'What was said', saidHint: 'In his own words: what, where, what is wished', photos: 'Photos',
    photosHint: 'Optional, at most 6. A photographed paper form goes here too. Places stored in photos are removed', offlinePhotos: 'No network now: photos can be added later, the words are kept.', uploading: 'Sending {name}', remove: 'Leave it out', removePhoto: 'Leave out {name}', tooMany: 'At most {most}; the rest was not sent',
    to: 'Who is to have it', toHint: 'Choose the village, then one of its stations or deputies; if you do not know, leave it to the {our.congressOffice}', person: 'How to reach the resident (optional)', personHint: 'Kept encrypted; handlers do not see it unless the resident agrees', late: 'Received on', send: 'Enter it', again: 'Enter another',
    placeNone: 'Village not known', stationNone: 'No station in particular', deputyNone: 'No deputy in particular', keep: 'Keep for later', kept: 'Kept on this phone', willSend: 'It goes out when the network is back; the receipt will be here', see: 'See it', consentName: 'The resident agrees that handlers see the name', consentPublish: 'The resident agrees that a summary (without the name) is published', consentCall: 'The resident agrees to be called back when the handling is checked',
  },
  receipt: {
    title: 'Entered', intro: 'Tell the number and code, or print this receipt and hand it over. The code is shown only now.', print: 'Print the receipt', hint: 'Scan it, or give number and code online or by telephone, to see how it stands.', close: 'The receipt has been handed over', newTitle: 'New receipt',
    lost: 'Lost it? Come to a station or the {our.congressOffice} with an identity card; it can be found by name.', lostNameless: 'No name was left: without it nobody can find this opinion, please keep it safe.',
  },
  find: { title: 'Find by name', intro: 'For a resident who comes without the receipt. Check who it is, then search by the name that was left.', go: 'Search', none: 'Nothing found. Without a name it cannot be found here; try the list, by words.', found: '{count} found', caption: 'Opinions found' },
  drafts: { title: 'On this phone', none: 'Nothing kept', sent: 'Sent; please pass on the receipt', show: 'See the receipt' },
  phone: { lead: '{count} wait for you', leadNone: 'Nothing waits for you', write: 'Write for a resident', toWrite: 'Write the suggestion', whole: 'Whole text' },
} as const satisfies Mirror<typeof zh>;
