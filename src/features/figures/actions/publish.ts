import { twoPersons } from '#features/suggestion/public.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { figures } from '../contract.ts';
import { type OfficeTable, life } from '../rules.ts';
import { remarksOf, update, updateRemark } from '../store.ts';
import { tellGovernment } from '../telling.ts';

/** 公开: the chair has read exactly what everybody will read, and says which remarks stand beside their lines. */
export const publish = action(figures.verbs.publish)<OfficeTable>({
  apply: async (work, one) => {
    const { tx, today, input, actor, note } = work;
    if (one.preparedBy === actor.personId && await twoPersons(tx, today)) refuse('figures.secondPerson', 403);
    const remarks = (await remarksOf(tx, one.id)).filter(({ kind }) => kind === 'remark');
    for (const id of input.printed) {
      if (!remarks.some((each) => each.id === id)) refuse('figures.unknownRemark', 404);
      await updateRemark(tx, id, { printed: true });
    }
    await update(tx, one.id, { state: life.next(one.state, 'publish'), publishedOn: today });
    await tellGovernment(work, one, 'published');
    note({ remarks: input.printed.length });
    return { id: one.id };
  },
});
