import { tell } from '#features/notice/public.ts';
import { signersOf } from '#features/suggestion/rules/suggestion.ts';
import type { Work } from '#platform/feature.ts';
import type { Motion } from './rules/motion.ts';
import type { text } from './text.ts';

type Kind = keyof (typeof text)['notices'];
type Params = Readonly<Record<string, string | number>>;

const say = (work: Work, motion: Motion, to: Parameters<typeof tell>[1]['to'], kind: Kind, params: Params = {}): Promise<void> =>
  tell(work, { to, kind: `motion.${kind}`, params: { what: motion.title, ...params }, link: `/motions/${motion.id}` });

/** Tells one person. */
export const tellPerson = (work: Work, motion: Motion, personId: string, kind: Kind, params?: Params) => say(work, motion, { personId }, kind, params);

/** Tells everybody who moves it. */
export async function tellSigners(work: Work, motion: Motion, kind: Kind, params?: Params): Promise<void> {
  for (const personId of signersOf(motion)) await say(work, motion, { personId }, kind, params);
}

/** Tells who keeps the papers. */
export const tellClerk = (work: Work, motion: Motion, kind: Kind, params?: Params) => say(work, motion, { role: 'clerk' }, kind, params);
/** Tells who records the presidium's decisions. */
export const tellChair = (work: Work, motion: Motion, kind: Kind, params?: Params) => say(work, motion, { role: 'chair' }, kind, params);
