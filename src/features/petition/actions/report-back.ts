import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { actDay, move } from '../moving.ts';
import type { Petition } from '../rules/petition.ts';

/** Word to the organ that sent it down: what became of it. */
export const reportBack = action(petition.verbs.reportBack)<Petition>({
  apply: async (work, subject) => {
    const on = actDay(work, work.input.on, subject);
    await work.house.files.attach(work.tx, work.input.fileIds ?? [], { feature: 'petition.report', id: subject.id });
    return move(work, subject, 'reportBack', { on, words: work.input.words, change: { reportedOn: on, reportWords: work.input.words, reportReturnedWords: null } });
  },
});
