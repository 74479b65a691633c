import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the place feature. */
export const text = {
  title: 'Villages and communities',
  kinds: { province: 'Province', city: 'City', county: 'County', township: 'Township', village: 'Village', community: 'Community' },
  verbs: { add: 'Add', rename: 'Rename' },
  fields: { kind: 'Kind', code: 'Code', name: 'Name', parent: 'Part of' },
  hints: { code: 'Statistical code: 9 digits for a township, 12 for a village or community', name: 'The full name, for example Shiqiao village', rename: 'Everything recorded about the place stays with it' },
  refusals: {
    onlyTheKeepers: 'The list of villages is kept by the {our.congressOffice} or the system administrator', notACode: 'Wrong number of digits: 9 for a township, 12 for a village or community',
    notOurs: 'This code is not within this area; check its first digits', townshipByCounty: 'Townships are added and renamed by the county', codeTaken: 'This code is already listed',
    nameTaken: 'This name is already taken here; choose another',
  },
  lists: { none: 'No village yet. Add them once, and places can be picked everywhere.', count: '{count}' },
} as const satisfies Mirror<typeof zh>;
