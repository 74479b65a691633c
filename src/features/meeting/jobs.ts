import { addDays } from '#kernel/dates.ts';
import { overdueNoticeDays, remindersDue } from '#kernel/deadline.ts';
import { tell } from '#features/notice/public.ts';
import { onceAWorkday } from '#platform/once-a-workday.ts';
import { arrangedUntil } from './store/list.ts';
import { lastLookedOn, setLookedOn } from './store/writes.ts';
import { askedTo, tellCircle, whatOf, whenWhere } from './telling.ts';

/** Whoever is asked hears of it again on the working day before; longer holidays lie within so many days. */
const dayBefore: readonly number[] = [1];
const daysAhead = 15;

/** Reminds once a workday: those who are asked, the day before; the clerk, of meetings that are over and say nothing. */
export const remind = onceAWorkday('meeting.remind', { last: lastLookedOn, keep: setLookedOn }, async (work, looked, calendar) => {
  const { tx, today } = work;
  const arranged = await arrangedUntil(tx, addDays(today, daysAhead));
  for (const made of arranged) {
    // Who was asked only today knows.
    if (made.arrangedOn < today && remindersDue(made.plannedOn, looked, today, calendar, dayBefore).length > 0) await tellCircle(work, made, askedTo(made), 'soon', whenWhere(made));
  }
  const silent = arranged.filter(({ kind, plannedOn }) => kind !== 'conclude' && overdueNoticeDays(plannedOn, looked, today, calendar).length > 0);
  const [first] = silent;
  if (first) await tell(work, { to: { role: 'clerk' }, kind: 'meeting.toRecord', params: { count: silent.length, what: whatOf(first) }, link: silent.length === 1 ? `/meetings/${first.id}` : '/meetings?group=toRecord' });
});
