import { namesOf } from '#features/account/public.ts';
import { tell } from '#features/notice/public.ts';
import type { Listener } from '#platform/feature.ts';
import { giveBack } from './giving.ts';
import { note } from './moving.ts';
import { finalStates } from './rules.ts';
import { update } from './store/writes.ts';
import { lapseAsked, openAt, openOf } from './store/running.ts';
import { nameOfOffice } from './telling.ts';

/** What is closed keeps its deputy; only the publication is left to do. */
const settled = [...finalStates, 'closed', 'checked'] as const;

/** A mandate ended: what the deputy left open waits for somebody to take it over, and whoever was only asked to sign is asked no more. */
export const mandateEnded: Listener = async (work, about) => {
  const { personId, level } = about as { personId: string; level: string };
  await lapseAsked(work.tx, personId, level);
  const left = await openOf(work.tx, personId, level, settled);
  for (const paper of left) {
    await update(work.tx, paper.id, { leadless: true });
    await note(work, paper.id, 'leadless', { on: work.today, audience: 'readers' });
  }
  if (left.length === 0) return;
  const who = (await namesOf(work.tx, [personId])).get(personId) ?? '';
  await tell(work, { to: { role: 'clerk' }, kind: 'suggestion.leadless', params: { who, count: left.length }, link: '/suggestions?group=leadless' });
};

/** The end was entered by mistake: the papers that nobody took over are the deputy's again. */
export const mandateRestored: Listener = async (work, about) => {
  const { personId, level } = about as { personId: string; level: string };
  for (const paper of await openOf(work.tx, personId, level, settled)) if (paper.leadless) await update(work.tx, paper.id, { leadless: false });
};

/** An office closed: its open work is given back by itself, for clerk and chair to find another; no clock restarts. */
export const officeClosed: Listener = async (work, about) => {
  const { officeId } = about as { officeId: string };
  const left = await openAt(work.tx, officeId, settled);
  const office = await nameOfOffice(work, officeId);
  for (const paper of left) {
    await giveBack(work, paper, { id: officeId, name: office });
    await update(work.tx, paper.id, {});
    await note(work, paper.id, 'officeClosed', { on: work.today, officeId, audience: 'readers' });
  }
  if (left.length === 0) return;
  for (const role of ['clerk', 'chair'] as const) {
    await tell(work, { to: { role }, kind: 'suggestion.officeClosed', params: { office, count: left.length }, link: `/suggestions?officeId=${officeId}` });
  }
};
