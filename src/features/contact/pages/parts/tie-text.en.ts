import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './tie-text.ts';

/** English words of these pages. */
export const text = {
  title: 'Keeping in touch with deputies', lead: 'Who keeps in touch with which deputies, what was said and what became of it is noted here once; the deputy’s archive and duty card are made from it',
  tabs: { ties: 'Who with whom', talks: 'Talks' }, tieCaption: 'Deputies {name} keeps in touch with', talkCaption: 'Talks with deputies', everyKeeper: 'Everybody', thisYear: 'This year', columns: { keeper: 'Who', deputy: 'Deputy', since: 'Since', talks: 'Talks this year', said: 'What the deputy said', when: 'Day', became: 'What became of it' },
  said: { tied: 'Settled', ended: 'No longer in touch', talk: 'Noted, also in the duty record', finished: 'Written', voided: 'Voided', raised: 'Registered as opinion {number}' }, progressHint: 'For your own orientation: no mark, no ranking.', entered: '{on}, entered by {who}', self: 'whoever held it', pages: 'Pages of talks',
  mine: 'Deputies I keep in touch with', talksWithMe: 'Talks I had', suggest: 'Write a suggestion of it', unsent: 'Not sent yet',
} as const satisfies Mirror<typeof zh>;
