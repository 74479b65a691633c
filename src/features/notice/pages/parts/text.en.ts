import type { Mirror } from '#kernel/words.ts';
import type { text as chinese } from './text.ts';

/** The same words in English. */
export const text = {
  outbox: {
    title: 'Outbox', tabs: { outbox: 'Outbox', group: 'For the WeChat group', templates: 'Short message texts' }, lead: 'What was sent, what waits, and what did not go out', channels: 'All ways', states: 'All states', count: '{state} ({count})', caption: 'Outbox', none: 'No such message',
    emptyTitle: 'Nothing to send yet', emptyBody: 'When somebody has something to do, or an opinion is answered, it appears here.', to: 'To', body: 'Text', when: 'When', planned: 'planned {at}', sent: 'sent {at}', tries: 'tried {count|time|times}', acts: 'Acts', pages: 'Pages of the outbox', retried: 'Queued again', told: 'Noted', retry: 'Send again', markTold: 'Mark as told',
    act: '{act}: {name}',
  },
  group: { lead: '{count} people have unread notices; copy the text below into the group', none: 'Everybody has read everything', label: 'Text for the group', copy: 'Copy', copied: 'Copied; paste it in the group', notCopied: 'Copying failed; please select the text and copy it yourself' },
  templates: { lead: 'Operators send only fixed texts approved under a number; enter the numbers here', name: 'Message', words: 'Text', number: 'Number', none: 'Not entered', edit: 'Enter', saved: 'Entered', caption: 'Short message texts' },
  errors: { answered: 'The gateway answered with an error ({code})', unreached: 'The gateway could not be reached', other: 'Not sent: {reason}' },
} as const satisfies Mirror<typeof chinese>;
