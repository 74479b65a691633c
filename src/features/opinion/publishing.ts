import { dateOn } from '#kernel/dates.ts';
import { refuse } from '#kernel/verdict.ts';
import { placeName } from '#features/place/public.ts';
import { ruleValue } from '#features/settings/public.ts';
import { movePublication } from '#platform/counter.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Work } from '#platform/feature.ts';
import type { Opinion } from './rules.ts';
import { type Shown, hide, show } from './store/published.ts';
import { type OpinionWords, wordsOf } from './store.ts';
import { text } from './text.ts';

/** Exactly what the public would read, and nothing else of the opinion; null before there is a summary to show. */
export async function freeze(tx: Tx, subject: Opinion, { summary, outcomeWhy }: Pick<OpinionWords, 'summary' | 'outcomeWhy'>): Promise<Shown | null> {
  const { outcome, answeredAt, placeCode, receivedOn } = subject;
  if (summary === null || outcome === null || answeredAt === null) return null;
  return { summary, outcome, why: outcomeWhy, placeCode, placeName: placeCode && (await placeName(tx, placeCode)), receivedOn, answeredOn: dateOn(answeredAt) };
}

/** Does the public read these words already? */
export const isPublicAlready = (preview: Shown | null, published: Shown | null): boolean =>
  preview !== null && published !== null && (Object.keys(preview) as (keyof Shown)[]).every((key) => preview[key] === published[key]);

/** Do two persons look at what is published? */
export const twoPersons = async ({ tx, today }: Pick<Work<unknown>, 'tx' | 'today'>): Promise<boolean> => (await ruleValue(tx, 'publicationPersons', today)) > 1;

/** Where two persons look, whoever wrote a summary waits for the other one: says which of these wait, with one question to the database at most. */
export async function waitingForAnother(work: Work<unknown>, subjects: readonly Opinion[]): Promise<(subject: Opinion) => boolean> {
  const isOwn = ({ summarisedBy }: Opinion) => summarisedBy !== null && summarisedBy === work.actor.personId;
  const apart = subjects.some(isOwn) && (await twoPersons(work));
  return (subject) => apart && isOwn(subject);
}

/** An opinion without a summary: nothing of it can be published before somebody writes one. */
export const noSummary = { summary: null, outcome: null, outcomeWhy: null, summarisedBy: null } as const;

/** Puts the summary before the public as it stands; later changes of it show only when it is published again. */
export async function publish(work: Work, subject: Opinion): Promise<void> {
  const frozen = await freeze(work.tx, subject, await wordsOf(work.tx, subject.id)) ?? refuse('opinion.noSummary', 409);
  await show(work.tx, { ...frozen, opinionId: subject.id, publishedOn: work.today, publishedBy: work.actor.personId });
  await movePublication(work.tx);
  work.note({ published: true, outcome: frozen.outcome });
}

/** They are handled again: what was said of the outcome holds no longer, in public or as a draft; the timeline of staff keeps the words. */
export async function openAgain(work: Work, opinions: readonly Opinion[]): Promise<typeof noSummary> {
  await takeDown(work, opinions, text.gone.openAgain);
  return noSummary;
}

/** Takes what the public reads of these opinions out of its sight, with the ground. */
export async function takeDown(work: Work, opinions: readonly Opinion[], ground: string): Promise<void> {
  const shown = opinions.filter(({ isPublished }) => isPublished);
  if (shown.length === 0) return;
  await hide(work.tx, shown.map(({ id }) => id), work.today, ground);
  await movePublication(work.tx);
  work.note({ unpublished: shown.length });
}
