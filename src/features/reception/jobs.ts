import { addDays } from '#kernel/dates.ts';
import { remindersDue } from '#kernel/deadline.ts';
import { onceAWorkday } from '#platform/once-a-workday.ts';
import { mostDays } from './rules.ts';
import { published } from './store.ts';
import { lastLookedOn, setLookedOn } from './store/writes.ts';
import { tellPerson } from './telling.ts';

/** Longer holidays lie within so many days. */
const daysAhead = 30;

/** Reminds whoever is on duty on the working day before, once; a rota that is not public yet reminds nobody. */
export const remind = onceAWorkday('reception.remind', { last: lastLookedOn, keep: setLookedOn }, async (work, looked, calendar) => {
  const { tx, today } = work;
  for (const day of await published(tx, { fromOn: addDays(today, 1), toOn: addDays(today, daysAhead) }, mostDays)) {
    if (remindersDue(day.heldOn, looked, today, calendar, [1]).length === 0) continue;
    for (const personId of day.personIds) await tellPerson(work, personId, day, 'reminder');
  }
});
