import { action } from '#platform/feature.ts';
import { activity } from '../contract.ts';
import { move } from '../moving.ts';
import type { Activity } from '../rules/activity.ts';
import { changePublic } from '../publishing.ts';
import { tellPeople } from '../telling.ts';

/** Takes a planned or announced activity back, with the reason; whoever was asked is told. */
export const cancel = action(activity.verbs.cancel)<Activity>({
  apply: async (work, one) => {
    const { reason } = work.input;
    await tellPeople(work, one, one.deputies.map(({ personId }) => personId), 'cancelled', { reason });
    await changePublic(work, one);
    return move(work, one, 'cancel', { change: { endedWords: reason }, words: reason });
  },
});
