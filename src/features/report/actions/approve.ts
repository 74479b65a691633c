import { enterDispatch } from '#features/dispatch/public.ts';
import { type Work, action } from '#platform/feature.ts';
import { refuse } from '#kernel/verdict.ts';
import { report } from '../contract.ts';
import { paperNow } from '../paper.ts';
import { type Report, life } from '../rules.ts';
import { find, update } from '../store.ts';
import { tellAbout } from '../telling.ts';

/** 审定: the paper and its figures stay as they are today, and the letter is registered with the next number. */
export const approve = action(report.verbs.approve)<Report>({
  apply: async (work, one) => {
    const { tx, today, actor } = work;
    const row = await find(tx, one.id, false) ?? refuse('platform.notFound', 404);
    const letter = await paperNow(work as Work, row);
    const numberLabel = await enterDispatch(work, { kind: 'yearlyReport', from: null, number: 'draw', sentOn: today, title: letter.title, addressee: letter.addressee ?? '', about: 'year', aboutId: one.id });
    const kept = { ...letter, form: 'letter', ...(numberLabel === null ? {} : { number: numberLabel }) };
    await update(tx, one.id, { state: life.next(one.state, 'approve'), approvedOn: today, approvedBy: actor.personId, numberLabel, letter: JSON.stringify(kept) });
    await tellAbout(work, one, 'approved', { personId: one.writtenBy });
    return { id: one.id };
  },
});
