import { judge, refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import type { Letter } from '#platform/print/letter.ts';
import { motionLetter as letterOf } from './letters.ts';
import { policy } from './policy.ts';
import { rowFields } from './presenting.ts';
import { find } from './store/case.ts';
import { list, listed } from './store/list.ts';

/** Motions that cannot go on before this actor does something: at most 20 rows as the list shows them, and how many there are in all. */
export async function motionsWaiting(work: Work) {
  const { rows, total } = await list(work.tx, work.actor, { group: 'waiting' }, 1);
  return { total, rows: rows.map((row) => rowFields(work, row)) };
}

/** A motion by name and number; null for whoever may not see it. */
export async function motionBrief(work: Work, id: string): Promise<{ id: string; title: string; state: string; numberLabel: string | null } | null> {
  const motion = await listed(work.tx, work.actor, id);
  return motion && judge(policy.see, work.actor, motion, work.today) === null ? rowFields(work, motion) : null;
}

/** The motion as a paper to read and sign. 404 for whoever may not see it. */
export async function motionLetter(work: Work, id: string): Promise<Letter> {
  const motion = await find(work.tx, id, false);
  return motion && judge(policy.see, work.actor, motion, work.today) === null ? letterOf(work, motion) : refuse('platform.notFound', 404);
}

/** What an archive keeps of it. */
export { archivedMotions } from './store/archived.ts';
/** How many motions each deputy led and joined. */
export { motionsBy } from './store/handed-in.ts';
/** For spot checks: what may be drawn, what was drawn, and each step with both its days. */
export { motionTrace, motionsToDraw, sampledMotions } from './sampled.ts';
