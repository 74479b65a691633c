import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { award } from '../contract.ts';
import type { Award } from '../rules.ts';
import { nominationsOf, update, updateNomination } from '../store.ts';
import { speaksFor } from '../speaking.ts';

/** The chosen one's own word; written again, the later words stand until they are published. */
export const say = action(award.verbs.say)<Award>({
  apply: async ({ tx, input, actor }, { id }) => {
    const row = (await nominationsOf(tx, [id])).find((each) => each.id === input.nominationId) ?? refuse('award.unknownNomination', 404);
    if (!speaksFor(actor, row)) refuse('award.onlyTheChosen', 403);
    await updateNomination(tx, row.id, { words: input.words });
    // Whoever has the check open has read other words: his version is past.
    await update(tx, id, {});
    return { id };
  },
});
