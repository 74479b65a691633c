import { namesOf } from '#features/account/public.ts';
import { dateOn } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import { judge } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { numberLabel } from './numbering.ts';
import { policy } from './policy.ts';
import { listed } from './store/list.ts';
import { entriesOf, handedInWithin, stepsOf } from './store/sampled.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** What a sample may be drawn from, by the printed number. No office handles a motion: where one is asked for there is none. */
export const motionsToDraw = async ({ tx, actor }: Work<unknown>, scope: { readonly fromOn: string; readonly toOn: string; readonly officeId?: string | undefined }, most: number): Promise<{ id: string; number: string }[]> =>
  (scope.officeId === undefined ? await handedInWithin(tx, actor, scope, most) : []).map((row) => ({ id: row.id, number: numberLabel('zh', row) ?? row.id }));

/** The drawn motions with the day each bears beside the day it was entered. */
export async function sampledMotions(work: Work<unknown>, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const { tx, actor, today } = work;
  const words = wordsFor(work, { zh, en });
  const found = [];
  for (const { id, submittedOn, enteredAt, lateSteps, mostDays } of await entriesOf(tx, ids)) {
    const row = await listed(tx, actor, id);
    if (!row || judge(policy.see, actor, row, today) !== null) continue;
    const eventOn = submittedOn ?? today;
    found.push({ id, title: row.title, kind: words.title, state: words.states[row.state], office: '', eventOn, enteredOn: enteredAt === null ? eventOn : dateOn(enteredAt), dueOn: null, answeredOn: row.decidedOn, lateSteps, mostDays });
  }
  return found;
}

/** All steps of a motion with the day each bears and the moment it was entered, and its papers; null for one this actor may not see. */
export async function motionTrace(work: Work<unknown>, id: string) {
  const { tx, actor, today, house } = work;
  const row = await listed(tx, actor, id);
  if (!row || judge(policy.see, actor, row, today) !== null) return null;
  const words = wordsFor(work, { zh, en });
  const names: Readonly<Record<string, string>> = words.verbs;
  const steps = await stepsOf(tx, id);
  const people = await namesOf(tx, steps.map(({ personId }) => personId));
  const files = await house.files.of(tx, 'motion', [id]);
  return {
    steps: steps.map(({ at, doneOn, verb, personId, words: said }) => ({ on: doneOn, at, name: names[verb] ?? verb, who: people.get(personId ?? '') ?? null, words: said })),
    letters: [], files: files.map((file) => ({ id: file.id, name: file.name })),
  };
}
