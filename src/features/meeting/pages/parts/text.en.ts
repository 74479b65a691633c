import type { Mirror } from '#kernel/words.ts';
import type { text as chinese } from './text.ts';

/** The same words in English. */
export const text = {
  thread: { title: 'Meetings and site visits', arrange: 'Arrange a meeting or site visit', none: 'No meeting or site visit has been arranged yet.' },
  card: {
    when: '{day} {hours}, {spot}', held: 'held on {day}', asked: 'Asked: {names}', about: 'About: {words}', present: 'Who came: {words}', arranged: 'Arranged by {who} on {day}', cancelled: 'Cancelled because: {words}', agreed: 'Who does what', by: '{office}: {what} (by {day}, kept as a promise)', noDay: '{office}: {what}', voided: 'Outcomes taken back: {count}', voidedLine: '{who} voided it on {day}: {reason}', files: 'Papers', and: ', ',
    concluding: 'Its outcome is the opinion of the {our.presidium}: the {our.chair} records it in this suggestion.', soon: 'in {days|day|days}', today: 'today', over: 'over for {days|day|days}, no outcome written',
  },
  list: {
    caption: 'Meetings and site visits: {group}', all: 'All', columns: { title: 'Suggestion', kind: 'Meeting', when: 'Time and place', state: 'State' }, pages: 'Pages of meetings and site visits', lead: 'To come: {ahead}; without an outcome: {toRecord}',
  },
  page: { back: 'Back', notFound: 'There is no such meeting, or you may not see it', see: 'Read the suggestion', asked: 'You are asked to come' },
  forms: { agreement: 'Item {number}', add: 'Add one', remove: 'Remove: {name}', choose: 'Type to find an office' },
  said: { done: 'Done: {verb}' },
} as const satisfies Mirror<typeof chinese>;
