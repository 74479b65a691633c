import { addDays } from '#kernel/dates.ts';
import { remindersDue } from '#kernel/deadline.ts';
import { deputyNames } from '#features/deputy/public.ts';
import { ruleValue } from '#features/settings/public.ts';
import { onceAWorkday } from '#platform/once-a-workday.ts';
import { announcedUntil } from './store/list.ts';
import { lastLookedOn, setLookedOn } from './store/writes.ts';
import { tellPeople } from './telling.ts';

/** Longer holidays lie within so many days. */
const daysAhead = 30;

/** Reminds once a workday, bundled like every notice: whoever has not answered, as many days before as the town says; all who come, and who holds it, on the working day before. What was not recorded stands in the to-do and nags nobody. */
export const remind = onceAWorkday('activity.remind', { last: lastLookedOn, keep: setLookedOn }, async (work, looked, calendar) => {
  const { tx, today } = work;
  const answerDays = await ruleValue(tx, 'activityAnswer', today);
  const inOffice = new Set((await deputyNames(tx, today)).map(({ id }) => id));
  // Who was asked only today knows; who left office meanwhile is asked nothing more.
  for (const one of await announcedUntil(tx, today, addDays(today, daysAhead))) {
    const { id, topic, startsOn, venue, startTime, deputies, convenerPersonId, recorderPersonId } = one;
    const comes = (days: number) => remindersDue(startsOn, looked, today, calendar, [days]).length > 0;
    const of = (answer: 'asked' | 'coming') => deputies.filter((each) => each.answer === answer && inOffice.has(each.personId)).map(({ personId }) => personId);
    const when = { on: [startsOn, startTime].filter(Boolean).join(' '), where: venue ?? '' };
    const tomorrow = comes(1);
    const asked = of('asked');
    if (tomorrow || comes(answerDays)) await tellPeople(work, { id, topic }, asked, 'answerSoon', when);
    if (tomorrow) await tellPeople(work, { id, topic }, [...of('coming'), convenerPersonId, recorderPersonId].filter((one) => one === null || !asked.includes(one)), 'soon', when);
  }
});
