import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Opinion } from '../rules.ts';
import { tellCaretakers } from '../telling.ts';

/** It was sent elsewhere by mistake and is ours after all; what was noted about the other channel stays in the timeline. */
export const takeBack = action(opinion.verbs.takeBack)<Opinion>({
  apply: async (work, subject) => {
    const to = subject.stationId || subject.deputyPersonId ? 'withDeputy' : 'received';
    const change = { kind: null, elsewhereChannel: null, elsewhereBody: null, elsewhereReason: null, noticeDueOn: null, noticedAt: null, noticedOn: null, noticeWay: null };
    const done = await move(work, subject, { verb: 'takeBack', to, change, publicWords: work.input.reason });
    await tellCaretakers(work, { ...subject, kind: null }, 'takenBack', { number: subject.number });
    return done;
  },
});
