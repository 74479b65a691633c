import { namesOf } from '#features/account/public.ts';
import { sentAbout } from '#features/dispatch/public.ts';
import { officeNames } from '#features/office/public.ts';
import { dateOn } from '#kernel/dates.ts';
import { judge } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { numberLabel, wordsIn } from './numbering.ts';
import { policy } from './policy.ts';
import { shownState } from './rules/clocks.ts';
import { knowsAppraisal, knowsApproaches } from './rules/readers.ts';
import { isLive } from './rules/standing.ts';
import { eventsOf } from './store/detail.ts';
import { listed, shown } from './store/list.ts';
import { type SampleScope, entriesOf, numberedWithin } from './store/sampled.ts';

/** What a sample may be drawn from, by the printed number; the number is the same in every language. */
export const suggestionsToDraw = async (work: Work<unknown>, scope: SampleScope, most: number): Promise<{ id: string; number: string }[]> =>
  (await numberedWithin(work.tx, work.actor, scope, most)).map((row) => ({ id: row.id, number: numberLabel('zh', row) }));

/** The drawn suggestions with the day each bears beside the day it was entered. */
export async function sampledSuggestions(work: Work<unknown>, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const { tx, actor, today } = work;
  const words = wordsIn(work);
  const entries = new Map((await entriesOf(tx, ids)).map((row) => [row.id, row]));
  return (await shown(tx, actor, ids, today)).map((row) => {
    const entry = entries.get(row.id);
    return {
      id: row.id, title: row.title, kind: words.kinds[row.kind], state: words.states[shownState(row.state, knowsAppraisal(actor, row))], office: row.assignments.filter(isLive).map(({ officeId }) => row.officeNames[officeId] ?? '').join('、'),
      eventOn: row.submittedOn ?? row.assignedOn ?? today, enteredOn: dateOn(entry?.enteredAt ?? work.now), dueOn: row.dueOn, answeredOn: row.repliedOn, lateSteps: entry?.lateSteps ?? 0, mostDays: entry?.mostDays ?? 0,
    };
  });
}

/** All steps of a suggestion with the day each bears and the moment it was entered, and its papers; null for one this actor may not see. */
export async function suggestionTrace(work: Work<unknown>, id: string) {
  const { tx, actor, today, house } = work;
  const row = await listed(tx, actor, id, today);
  if (!row || judge(policy.see, actor, row, today) !== null) return null;
  const words = wordsIn(work);
  const names: Readonly<Record<string, string>> = { ...words.events, ...words.verbs };
  const events = await eventsOf(tx, id, ['readers', 'writers', ...(knowsAppraisal(actor, row) ? ['presidium'] : []), ...(knowsApproaches(actor, row) ? ['ownPresidium'] : [])]);
  const people = await namesOf(tx, events.map(({ personId }) => personId));
  const offices = await officeNames(tx, [...new Set(events.flatMap(({ officeId }) => officeId ?? []))]);
  const files = await house.files.of(tx, 'suggestion', [id, ...row.replies.map((reply) => reply.id)]);
  return {
    steps: events.map(({ at, doneOn, verb, personId, officeId, words: said }) => ({ on: doneOn, at, name: names[verb] ?? verb, who: [offices.get(officeId ?? ''), people.get(personId ?? '')].filter(Boolean).join(' · ') || null, words: said })),
    letters: (await sentAbout(tx, id)).map(({ numberLabel: number, title, sentOn, enteredAt, voidedOn }) => ({ number, title, on: sentOn, at: enteredAt, voided: voidedOn !== null })),
    files: files.map((file) => ({ id: file.id, name: file.name })),
  };
}
