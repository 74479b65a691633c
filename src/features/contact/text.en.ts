import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the contact feature. */
export const text = {
  title: 'Contact with voters',
  ways: { visit: 'Visit', forum: 'Forum', phone: 'Telephone', message: 'Message', letter: 'Letter' },
  deedKinds: { deed: 'Good deed', help: 'Paired help', mediation: 'Mediation' },
  fundSources: { own: 'The deputy', raised: 'Collected', office: 'The {our.area}', village: 'The village', enterprise: 'An enterprise' },
  opinionChoices: { everybody: 'Concerns everybody', own: 'Our own matter', report: 'Wrongdoing', unsure: 'Not sure' },
  counters: { visits: 'Voters visited (households)', forums: 'Voter forums', suggestions: 'Suggestions', deeds: 'Good deeds', helped: 'Households in need helped', mediations: 'Mediations', receptions: 'Receptions', activities: 'Activities taken part in', answers: 'Opinions answered', trainings: 'Trainings', reports: 'Reports to voters' },
  verbs: {
    addHousehold: 'Add a household', amendHousehold: 'Edit', dropHousehold: 'Take off the list', recordVisit: 'Note a visit', recordDeed: 'Note a deed', finishDeed: 'Write the result', void: 'Void', reveal: 'Show name and phone',
    tieDeputies: 'Settle who keeps in touch with whom', endTie: 'No longer in touch', recordTalk: 'Note a talk with a deputy', finishTalk: 'Write what became of it', raiseTalk: 'Make an opinion of it',
  },
  fields: {
    deputyId: 'Deputy', stationId: 'Station', placeCode: 'Village or community', spot: 'Group, spot', occupation: 'Occupation', hardship: 'In hardship', name: 'Name', phone: 'Mobile phone', reason: 'Reason', ground: 'Why it is needed',
    visitedOn: 'Day', way: 'How', householdIds: 'Fixed households', otherCount: 'Further households', told: 'What was told', heard: 'What voters said', answered: 'Answered on the spot', nextOn: 'Next day', opinion: 'For the {our.body} to deal with', opinionChoice: 'What kind of matter',
    kind: 'What it was', doneOn: 'Day', householdId: 'Which household', helped: 'Who was helped', what: 'What was done', means: 'By what means', amountYuan: 'Cost (yuan)', fundSource: 'Paid by', agreementNumber: 'Number of the mediation agreement', finishedOn: 'Finished on', result: 'Result',
    witnessName: 'Witness', witnessPhone: 'Witness’s phone',
    keeperId: 'Who keeps in touch', talkedWith: 'With which deputy', deputyIds: 'With which deputies', sinceOn: 'From which day', talkedOn: 'Day', said: 'What the deputy said', became: 'What became of it', content: 'The opinion', choice: 'What kind of matter',
  },
  hints: {
    heard: 'In their own words; a few lines will do', opinion: 'Written here it is an opinion at once, with its number: nothing to register again', helped: 'In general words, for example: three households in need, group 5 of Shiqiao; no names', agreement: 'The agreement belongs to the people’s mediation committee; only its number is kept here', witness: 'May be left out',
    hardship: 'Only so that one knows who was helped; never public', late: 'For something earlier change the day; it is marked as a late entry', drop: 'Its visits stay', void: 'The record stays, struck out, here and in the duty record; an opinion that came of it goes on', reveal: 'Who looked, when and why is on record', phone: 'May be left out', otherCount: 'Not on the list',
    ties: 'As the {our.presidium} settled it. Those already in touch stay; add in several goes if you like', keeper: 'A {our.presidiumMember} or a leader. Whoever is not listed needs an account first', said: 'In the deputy’s own words; a few lines will do', became: 'May be written later', raise: 'Registered in the deputy’s own words, with its number at once, for this deputy to look after; from there a suggestion is one tap away', endTie: 'The talks stay',
  },
  /** What is asked of a deputy, as the burden guard counts it. */
  asks: { nextVisit: 'visits set' },
  refusals: {
    notYours: 'This record is kept by the deputy, the station and the {our.congressOffice}', whichDeputy: 'Choose the deputy', notADeputy: 'This person was no deputy on that day; check day and person', notMetThere: 'This deputy is not met at that station; choose again', anotherKind: 'That cannot be done with this record', ended: 'This record is voided or off the list',
    finishedBefore: 'The result is written already', whichPlace: 'Choose the village or community', noSuchPlace: 'This {our.area} has no such village or community', notYet: 'That day has not come; write what has been done', nextBefore: 'The next day cannot be before this one', noSuchHousehold: 'This household is not on the list; choose again', tooMany: 'A deputy keeps at most {most|household|households}',
    agreementOfMediation: 'Only a mediation has an agreement number', helpedWhom: 'Write who was helped', witnessName: 'Write the witness’s name', finishedWhen: 'The day it was finished lies after the deed and not after today',
    tiesByOffice: 'Who keeps in touch with whom is entered by the {our.congressOffice} as the {our.presidium} settled it', whichKeeper: 'Choose who spoke with the deputy', notYourDeputy: 'You do not keep in touch with this deputy; ask the {our.congressOffice} to enter who does', withHimself: 'Nobody keeps in touch with himself', tooManyTies: 'One person keeps in touch with at most {most|deputy|deputies}', raisedBefore: 'It is an opinion already', leftOffice: 'No deputy any more, so it cannot be looked after there; register it under “Opinions” yourself',
  },
  leftOffice: 'No longer a deputy',
  duty: { visit: '{way}: {place}, {count|household|households}', forum: 'Voter forum at {place}, {count|household|households}', mediation: 'Took part in a mediation at {place}', talked: 'Talk with {name} ({way})', keptTouch: 'Kept in touch with {name} ({way})' },
  lists: {
    noVisits: 'No visits yet', noDeeds: 'No deeds yet', noHouseholds: 'No fixed households yet', late: 'Late entry', voided: 'Voided', left: 'Off the list', households: '{count|household|households}', yuan: '{count} yuan', hardship: 'In hardship', opinion: 'Opinion {number}', next: 'Next {on}', unfinished: 'No result yet', agreement: 'Agreement {number}', visitsMade: '{count|contact|contacts}', noTies: 'Nobody has been named yet to keep in touch with deputies', noTalks: 'No talks with deputies yet', talkedWith: 'Has talked with {done} of {of} this year', talkedWithIn: 'Talked with {done} of {of} in {year}', talks: '{count|talk|talks}', notYet: 'Not yet', last: 'last {on}', withMe: 'In touch with me: {names}',
  },
} as const satisfies Mirror<typeof zh>;
