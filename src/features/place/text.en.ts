import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the place feature. */
export const text = {
  title: 'Villages and communities',
  kinds: { province: 'Province', city: 'City', county: 'County', township: 'Township', village: 'Village', community: 'Community' },
  verbs: { add: 'Add', rename: 'Rename', merge: 'Merge into another village', separate: 'Undo the merger' },
  fields: { kind: 'Kind', code: 'Code', name: 'Name', parent: 'Part of', into: 'Into which village or community', mergedOn: 'From which day', basis: 'The paper that approves it', words: 'Why it is undone' },
  hints: { code: 'Statistical code: 9 digits for a township, 12 for a village or community', name: 'The full name, for example Shiqiao village', rename: 'Everything recorded about the place stays with it', merge: 'From then on only the other village is offered. Earlier opinions, suggestions and visits keep the old name and are found under the other. Stations, households and districts move along; what the old committee has open goes to the other’s, and the old committee is closed. For a village with a new name and code: add it first, then merge the old ones into it.',
    mergedOn: 'The day of the approval or notice, not later than today', basis: 'Its number or name', separate: 'Only if it was entered by mistake: the village is offered again and earlier records are its own. Stations, households, districts and committee work that moved do not come back by themselves.' },
  refusals: {
    onlyTheOffice: 'Mergers of villages are entered by the {our.congressOffice}',
    onlyTheKeepers: 'The list of villages is kept by the {our.congressOffice} or the system administrator', notACode: 'Wrong number of digits: 9 for a township, 12 for a village or community',
    notOurs: 'This code is not within this area; check its first digits', townshipByCounty: 'Townships are added and renamed by the county', codeTaken: 'This code is already listed',
    nameTaken: 'This name is already taken here; choose another', villageByTown: 'Mergers of villages are entered by their own town', mergedBefore: 'This village has become part of another already', notMerged: 'No merger is entered for this village', dayToCome: 'That day has not come yet; enter it then', samePlace: 'A village cannot merge into itself', noSuchVillage: 'Choose another village or community of this {our.area}', intoMerged: 'That village has itself become part of another; choose the one there is now',
  },
  lists: { none: 'No village yet. Add them once, and places can be picked everywhere.', count: '{count}' },
} as const satisfies Mirror<typeof zh>;
