import { action } from '#platform/feature.ts';
import { activity } from '../contract.ts';
import { move } from '../moving.ts';
import type { Activity } from '../rules/activity.ts';
import { tellPeople } from '../telling.ts';

/** The head or convener signs the minutes off 审签; never whoever wrote them. */
export const signOff = action(activity.verbs.signOff)<Activity>({
  apply: async (work, one) => {
    await tellPeople(work, one, [one.writtenBy], 'signedOff');
    return move(work, one, 'signOff', { change: { signedOn: work.today, signedBy: work.actor.personId } });
  },
});
