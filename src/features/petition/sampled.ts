import { namesOf } from '#features/account/public.ts';
import { type Actor, keepsTheOffice } from '#kernel/actor.ts';
import { dateOn } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import type { Work } from '#platform/feature.ts';
import { type Kind, numberLabel } from './rules.ts';
import { entriesOf, receivedWithin, stepsOf } from './store/sampled.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** Words are the office's own, and those of an accusation, or of what nobody has sorted yet and may be one, are in no sample: what is checked is how it was handled. */
const readsWords = (actor: Actor, kind: Kind | null): boolean => keepsTheOffice(actor) && kind !== null && kind !== 'accusation';

/** What a sample may be drawn from, by the number of the register. Offices of the town handle none of it: where one is asked for there is none. */
export const petitionsToDraw = async ({ tx, actor }: Work<unknown>, scope: { readonly fromOn: string; readonly toOn: string; readonly kind?: string | undefined; readonly officeId?: string | undefined }, most: number): Promise<{ id: string; number: string }[]> =>
  (scope.officeId === undefined ? await receivedWithin(tx, actor, scope, most) : []).map(({ id, year, number }) => ({ id, number: numberLabel(year, number) }));

/** The drawn letters and visits with the day each was received beside the day it was entered. */
export async function sampledPetitions(work: Work<unknown>, ids: readonly string[]) {
  const { states, kinds, unsorted } = wordsFor(work, { zh, en });
  return (await entriesOf(work.tx, work.actor, ids)).map(({ id, kind, state, subject, organ, receivedOn, enteredAt, toldDueOn, toldOn, lateSteps, mostDays }) => {
    const called = kind === null ? unsorted : kinds[kind];
    return {
      id, title: readsWords(work.actor, kind) ? subject : called, kind: called, state: states[state], office: kind === 'accusation' ? '' : organ ?? '',
      eventOn: receivedOn, enteredOn: dateOn(enteredAt), dueOn: toldDueOn, answeredOn: toldOn, lateSteps, mostDays,
    };
  });
}

/** All steps of one with the day each bears and the moment it was entered; null for one this actor may not see. */
export async function petitionTrace(work: Work<unknown>, id: string) {
  const [row] = await entriesOf(work.tx, work.actor, [id]);
  if (!row) return null;
  const { verbs, events } = wordsFor(work, { zh, en });
  const names: Readonly<Record<string, string>> = { ...verbs, ...events };
  const steps = await stepsOf(work.tx, id);
  const people = await namesOf(work.tx, steps.map(({ personId }) => personId));
  return {
    steps: steps.map(({ doneOn, at, verb, personId, words }) => ({ on: doneOn, at, name: names[verb] ?? verb, who: people.get(personId ?? '') ?? null, words: readsWords(work.actor, row.kind) ? words : null })),
    letters: [], files: [],
  };
}
