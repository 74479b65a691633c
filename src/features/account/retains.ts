import type { Retention } from '#platform/feature.ts';
import { dropCodes } from './store/accounts.ts';
import { dropSteps } from './store/steps.ts';

const dayMs = 86_400_000;

/** What account keeps for a day only: it says who signed in when. */
export const retains: readonly Retention[] = [{
  kind: 'platform.signInCodes', why: { zh: '1 天前的验证码和没走完的登录', en: 'codes and half sign-ins that ended more than a day ago' },
  async clear({ tx, house }) {
    const before = new Date(house.clock.now().getTime() - dayMs);
    return (await dropCodes(tx.db, before)) + (await dropSteps(tx.db, before));
  },
}];
