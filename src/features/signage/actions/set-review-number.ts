import { action } from '#platform/feature.ts';
import { signage } from '../contract.ts';
import type { Sign } from '../rules.ts';
import { updateReviewNumber } from '../store.ts';

/** Notes the review number 审图号 once it has come, or takes it away: residents see the drawing with one only. */
export const setReviewNumber = action(signage.verbs.setReviewNumber)<Sign>({
  apply: async ({ tx, note, input: { reviewNumber } }, { id }) => {
    await updateReviewNumber(tx, id, reviewNumber);
    note({ reviewNumber });
    return { id };
  },
});
