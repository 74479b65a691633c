import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { duty } from '../contract.ts';
import type { ArchivedLine } from '../rules.ts';
import { strikeLine } from '../store/archive.ts';

/** Strikes out a line that was added by hand; it stays in the archive, crossed out, with the reason. */
export const strikeAct = action(duty.verbs.strikeAct)<ArchivedLine>({
  apply: async ({ tx, actor, now, input }, line) => {
    await strikeLine(tx, line, { reason: input.reason, struckBy: actor.personId ?? refuse('duty.notYours', 403), struckAt: now });
    return { id: line.id };
  },
});
