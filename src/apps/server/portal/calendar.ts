import ical, { ICalEventStatus } from 'ical-generator';
import { activity } from '#features/activity/contract.ts';
import { text as activityEn } from '#features/activity/text.en.ts';
import { text as activityZh } from '#features/activity/text.ts';
import { reception } from '#features/reception/contract.ts';
import { text as en } from '#features/reception/text.en.ts';
import { text as zh } from '#features/reception/text.ts';
import { isId } from '#kernel/id.ts';
import { addDays } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import type { TownLook } from './frame.ts';
import { titleOf } from './schedule-feed.ts';
import type { Visit } from './visit.ts';

/** Programs that subscribe ask again after so long. */
const againSeconds = 6 * 3600;

const instant = (day: string, time: string): Date => new Date(`${day}T${time}:00+08:00`);
const idIn = (given: string | undefined): string | undefined => (isId(given) ? given : undefined);

/** The published receptions and activities as iCalendar (RFC 5545), of the town, of one station or (receptions only) of one deputy, for people's own calendars. */
export async function scheduleCalendar(visit: Visit, look: TownLook): Promise<string> {
  const { house, query } = visit;
  const words = wordsFor(visit, { zh, en });
  const { rows } = await visit.see(reception.views.publicSchedule, { stationId: idIn(query['station']), deputyId: idIn(query['deputy']) });
  const host = new URL(house.publicUrl).host;
  // Without a zone of its own every hour is told in UTC: a program in any zone, on a server in any zone, shows the hour of China.
  const calendar = ical({ name: fill(words.calendar.title, { town: look.name }), prodId: { company: 'Xiangyi', product: 'reception', language: visit.locale === 'en' ? 'EN' : 'ZH' }, ttl: againSeconds, url: `${house.publicUrl}${visit.path('schedule')}` });
  for (const row of rows) {
    const people = row.people.map(({ name }) => name).join('、');
    calendar.createEvent({
      id: `${row.id}@${host}`, stamp: instant(visit.today, '00:00'), start: instant(row.heldOn, row.startTime), end: instant(row.heldOn, row.endTime),
      summary: people ? fill(words.calendar.event, { people }) : words.calendar.eventLater, location: row.station ? [row.station.name, row.venue].filter((word, index, all) => all.indexOf(word) === index).join(' ') : row.venue,
      description: fill(words.calendar.more, { kind: words.kinds[row.kind] }), url: `${house.publicUrl}${visit.path('schedule')}`,
    });
  }
  // Who comes to an activity is nobody's to know: a deputy's own calendar holds his receptions.
  const { coming } = query['deputy'] ? { coming: [] } : await visit.see(activity.views.publicSchedule, { stationId: idIn(query['station']) });
  const own = wordsFor(visit, { zh: activityZh, en: activityEn });
  for (const row of coming) {
    // Of one with an hour nobody says when it ends; one of several days, or without an hour, takes the days whole.
    const hours = row.startTime !== null && row.endsOn === row.startsOn ? { start: instant(row.startsOn, row.startTime) } : { start: new Date(row.startsOn), end: new Date(addDays(row.endsOn, 1)), allDay: true };
    calendar.createEvent({
      ...hours, id: `${row.id}@${host}`, sequence: row.version, stamp: new Date(row.changedAt), status: row.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      summary: titleOf(row, own), location: row.venue, description: row.joinable ? own.portal.joinable : null, url: `${house.publicUrl}${visit.path('schedule')}`,
    });
  }
  return calendar.toString();
}
