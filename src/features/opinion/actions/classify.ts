import { fill } from '#kernel/words.ts';
import { tell } from '#features/notice/public.ts';
import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import { type Opinion, isReport } from '../rules.ts';
import { linkTo, tellCaretakers } from '../telling.ts';
import { text } from '../text.ts';

/** Staff say what it is; said wrongly, it is said again. A petition or a report goes on to the office. */
export const classify = action(opinion.verbs.classify)<Opinion>({
  apply: async (work, subject) => {
    const { kind, note } = work.input;
    const done = await move(work, subject, { verb: 'classify', change: { kind }, innerWords: fill('{kind} {note}', { kind: text.kinds[kind], note: note ?? '' }).trim() });
    work.note({ kind, before: subject.kind });
    const { id, number } = subject;
    if (kind !== 'opinion') await tell(work, { to: { role: 'clerk' }, kind: 'opinion.petitionFound', params: { number, kind: text.kinds[kind] }, link: linkTo(id) });
    // No report after all: now its station or deputy learns of it.
    if (isReport(subject) && kind !== 'report') await tellCaretakers(work, { ...subject, kind }, 'arrived', { number });
    return done;
  },
});
