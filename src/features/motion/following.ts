import { movePublication } from '#platform/counter.ts';
import type { Work } from '#platform/feature.ts';
import type { PublicState } from './rules.ts';
import type { Motion } from './rules/motion.ts';
import { follow, hide } from './store/published.ts';

/** What is shown follows what was recorded since: never an old state beside a new one. Words nobody has checked for the public are left out. */
export async function followShown(work: Work, motion: Motion, now: { state: PublicState; outcomeOn?: string } | { gone: string }): Promise<void> {
  if (motion.publicSince === null) return;
  if ('gone' in now) await hide(work.tx, motion.id, work.today, now.gone);
  else await follow(work.tx, motion.id, { ...now, outcomeWords: null });
  await movePublication(work.tx);
}
