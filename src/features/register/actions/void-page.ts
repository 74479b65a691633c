import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { register } from '../contract.ts';
import type { SignedPage } from '../rules/signed-page.ts';
import { findPage, voidPage as setVoid } from '../store/pages.ts';

/** Takes a signed page out of the register, with the reason; the file stays on record. */
export const voidPage = action(register.verbs.voidPage)<SignedPage>({
  load: ({ tx, input }) => findPage(tx, input.id, true),
  apply: async ({ tx, actor, now, input }, { id }) => {
    await setVoid(tx, id, { voidedBy: actor.personId ?? refuse('register.onlyTheKeepers', 403), voidedAt: now, voidWords: input.words });
    return { id };
  },
});
