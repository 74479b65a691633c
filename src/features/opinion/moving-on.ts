import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { fill } from '#kernel/words.ts';
import { tell } from '#features/notice/public.ts';
import { findOffice, officeNames } from '#features/office/public.ts';
import type { Listener, Work } from '#platform/feature.ts';
import { moveAll } from './moving.ts';
import type { Opinion } from './rules.ts';
import { openAtOffice, openOnesWith } from './store/waiting.ts';
import { type Change, update } from './store.ts';
import { linkTo, tellCaretakersOf, tellResidents } from './telling.ts';
import { text } from './text.ts';
import { addToTimeline } from './timeline.ts';

/** People and stations go, what they had open stays: it loses only the one who is gone, and the clerk is asked to route what has nobody left. */
async function release(work: Work, opinions: readonly Opinion[], change: Change, innerWords: string): Promise<void> {
  const { tx, now } = work;
  for (const opinion of opinions) await update(tx, opinion.id, change);
  await addToTimeline(work, opinions.map(({ id, state }) => ({
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

/**
 * Another office goes on with what this one was asked, by the same days. A village committee needs nobody's word; a department that comes in
 * for a village waits for the chair's like any other, one that comes in for a department does not.
 */
export const workHandedOver: Listener = async (work, about) => {
  const { officeId, toId, words } = about as { officeId: string; toId: string; words: string };
  const to = await findOffice(work.tx, toId) ?? refuse('platform.notFound', 404);
  const office = (await officeNames(work.tx, [officeId])).get(officeId) ?? '';
  const left = await openAtOffice(work.tx, officeId);
  const [asked, waiting] = to.kind === 'villageCommittee' ? [left, []] : [left.filter(({ state }) => state === 'askedDepartment'), left.filter(({ state }) => state !== 'askedDepartment')];
  const innerWords = fill(text.gone.office, { words });
  const atOnce = to.kind === 'villageCommittee' ? 'withVillage' : 'askedDepartment';
  for (const alike of Map.groupBy(left, ({ state }) => state).values()) {
    const goes = asked.includes(alike[0] as Opinion);
    await moveAll(work, alike, { verb: 'handOver', innerWords, ...(goes ? { to: atOnce, change: { officeId: toId, proposedOfficeId: null }, publicWords: to.name } : { to: 'askProposed', change: { officeId: null, proposedOfficeId: toId } }) });
  }
  if (asked.length > 0) await tell(work, { to: { role: 'handler', officeId: toId }, kind: 'opinion.workMoved', params: { office, count: asked.length }, link: '/opinions' });
  if (waiting.length > 0) await tell(work, { to: { role: 'chair' }, kind: 'opinion.asksMoved', params: { office: to.name, count: waiting.length }, link: '/opinions?group=waiting' });
  await tellCaretakersOf(work, left, 'officeMoved', { office: to.name });
  await tellResidents(work, asked, { template: 'opinionPassedOn', to: to.name });
};

/** A station closes. */
export const stationClosed: Listener = async (work, about) => {
  const { stationId } = about as { stationId: string };
  await release(work, await openOnesWith(work.tx, 'stationId', stationId), { stationId: null }, text.gone.station);
};
