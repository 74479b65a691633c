import { type Calendar, isWorkday } from '#kernel/deadline.ts';
import { addDays, dateOn } from '#kernel/dates.ts';
import type { Dice } from '../random.ts';
import type { Subject } from '../texts/subject.ts';
import { holder } from '../world/town.ts';
import { type OpinionAct, by } from './acts.ts';
import { type Path, tellPath, tellerOf } from './opinion-paths.ts';
import { writeOn } from './opinion-choice.ts';
import { type Desk, type Wanted, type Written, write } from './opinion-writer.ts';
import { moment } from './times.ts';

/** One opinion of the last weeks: how old, which way it goes, and where it stands today. */
interface Shown {
  readonly ages: readonly number[];
  readonly path: Path;
  /** The last verb it has seen. */
  readonly until: OpinionAct['verb'];
  readonly wanted?: Wanted;
  readonly again?: true;
  readonly joined?: true;
}

const ordinary = (subject: Subject): boolean => !subject.elsewhere && !subject.calm && subject.choice === undefined && subject.office !== 'village' && subject.at !== 'enterprise';

/** Whatever day the demo is opened, every state and every colour of the lamps is there. Ages in days; answers are due after thirty. */
const shown: readonly Shown[] = [
  { ages: [0, 1, 2, 3, 9, 12], path: 'self', until: 'submit', wanted: { picked: 'nobody', byStaff: false } },
  { ages: [0, 1, 4, 5, 7, 10], path: 'self', until: 'submit', wanted: { picked: 'station', byStaff: false } },
  { ages: [3, 8], path: 'self', until: 'route', wanted: { picked: 'nobody', byStaff: false } },
  { ages: [2, 6, 11, 18, 24, 26, 29, 32, 36, 41], path: 'self', until: 'lookAt', wanted: { picked: 'station' } },
  { ages: [37, 43], path: 'self', until: 'explainDelay' },
  { ages: [5, 12, 20, 24, 28, 33], path: 'village', until: 'handToVillage', wanted: { picked: 'station' } },
  { ages: [4, 9, 15, 27], path: 'department', until: 'askDepartment', wanted: { picked: 'station' } },
  { ages: [8, 13, 19, 23, 25, 30, 35], path: 'department', until: 'approveAsk', wanted: { picked: 'station' } },
  { ages: [11, 22, 34], path: 'paper', until: 'takeUp', wanted: { picked: 'deputy', byStaff: false } },
  { ages: [7, 10, 14, 17, 21, 26, 28], path: 'department', until: 'answerFromDepartment' },
  { ages: [6, 9, 16], path: 'self', until: 'answer' },
  { ages: [13, 19, 25], path: 'village', until: 'rate', wanted: { picked: 'station', byStaff: false } },
  { ages: [31, 39], path: 'self', until: 'reopen', wanted: { picked: 'station', byStaff: false }, again: true },
  { ages: [2, 6, 11, 16, 19], path: 'elsewhere', until: 'sendElsewhere' },
  { ages: [12, 15], path: 'elsewhere', until: 'noticeElsewhere' },
  { ages: [5], path: 'void', until: 'void' },
  { ages: [14, 21], path: 'self', until: 'lookAt', wanted: { picked: 'station', byStaff: false }, joined: true },
];

/** Writes them; a small town shows every third. Answers how many there are. */
export function showcase(desk: Desk, next: () => number, keep: (one: Written) => void, total: number): number {
  const before = next();
  let place = 0;
  for (const one of shown) {
    for (const age of one.ages) {
      place += 1;
      if (total >= 500 || place % 3 === 0) show(desk, next, keep, one, age);
    }
  }
  return next() - before;
}

function show(desk: Desk, next: () => number, keep: (one: Written) => void, { path, until, wanted = {}, joined }: Shown, age: number): void {
  const on = addDays(desk.today, -age);
  const one = writeOn(desk, next(), on, wanted, path === 'elsewhere' ? (subject) => subject.elsewhere !== undefined : path === 'paper' ? (subject) => ordinary(subject) && subject.paper !== undefined : ordinary);
  keep(one);
  if (until !== 'submit') tellPath(tellerOf(desk, one), path, { slow: until === 'explainDelay', ...(until === 'rate' || until === 'reopen' ? { rating: 'dissatisfied' as const } : {}) });
  const { acts } = one;
  if (until === 'takeUp') acts.push({ about: one.script, at: desk.now, by: by(one.deputyId ?? ''), verb: 'takeUp', input: {} });
  const end = acts.findIndex(({ verb }) => verb === until);
  const missing = until === 'explainDelay' || until === 'reopen' ? lacking(desk, one, until, end) : null;
  const cut = missing ?? acts.slice(0, end < 0 ? acts.length : end + 1);
  acts.splice(0, acts.length, ...retimed(desk, cut, on));
  if (joined) join(desk, next, keep, one);
}

/** The chance of the day did not bring the step that is to be shown: it is put where it belongs. */
function lacking(desk: Desk, { acts, script, isOwnHand }: Written, until: 'explainDelay' | 'reopen', end: number): OpinionAct[] | null {
  if (end >= 0) return null;
  const looked = acts.findIndex(({ verb }) => verb === 'lookAt');
  if (until === 'explainDelay') return [...acts.slice(0, looked + 1), { about: script, at: desk.now, by: acts[looked]?.by ?? by(holder(desk.town, 'clerk')), verb: 'explainDelay', input: { words: '配件要从外地调，到了马上装，请再等半个月。' } }];
  const rated = acts.findIndex(({ verb }) => verb === 'rate');
  return [...acts.slice(0, rated + 1), { about: script, at: desk.now, by: isOwnHand ? { kind: 'resident' } : by(holder(desk.town, 'clerk')), verb: 'reopen', input: { words: '我去看了，还是老样子，请再办一次。' } }];
}

/** Spreads the acts between the day it came and now, on working days. */
function retimed({ dice, calendar, now, today }: Desk, acts: readonly OpinionAct[], on: string): OpinionAct[] {
  const age = Math.max(0, Math.round((Date.parse(today) - Date.parse(on)) / 86_400_000));
  let last = earliest(dice, on, now);
  return acts.map((act, place) => {
    if (place > 0) {
      const day = workdayBefore(addDays(on, Math.round((place * Math.max(0, age - 1)) / acts.length)), on, calendar);
      const wish = moment(dice, day, 8 * 60 + 40, 17 * 60 + 20);
      last = new Date(Math.min(Math.max(wish.getTime(), last.getTime() + 240_000), now.getTime() - (acts.length - place) * 30_000));
    }
    const { input } = act;
    const dated = act.verb === 'noticeElsewhere' ? { input: { ...input, on: dateOn(last) } } : input['receivedOn'] ? { input: { ...input, receivedOn: addDays(dateOn(last), -1) } } : {};
    return { ...act, at: last, ...dated };
  });
}

/** The morning of that day, in any case some minutes before now. */
const earliest = (dice: Dice, on: string, now: Date): Date => new Date(Math.min(moment(dice, on, 7 * 60, 9 * 60).getTime(), now.getTime() - dice.int(20, 50) * 60_000));

function workdayBefore(day: string, notBefore: string, calendar: Calendar): string {
  let found = day;
  while (found > notBefore && !isWorkday(found, calendar)) found = addDays(found, -1);
  return found;
}

/** A neighbour's word on the same matter, joined to it and waiting for the same answer. */
function join(desk: Desk, next: () => number, keep: (one: Written) => void, lead: Written): void {
  const day = dateOn(new Date(desk.now.getTime() - 5 * 86_400_000));
  const follower = write(desk, next(), lead.subject, day, { place: lead.place, picked: 'station', byStaff: false });
  if (!follower) return;
  follower.acts.push({ about: follower.script, at: new Date(desk.now.getTime() - 2 * 86_400_000), by: by(holder(desk.town, 'clerk')), verb: 'merge', input: { into: lead.script } });
  keep(follower);
}
