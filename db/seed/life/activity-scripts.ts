import { type Calendar, isWorkday } from '#kernel/deadline.ts';
import { addDays, dateOn, daysBetween } from '#kernel/dates.ts';
import { quarterOf } from '#features/activity/rules/pace.ts';
import { demoKeys } from '../demo-keys.ts';
import { type ActivityText, groupActivities, jointActivity, stationActivities, townActivities } from '../texts/activities.ts';
import { type Group, type Town, type TownStation, holder } from '../world/town.ts';
import { by } from './acts.ts';
import type { ActivityAct } from './activity-books.ts';
import type { Desk } from './opinion-writer.ts';
import { homeMoment, moment } from './times.ts';

type Writer = Pick<Desk, 'town' | 'dice' | 'calendar' | 'today'>;

/** Who holds it, where, and whom it asks. */
interface Host {
  readonly station: TownStation | null;
  readonly group?: Group;
  readonly place: string;
  readonly venue: string;
  readonly deputies: readonly string[];
  /** Whoever plans and announces, notes and writes, and signs off. */
  readonly host: string;
  readonly recorder: string;
  readonly signer: string;
}

/** How one activity went beside its words: the day, when it was planned, the presidium's day, late entry of who came. */
interface Course {
  readonly on: string;
  readonly plannedAt?: Date;
  readonly arrangedOn?: string;
  readonly daysAhead: number;
  readonly notedAfter: number;
  /** Nobody answers: it is still before them. */
  readonly unanswered?: boolean;
}

/** Three years of what deputies did together: each station by its plan, all of them on 8 May, what the presidium arranged for the town, and what is before people today. */
export function writeActivities(writer: Writer): ActivityAct[] {
  const { town, dice, today } = writer;
  const acts: ActivityAct[] = [];
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear - 2; year <= thisYear; year += 1) {
    town.stations.forEach((station, order) => yearOf(writer, acts, station, order, year));
    town.groups.forEach((group, order) => groupYear(writer, acts, group, order, year));
    for (const words of townActivities) {
      const on = workday(`${year}-${words.monthDay}`, writer.calendar);
      const deputies = dice.some([...new Set(town.mandates.map(({ personId }) => personId))], 14);
      tell(writer, acts, townHost(town, deputies), words, { on, daysAhead: 7, notedAfter: 0, arrangedOn: addDays(on, -words.arrangedDaysBefore) });
    }
  }
  beforeThem(writer, acts);
  return acts;
}

function workday(on: string, calendar: Calendar): string {
  let day = on;
  while (!isWorkday(day, calendar)) day = addDays(day, 1);
  return day;
}

const stationHost = (town: Town, station: TownStation): Host => ({
  station, place: town.places.find(({ code }) => code === station.placeCode)?.name ?? '', venue: `${station.name}活动室`, deputies: station.deputyIds,
  host: station.convenerPersonId ?? '', recorder: station.recorderPersonId ?? '', signer: station.convenerPersonId ?? '',
});

function townHost(town: Town, deputies: readonly string[]): Host {
  const [chair, clerk] = [holder(town, 'chair'), holder(town, 'clerk')];
  return { station: null, place: town.shortName, venue: `${town.shortName}政府三楼会议室`, deputies: [...new Set([chair, ...deputies])], host: clerk, recorder: clerk, signer: chair };
}

/** The year of one station: a plan in January, one or two a quarter, the joint day in May. Here and there a quarter is left out, or entered late. */
function yearOf(writer: Writer, acts: ActivityAct[], station: TownStation, order: number, year: number): void {
  const { town, dice } = writer;
  const host = stationHost(town, station);
  const plannedAt = moment(dice, workday(`${year}-01-${String(8 + (order % 9)).padStart(2, '0')}`, writer.calendar), 9 * 60, 17 * 60);
  stationActivities.forEach((choices, at) => {
    const quarter = at + 1;
    const months = [at * 3 + 1, at * 3 + 2, at * 3 + 3];
    const often = order % 5 === 4 ? 1 : 2;
    dice.some(choices, often).forEach((words, nth) => {
      const month = months[nth === 0 ? 1 : 2] ?? 1;
      const on = workday(`${year}-${String(month).padStart(2, '0')}-${String(dice.int(3, 24)).padStart(2, '0')}`, writer.calendar);
      // A line of the plan that nobody took up.
      const left = (order + year + quarter) % 13 === 0;
      tell(writer, acts, host, words, { on: left ? '' : on, plannedAt, daysAhead: dice.chance(0.12) ? 1 : dice.int(4, 9), notedAfter: dice.chance(0.08) ? dice.int(3, 20) : 0 }, quarter);
    });
  });
  tell(writer, acts, host, jointActivity, { on: `${year}-05-08`, plannedAt, daysAhead: 8, notedAfter: 0 }, 2);
}

/** A group meets once a quarter; its head convenes and writes, the chair signs off. */
function groupYear(writer: Writer, acts: ActivityAct[], group: Group, order: number, year: number): void {
  const { town, dice, calendar } = writer;
  const head = group.headPersonId;
  if (head === null) return;
  const deputies = [...new Set(town.mandates.filter(({ groupId }) => groupId === group.id).map(({ personId }) => personId))];
  const host: Host = { station: null, group, place: group.name, venue: `${town.shortName}政府二楼代表活动室`, deputies, host: head, recorder: head, signer: holder(town, 'chair') };
  if (host.signer === head) return;
  const plannedAt = moment(dice, workday(`${year}-01-${String(10 + order).padStart(2, '0')}`, calendar), 9 * 60, 17 * 60);
  groupActivities.forEach((words, at) => {
    const on = workday(`${year}-${String(at * 3 + 2).padStart(2, '0')}-${String(dice.int(5, 22)).padStart(2, '0')}`, calendar);
    tell(writer, acts, host, words, { on: (order + year + at) % 11 === 0 ? '' : on, plannedAt, daysAhead: dice.int(4, 9), notedAfter: 0 }, at + 1);
  });
}

/** Near today: a notice that waits for answers, a list to tick, minutes to write and minutes to sign off, first of all at the station of the demo card's deputy. */
function beforeThem(writer: Writer, acts: ActivityAct[]): void {
  const { town, today } = writer;
  const known = town.persons.find(({ phone }) => phone === demoKeys.deputyPhone)?.id;
  const stations = [...town.stations].sort((a, b) => Number(b.convenerPersonId === known) - Number(a.convenerPersonId === known));
  const words = stationActivities[quarterOf(today) - 1] ?? [];
  const days = [4, 0, -1, -3];
  for (const [at, station] of stations.slice(0, 5).entries()) {
    days.forEach((days_, nth) => {
      const text = words[(at + nth) % words.length];
      if (!text || (at > 0 && nth !== at % days.length)) return;
      const on = addDays(today, days_);
      tell(writer, acts, stationHost(town, station), text, { on, daysAhead: 6, notedAfter: 0, unanswered: nth === 0 });
    });
  }
}

/** One activity from its plan or its notice to the report; what lies after today is cut off later. */
function tell({ dice, calendar, town, today }: Writer, acts: ActivityAct[], host: Host, words: ActivityText, course: Course, quarter?: number): void {
  const about = (acts.at(-1)?.about ?? -1) + 1;
  const put = (verb: ActivityAct['verb'], who: string, at: Date, input: Record<string, unknown> = {}): void => void acts.push({ about, at, by: by(who), verb, input });
  const { station } = host;
  const topic = words.topic.replace('{place}', host.place);
  const { on, plannedAt } = course;
  if (plannedAt && quarter !== undefined) put('plan', host.host, plannedAt, { kind: words.kind, topic, year: Number(dateOn(plannedAt).slice(0, 4)), quarter, stationIds: station ? [station.id] : [], groupIds: host.group ? [host.group.id] : [] });
  if (on === '') return;
  const announcedOn = workday(addDays(on, -course.daysAhead), calendar);
  const announcedAt = moment(dice, announcedOn <= on ? announcedOn : on, 8 * 60 + 35, 9 * 60);
  if (plannedAt && announcedAt <= plannedAt) return;
  const notice = { startsOn: on, startTime: '09:30', venue: host.venue, deputyIds: [...host.deputies], ...(station || host.group ? {} : { convenerId: host.signer, recorderId: host.recorder }), ...(course.arrangedOn ? { arrangedOn: course.arrangedOn } : {}) };
  if (plannedAt) put('announce', host.host, announcedAt, notice);
  else put('convene', host.host, announcedAt, { kind: words.kind, topic, ...(station ? { stationId: station.id } : {}), ...notice });
  // What residents may come to or should know stands on their pages since the notice.
  const shown = forResidents[words.kind] !== undefined && on > addDays(today, -publicDays);
  if (shown && announcedAt < new Date(`${on}T00:00:00Z`)) put('publish', host.signer, new Date(announcedAt.getTime() + 3 * 60_000), { joinable: forResidents[words.kind] });
  const leave = answers({ dice, host, put, announcedAt, on, unanswered: course.unanswered ?? false });
  // What begins today is ticked by whoever opens the demo.
  if (on === today) return;
  const noted = addDays(on, course.notedAfter);
  const notedAt = moment(dice, noted, 11 * 60 + 40, 17 * 60);
  const absent = leave === null && host.deputies.length > 5 && dice.chance(0.12) ? host.deputies.at(-1) : null;
  put('noteAttendance', host.recorder, notedAt, {
    way: course.notedAfter > 0 ? 'typed' : 'ticked', attendance: host.deputies.map((personId) => (personId === leave ? { personId, attendance: 'leave', reason: leaveReason } : { personId, attendance: personId === absent ? 'absent' : dice.chance(0.05) ? 'late' : 'present' })),
  });
  if (daysBetween(on, today) === 1) return;
  const writtenAt = moment(dice, addDays(noted, 1), 9 * 60, 17 * 60);
  const nameOf = (id: string | undefined): string => town.persons.find((person) => person.id === id)?.name ?? '';
  put('writeMinutes', host.recorder, writtenAt, {
    hostName: nameOf(host.signer), agenda: words.agenda, points: words.points.map((said, place) => ({ who: nameOf(host.deputies[place % host.deputies.length]), words: said })), guests: words.guest ? [words.guest] : [],
    ...(words.feedback ? { feedback: words.feedback } : {}), tasks: words.task ? [{ what: words.task.what, who: words.task.who, dueOn: addDays(on, 30) }] : [],
  });
  if (daysBetween(on, today) === 3) return;
  const signedAt = moment(dice, addDays(noted, dice.int(3, 6)), 9 * 60, 17 * 60);
  put('signOff', host.signer, signedAt);
  const reportedAt = moment(dice, addDays(dateOn(signedAt), dice.int(1, 5)), 9 * 60, 17 * 60);
  put('report', host.recorder, reportedAt, { words: words.report });
  if (shown) put('publishSummary', host.signer, new Date(reportedAt.getTime() + 20 * 60_000), { words: words.agenda });
  if (words.task) put('finishTask', host.recorder, moment(dice, addDays(dateOn(reportedAt), dice.int(3, 20)), 9 * 60, 17 * 60), { words: words.task.done });
}

/** Kinds that residents read of, and whether they may come. */
const forResidents: Readonly<Record<string, boolean | undefined>> = { forum: true, outreach: true, reception: true, dutyReport: true, jointAction: true, inspection: false, research: false, visit: false };
/** The town shows its activities to residents since so many days. */
const publicDays = 100;

const leaveReason = '外出务工，当天赶不回来';

interface Answering { readonly dice: Desk['dice']; readonly host: Host; readonly put: (verb: ActivityAct['verb'], who: string, at: Date, input?: Record<string, unknown>) => void; readonly announcedAt: Date; readonly on: string; readonly unanswered: boolean }

/** Most say that they come, one may ask for leave and is let off. Answers who is on leave. */
function answers({ dice, host, put, announcedAt, on, unanswered }: Answering): string | null {
  const first = addDays(dateOn(announcedAt), 1);
  if (unanswered || first >= on) return null;
  const leave = host.deputies.length > 3 && dice.chance(0.3) ? host.deputies.find((personId) => personId !== host.signer && personId !== host.host) ?? null : null;
  for (const personId of host.deputies) if (personId !== leave && dice.chance(0.6)) put('signUp', personId, homeMoment(dice, first));
  if (leave !== null) {
    put('askLeave', leave, homeMoment(dice, first), { reason: leaveReason });
    put('agreeLeave', host.host, moment(dice, addDays(first, 1), 8 * 60, 8 * 60 + 20), { personId: leave });
  }
  return leave;
}
