import type { Mirror } from '#kernel/words.ts';
import type { text as chinese } from './text.ts';

/** The same words in English. */
export const text = {
  lead: '{villages|village|villages}, {communities|community|communities}', leadCounty: '{count|township|townships}', up: 'Back to {name}', caption: 'Villages and communities', below: 'Villages and communities below', said: { added: 'Added', renamed: 'Saved' }, emptyTitle: 'No village yet', emptyBody: 'Add them once; then places can be picked everywhere.', rename: 'Rename',
} as const satisfies Mirror<typeof chinese>;
