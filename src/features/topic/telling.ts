import { tell } from '#features/notice/public.ts';
import type { Work } from '#platform/feature.ts';
import { type Fate, type Round, outcomeOf } from './rules.ts';
import { topicsOf } from './store.ts';

/** Tells the proposers of these topics what became of them: one notice a person, however many they are. */
export async function tellProposers(work: Work, { id, year }: Pick<Round, 'id' | 'year'>, topicIds: readonly string[]): Promise<void> {
  const sorted = (await topicsOf(work.tx, id)).filter((one) => topicIds.includes(one.id));
  for (const [personId, own] of Map.groupBy(sorted, (one) => one.personId)) {
    const fates = own.flatMap(({ fate }): Fate[] => (fate === null ? [] : [fate]));
    const named = (aside: boolean) => own.filter(({ fate }) => (fate === 'aside') === aside).map(({ topic }) => topic).join('、');
    const reason = own.find(({ fateWords }) => fateWords !== null)?.fateWords ?? '';
    await tell(work, { to: { personId }, kind: `topic.${outcomeOf(fates)}`, params: { year, chosen: named(false), aside: named(true), reason }, link: `/topics/${id}` });
  }
}

/** Tells everybody whose topic waits that nothing comes of the round. */
export async function tellCancelled(work: Work, { id, year, topics }: Pick<Round, 'id' | 'year' | 'topics'>, reason: string): Promise<void> {
  for (const personId of new Set(topics.filter(({ fate }) => fate === null).map((topic) => topic.personId))) await tell(work, { to: { personId }, kind: 'topic.cancelled', params: { year, reason }, link: `/topics/${id}` });
}
