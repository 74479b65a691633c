import { due, overdueNoticeDays, remindersDue } from '#kernel/deadline.ts';
import { addDays } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { type Addressee, tell } from '#features/notice/public.ts';
import type { JobKind, Work } from '#platform/feature.ts';
import { type Opinion, dueOn, isReport, notForgottenEveryDays, quietDays, warnDays } from './rules.ts';
import { dueBy, lateAnswers, quietOnes } from './store/waiting.ts';
import { update } from './store.ts';
import { type Message, linkTo, tellResident } from './telling.ts';
import { addToTimeline } from './timeline.ts';

const mostAtOnce = 500;

/** Who is to act next, as an address for notices. */
function addressee(opinion: Opinion): Addressee[] {
  const { deputyPersonId, stationId, officeId, state } = opinion;
  if (state === 'askProposed') return [{ role: 'chair' }];
  if (state === 'elsewhere' || isReport(opinion) || (!deputyPersonId && !stationId)) return [{ role: 'clerk' }];
  const caretaker: Addressee = deputyPersonId ? { personId: deputyPersonId } : { role: 'convener', stationId: stationId ?? '' };
  return officeId && (state === 'withVillage' || state === 'askedDepartment') ? [caretaker, { role: 'handler', officeId }] : [caretaker];
}

interface Pile { readonly to: Addressee; readonly opinions: Opinion[] }

/** Reminds of what falls due (7 and 1 days before) and of what is late (after 1, 3, 7 days, then weekly): one notice a person, not one an opinion. */
async function remind(work: Work): Promise<void> {
  const { tx, today, house } = work;
  const calendar = await house.calendar();
  const piles = { dueSoon: new Map<string, Pile>(), overdue: new Map<string, Pile>() };
  for (const opinion of await dueBy(tx, addDays(today, Math.max(...warnDays) + 7), today, mostAtOnce)) {
    const on = dueOn(opinion);
    if (on === null) continue;
    const since = opinion.remindedOn ?? opinion.receivedOn;
    const marks = on < today ? overdueNoticeDays(on, since, today, calendar) : remindersDue(on, since, today, calendar, warnDays);
    await update(tx, opinion.id, { remindedOn: today }, 'sameVersion');
    if (marks.length === 0) continue;
    const pile = on < today ? piles.overdue : piles.dueSoon;
    for (const to of addressee(opinion)) {
      const key = JSON.stringify(to);
      pile.set(key, { to, opinions: [...(pile.get(key)?.opinions ?? []), opinion] });
    }
  }
  for (const [key, pile] of Object.entries(piles)) for (const { to, opinions } of pile.values()) await tellPile(work, to, key, opinions, 'daily');
  const late = [...new Map([...piles.overdue.values()].flatMap(({ opinions }) => opinions).map((opinion) => [opinion.id, opinion])).values()];
  await tellPile(work, { role: 'chair' }, 'overdueWeekly', late, 'weekly');
}

async function tellPile(work: Work, to: Addressee, key: string, opinions: readonly Opinion[], pace: 'daily' | 'weekly'): Promise<void> {
  const [first] = opinions;
  if (!first) return;
  const link = opinions.length === 1 ? linkTo(first.id) : `/opinions?group=mine`;
  await tell(work, { to, kind: `opinion.${key}`, params: { count: opinions.length, number: first.number }, link, pace });
}

/** A resident whose answer is late hears that he is not forgotten: the first working day after it was due, then every 30 days. */
async function remember(work: Work): Promise<void> {
  const { tx, now, today, house } = work;
  const calendar = await house.calendar();
  for (const opinion of await lateAnswers(tx, today, addDays(today, -notForgottenEveryDays), mostAtOnce)) {
    // Told on a working day, like everything else.
    if (due(addDays(today, -1), { days: 1 }, calendar) !== today) return;
    await update(tx, opinion.id, { rememberedOn: today }, 'sameVersion');
    await addToTimeline(work, [{
      id: newId(now.getTime()), opinionId: opinion.id, at: now, verb: 'notForgotten', fromState: opinion.state, toState: opinion.state,
      personId: null, role: 'system', publicWords: null, innerWords: null,
    }]);
    await tellResident(work, opinion, { template: 'opinionNotForgotten' });
  }
}

/** Closes what is rated well, and what nobody has said anything about for 30 days. It can still be rated, and reopened once. */
async function closeQuiet(work: Work): Promise<void> {
  const { tx, now } = work;
  const before = new Date(now.getTime() - quietDays * 86_400_000);
  for (const opinion of await quietOnes(tx, before, mostAtOnce)) {
    await update(tx, opinion.id, { state: 'closed', closedAt: now });
    await addToTimeline(work, [{
      id: newId(now.getTime()), opinionId: opinion.id, at: now, verb: 'close', fromState: opinion.state, toState: 'closed',
      personId: null, role: 'system', publicWords: null, innerWords: null,
    }]);
  }
}

/** A message to many residents, asked for by the verb that concerns them all. */
async function tellMany(work: Work<Record<string, unknown>>): Promise<void> {
  const { opinions, message } = work.input as unknown as { opinions: { id: string; number: string }[]; message: Message };
  for (const opinion of opinions) await tellResident(work, opinion, message);
}

/** The clock's work of this feature; each looks at what was done last and may run at any time. */
export const jobs: readonly JobKind[] = [
  { kind: 'opinion.remind', everyMinutes: 60, run: remind },
  { kind: 'opinion.remember', everyMinutes: 60, run: remember },
  { kind: 'opinion.closeQuiet', everyMinutes: 60, run: closeQuiet },
  { kind: 'opinion.tellMany', run: tellMany },
];
