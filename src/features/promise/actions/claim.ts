import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { promise } from '../contract.ts';
import { move } from '../moving.ts';
import { checkDue } from '../profile.ts';
import { statesBefore } from '../rules.ts';
import type { PromiseMade } from '../rules/promise.ts';
import { nameOfOffice, tellChair } from '../telling.ts';

/** The office says that it is done, and what shows it. It counts as done when the presidium has looked. */
export const claim = action(promise.verbs.claim)<PromiseMade>({
  apply: async (work, made) => {
    const { tx, input, today, house } = work;
    const { doneOn, words, spentYuan = null, fileIds = [] } = input;
    if (doneOn > today || doneOn < (made.madeOn ?? today)) refuse('promise.badDoneDay');
    await house.files.attach(tx, fileIds, { feature: 'promise', id: made.id });
    await tellChair(work, made, 'claimed', { office: await nameOfOffice(work, made.officeId) });
    work.note({ doneOn, late: doneOn > made.dueOn, fileCount: fileIds.length });
    return move(work, made, 'claim', {
      change: { stateBefore: statesBefore.find((state) => state === made.state) ?? null, claimedOn: today, doneOn, claimWords: words, spentYuan, checkDueOn: await checkDue(work) },
      words, officeId: made.officeId,
    });
  },
});
