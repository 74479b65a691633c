import { twoPersons } from '#features/suggestion/public.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { award } from '../contract.ts';
import { chosenIn, tellSecond } from '../checking.ts';
import { publishNow } from '../publishing.ts';
import { type Award, life } from '../rules.ts';
import { update, updateNomination } from '../store.ts';

/** 公开审核: somebody has read exactly what everybody will read. Where two check, it waits for the second with these words; else it is public now. */
export const publish = action(award.verbs.publish)<Award>({
  apply: async (work, one) => {
    const { tx, today, input, actor } = work;
    const rows = await chosenIn(tx, one);
    if (rows.length === 0) refuse('award.nobodyChosen', 409);
    for (const row of rows) {
      const shown = input.shown.find(({ nominationId }) => nominationId === row.id) ?? refuse('award.shownMissing');
      await updateNomination(tx, row.id, { publicReason: shown.reason, publicWords: shown.withWords ? row.words : null });
    }
    if (input.shown.length !== rows.length) refuse('award.shownMissing');
    const second = await twoPersons(tx, today);
    const state = life.next(one.state, 'publish', second ? 'checked' : 'published');
    await update(tx, one.id, { state, checkedBy: actor.personId, checkedOn: today, sentBackWords: null });
    if (!second) await publishNow(work, one, rows);
    else if (await tellSecond(work, one) === 0) refuse('award.nobodyConfirms', 409);
    return { id: one.id };
  },
});
