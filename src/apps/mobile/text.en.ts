import type { Mirror } from '#kernel/words.ts';
import type { text as chinese } from './text.ts';

/** The same words in English. */
export const text = {
  menu: {
    threads: 'One thread',
    opinions: 'Opinions',
    enter: 'Write for a resident',
    calls: 'People to call',
    drafts: 'Kept here',
    contacts: 'Contact with voters',
    ties: 'In touch with deputies',
    reception: 'My receptions',
    record: 'My record',
    suggestions: 'Suggestions',
    activities: 'Activities',
    topics: 'Topics',
    awards: 'Awards',
    themes: 'Themes',
    drives: 'Station drives',
    motions: 'Motions',
    write: 'Write a suggestion',
  },
  starting: 'Opening…',
} as const satisfies Mirror<typeof chinese>;
