import { action } from '#platform/feature.ts';
import { activity } from '../contract.ts';
import { sendReport } from '../letters.ts';
import { move } from '../moving.ts';
import type { Activity } from '../rules/activity.ts';
import { tellClerk } from '../telling.ts';

/** The written report to the congress 书面汇报; its letter is printed from the record and stands in the register of letters. */
export const report = action(activity.verbs.report)<Activity>({
  apply: async (work, one) => {
    const { today, input } = work;
    await sendReport(work, one.id);
    await tellClerk(work, one, 'reported');
    return move(work, one, 'report', { change: { reportWords: input.words, reportedOn: today } });
  },
});
