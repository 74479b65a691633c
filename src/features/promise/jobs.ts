import { addDays, daysBetween } from '#kernel/dates.ts';
import { type Calendar, overdueNoticeDays, passedMonday, remindersDue } from '#kernel/deadline.ts';
import { tell } from '#features/notice/public.ts';
import { officeNames } from '#features/office/public.ts';
import type { Work } from '#platform/feature.ts';
import { onceAWorkday } from '#platform/once-a-workday.ts';
import { type Clock, clockOf } from './rules/clocks.ts';
import type { PromiseMade } from './rules/promise.ts';
import { running } from './store/list.ts';
import { lastLookedOn, setLookedOn } from './store/writes.ts';
import { tellLeads, whatOf } from './telling.ts';

/** How far ahead the first reminder of any clock lies, with room for holidays. */
const daysAhead = 45;

/** Reminds once a workday: before a promise falls due, after it has passed, of claims to check, of what is to be looked at again, and each deputy once. */
export const remind = onceAWorkday('promise.remind', { last: lastLookedOn, keep: setLookedOn }, async (work, looked, calendar) => {
  const { tx, today } = work;
  const promises = await running(tx, addDays(today, daysAhead));
  await tellOffices(work, promises, looked, calendar);
  await tellKeepers(work, promises, looked, calendar);
  for (const promise of promises) if (isForgotten(promise, looked, today)) await tellLeads(work, promise, 'answerWaiting', {}, promise.answeredPersonIds);
});

/** Its deputies were asked, and the time to say it is about to run out. */
function isForgotten({ state, answerDueOn }: PromiseMade, looked: string, today: string): boolean {
  if (state !== 'kept' || answerDueOn === null) return false;
  const nearly = addDays(answerDueOn, -3);
  return nearly > looked && nearly <= today;
}

interface Due {
  readonly promise: PromiseMade;
  readonly days: number;
}

const withClock = (promises: readonly PromiseMade[], kind: Clock['kind']) =>
  promises.flatMap((promise) => { const clock = clockOf(promise); return clock?.kind === kind ? [{ promise, dueOn: clock.dueOn }] : []; });

/** A mark that lay before the promise was made was never due. */
const later = (looked: string, began: string | null): string => (began !== null && began > looked ? began : looked);

/** One bundle an office, whatever the number of its promises; the clerk learns whose are late, the chair once a week how many. */
async function tellOffices(work: Work, promises: readonly PromiseMade[], looked: string, calendar: Calendar): Promise<void> {
  const { today } = work;
  const [soon, late] = [new Map<string, Due[]>(), new Map<string, Due[]>()];
  let overdue = 0;
  for (const { promise, dueOn } of withClock(promises, 'promise')) {
    const since = later(looked, promise.madeOn);
    const add = (to: Map<string, Due[]>, days: number) => to.set(promise.officeId, [...(to.get(promise.officeId) ?? []), { promise, days }]);
    if (remindersDue(dueOn, since, today, calendar).length > 0) add(soon, daysBetween(today, dueOn));
    if (overdueNoticeDays(dueOn, since, today, calendar).length > 0) add(late, daysBetween(dueOn, today));
    if (dueOn < today) overdue += 1;
  }
  const names = await officeNames(work.tx, [...late.keys()]);
  for (const [officeId, found] of soon) await bundle(work, { role: 'handler', officeId }, 'dueSoon', found, (a, b) => a.days - b.days);
  for (const [officeId, found] of late) {
    await bundle(work, { role: 'handler', officeId }, 'overdue', found, (a, b) => b.days - a.days);
    await bundle(work, { role: 'clerk' }, 'overdueOffice', found, (a, b) => b.days - a.days, { office: names.get(officeId) ?? '' });
  }
  if (overdue > 0 && passedMonday(looked, today)) await tell(work, { to: { role: 'chair' }, kind: 'promise.overdueWeek', params: { count: overdue }, link: '/promises?group=late', pace: 'weekly' });
}

/** Claims wait for the chair, what is not possible yet for the clerk. */
async function tellKeepers(work: Work, promises: readonly PromiseMade[], looked: string, calendar: Calendar): Promise<void> {
  for (const [clock, role, kind] of [['check', 'chair', 'checkDue'], ['review', 'clerk', 'reviewDue']] as const) {
    const found = withClock(promises, clock).filter(({ dueOn }) => remindersDue(dueOn, looked, work.today, calendar).length + overdueNoticeDays(dueOn, looked, work.today, calendar).length > 0)
      .map(({ promise, dueOn }) => ({ promise, days: Math.abs(daysBetween(work.today, dueOn)) }));
    await bundle(work, { role }, kind, found, (a, b) => a.days - b.days);
  }
}

/** The most pressing is named, the others counted. */
async function bundle(work: Work, to: Parameters<typeof tell>[1]['to'], kind: string, found: readonly Due[], order: (a: Due, b: Due) => number, more: Record<string, string> = {}): Promise<void> {
  const [first] = [...found].sort(order);
  if (!first) return;
  const what = whatOf(first.promise);
  await tell(work, { to, kind: `promise.${kind}`, params: { count: found.length, days: first.days, what, ...more }, link: found.length === 1 ? `/suggestions/${first.promise.suggestionId}` : '/promises?group=waiting' });
}
