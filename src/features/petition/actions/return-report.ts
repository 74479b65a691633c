import { chineseDate } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { fill } from '#kernel/words.ts';
import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { move } from '../moving.ts';
import { carryOn } from '../passing/kinds.ts';
import type { Petition } from '../rules/petition.ts';
import { setSending } from '../store/passage.ts';
import { text } from '../text.ts';

/** What the town reported does not do: it hears why and by which day it reports again. What it said stays in the timeline. */
export const returnReport = action(petition.verbs.returnReport)<Petition>({
  apply: async (work, subject) => {
    const { tx, now, today, house, input: { words, reportDueOn } } = work;
    const { id } = subject.sending ?? refuse('petition.notSentDown', 409);
    if (reportDueOn <= today) refuse('petition.badReportDay');
    await setSending(tx, id, { returnId: newId(now.getTime()), returnedOn: today, returnedWords: words, reportDueOn, reportedOn: null, reportWords: null });
    await house.files.move(tx, { feature: 'petition.fromBelow', id: subject.id }, { feature: 'petition.returned', id: subject.id });
    await carryOn(work, id);
    return move(work, subject, 'returnReport', { words: fill(text.told.returned, { words, day: chineseDate(reportDueOn) }) });
  },
});
