import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the office feature. */
export const text = {
  title: 'Offices',
  kinds: {
    department: '{our.departments}', villageCommittee: 'Village or residents’ committee', countyBranch: '{our.branches}', governmentOffice: 'Government office',
    congressOffice: 'Congress office', townGovernment: 'Government of the {our.area}',
  },
  letterForms: { official: 'Writes official letters itself', plain: 'Answers by plain letter', none: 'The {our.government} writes for it' },
  verbs: { open: 'Add an office', amend: 'Edit', close: 'Close', reopen: 'Reopen', handOverWork: 'Hand over open work' },
  fields: { kind: 'Kind', name: 'Name', placeCode: 'Village or community', writesOutward: 'May write official letters', phone: 'Office phone', duties: 'Duties', letterForm: 'How it answers', toId: 'Which office goes on with it', words: 'Why', closes: 'Close this office afterwards' },
  hints: {
    name: 'The full name, for example: Agriculture Office, Shiqiao Village Committee', writesOutward: 'Only with a document number and seal of its own; for inner offices the {our.government} writes',
    duties: 'In a few words what it looks after, to help choosing', close: 'A closed office gets no new work; its records stay and it can be reopened',
    handOverWork: 'All open suggestions, promises and opinions go to another office at once, with what was taken over, said and drafted; the days stay, and each case says so',
    closes: 'For offices that are dissolved or merged. Give the people who handle work here a post at the new office on the roll',
  },
  refusals: {
    onlyTheOffice: 'Offices are kept by the {our.congressOffice}', isClosed: 'This office is closed; reopen it first', isOpen: 'This office is in use', sameOffice: 'An office cannot hand over to itself', noSuchOffice: 'The other office does not exist, is closed, or is the congress office; choose again',
    placeMissing: 'Choose whose committee this is', noSuchPlace: 'This {our.area} has no such village or community', nameTaken: 'Another office has this name; choose a different one',
    onlyOne: 'There can be only one of this kind; edit the one that is there', placeHasOne: 'The committee of this village is already entered',
  },
  lists: { none: 'No office yet. Add the offices and village committees, so that work can be given to them.', closed: 'Closed', open: 'In use' },
} as const satisfies Mirror<typeof zh>;
