import { numberFields } from '#features/suggestion/public.ts';
import { dateOn } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import type { Work } from '#platform/feature.ts';
import { rowFields, wholes } from './presenting.ts';
import { listed } from './store/list.ts';
import { type SampleScope, entriesOf, madeWithin } from './store/sampled.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** What a sample may be drawn from, by the number of its suggestion and the promise's own place there. */
export const promisesToDraw = async ({ tx, actor }: Work<unknown>, scope: SampleScope, most: number): Promise<{ id: string; number: string }[]> =>
  (await madeWithin(tx, actor, scope, most)).map((row) => ({ id: row.id, number: fill(zh.sampleNumber, { suggestion: numberFields('zh', row).numberLabel ?? '', place: row.place }) }));

/** The drawn promises with the day each was made beside the day it was entered. */
export async function sampledPromises(work: Work, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const words = wordsFor(work, { zh, en });
  const found = [];
  for (const { id, createdAt, lateSteps, mostDays } of await entriesOf(work.tx, ids)) {
    const [row] = await listed(work.tx, work.actor, { id });
    if (!row) continue;
    const { what, source, state, office, madeOn, firstDueOn, keptOn, doneOn } = rowFields(work, row);
    found.push({ id, title: what, kind: words.sources[source], state: words.states[state], office: office.name, eventOn: madeOn ?? dateOn(createdAt), enteredOn: dateOn(createdAt), dueOn: firstDueOn, answeredOn: keptOn === null ? null : doneOn ?? keptOn, lateSteps, mostDays });
  }
  return found;
}

/** One promise or all of a suggestion, with evidence, and each step with the day it bears and the moment it was entered. */
export async function promiseTraces(work: Work, which: { id: string } | { suggestionId: string }) {
  const { verbs, events: others, states } = wordsFor(work, { zh, en });
  const names: Readonly<Record<string, string>> = { ...verbs, ...others };
  return (await wholes(work, await listed(work.tx, work.actor, which))).map(({ id, suggestionId, what, officeName, firstDueOn, dueOn, state, evidence, claimWords, spentYuan, files, events }) => ({
    id, suggestionId, what, office: officeName, firstDueOn, dueOn, state: states[state], evidence, claimWords, spentYuan, files,
    steps: events.map((event) => ({ on: event.on, at: event.at, name: names[event.verb] ?? event.verb, who: [event.officeName, event.who].filter(Boolean).join(' · ') || null, words: event.words })),
  }));
}

/** The suggestions, of each of these promises, whose residents wait for it. */
export async function casesOfPromises(work: Work, ids: readonly string[]): Promise<Map<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const id of ids) for (const { suggestionId, alsoCases } of await listed(work.tx, work.actor, { id })) found.set(id, [suggestionId, ...alsoCases.map((one) => one.suggestionId)]);
  return found;
}
