import { newId } from '#kernel/id.ts';
import { fill } from '#kernel/words.ts';
import { tell } from '#features/notice/public.ts';
import type { Listener, Work } from '#platform/feature.ts';
import type { Opinion } from './rules.ts';
import { openAtOffice, openOnesWith } from './store/waiting.ts';
import { type Change, addEvents, update, updateAll } from './store.ts';
import { linkTo } from './telling.ts';
import { text } from './text.ts';

/** People and stations go, what they had open stays: it loses only the one who is gone, and the clerk is asked to route what has nobody left. */
async function release(work: Work, opinions: readonly Opinion[], change: Change, innerWords: string): Promise<void> {
  const { tx, now } = work;
  for (const opinion of opinions) await update(tx, opinion.id, change);
  await addEvents(tx, opinions.map(({ id, state }) => ({
    id: newId(now.getTime()), opinionId: id, at: now, verb: 'comment', fromState: state, toState: state, personId: work.actor.personId, role: 'office', publicWords: null, innerWords,
  })));
  const left = opinions.filter((opinion) => !(change.deputyPersonId === null ? opinion.stationId : opinion.deputyPersonId));
  const [first] = left;
  if (first) await tell(work, { to: { role: 'clerk' }, kind: 'opinion.nobodyLeft', params: { count: left.length, number: first.number }, link: left.length === 1 ? linkTo(first.id) : '/opinions?group=open' });
}

/** A deputy's mandate ends. */
export const mandateEnded: Listener = async (work, about) => {
  const { personId } = about as { personId: string };
  await release(work, await openOnesWith(work.tx, 'deputyPersonId', personId), { deputyPersonId: null }, text.gone.mandate);
};

/** Another office goes on with what this one was asked: what waits for the chair's word goes with it. */
export const workHandedOver: Listener = async (work, about) => {
  const { officeId, toId, words } = about as { officeId: string; toId: string; words: string };
  for (const column of ['officeId', 'proposedOfficeId'] as const) {
    const left = await openAtOffice(work.tx, column, officeId);
    await updateAll(work.tx, left.map(({ id }) => id), { [column]: toId });
    await addEvents(work.tx, left.map(({ id, state }) => ({
      id: newId(work.now.getTime()), opinionId: id, at: work.now, verb: 'comment', fromState: state, toState: state, personId: work.actor.personId, role: 'office', publicWords: null, innerWords: fill(text.gone.office, { words }),
    })));
  }
};

/** A station closes. */
export const stationClosed: Listener = async (work, about) => {
  const { stationId } = about as { stationId: string };
  await release(work, await openOnesWith(work.tx, 'stationId', stationId), { stationId: null }, text.gone.station);
};
