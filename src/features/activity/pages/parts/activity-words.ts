import type { OutputOf } from '#kernel/contract.ts';
import { type Locale, type Mirror, fill } from '#kernel/words.ts';
import { showDay } from '#ui/dates.ts';
import type { TimelineStep } from '#ui/kit/Timeline.vue';
import type { activity } from '../../contract.ts';
import { saysKind } from '../../rules.ts';
import type { text } from '../../text.ts';
import type { text as pageText } from './text.ts';

/** Everything one reader may know of one activity, and one in a list. */
export type Detail = OutputOf<typeof activity.views.detail>;
export type Row = OutputOf<typeof activity.views.list>['rows'][number];
/** An activity as residents read it. */
export type Shown = Omit<OutputOf<typeof activity.views.publicSchedule>['coming'][number], 'version' | 'publishedOn' | 'changedAt'>;
/** What forms choose from. */
export type Choices = OutputOf<typeof activity.views.choices>;

/** Whose it is: the station, the group, or the whole town. */
export const hostOf = ({ station, group }: Pick<Row, 'station' | 'group'>, own: Mirror<typeof pageText>): string => station?.name ?? group?.name ?? own.list.town;

/** How residents read what it is: 座谈：养老, and no kind twice. */
export const publicTitle = ({ kind, topic }: Pick<Shown, 'kind' | 'topic'>, words: Mirror<typeof text>): string =>
  (saysKind(topic, words.kinds[kind]) ? topic : fill(words.portal.title, { kind: words.kinds[kind], topic }));

/** Its day and time; of a line of the plan its quarter. */
export function whenOf(row: Pick<Row, 'startsOn' | 'endsOn' | 'startTime' | 'plannedYear' | 'plannedQuarter'>, own: Mirror<typeof pageText>, locale: Locale): string {
  if (row.startsOn === null) return fill(own.list.planDay, { year: row.plannedYear ?? '', quarter: row.plannedQuarter ?? '' });
  const days = row.endsOn !== null && row.endsOn !== row.startsOn ? `${showDay(row.startsOn, locale)}—${showDay(row.endsOn, locale)}` : showDay(row.startsOn, locale);
  return row.startTime === null ? days : `${days} ${row.startTime}`;
}

/** How many were asked, or came. */
export const peopleOf = (row: Pick<Row, 'askedCount' | 'cameCount' | 'attendanceOn'>, own: Mirror<typeof pageText>): string =>
  (row.askedCount + row.cameCount === 0 ? '' : row.attendanceOn === null ? fill(own.list.asked, { asked: row.askedCount }) : fill(own.list.people, { came: row.cameCount, asked: row.askedCount }));

/** The way of an activity for a timeline, oldest first, ending with what comes next. */
export function stepsOf(detail: Pick<Detail, 'timeline' | 'state'>, words: Mirror<typeof text>, own: Mirror<typeof pageText>, locale: Locale): TimelineStep[] {
  const names: Readonly<Record<string, string>> = words.verbs;
  const done = detail.timeline.map((event, index): TimelineStep => ({ key: `${index}`, when: showDay(event.on, locale), what: names[event.verb] ?? words.title, who: event.who ?? undefined, more: event.words ?? undefined, state: 'done' }));
  const next = (own.next as Readonly<Record<string, string>>)[detail.state];
  return next ? [...done, { key: 'next', what: next, state: 'now' }] : done;
}
