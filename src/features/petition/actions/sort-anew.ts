import { refuse } from '#kernel/verdict.ts';
import { fill } from '#kernel/words.ts';
import { action } from '#platform/feature.ts';
import { keepAway } from '../barring.ts';
import { petition } from '../contract.ts';
import { move } from '../moving.ts';
import type { Petition } from '../rules/petition.ts';
import { text } from '../text.ts';

/**
 * Sorted wrongly, or to the wrong organ: mended, with what stood there before in the timeline. No day moves. An accusation is kept from whom
 * it is about in the same step, and where it turns out to be none he is let in by a step of its own, not by this.
 */
export const sortAnew = action(petition.verbs.sortAnew)<Petition>({
  apply: async (work, subject) => {
    const { kind, words, accusedIds = [] } = work.input;
    const before = subject.organ;
    // Whom it was sent down to is changed by taking it back, and what is handled here has no organ.
    const organ = before === null || subject.sending ? before : work.input.organ ?? before;
    if (kind === subject.kind && organ === before) refuse('petition.nothingChanged', 409);
    // The town may have the name of whoever brought it already; once it has reported it cannot be taken back from there, and is kept away here at least.
    if (kind === 'accusation' && subject.sending && subject.sending.reportedOn === null) refuse('petition.liesBelow', 409);
    if (kind === 'accusation') await keepAway(work, subject, accusedIds, 'accused');
    work.note({ kind, before: subject.kind });
    const said = (what: typeof kind | null, where: string | null) => [what && text.kinds[what], where].filter(Boolean).join('，');
    return move(work, subject, 'sortAnew', { change: { kind, organ }, words: fill(text.told.sortedAnew, { before: said(subject.kind, before), after: said(kind, organ), words }) });
  },
});
