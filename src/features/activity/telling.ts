import { tell } from '#features/notice/public.ts';
import type { Work } from '#platform/feature.ts';
import type { Activity } from './rules/activity.ts';
import type { text } from './text.ts';

type Kind = keyof (typeof text)['notices'];
type Params = Readonly<Record<string, string | number>>;
type About = Pick<Activity, 'id' | 'topic'>;

const say = (work: Work, { id, topic }: About, to: Parameters<typeof tell>[1]['to'], kind: Kind, params: Params = {}): Promise<void> =>
  tell(work, { to, kind: `activity.${kind}`, params: { what: topic, ...params }, link: `/activities/${id}` });

/** Tells these people, each once. */
export async function tellPeople(work: Work, about: About, personIds: Iterable<string | null>, kind: Kind, params?: Params): Promise<void> {
  for (const personId of new Set(personIds)) if (personId !== null) await say(work, about, { personId }, kind, params);
}

/** Tells who keeps the papers of the congress. */
export const tellClerk = (work: Work, about: About, kind: Kind, params?: Params): Promise<void> => say(work, about, { role: 'clerk' }, kind, params);

/** Tells whoever looks after it: its convener and recorder; the clerk where it has neither. */
export async function tellKeepers(work: Work, activity: Pick<Activity, 'id' | 'topic' | 'convenerPersonId' | 'recorderPersonId'>, kind: Kind, params?: Params): Promise<void> {
  const people = [activity.convenerPersonId, activity.recorderPersonId].filter((id) => id !== null);
  if (people.length > 0) await tellPeople(work, activity, people, kind, params);
  else await tellClerk(work, activity, kind, params);
}
