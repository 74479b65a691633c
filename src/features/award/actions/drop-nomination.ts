import { keepsTheOffice } from '#kernel/actor.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { award } from '../contract.ts';
import type { Award } from '../rules.ts';
import { nominationsOf, updateNomination } from '../store.ts';

/** A nomination is taken back by whoever made it, or by the office, before the meeting. */
export const dropNomination = action(award.verbs.dropNomination)<Award>({
  apply: async ({ tx, now, input, actor }, { id }) => {
    const row = (await nominationsOf(tx, [id])).find((each) => each.id === input.nominationId) ?? refuse('award.unknownNomination', 404);
    if (!keepsTheOffice(actor) && row.nominatedBy !== actor.personId) refuse('award.notYours', 403);
    await updateNomination(tx, row.id, { droppedAt: now });
    return { id };
  },
});
