import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { figures } from '../contract.ts';
import { type OfficeTable, most, speaksOf } from '../rules.ts';
import { insertRemark, linesOf, remarksOf, update } from '../store.ts';
import { tellOffice } from '../telling.ts';

/** 说明 or 指出错误: the government of every line, an office of its own. */
export const remark = action(figures.verbs.remark)<OfficeTable>({
  apply: async (work, one) => {
    const { tx, now, today, actor, input: { officeId, kind, words }, note } = work;
    const line = (await linesOf(tx, one.id, one.revision)).find((each) => each.officeId === officeId) ?? refuse('figures.unknownLine', 404);
    if (!speaksOf(actor, officeId)) refuse('figures.onlyWhoIsShown', 403);
    if ((await remarksOf(tx, one.id)).length >= most.remarks) refuse('figures.tooMany', 409);
    await insertRemark(tx, { id: newId(now.getTime()), tableId: one.id, officeId, kind, words, saidBy: actor.personId ?? refuse('figures.onlyWhoIsShown', 403), saidOn: today });
    // Whoever has the check open has not read this: his version is past.
    await update(tx, one.id, {});
    await tellOffice(work, one, kind === 'mistake' ? 'mistaken' : 'remarked', line.officeName);
    note({ kind });
    return { id: one.id };
  },
});
