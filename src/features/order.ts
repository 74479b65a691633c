/**
 * The features, each above those it may call. A later one calls an earlier one; where an earlier one must move a later
 * one, the later listens to the fact that the earlier announces.
 */
export const order = [
  'place',
  'settings',
  'office',
  'account',
  'audit',
  'deputy',
  'notice',
  'duty',
  'letter',
  'dispatch',
  'bookmark',
  'station',
  'opinion',
  'suggestion',
  'meeting',
  'motion',
  'promise',
  'activity',
  'thread',
  'contact',
  'reception',
  'register',
  'inspection',
  'founding',
  'todo',
  'figures',
  'county',
  'portal',
] as const;
