import { tell } from '#features/notice/public.ts';
import type { Listener } from '#platform/feature.ts';
import { move } from './moving.ts';
import { planned } from './store.ts';
import { setPeople } from './store/writes.ts';
import { tellPerson } from './telling.ts';
import { text } from './text.ts';

/** Nobody is met any more by a deputy who left: he is off every reception to come, and its keepers find somebody else. */
export const mandateEnded: Listener = async (work, about) => {
  const { personId, lastOne } = about as { personId: string; lastOne?: boolean };
  if (lastOne === false) return;
  const left = await planned(work.tx, { fromOn: work.today, personId });
  for (const day of left) {
    await setPeople(work.tx, day.id, day.personIds.filter((id) => id !== personId));
    await move(work, day, 'place', {}, text.left);
  }
  const [first] = left;
  if (first) await tell(work, { to: { role: 'clerk' }, kind: 'reception.leftTurns', params: { count: left.length, on: first.heldOn }, link: `/reception/${first.id}` });
};

/** No resident is sent to a closed door. */
export const stationClosed: Listener = async (work, about) => {
  const { stationId } = about as { stationId: string };
  for (const day of await planned(work.tx, { fromOn: work.today, stationId })) {
    if (day.publishedOn !== null) for (const personId of day.personIds) await tellPerson(work, personId, day, 'cancelled', { reason: text.stationClosed });
    await move(work, day, 'cancel', { cancelWords: text.stationClosed }, text.stationClosed);
  }
};
