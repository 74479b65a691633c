import { refuse } from '#kernel/verdict.ts';
import { tellOriginators } from '#features/opinion/public.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { sendRehandling } from '../dispatching.ts';
import { giveBackClosed } from '../giving.ts';
import { move } from '../moving.ts';
import { reopeningsOf } from '../policy.ts';
import { takeDown } from '../publishing.ts';
import { stateBeforeClosing } from '../rules/standing.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { formOf } from '../store/appraisals.ts';
import { concludedOn } from '../store/detail.ts';
import { dropCheck } from '../store/publication.ts';
import { dayOf, tellOwing, tellWriters } from '../telling.ts';

/** 退回办理: closed by mistake. It stands again where it stood; or, by the chair, the offices handle it again, and their due date is the one it always was. */
export const reopen = action(suggestion.verbs.reopen)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, input, today, actor } = work;
    const { to, words } = input;
    if (!reopeningsOf(actor).includes(to)) refuse('suggestion.onlyTheChair', 403);
    await dropCheck(tx, { suggestionId: paper.id });
    await takeDown(work, paper);
    await tellWriters(work, paper, 'reopened');
    work.note({ to, dueOn: paper.dueOn });
    const open = { closedOn: null, publicationDueOn: null };
    if (to === 'before') {
      await tellOriginators(work, paper.id, 'reopened');
      const stood = stateBeforeClosing({ appraised: (await formOf(tx, paper.id, paper.round)) !== null, concluded: (await concludedOn(tx, paper.id)) !== null });
      return move(work, paper, 'reopen', { to: stood, change: open, words, audience: 'writers' });
    }
    const round = paper.round + 1;
    await giveBackClosed(work, paper);
    if (paper.dueOn !== null) await sendRehandling(work, paper, { since: 'notDone', dueOn: paper.dueOn, ground: words });
    await tellOwing(work, { ...paper, round }, 'rehandle', { due: dayOf(paper.dueOn) });
    await tellOriginators(work, paper.id, 'handledAgain');
    const again = { round, rehandleOrderedOn: today, rehandleGround: words, repliedOn: null, appraisalDueOn: null, concludedOn: null, concludedWords: null };
    return move(work, paper, 'reopen', { to: 'rehandling', change: { ...open, ...again }, words });
  },
});
