import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { award } from '../contract.ts';
import { publishNow } from '../publishing.ts';
import { type Award, life } from '../rules.ts';
import { isHim } from '../speaking.ts';
import { nominationsOf, update } from '../store.ts';

/** 复核公开: a second person has read what the first one checked; it is public as it stands, not a word otherwise. */
export const confirm = action(award.verbs.confirm)<Award>({
  apply: async (work, one) => {
    const rows = (await nominationsOf(work.tx, [one.id])).filter(({ chosen }) => chosen);
    if (rows.some((row) => isHim(work.actor, row))) refuse('award.ownHonour', 403);
    await update(work.tx, one.id, { state: life.next(one.state, 'confirm') });
    await publishNow(work, one, rows);
    return { id: one.id };
  },
});
