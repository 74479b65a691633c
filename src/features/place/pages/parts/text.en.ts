import type { Mirror } from '#kernel/words.ts';
import type { text as chinese } from './text.ts';

/** The same words in English. */
export const text = {
  lead: '{villages|village|villages}, {communities|community|communities}', leadCounty: '{count|township|townships}', up: 'Back to {name}', caption: 'Villages and communities', below: 'Villages and communities below', said: { added: 'Added', renamed: 'Saved', merged: 'The merger is entered', separated: 'The merger is undone' }, emptyTitle: 'No village yet', emptyBody: 'Add them once; then places can be picked everywhere.', rename: 'Rename', merge: 'Merge', mergeTitle: 'Merge {name} into another village', separateTitle: 'Undo the merger of {name}', separate: 'Undo the merger', acts: 'Acts', merged: 'Part of {name} since {on}', mergedCount: ', and {count} merged into others',
} as const satisfies Mirror<typeof chinese>;
