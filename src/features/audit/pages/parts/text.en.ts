import type { Mirror } from '#kernel/words.ts';
import type { text as chinese } from './text.ts';

/** The same words in English. */
export const text = {
  lead: 'Who did what and when, each entry chained to the one before, so that none can be changed', caption: 'Record', all: 'Everything', person: 'Who', real: 'real time {at}', refused: 'Not allowed: {why}', nobody: 'The system', sameSubject: 'Everything about this matter', oneSubject: 'Only what concerns one matter', older: 'Older', newer: 'Newer', pageAt: 'Page {page}', where: 'Came in by', checking: 'Checking…', filter: 'Filter', reset: 'Clear',
} as const satisfies Mirror<typeof chinese>;
