import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import { type Opinion, noticeDue } from '../rules.ts';
import { tellResident } from '../telling.ts';
import { text } from '../text.ts';

/** It is not for the congress: it stays registered, with where it went and why. The written notice is due within 15 days of receipt. */
export const sendElsewhere = action(opinion.verbs.sendElsewhere)<Opinion>({
  apply: async (work, subject) => {
    const { channel, bodyName, reason } = work.input;
    const done = await move(work, subject, {
      verb: 'sendElsewhere', publicWords: `${text.channels[channel]}（${bodyName}）：${reason}`,
      change: {
        elsewhereChannel: channel, elsewhereBody: bodyName, elsewhereReason: reason, officeId: null, proposedOfficeId: null, noticedAt: null, noticedOn: null, noticeWay: null,
        noticeDueOn: noticeDue(subject.receivedOn, await work.house.calendar()),
      },
    });
    work.note({ channel });
    await tellResident(work, subject, { template: 'opinionElsewhere', channel: bodyName });
    return done;
  },
});
