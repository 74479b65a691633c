import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Opinion } from '../rules.ts';
import { text } from '../text.ts';

/** The written notice was given: on the spot, by post, by message, by hand; and on which day. */
export const noticeElsewhere = action(opinion.verbs.noticeElsewhere)<Opinion>({
  apply: async (work, subject) => {
    const { way, on } = work.input;
    if (on > work.today || on < subject.receivedOn) refuse('opinion.noticeBefore');
    const done = await move(work, subject, { verb: 'noticeElsewhere', publicWords: text.noticeWays[way], change: { noticeWay: way, noticedOn: on, noticedAt: work.now } });
    work.note({ way, on, late: subject.noticeDueOn !== null && on > subject.noticeDueOn });
    return done;
  },
});
