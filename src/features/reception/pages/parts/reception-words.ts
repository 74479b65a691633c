import type { OutputOf } from '#kernel/contract.ts';
import { type Locale, type Mirror, fill } from '#kernel/words.ts';
import { showInstant, showWeekday } from '#ui/dates.ts';
import type { TimelineStep } from '#ui/kit/Timeline.vue';
import type { reception } from '../../contract.ts';
import { type DayRule, type Form, natures } from '../../rules.ts';
import type { text } from '../../text.ts';
import type { text as pageText } from './text.ts';

/** A reception as lists show it, and as its page does. */
export type Row = OutputOf<typeof reception.views.rota>['days'][number];
export type Detail = OutputOf<typeof reception.views.day>;
export type Setup = OutputOf<typeof reception.views.setup>;
export type Own = Mirror<typeof pageText>;
export type All = Mirror<typeof text>;

/** 11月22日星期日 09:00—11:30. */
export const whenOf = ({ heldOn, startTime, endTime }: Pick<Row, 'heldOn' | 'startTime' | 'endTime'>, own: Own, locale: Locale): string =>
  `${showWeekday(heldOn, locale)} ${fill(own.day.hours, { from: startTime, to: endTime })}`;

/** Its station, or its place where the whole town holds it. */
export const whereOf = ({ station, venue }: Pick<Row, 'station' | 'venue'>): string => station?.name ?? venue;

/** Who is on duty, in a line. */
export const namesOf = ({ people }: Pick<Row, 'people'>, own: Own): string => people.map(({ name }) => name).join(own.portal.and) || own.rota.nobody;

/** A weekday by its number, 1 for Monday. */
export const weekdayWords = (words: All, weekday: number): string => words.weekdays[`d${weekday}` as keyof All['weekdays']];

/** A day rule as people say it: 每月第二个星期三. */
export function ruleWords(kind: Form, { monthDay, nth, weekday }: DayRule, words: All): string {
  const { every } = natures[kind];
  if (monthDay !== null) return fill(every === 'quarter' ? words.rules.quarterDay : words.rules.monthDay, { day: monthDay });
  const name = weekdayWords(words, weekday ?? 1);
  return every === 'week' ? fill(words.rules.week, { weekday: name }) : fill(every === 'quarter' ? words.rules.quarterNth : words.rules.nth, { nth: words.nths[`n${nth ?? 1}` as keyof All['nths']], weekday: name });
}

/** What happened to a reception, as a timeline. */
export const stepsOf = ({ events }: Detail, words: All, locale: Locale): TimelineStep[] => events.map(({ at, verb, person, words: more }, index) => ({
  key: `${index}`, when: showInstant(at, locale), what: (words.verbs as Readonly<Record<string, string>>)[verb] ?? words.title, who: person ?? undefined, more: more === null ? undefined : verb === 'close' ? fill(words.visitorsCame, { count: Number(more) }) : more, state: 'done',
}));
