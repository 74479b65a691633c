import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the opinion feature. */
export const text = {
  title: 'Opinions',
  sources: { web: 'Online', qrStation: 'QR code of a station', qrDeputy: 'QR code of a deputy', reception: 'Reception', letter: 'Letter', phone: 'Telephone', paper: 'Paper form', visit: 'Visit', activity: 'Activity of deputies', hotline: '12345 hotline', otherSystem: 'Another system' },
  entryModes: { heard: 'In person or by phone', written: 'Written', photographedForm: 'Photographed form', voiceNote: 'Voice note' },
  choices: { everybody: 'Everybody’s business', own: 'My own family’s business', report: 'Report of wrongdoing', unsure: 'I cannot tell' },
  choiceHints: {
    everybody: 'Roads, water, power, surroundings, service at counters: what concerns many', own: 'A difficulty or dispute of your own family; you will be told who takes it up',
    report: 'Somebody breaks rules or the law. Only the {our.congressOffice} and the {our.chair} see it', unsure: 'Do not worry, just write it down; staff will sort it',
  },
  kinds: { opinion: 'Opinion', petition: 'Petition', report: 'Report of wrongdoing' },
  unclassified: 'Not sorted yet',
  outcomes: { solved: 'Solved', partly: 'Partly solved', unsolved: 'Not solved yet' },
  ratings: { satisfied: 'Satisfied', fairly: 'Fairly satisfied', dissatisfied: 'Dissatisfied' },
  channels: {
    petitionOffice: 'Petition office', discipline: 'Discipline inspection', court: 'People’s court', procuratorate: 'Procuratorate', police: 'Police', hotline: '12345 hotline',
    arbitration: 'Arbitration', upperCongress: 'A higher congress', other: 'Another body',
  },
  noticeWays: { onTheSpot: 'In writing on the spot', post: 'By post', message: 'By text message, to be looked up', byHand: 'By hand' },
  states: {
    received: 'Received', withDeputy: 'With a deputy', withVillage: 'With the village committee', askProposed: 'Waiting for the {our.chair} to ask a department', askedDepartment: 'With a department', takenUp: 'Taken up as a suggestion',
    merged: 'Handled together with the same matter', elsewhere: 'Belongs to another channel', answered: 'Answered', rated: 'Rated', closed: 'Closed', void: 'Void',
  },
  stateHints: {
    received: 'Staff will read it and pass it to a deputy it suits.', withDeputy: 'A deputy (or the station) is finding out and looking for a way.', withVillage: 'The village committee is working on it; a deputy follows it.',
    askProposed: 'A department is needed; the {our.chair} is being asked.', askedDepartment: 'A department is working on it; a deputy follows it.', takenUp: 'A deputy has made a suggestion of it for the bodies in charge. You are told of every step.',
    merged: 'Others said the same, so it is handled together. Your number stays valid and the answer comes to you too.', elsewhere: 'This is not for the congress, but it is on record. Below is where to turn; written notice follows within fifteen days.',
    answered: 'There is an answer. Please read it below and tell us whether you are satisfied.', rated: 'Thank you for your rating.', closed: 'This matter is closed. If something new happens, just write again.', void: 'This entry is void; the reason stands below.',
  },
  verbs: {
    submit: 'Write an opinion', enter: 'Enter for a resident', classify: 'Sort', route: 'Pass on', lookAt: 'Take it on', answer: 'Answer', explainDelay: 'Explain the delay',
    handToVillage: 'Hand to the village', answerFromVillage: 'Enter village’s answer', askDepartment: 'Ask a department', approveAsk: 'Agree to ask', declineAsk: 'Do not ask',
    answerFromDepartment: 'Enter their answer', handBack: 'Give back to the deputy', takeUp: 'Make a suggestion of it', merge: 'Join to the same matter', separate: 'Separate again', sendElsewhere: 'Send elsewhere',
    noticeElsewhere: 'Record the notice', takeBack: 'Take it back as ours', rate: 'Rate', reopen: 'Ask to handle it again', handleAgain: 'Its suggestion is handled again', handOver: 'Its office hands its work over', renew: 'Its words are renewed', close: 'Close', void: 'Void', comment: 'Add a note', summarise: 'Write the summary', publishSummary: 'Publish the summary', hideSummary: 'Take it off the portal',
    consent: 'Change consent', amendContact: 'Correct the contact', reveal: 'Show the contact', findByName: 'Find by name', newReceipt: 'Issue a new receipt', sift: 'Look through a flood', siftFlood: 'Look through a flood as one', undoSift: 'Undo it for the whole flood', askPhoneCode: 'Send a code to the phone', confirmPhone: 'Confirm the phone', markTold: 'Resident told', askErasure: 'Ask to erase contact', eraseContact: 'Erase the contact', keepContact: 'Keep the contact', handCopy: 'Hand over the data', findByPhone: 'Find by phone',
  },
  steps: {
    submit: 'You wrote', enter: 'Staff entered it for you', classify: 'Staff read it', route: 'Passed to a deputy', lookAt: 'A deputy took it on', answer: 'Answered', explainDelay: 'You were told why it takes longer',
    handToVillage: 'The village committee was asked', handOver: 'Another office goes on with it', answerFromVillage: 'The village committee answered', askDepartment: 'A department is to be asked', approveAsk: 'A department was asked', declineAsk: 'The deputy goes on with it',
    answerFromDepartment: 'The department answered', handBack: 'The deputy goes on with it', takeUp: 'A deputy means to make a suggestion of it', merge: 'Joined to the same matter', separate: 'Handled by itself again', sendElsewhere: 'Sent to another channel',
    noticeElsewhere: 'You were told in writing', takeBack: 'Taken back by the congress', rate: 'You rated the answer', reopen: 'Handled again', handleAgain: 'Handled again', renew: 'What you said was brought up to date', close: 'Closed', void: 'Void', comment: 'A further word', summarise: 'A public summary was written', publishSummary: 'A summary was published (without your name)', hideSummary: 'The summary is no longer public',
    consent: 'You changed your consent', amendContact: 'Your contact was updated', newReceipt: 'You got a new receipt', confirmPhone: 'You confirmed your phone', markTold: 'You were told the answer', askErasure: 'You asked to erase your contact data', eraseContact: 'Your contact data was erased', keepContact: 'Your contact data is kept for now', handCopy: 'You were given a copy of your personal data', sift: 'Staff read it', undoSift: 'Staff look at it again', notForgotten: 'Still being handled; you are not forgotten',
    suggestionWritten: 'A deputy wrote a suggestion', suggestionForwarded: 'The suggestion was passed to the higher congress', suggestionAccepted: 'The suggestion was accepted', suggestionAssigned: 'The suggestion was assigned', suggestionLate: 'The suggestion will be answered later', suggestionReplied: 'The suggestion was answered',
    suggestionHandledAgain: 'The suggestion is handled again', suggestionClosed: 'The suggestion is closed', suggestionReopened: 'The closing was undone; work on the suggestion goes on', suggestionPromiseKept: 'What the reply promised is done, as the {our.presidium} found', suggestionPromiseMoved: 'A new reply names another day', suggestionWithdrawn: 'The suggestion was withdrawn; the deputy goes on', suggestionNotAccepted: 'It was not accepted as a suggestion; the deputy goes on',
  },
  gone: { mandate: 'The mandate ended; to be passed on', station: 'The station closed; to be passed on', office: 'Another office goes on with it, by the same day: {words}', consent: 'The resident took back his consent', openAgain: 'It is handled again; what comes of it is published later' },
  acts: { answered: 'Answered an opinion' },
  roles: { resident: 'Resident', office: 'Congress office', station: 'Station', deputy: 'Deputy', handler: 'Handling body', system: 'System' },
  fields: {
    number: 'Number', outsideNumber: 'Work order', content: 'What was said', spot: 'Exact place', choice: 'Which kind', kind: 'Sorted as', source: 'Source', place: 'Village or community', station: 'Station', deputy: 'Deputy', office: 'Handled by',
    state: 'State', receivedOn: 'Received', dueOn: 'Due', name: 'Name', phone: 'Mobile phone', address: 'Address', photos: 'Photos', answer: 'Answer', rating: 'Rating', reason: 'Reason',
    channel: 'Where it goes', bodyName: 'Name of the body', way: 'How it was told', noticedOn: 'Told on', note: 'Note', words: 'Words', summary: 'Public summary', outcome: 'How it came out', why: 'Why', publicGround: 'Why it is taken off', ground: 'Why you look', entryMode: 'How it came',
    enteredBy: 'Entered by', toResident: 'Show to the resident', intoNumber: 'Join to', year: 'Year', search: 'Words, number or work order',
  },
  hints: {
    receivedOn: 'For a late entry, the day it was really received', answer: 'Plain words: what was done, what was not and why, what comes next. Residents merged with it read the same: no names or phones of others', summary: 'No name, house number or phone; nobody should be able to tell who it was', why: 'Needed unless it is fully solved: what stands in the way and what comes next. The public reads it', ground: 'For example: to telephone the result. Looking is on record',
    merge: 'Both keep their number and their resident; each gets the answer. It can be undone', elsewhere: 'Say where to turn and why it is not ours; written notice within fifteen days', void: 'Only for entries by mistake or empty ones; it can still be found', reason: 'The resident reads it; please be clear',
    askDepartment: 'Say what the department is to do; it goes there when the {our.chair} agrees', name: 'May be left empty', noName: 'The resident has not agreed that handlers see the name', similar: 'Similar words; see whether it is the same matter', findByName: 'Check who it is before you search; searching is on record',
    flood: 'Too many came at once, so they wait here. Take them in or void them; none is lost',
  },
  groups: { open: 'Open', mine: 'Mine', done: 'Done', toPublish: 'To publish', review: 'Flood' },
  lists: {
    none: 'No opinions', noneMine: 'Nothing waits for you', noneFound: 'Nothing found. Try another word or fewer filters', total: '{count} in all', many: 'More than 1000', merged: '{count} joined', late: 'Entered late on {on}',
    review: '{count} that came in a flood wait to be read', exportedTo: 'Export',
  },
  floods: {
    kinds: { words: 'The same words', address: 'One network address', station: 'The QR code of one station', town: 'No station chosen' }, row: '{count} from the same source', reports: 'Reports of wrongdoing', first: 'The first: {words}',
    from: '{first} to {last}', outcomes: { admit: 'taken in', void: 'voided', merge: 'made one matter' },
  },
  summaries: {
    title: 'What residents said and what came of it', more: 'See all of them', latest: { solved: 'Solved last', open: 'Not solved, and why' }, latestNone: { solved: 'None published yet', open: 'None left unsolved' },
    lead: 'What residents said, how it came out, and why where it is not solved. Edited, without names, and only where the resident agreed.', outcomes: 'By result', all: 'All', places: 'All villages', years: 'All years', year: '{year}', search: 'Words or village', go: 'Filter',
    count: '{count} in all', reset: 'See all', none: 'Nothing is published yet', noneBody: 'Once an opinion has been handled and its resident agrees, a summary appears here. You can write down what concerns you, too.', noneFound: 'Nothing fits. Try fewer conditions',
    meta: 'Received {received} · answered {answered}', publishedOn: 'published {day}', nowhere: 'Village not stated', why: 'Why: {why}', write: 'Write an opinion',
  },
  board: {
    title: 'How opinions stand', unrouted: 'Waiting for a deputy', unseen: 'Unread for over five workdays', late: 'Late', soon: 'Due soon', awaitingChair: 'Waiting for the {our.chair}', noticeOwed: 'Written notice owed', toClose: 'Can be closed',
    dissatisfied: 'Dissatisfied, may be handled again', review: 'Flood',
  },
  figures: {
    title: 'Opinions in figures', received: 'Received', answered: 'Answered', handling: 'Being handled', elsewhere: 'Other channels', takenUp: 'Made suggestions', answeredInTime: 'Answered in time', medianDays: 'Half are answered within {days|day|days}',
    months: 'By month', sources: 'By source', places: 'By village', none: 'No opinions in this year yet',
  },
  write: {
    title: 'Write an opinion', intro: 'Just write; no account is needed. You get a number and can see at any time how it stands.', goesTo: 'This goes to: ', content: 'What would you like to say', contentHint: 'What, where, and what you wish for. Write as it comes',
    choice: 'Which kind is it', place: 'Which village or community', placeNone: 'I am not sure', spot: 'Exact place', spotHint: 'For example: opposite the village shop', station: 'Which station', stationNone: 'Please choose for me',
    photos: 'Photos', photosHint: 'Not needed; up to 6. Where they were taken is removed', photosKept: 'The photos you chose are already here', reach: 'How to reach you (may be left empty)',
    reachHint: 'With a mobile number you are told when there is an answer. Name and number are encrypted and never published.', reachHintCall: 'With a mobile number staff telephone you when there is an answer. Name and number are encrypted and never published.', name: 'Name', phone: 'Mobile phone', phoneHint: '11 digits',
    consentName: 'Those who handle it may see my name', consentPublish: 'Once handled, a summary may be published (without my name)', consentCall: 'Whoever checks the handling may call me back', send: 'Send', after: 'You will get a number and a query code.', privacy: 'How we protect your data',
  },
  receipt: {
    title: 'Received, thank you', thanks: 'Write down the number and the query code, or take a photo. They show how it stands at any time and appear only this once.', number: 'Number', code: 'Query code', received: 'Received: {day}', qrAlt: 'This QR code leads straight to your opinion',
    keep: 'If you lose them, bring your identity card to a station or the {our.congressOffice}; staff can find it by name.', keepNameless: 'You left no name, so number and code are the only way to this opinion. Without them nobody can find it for you: please keep them safe.', open: 'See how it stands', home: 'Home', phone: 'If you left a mobile number, you can confirm it by a code where you see how it stands; then a lost receipt can be found by phone.', printTitle: 'Receipt for an opinion', printHint: 'Scan the code, or give number and query code online or by telephone, to learn how it stands.',
  },
  track: {
    title: 'How does mine stand', intro: 'Enter the number and the query code of your receipt.', number: 'Number', numberHint: 'For example 2026-000123', code: 'Query code', codeHint: '6 digits', go: 'Look it up',
    lost: 'Lost the receipt? Come to a station or the {our.congressOffice}; once staff know who you are they can find it.', byPhone: 'Receipt lost: find it by phone',
  },
  find: {
    title: 'Find opinions by phone', intro: 'If you left a mobile number, a code sent to it shows you the numbers of your opinions.', phone: 'Mobile phone', ask: 'Send the code', sent: 'If opinions were left with {phone}, a code is on its way and holds for 5 minutes. If none comes, check the number; after a minute you can ask again.', code: 'Code', codeHint: '6 digits', go: 'Show my opinions',
    other: 'Another number', list: 'Opinions left with this phone', day: 'Received', open: 'See how it stands', unproved: 'This number was not confirmed at the time and may have been a slip, so only the opinion’s number is shown. Please bring your identity card to a station or the {our.congressOffice} for a new receipt.',
    none: 'Nothing found. Perhaps another number was left; a station or the {our.congressOffice} can look by name.', reports: 'Reports of wrongdoing are not listed here; please use the receipt.', noSms: 'This site cannot send short messages yet, so opinions cannot be found by phone. Please bring your identity card to a station or the {our.congressOffice}; once staff know who you are they can find it.', stations: 'Where the stations are and when they open',
  },
  calls: {
    short: 'People to call', count: 'Waiting to hear their answer: {count}', none: 'Nobody has to be called', noneHint: 'Residents whose answer is there and whom no message reaches appear here.', see: 'See this one', title: 'Residents to be told their answer', lead: 'No short message reaches them: please telephone or call in. If they say how satisfied they are, you can write it down for them.', phone: 'Phone {phone}', noPhone: 'No phone left, but an address', answered: 'answered {day}', nameless: 'No name left',
    say: 'Good day, this is the People’s Congress of {town}. What you told us on {day}, number {number}, has been answered: {answer}\nAre you satisfied, fairly satisfied or dissatisfied? If you are dissatisfied, you may ask to have it handled again.',
  },
  mine: {
    held: 'Very many came in at this time. Yours is registered and waits for staff to read it. The number stays valid; there is no need to write again.',
    title: 'Opinion {number}', with: 'Now with', handledBy: 'Handled by', due: 'Answer at the latest', photo: 'Photo {number}', elsewhere: 'Where to turn', merged: 'Handled together with {number}; your number stays valid.', explanation: 'Why it takes longer',
    answer: 'Answer', rate: 'Are you satisfied', rateAsk: 'With this answer I am', rateWords: 'Anything to add', rateSend: 'Send the rating', reopen: 'Handle it again', reopenHint: 'If you are dissatisfied you may ask once to have it handled again. Please say what is not right.',
    reopenWords: 'What is not right', reopenSend: 'Handle it again', progress: 'What happened', consent: 'Name and publication', consentSave: 'Save', published: 'What the public reads', phone: 'The phone you left', phoneLeft: '{phone}, not confirmed yet.', phoneWhy: 'Once it is confirmed you can find this opinion by phone if you lose the receipt.', phoneAsk: 'Send a code', phoneAgain: 'Send again', phoneSent: 'A code was sent to {phone}; it holds for 5 minutes.', phoneCode: 'Code', phoneCodeHint: 'The 6 digits of the message', phoneSend: 'Confirm',
    phoneDone: '{phone}, confirmed. If you lose the receipt, a code sent to it finds this opinion again.', phoneNoSms: '{phone}. This site cannot send short messages yet, so it cannot be confirmed; staff will telephone you when there is an answer.',
  },
  data: {
    title: 'Your personal data', link: 'See what we hold about you', lead: 'This is everything we hold about you with this opinion (Personal Information Protection Law, article 45). Notes among staff are official documents and not part of it.',
    masked: 'A receipt may be found by somebody else, so name, phone and address are shown in part only. For the full copy bring your identity card to the {our.congressOffice}.',
    file: 'Download a copy (JSON)', print: 'You can also print this page.', contact: 'Contact data', noContact: 'We hold no name, phone or address of yours.', said: 'What you wrote', facts: 'What was registered', handled: 'Handling and answer', progress: 'What happened', looks: 'Who saw the contact data in full', noLooks: 'Nobody so far.', look: '{role}, {at}',
    storedAt: 'Stored at', entryMode: 'Entered from', confirmedAt: 'Phone confirmed at', consents: 'Your wishes', yes: 'agreed', no: 'not ticked', published: 'Published summary', erase: 'Erase the contact data',
    eraseBody: 'You may ask us to erase name, phone and address (Personal Information Protection Law, article 47). After that we cannot tell you the answer by message or telephone, and a lost receipt cannot be found by name or phone; number and query code go on working.',
    keeps: 'Words, number and handling of the opinion are archives of a public body (Archives Law, article 13) and cannot be erased. They hold no contact data and do not make public who you are. What is in backups goes when they expire.', ask: 'Ask to erase', asked: 'We have your request; staff are dealing with it, and the outcome will stand in the timeline.', back: 'Back to my opinion',
  },
  notices: {
    arrived: 'Opinion {number} has come in; please read it', toRoute: 'Opinion {number} names nobody; please pass it to a deputy or station', reportArrived: 'Report of wrongdoing {number} has come in; please see to it yourself', routed: 'Opinion {number} is with you; please read it by {dueOn}',
    handed: 'Opinion {number} is for {office}', askProposed: 'Opinion {number} needs {office}; your word is awaited', askApproved: 'Opinion {number}: {office} has been asked', askDeclined: 'Opinion {number}: no department is asked, please go on with it',
    workMoved: '{count|opinion|opinions} of {office} to go on with, by the same days', asksMoved: '{count|opinion|opinions} of a village committee to be passed to {office}: it waits for you', officeMoved: 'Now with {office}, by the same days: {count|opinion|opinions}, the first {number}', handedBack: 'Opinion {number} came back; please go on with it', answered: 'Opinion {number} has an answer', renewed: 'The words of opinion {number} were brought up to date; please look again', dissatisfied: 'The resident of opinion {number} is dissatisfied', reopened: 'Opinion {number} is to be handled again', petitionFound: 'Opinion {number} was sorted as: {kind}; please decide where it goes and give written notice',
    dueSoon: '{count|opinion falls|opinions fall} due soon, the next is {number}', overdue: '{count|opinion is|opinions are} late, the oldest is {number}', overdueWeekly: 'This week {count|opinion is|opinions are} late, the oldest is {number}', takenBack: 'Opinion {number} is ours after all; please read it',
    released: 'Opinion {number} is no longer part of a suggestion; please go on with it', toPublish: 'The public summary of opinion {number} is written: look at it before it is published', nobodyLeft: '{count|opinion has|opinions have} nobody any more, the first is {number}; please pass them on', erasureAsked: 'The resident of opinion {number} asks that the contact data be erased; please decide', floodBegan: 'Many opinions came at once; they are grouped and wait to be looked through', arrivedMany: '{count|opinion|opinions} from the same source, the first {number}; please take a look',
  },
  refusals: {
    onlyTheOffice: 'This step belongs to the {our.congressOffice}', onlyTheChair: 'Asking a department needs the {our.chair}', notYours: 'This opinion is not yours to handle', onlyTheHandler: 'The handling body or the deputy fills this in', onlyADeputy: 'Only a deputy can make a suggestion of it',
    wrongState: 'The opinion is not at this point now; please reload', isReport: 'Reports of wrongdoing are for the {our.congressOffice} and the {our.chair} alone', notRouted: 'It has not been passed to a deputy or station yet', notReceiptHolder: 'Please open your opinion by number and query code first',
    notDissatisfied: 'Only what was rated dissatisfied can be handled again', reopenedBefore: 'It has been handled again once. Please write a new one if there is more to say', notAnswered: 'There is no answer yet', ratedBefore: 'It has been rated already', notYourOwnAnswer: 'Nobody enters the rating of his own answer',
    noticeFirst: 'Please record the written notice first', noticedBefore: 'The written notice is already on record', hasMerged: 'Other opinions are joined to this one; please separate them first', noSummary: 'There is no public summary yet, or it does not say how the matter came out', whyMissing: 'It is not fully solved: please say why', notPublished: 'Nothing of this opinion is public', anotherPerson: 'Another person must check it: whoever did not write the summary publishes it', noConsent: 'The resident has not agreed to publication', noContact: 'The resident left no contact', mayNotEnter: 'You can enter opinions for your own station or for yourself only',
    noSuchPlace: 'This {our.area} has no such village or community', noSuchStation: 'There is no such station, or it is closed', noSuchDeputy: 'There is no such deputy, or the mandate has ended', noSuchOffice: 'There is no such body, or it is closed', pickSomebody: 'Please choose a station or a deputy',
    intoItself: 'It cannot be joined to itself', notThere: 'The opinion to join to was not found or is finished', receivedLater: 'It cannot have been received after today', noticeBefore: 'The notice was given after receipt and not after today', onlyStaffWords: 'Words to the resident are written by the deputy or the station',
    tooManyFromHere: 'Too many were written from here within an hour. Please come back later, telephone, or visit a station', tooManyFromPhone: 'Too many were written with this phone today. Please come back tomorrow or telephone', noPhoneToConfirm: 'No phone was left, or it is confirmed already', noSms: 'This site cannot send short messages yet, so no code can be sent. Please bring your identity card to a station or the {our.congressOffice}', codeWrong: 'The code is not right or has ended; please look at the message again', phoneUnreadable: 'That is not a mobile number; it has 11 digits',
    codeRests: 'Too many wrong codes. Please ask for a new one in 15 minutes, or bring your identity card to a station or the {our.congressOffice}', ticketEnded: 'That took too long; please ask for a new code', toldBefore: 'The resident has been told already', receiptUnknown: 'Number or query code is not right; please compare with your receipt',
    receiptLocked: 'Too many tries; please try again in an hour, or bring your identity card to a station or the {our.congressOffice}', notInReview: 'Some of these are not in the flood any more; please reload', erasureNotAsked: 'The resident has not asked for it, or it is decided already', erasureAskedBefore: 'You have asked for it already; it is being dealt with', notSifted: 'This flood has not been dealt with yet, or that was undone already', floodMovedOn: 'All of these have been taken further, so it cannot be undone', reasonMissing: 'Voiding needs a reason', cannotTakeUp: 'Some of these cannot be made a suggestion now; please reload',
  },
} as const satisfies Mirror<typeof zh>;
