import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the deputy feature. */
export const text = {
  title: 'Deputies',
  titles: { terms: 'Terms and sessions', districts: 'Electoral districts', groups: 'Deputies’ groups', roster: 'Roster import', publicList: 'Who is my deputy' },
  levels: { township: 'Township deputy', county: 'County deputy', city: 'City deputy' },
  congressPosts: { chair: '{our.chairTitle}', viceChair: '{our.viceChair}', presidium: '{our.presidiumMember}' },
  genders: { male: 'Male', female: 'Female' },
  term: 'Term {number}', sitting: 'Term {term}, session {number}', closedSeason: 'Between sessions',
  endGrounds: {
    movedAway: 'Moved or was transferred out of the area', resigned: 'Resignation (or ordered resignation) accepted', absentTwice: 'Absent from two sessions without approval', recalled: 'Recalled',
    lostNationality: 'Lost Chinese nationality', lostPoliticalRights: 'Deprived of political rights by law', lostCapacity: 'Lost legal capacity', died: 'Died',
  },
  verbs: {
    openTerm: 'Open a new term', amendTerm: 'Edit the term', setSitting: 'Enter a session', setDistrict: 'Enter a district', setGroup: 'Enter a group', addMandate: 'Enter a deputy', amendMandate: 'Edit',
    endMandate: 'Record the end of a mandate', voidEnd: 'Strike out an end entered by mistake', previewRoster: 'Read a roster', confirmRoster: 'Confirm the import', dropRoster: 'Drop this import',
  },
  fields: {
    number: 'Term', fromOn: 'First day', toOn: 'Last day', sittingNumber: 'Session', name: 'Name', gender: 'Gender', phone: 'Mobile number', level: 'Congress', district: 'District', districtNumber: 'District number',
    districtName: 'District name', seatCount: 'Seats', places: 'Villages and communities', group: 'Group', groupName: 'Group name', head: 'Head', members: 'Members', electedBy: 'Elected by',
    cardNumber: 'Deputy’s card number', electedOn: 'Elected on', congressPost: 'Post in the congress', workPost: 'Employer and post', party: 'Party', education: 'Education', ethnicity: 'Ethnicity', bornOn: 'Born',
    remark: 'Remark', photo: 'Photo', phonePublic: 'Agrees that the mobile number is shown to everybody', ground: 'Ground', endedOn: 'Ended on', announcedOn: 'Announced on', reason: 'Reason', file: 'Roster file',
    copyDistricts: 'Begin with the districts of the last term', copyGroups: 'Begin with the group names of the last term', person: 'Person',
  },
  hints: {
    openTerm: 'Counts from the first day of its first session; the term before ends on the day before', seatCount: 'A district elects one to three deputies', places: 'Districts of enterprises and offices may have no village',
    phonePublic: 'Unless ticked, residents do not see the number', endMandate: 'Record only what the congress has announced; nothing is decided here, and how much a deputy did is no ground', announcedOn: 'A day on which this congress was in session; may be left out after a death',
    voidEnd: 'For a wrong person or a wrong date; the reason is kept', group: 'A group may be formed where three or more deputies live or work', personId: 'Choose whoever is on the rolls already; do not enter him twice',
    roster: 'Upload the roster you keep (.xlsx) as it is. You see the result first; nothing is written before you confirm.', idNumbers: 'ID numbers are never stored',
  },
  refusals: {
    onlyTheOffice: 'The rolls of deputies are kept by the {our.congressOffice}', notInOffice: 'There is no such deputy in office', hasEnded: 'This mandate has ended already', notEnded: 'This deputy is in office',
    termOutOfOrder: 'Number and date must lie between the terms before and after', sittingTaken: 'This session of the term is entered already', sittingOutsideTerm: 'A session must lie within its term', sittingOverlaps: 'The dates overlap another session',
    noCongressHere: 'A street committee is no congress: it has no sessions and districts of its own', seatsOneToThree: 'A district elects one to three deputies', districtTaken: 'This term has a district with this number', placeNotOurs: 'One of the villages does not belong here',
    groupTaken: 'This term has a group of this name', memberNotSitting: 'One of the members is no sitting deputy of this term', headNotSitting: 'The head must be a sitting deputy of this term', noSuchLevelHere: 'Deputies of this congress are not kept here',
    nobodyNamed: 'Choose somebody on the rolls, or give a new deputy’s name (one of the two)', heldAlready: 'This person is a deputy of this congress already', noSuchGroup: 'This term has no such group', noSuchDistrict: 'This term has no such district, or deputies of this congress have none here',
    districtFull: 'The {seats|seat|seats} of this district are taken', cardTaken: 'This card number belongs to another deputy', tooYoung: 'A deputy must be eighteen; check the date of birth', electedInFuture: 'The day of the election cannot lie ahead',
    endInFuture: 'The date cannot lie ahead', announcementMissing: 'Give the day on which the congress announced it', announcedBeforeEnd: 'It cannot be announced before it ended', announcedOutsideSession: 'The congress did not sit on that day. The end of a mandate is announced by the congress: enter that session first, or check the date',
    rosterClosed: 'This roster has been dealt with', noRosterFound: 'No roster found: the header must have 姓名 (name) and at least two more columns, such as gender, district or phone',
  },
  lists: {
    none: 'No deputy yet. Enter them one by one, or import the Excel roster you have.', noTerm: 'Enter the present term and its first day, then the deputies.', noDistricts: 'No district yet. Importing a roster sets up those it names.',
    noGroups: 'No group yet.', inForce: 'In office', ended: 'Ended', all: 'All', villages: 'Villages and communities', notYourVillage: 'No deputy is entered for this village; see all deputies, or call the {our.congressOffice}', allDeputies: 'All deputies',
    phoneHidden: 'Not public', noneRead: 'No roster has been read yet', vacant: '{count} vacant',
  },
  roster: {
    acts: { new: 'New', newMandate: 'New mandate of a known person', update: 'Update', unchanged: 'No change', none: 'Not imported' },
    done: '{new} new, {updated} updated, {unchanged} unchanged, {left|row|rows} left out',
    mendFile: 'Rows to mend', templateFile: 'Roster template', reasonHeader: 'To mend',
    faults: {
      nameMissing: 'No name', nameWrong: 'This is no name: “{name}”', twoNames: 'Two people in one cell, it seems; give each a row', bornWrong: 'Cannot read the date of birth “{written}”', bornTooEarly: 'Year of birth {year} is too early; please check',
      bornTooLate: 'Born in {year}: not yet eighteen; please check', levelWrong: 'Cannot read the congress “{written}”', repeated: 'The same person as in row {row}', districtWrong: 'Not a district number: “{written}”',
      nameOdd: 'Please check the name “{name}”', genderWrong: 'Cannot read the gender; it stays empty', monthUnclear: 'January or October {year}? The sheet lost a zero; the date of birth stays empty', yearOnly: 'Only the year {year}; the date of birth stays empty',
      phoneWrong: 'Not a phone number; it stays empty', landline: 'A landline cannot take messages; it stays empty', phoneShared: 'The same phone as {name} in row {row}', samePerson: 'Same name and district as row {row}; tick only if they are two people',
      electedWrong: 'Cannot read the day of election “{written}”; it stays empty', districtMissing: 'No district given', districtOdd: 'District {number} is far from the one before ({before}); please check', remarkDoubts: 'The remark says “{remark}”; make sure this person is in office',
      cardShared: 'The same card number as {name} in row {row}', ambiguous: '{count} people of this name fit; tick to enter another', cardOfAnother: 'The card number is that of {name}; tick to give {name} this name',
      genderDiffers: 'Another gender than {name} has on the rolls; tick to change it', phoneOfAnother: 'This phone is that of {name}; tick to enter another person', perhapsAnother: 'Same name and district as {name} on the rolls, but other phone and birthday; tick to update that person',
      perhapsKnown: 'The rolls have a {name} of the same congress who may be the same person; tick to enter another', districtChanges: '{name} sat for another district; tick to move him here', districtOverfull: 'This district would have {count|deputy|deputies}, by law at most {most}; check the district',
    },
    rowNotes: { idDropped: 'The ID number was not stored', secondPhoneDropped: 'Two phones; only the first mobile number is kept', ethnicityAssumed: 'No ethnicity given; entered as Han', signDropped: 'The sign beside the name was taken off' },
    fileNotes: {
      idColumnDropped: 'The sheet has ID numbers; they are never stored.', addressDropped: 'The sheet has home addresses; they are not stored.', columnsIgnored: 'These columns were not used: {columns}.', sheetIgnored: 'Sheet “{sheet}” is no roster and was not read.',
      totalDiffers: 'The sheet says {said} people, {found|row was|rows were} read.', termDiffers: 'The title says term {said}, you are importing into term {term}; please check.',
    },
    guide: {
      name: 'How to fill in',
      lines: 'One person a row. Only the name (姓名) is needed; fill in what else you know.\nDistrict (选区): number or name, for example 第3选区. Group (代表小组): its name.\nBorn (出生年月): 1975年3月 and 1975-03-12 are both fine.\nPhone (联系电话): a mobile number. Only staff see it, unless the deputy agrees.\nCongress (代表层级): 镇, 县 or 市; for two, 县、镇. Empty means this congress.\nDo not give ID numbers; they are not stored.\nImporting somebody again updates him and never doubles him.',
    },
  },
  find: {
    awards: 'Awards', title: 'Who is my deputy?', label: 'You live in', all: 'The whole {our.area}', go: 'Find', none: 'The list of deputies has not been published yet', noneBody: 'You can write an opinion; staff will give it to the right deputy.', write: 'Write an opinion', count: '{count}',
  },
  card: { mandate: '{level} (term {term})', villages: 'Villages of the district', photo: 'Photo of {name}', write: 'Write to this deputy', stations: 'Where to meet the deputy', papers: 'Suggestions made', morePapers: 'All of them', record: 'In office in {year}', times: '{count|time|times}', activities: 'Activities attended', receptions: 'Days of receiving residents', comma: ', ', recordNote: 'Published as the {our.presidium} decided (Deputies Law, art. 58), counted from the record.' },
} as const satisfies Mirror<typeof zh>;
