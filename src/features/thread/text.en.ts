import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** The same words in English. */
export const text = {
  title: 'One thread',
  lead: 'Enter the number of an opinion or a suggestion, and follow it from a resident’s words to what was done',
  find: 'Number', findHint: 'For example: 2026-000364, or Term 19, closed season, No. 100; 100 alone will do', go: 'Show',
  notFound: 'There is no such number, or you may not see it',
  stages: { opinions: 'Opinions', motion: 'Motion', suggestion: 'Suggestion', meetings: 'Meetings and site visits', promises: 'Promises' },
  hidden: '{count|more opinion|more opinions} behind it, which you may not read', noOpinions: 'No opinion of a resident stands behind it', elsewhere: 'Made into a suggestion, which you may not see', notYet: 'Not made into a suggestion yet',
  leadBy: 'by {who}', offices: 'handled by {names}', submitted: 'handed in {day}', assigned: 'assigned {day}', replied: 'answered {day}', closed: 'closed {day}', key: 'key suggestion, pressed by {leader}', and: ', ',
  promise: '{office}, by {day}', kept: '{office}, checked {day}', noPromises: 'Nothing was promised', open: 'Open',
} as const satisfies Mirror<typeof zh>;
