import { addDays, dateOn } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { congressOf } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import { type Attendance, type Kind, type LifeVerb, type State, came, life } from '#features/activity/rules.ts';
import { quarterEnd } from '#features/activity/rules/pace.ts';
import { text } from '#features/activity/text.ts';
import { rules } from '#features/settings/rules.ts';
import type { Town } from '../world/town.ts';
import type { ActivityAct, ActivityBooks, ActivityCase } from './activity-books.ts';
import { congress, letterRow } from './letters-sent.ts';
import { maybeIn, personOf, textIn } from './paper-ground.ts';

interface Ground { readonly town: Town; readonly books: ActivityBooks }
type Stepper = (ground: Ground, one: ActivityCase, act: ActivityAct) => void;

const note = ({ books }: Ground, activityId: string, act: ActivityAct, words: string | null, on = dateOn(act.at)): void =>
  void books.events.push({ id: newId(act.at.getTime()), activityId, verb: act.verb, doneOn: on, at: act.at, personId: personOf(act), words });

/** State, version and one entry of the timeline, as in the feature's own `move`. */
function move(ground: Ground, { row }: ActivityCase, act: ActivityAct, change: Partial<ActivityCase['row']> = {}, words: string | null = null, on?: string): void {
  Object.assign(row, change, { state: life.next(row.state as State, act.verb as LifeVerb), version: row.version + 1 });
  note(ground, row.id, act, words, on);
}

const stationOf = ({ town }: Ground, id: string | null) => town.stations.find((station) => station.id === id);

/** An activity as it begins; what is not said is not known yet. */
function begin(ground: Ground, act: ActivityAct, stationId: string | null, said: Pick<ActivityCase['row'], 'state' | 'fallsOn' | 'plannedYear' | 'plannedQuarter'>): ActivityCase {
  const station = stationOf(ground, stationId);
  const group = ground.town.groups.find(({ id }) => id === (act.input['groupIds'] as string[] | undefined)?.[0]);
  const one: ActivityCase = {
    deputies: [], tasks: [], shown: null,
    row: {
      id: newId(act.at.getTime()), kind: textIn(act, 'kind'), topic: textIn(act, 'topic'), stationId, groupId: group?.id ?? null, ...said, startsOn: null, endsOn: null, startTime: null, venue: null, noticeWords: null, arrangedOn: null, announcedOn: null, shortNotice: false,
      convenerPersonId: station?.convenerPersonId ?? group?.headPersonId ?? null, recorderPersonId: station?.recorderPersonId ?? null, attendanceWay: null, attendanceBy: null, attendanceOn: null, hostName: null, agenda: null, points: null, guests: null, feedback: null,
      writtenOn: null, writtenBy: null, signedOn: null, signedBy: null, reportWords: null, reportedOn: null, endedWords: null, createdAt: act.at, version: 1,
    },
  };
  ground.books.cases.set(act.about, one);
  return one;
}

function plan(ground: Ground, act: ActivityAct): void {
  const [year, quarter] = [act.input['year'] as number, act.input['quarter'] as number];
  const one = begin(ground, act, (act.input['stationIds'] as string[])[0] ?? null, { state: 'planned', plannedYear: year, plannedQuarter: quarter, fallsOn: quarterEnd(year, quarter) });
  note(ground, one.row.id, act, null);
}

/** The columns of a notice, and whom it asks; of several congresses a deputy sits in, the nearest. */
function announced({ town }: Ground, one: ActivityCase, act: ActivityAct): Partial<ActivityCase['row']> {
  for (const personId of act.input['deputyIds'] as string[]) {
    const level = town.mandates.some((mandate) => mandate.personId === personId && mandate.level === 'township') ? 'township' : 'county';
    one.deputies.push({ activityId: one.row.id, personId, level, answer: 'asked', answeredOn: null, attendance: null, leaveReason: null, leaveAgreedBy: null });
  }
  const [startsOn, today] = [textIn(act, 'startsOn'), dateOn(act.at)];
  return {
    startsOn, endsOn: startsOn, fallsOn: startsOn, startTime: maybeIn(act, 'startTime'), venue: textIn(act, 'venue'), arrangedOn: maybeIn(act, 'arrangedOn'), announcedOn: today, shortNotice: addDays(today, rules.activityNotice.fallback) > startsOn,
    convenerPersonId: maybeIn(act, 'convenerId') ?? one.row.convenerPersonId, recorderPersonId: maybeIn(act, 'recorderId') ?? one.row.recorderPersonId,
  };
}

function convene(ground: Ground, act: ActivityAct): void {
  const one = begin(ground, act, maybeIn(act, 'stationId'), { state: 'announced', plannedYear: null, plannedQuarter: null, fallsOn: textIn(act, 'startsOn') });
  Object.assign(one.row, announced(ground, one, act));
  note(ground, one.row.id, act, null);
}

const answer = (one: ActivityCase, personId: string | null, change: Partial<ActivityCase['deputies'][number]>): void => void Object.assign(one.deputies.find((deputy) => deputy.personId === personId) ?? {}, change);

/** Who came, and the duty archive of everybody who did. */
const noteAttendance: Stepper = (ground, one, act) => {
  const lines = act.input['attendance'] as { personId: string; attendance: Attendance; reason?: string }[];
  const startsOn = one.row.startsOn ?? '';
  for (const { personId, attendance, reason } of lines) {
    const before = one.deputies.find((deputy) => deputy.personId === personId);
    answer(one, personId, attendance === 'leave' ? { attendance, leaveReason: reason ?? before?.leaveReason ?? null, leaveAgreedBy: before?.leaveAgreedBy ?? personOf(act) } : { attendance, leaveReason: null, leaveAgreedBy: null });
    if (!came(attendance)) continue;
    const title = fill(text.dutyTitle, { kind: text.kinds[one.row.kind as Kind], topic: one.row.topic });
    ground.books.duties.push({ id: newId(act.at.getTime()), personId, kind: 'activity.attended', doneOn: startsOn, title, refFeature: 'activity', refId: one.row.id, enteredBy: personOf(act), enteredAt: act.at, withdrawnAt: null, level: before?.level ?? 'township' });
  }
  const there = lines.filter(({ attendance }) => came(attendance)).length;
  const leave = lines.filter(({ attendance }) => attendance === 'leave').length;
  const words = fill(text.attendanceWords, { all: lines.length, came: there, leave, missing: lines.length - there - leave });
  move(ground, one, act, { attendanceWay: textIn(act, 'way'), attendanceBy: personOf(act), attendanceOn: dateOn(act.at) }, words, startsOn);
};

const writeMinutes: Stepper = (ground, one, act) => {
  for (const task of act.input['tasks'] as { what: string; who: string; dueOn: string }[]) one.tasks.push({ id: newId(act.at.getTime()), activityId: one.row.id, ...task, doneOn: null, doneWords: null });
  move(ground, one, act, {
    hostName: textIn(act, 'hostName'), agenda: textIn(act, 'agenda'), points: JSON.stringify(act.input['points']), guests: JSON.stringify(act.input['guests']), feedback: maybeIn(act, 'feedback'), writtenOn: dateOn(act.at), writtenBy: personOf(act),
  });
};

const steps: Readonly<Partial<Record<ActivityAct['verb'], Stepper>>> = {
  noteAttendance, writeMinutes,
  announce: (ground, one, act) => move(ground, one, act, announced(ground, one, act)),
  signUp: (_, one, act) => answer(one, personOf(act), { answer: 'coming', answeredOn: dateOn(act.at), leaveReason: null, leaveAgreedBy: null }),
  askLeave: (_, one, act) => answer(one, personOf(act), { answer: 'leaveAsked', answeredOn: dateOn(act.at), leaveReason: textIn(act, 'reason'), leaveAgreedBy: null }),
  agreeLeave: (_, one, act) => answer(one, textIn(act, 'personId'), { answer: 'leaveAgreed', answeredOn: dateOn(act.at), leaveAgreedBy: personOf(act) }),
  signOff: (ground, one, act) => move(ground, one, act, { signedOn: dateOn(act.at), signedBy: personOf(act) }),
  report: (ground, one, act) => {
    const sender = congress(ground.town);
    const host = stationOf(ground, one.row.stationId)?.name ?? ground.town.groups.find(({ id }) => id === one.row.groupId)?.name ?? sender.name;
    const title = fill(text.letters.reportTitle, { kind: text.kinds[one.row.kind as Kind], topic: one.row.topic });
    ground.books.letters.push(letterRow(act, { kind: 'activityReport', sender: { ...sender, name: host }, numberLabel: null, title, words: null, addressee: congressOf(sender.name), signer: null, sentOn: dateOn(act.at), about: 'activity', aboutId: one.row.id }));
    move(ground, one, act, { reportWords: textIn(act, 'words'), reportedOn: dateOn(act.at) });
  },
  publish: (ground, one, act) => {
    one.shown = { activityId: one.row.id, joinable: act.input['joinable'] as boolean, publishedOn: dateOn(act.at), movedFrom: null, changedAt: act.at, summary: null, summarisedOn: null, withdrawnOn: null };
    move(ground, one, act);
  },
  publishSummary: (ground, one, act) => {
    const [words, on] = [textIn(act, 'words'), dateOn(act.at)];
    one.shown = { activityId: one.row.id, joinable: false, publishedOn: on, movedFrom: null, withdrawnOn: null, ...one.shown, changedAt: act.at, summary: words, summarisedOn: on };
    move(ground, one, act, {}, words);
  },
  finishTask: (ground, one, act) => {
    Object.assign(one.tasks[0] ?? {}, { doneOn: dateOn(act.at), doneWords: textIn(act, 'words') });
    move(ground, one, act, {}, textIn(act, 'words'));
  },
};

/** Performs acts on activities on paper, exactly as the verbs of the activity feature would. */
export function performActivities(town: Town, told: readonly ActivityAct[]): ActivityBooks {
  const books: ActivityBooks = { told, cases: new Map(), events: [], duties: [], letters: [] };
  const ground = { town, books };
  for (const act of told) {
    if (act.verb === 'plan') plan(ground, act);
    else if (act.verb === 'convene') convene(ground, act);
    else {
      const [one, step] = [books.cases.get(act.about), steps[act.verb]];
      if (!one || !step) throw new Error(`no ${act.verb} of an activity on paper`);
      step(ground, one, act);
    }
  }
  return books;
}
