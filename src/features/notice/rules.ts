import { type Calendar, isWorkday } from '#kernel/deadline.ts';
import { type DateOn, addDays, dateOn, weekdayOf } from '#kernel/dates.ts';

/** Ways a message leaves the house: by itself (sms, mail), pasted into the group by a person, or told by telephone. */
export const channels = ['sms', 'mail', 'wechatCopy', 'phone'] as const;
export type Channel = (typeof channels)[number];

/** What became of a message. Without a gateway it is `notConfigured` and still listed, so that nobody believes it was sent. */
export const messageStates = ['waiting', 'sent', 'failed', 'notConfigured'] as const;
export type MessageState = (typeof messageStates)[number];

/** When a notice joins its reader's digest: the next one, or the one of the week's first working day. */
export const paces = ['daily', 'weekly'] as const;
export type Pace = (typeof paces)[number];

/**
 * The fixed short messages; operators send only texts approved beforehand under a number, so these never change freely.
 * `params` are what fills them, `secret` those that are starred wherever the message is shown.
 */
export const templates = {
  phoneCode: { params: ['code', 'minutes'], secret: ['code'] },
  digest: { params: ['town', 'count', 'first'], secret: [] },
  opinionReceived: { params: ['town', 'number'], secret: [] },
  opinionPassedOn: { params: ['town', 'number', 'to'], secret: [] },
  opinionAnswered: { params: ['town', 'number'], secret: [] },
  opinionElsewhere: { params: ['town', 'number', 'channel'], secret: [] },
  opinionNotForgotten: { params: ['town', 'number', 'phone'], secret: [] },
} as const satisfies Readonly<Record<string, { params: readonly string[]; secret: readonly string[] }>>;
export type Template = keyof typeof templates;
/** The keys of the templates, in order. */
export const templateKeys = Object.keys(templates) as [Template, ...Template[]];

/** Messages go out between these times of a working day in China, minutes after midnight: 8:30 to 18:00. */
const sendingFrom = 8 * 60 + 30;
const sendingUntil = 18 * 60;
/** What happens together is told together: a digest waits this long for company. */
const gatheringMinutes = 20;

const chinaOffsetMs = 8 * 3_600_000;
const minuteMs = 60_000;

/** Minutes after midnight in China. */
const minuteOfDay = (now: Date): number => Math.floor(((now.getTime() + chinaOffsetMs) % 86_400_000) / minuteMs);
const at = (on: DateOn, minute: number): Date => new Date(Date.parse(on) - chinaOffsetMs + minute * minuteMs);

/** The opening of the first working day after `on`. */
function nextOpening(on: DateOn, calendar: Calendar): Date {
  let day = addDays(on, 1);
  while (!isWorkday(day, calendar)) day = addDays(day, 1);
  return at(day, sendingFrom);
}

/** The first instant from `now` on at which a message may reach a person: a working day, 8:30 to 18:00. */
export function nextSendingTime(now: Date, calendar: Calendar): Date {
  const today = dateOn(now);
  if (!isWorkday(today, calendar) || minuteOfDay(now) >= sendingUntil) return nextOpening(today, calendar);
  return minuteOfDay(now) < sendingFrom ? at(today, sendingFrom) : now;
}

/** When a notice made at `made` is told: with the next digest, of which a person gets at most one a working day. */
export function nextDigestTime(made: Date, lastDigestOn: DateOn | null, calendar: Calendar): Date {
  const gathered = nextSendingTime(new Date(made.getTime() + gatheringMinutes * minuteMs), calendar);
  return lastDigestOn !== null && dateOn(gathered) <= lastDigestOn ? nextOpening(lastDigestOn, calendar) : gathered;
}

/** The opening of the first working day of the week after `made`: when the chair is told what is overdue. */
export function nextWeeklyTime(made: Date, calendar: Calendar): Date {
  const today = dateOn(made);
  return nextOpening(addDays(today, 7 - weekdayOf(today)), calendar);
}

/** After this many failed tries a message is given up and shown as failed. */
export const mostTries = 6;

/** When to try again after the n-th failure: 1, 2, 4, 8, 16 minutes. */
export const nextTry = (failedAt: Date, tries: number): Date => new Date(failedAt.getTime() + 2 ** (tries - 1) * minuteMs);

/** A message as its verbs see it. */
export interface Message {
  readonly id: string;
  readonly version: number;
  readonly channel: Channel;
  readonly state: MessageState;
  readonly personId: string | null;
  readonly template: Template;
}
