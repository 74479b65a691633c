import { action } from '#platform/feature.ts';
import { report } from '../contract.ts';
import { type Report, life } from '../rules.ts';
import { update } from '../store.ts';
import { tellAbout } from '../telling.ts';

/** 退回修改: back to the writer with a word; nothing that was written is lost. */
export const sendBack = action(report.verbs.sendBack)<Report>({
  apply: async (work, one) => {
    await update(work.tx, one.id, { state: life.next(one.state, 'sendBack'), sentBackWords: work.input.words });
    await tellAbout(work, one, 'sentBack', { personId: one.writtenBy });
    return { id: one.id };
  },
});
