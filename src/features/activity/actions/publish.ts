import { movePublication } from '#platform/counter.ts';
import { action } from '#platform/feature.ts';
import { activity } from '../contract.ts';
import { move } from '../moving.ts';
import { checkWords } from '../publishing.ts';
import type { Activity } from '../rules/activity.ts';
import { venueOf } from '../store/list.ts';
import { show } from '../store/public.ts';

/** Residents may read of it: kind, topic, day, place and station, as the preview showed them; never who was asked. */
export const publish = action(activity.verbs.publish)<Activity>({
  apply: async (work, one) => {
    const { tx, now, today, input, note } = work;
    checkWords(one.topic, await venueOf(tx, one.id));
    await show(tx, one.id, input.joinable, today, now);
    await movePublication(tx);
    note({ joinable: input.joinable });
    return move(work, one, 'publish');
  },
});
