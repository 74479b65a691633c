import ical from 'ical-generator';
import { reception } from '#features/reception/contract.ts';
import { text as en } from '#features/reception/text.en.ts';
import { text as zh } from '#features/reception/text.ts';
import { wordsFor } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import type { TownLook } from './frame.ts';
import type { Visit } from './visit.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Programs that subscribe ask again after so long. */
const againSeconds = 6 * 3600;

const instant = (day: string, time: string): Date => new Date(`${day}T${time}:00+08:00`);
const idIn = (given: string | undefined): string | undefined => (uuid.test(given ?? '') ? given : undefined);

/** The published receptions as iCalendar (RFC 5545), of the town, of one station or of one deputy, for people's own calendars. */
export async function receptionCalendar(visit: Visit, look: TownLook): Promise<string> {
  const { house, query } = visit;
  const words = wordsFor(visit, { zh, en });
  const { rows } = await visit.see(reception.views.publicSchedule, { stationId: idIn(query['station']), deputyId: idIn(query['deputy']) });
  const host = new URL(house.publicUrl).host;
  const calendar = ical({ name: fill(words.calendar.title, { town: look.name }), prodId: { company: 'Xiangyi', product: 'reception', language: visit.locale === 'en' ? 'EN' : 'ZH' }, timezone: 'Asia/Shanghai', ttl: againSeconds, url: `${house.publicUrl}${visit.path('schedule')}` });
  for (const row of rows) {
    const people = row.people.map(({ name }) => name).join('、');
    calendar.createEvent({
      id: `${row.id}@${host}`, stamp: instant(visit.today, '00:00'), start: instant(row.heldOn, row.startTime), end: instant(row.heldOn, row.endTime), timezone: null,
      summary: people ? fill(words.calendar.event, { people }) : words.calendar.eventLater, location: row.station ? [row.station.name, row.venue].filter((word, index, all) => all.indexOf(word) === index).join(' ') : row.venue,
      description: fill(words.calendar.more, { kind: words.kinds[row.kind] }), url: `${house.publicUrl}${visit.path('schedule')}`,
    });
  }
  return calendar.toString();
}
