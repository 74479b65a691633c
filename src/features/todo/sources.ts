import { lookup } from '#kernel/words.ts';
import { type Task, mostTasks, taskLamp } from '#kernel/task.ts';
import { opinionsOnDesk } from '#features/opinion/public.ts';
import { warnDays as opinionWarnDays } from '#features/opinion/rules.ts';
import type { Work } from '#platform/feature.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

const own = ({ locale }: Work) => (locale === 'en' ? en : zh);

/** The words of another feature, such as its name or its states. */
function wordOf({ house, locale }: Work, feature: string, path: string): string {
  const words = house.wordsOf(feature, locale);
  return (words && lookup(words, path)) ?? '';
}

/** Opinions on this actor's desk. */
export async function opinionTasks(work: Work): Promise<Task[]> {
  const kind = wordOf(work, 'opinion', 'title');
  const acts: Readonly<Record<string, string>> = own(work).opinionActs;
  return (await opinionsOnDesk(work.tx, work.actor, mostTasks)).map(({ id, number, state, excerpt, dueOn }) => ({
    key: `opinion:${id}`, kind, title: excerpt, detail: `${wordOf(work, 'opinion', `states.${state}`)} · ${number}`, link: `/opinions/${id}`,
    dueOn, lamp: taskLamp(dueOn, work.today, opinionWarnDays), act: acts[state] ?? own(work).act,
  }));
}
