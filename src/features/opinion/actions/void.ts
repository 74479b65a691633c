import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Opinion } from '../rules.ts';

/** An entry by mistake is voided with a reason. It keeps its number and can still be found. */
const voidOpinion = action(opinion.verbs.void)<Opinion>({
  apply: (work, subject) => move(work, subject, { verb: 'void', change: { closedAt: work.now }, publicWords: work.input.reason }),
});

export { voidOpinion as void };
