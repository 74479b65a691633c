import { action } from '#platform/feature.ts';
import { report } from '../contract.ts';
import { type Report, life } from '../rules.ts';
import { update } from '../store.ts';
import { tellAbout } from '../telling.ts';

/** 送审: the chair reads the paper. */
export const submit = action(report.verbs.submit)<Report>({
  apply: async (work, one) => {
    await update(work.tx, one.id, { state: life.next(one.state, 'submit'), submittedOn: work.today, sentBackWords: null });
    await tellAbout(work, one, 'submitted', { role: 'chair' });
    return { id: one.id };
  },
});
