import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { figures } from '../contract.ts';
import type { OfficeTable } from '../rules.ts';
import { remarksOf, update, updateRemark } from '../store.ts';
import { tellAnswered } from '../telling.ts';

/** What was found of a mistake that was pointed at; the records are mended where they stand, and then counted anew. */
export const answer = action(figures.verbs.answer)<OfficeTable>({
  apply: async (work, one) => {
    const { tx, today, input } = work;
    const said = (await remarksOf(tx, one.id)).find(({ id, kind, answeredOn }) => id === input.remarkId && kind === 'mistake' && answeredOn === null) ?? refuse('figures.unknownRemark', 404);
    await updateRemark(tx, said.id, { answerWords: input.words, answeredOn: today });
    await update(tx, one.id, {});
    await tellAnswered(work, one, said.saidBy);
    return { id: one.id };
  },
});
