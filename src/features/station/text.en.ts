import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the station feature. */
export const text = {
  title: 'Stations',
  kinds: { room: 'Liaison room', station: 'Liaison station', home: 'Home of deputies', point: 'Contact point', centre: 'Liaison centre' },
  hosts: { township: 'Township', village: 'Village', community: 'Community', enterprise: 'Enterprise' },
  verbs: { open: 'Set up a station', amend: 'Edit', staff: 'Staff', equip: 'Note place and plate', close: 'Close', reopen: 'Reopen' },
  fields: {
    kind: 'Kind', host: 'Hosted by', name: 'Name', placeCode: 'Village or community', address: 'Address', openingTimes: 'Opening times',
    head: 'Head', convener: 'Convener', recorder: 'Recorder', deputies: 'Deputies', qr: 'QR code', parent: 'Belongs to', venue: 'Place', furnished: 'Desks and chairs are there', cabinet: 'A cabinet with its papers is there', plate: 'The plate hangs at the door', wallRules: 'Rules on the wall', photos: 'Photos', notedOn: 'Noted on', otherStaff: 'Other staff', calledAs: 'Called here',
  },
  hints: {
    otherStaff: 'Post and name, for example: residents’ liaison Li Si', calledAs: 'Only where none of the five kinds fits',
    name: 'For example: Shiqiao village liaison station', address: 'So that a stranger can find it', openingTimes: 'For example: workdays 8:30–11:30',
    convener: 'The convener is a deputy', recorder: 'The recorder may be no deputy', parent: 'For example the station a contact point belongs to; leave empty where there is none', photos: 'Not needed', close: 'A closed station takes no new opinions; its records stay and it can be reopened',
  },
  venues: { own: 'Of its own', shared: 'Shared', none: 'None yet' },
  wallRules: { closedSeason: 'What deputies may do between sessions', activities: 'Activities', contact: 'Contact with voters', reception: 'Reception days', dutyReport: 'Reports to voters' },
  refusals: {
    onlyItsPeople: 'This is noted by the station’s head, convener or recorder, or by the {our.congressOffice}', noSuchParent: 'That station is not there, is closed, or belongs to this one itself', onlyTheOffice: 'Stations are kept by the {our.congressOffice}', isClosed: 'This station is closed; reopen it first', isOpen: 'This station is in use',
    noSuchPlace: 'This {our.area} has no such village or community', nameTaken: 'Another station has this name; choose a different one', noSuchPerson: 'Somebody is not on this {our.area}’s rolls; choose again',
    notADeputy: 'The convener and the deputies of a station must hold a mandate',
  },
  lists: { none: 'No station yet. Set one up, and residents have a place to meet their deputies.', deputyCount: '{count|deputy|deputies}', closed: 'Closed', open: 'In use', byPlace: 'By village', intro: 'Deputies meet residents at a station near you. You can also write online.', nonePublic: 'No station has been announced yet.', noDeputies: 'Not yet assigned', write: 'Write to this station', schedule: 'Activities and receptions', map: 'Map of stations', live: 'You live in', all: 'All stations', find: 'Find', noneHere: 'No station in this village yet', noneHereBody: 'Any other station welcomes you; or write it down, and staff pass it to the right deputy.', writeAnyway: 'Write an opinion' },
} as const satisfies Mirror<typeof zh>;
