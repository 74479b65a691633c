import { namesOf } from '#features/account/public.ts';
import { ownLevel } from '#features/deputy/rules.ts';
import { tell } from '#features/notice/public.ts';
import { movePublication } from '#platform/counter.ts';
import type { Listener, Work } from '#platform/feature.ts';
import { note } from './moving.ts';
import { beforeVote, earlyStates } from './rules.ts';
import { openOf } from './store/case.ts';
import { withoutPaper } from './store/published.ts';
import { setCosigners, update } from './store/writes.ts';

interface About { readonly personId: string; readonly level: string | null }

/** Motions are the house's own congress's: another mandate does not touch them. Null stands for every mandate of the person. */
const concerns = ({ tenant }: Work, { level }: About) => level === null || level === ownLevel(tenant.kind);

/** A mandate ended: what the deputy leads waits for somebody to take it over, and a signature for what was not handed in counts no more. */
export const mandateEnded: Listener = async (work, about) => {
  const given = about as unknown as About;
  const { personId } = given;
  if (!concerns(work, given)) return;
  for (const motion of await openOf(work.tx, personId, 'cosigner', earlyStates)) {
    const mine = motion.cosigners.find((cosigner) => cosigner.personId === personId && cosigner.state !== 'lapsed');
    if (!mine) continue;
    await setCosigners(work.tx, motion.id, { personId }, { state: 'lapsed' });
    await update(work.tx, motion.id, {});
  }
  const left = await openOf(work.tx, personId, 'lead', [...earlyStates, ...beforeVote]);
  for (const motion of left) {
    await update(work.tx, motion.id, { leadless: true });
    await note(work, motion.id, 'leadless', { on: work.today, audience: 'readers' });
  }
  if (left.length === 0) return;
  const who = (await namesOf(work.tx, [personId])).get(personId) ?? '';
  await tell(work, { to: { role: 'clerk' }, kind: 'motion.leadless', params: { who, count: left.length }, link: '/motions?group=waiting' });
};

/** The end was entered by mistake: what nobody took over is the deputy's again, and a signature given before counts again. */
export const mandateRestored: Listener = async (work, about) => {
  const given = about as unknown as About;
  const { personId } = given;
  if (!concerns(work, given)) return;
  for (const motion of await openOf(work.tx, personId, 'cosigner', earlyStates)) {
    const mine = motion.cosigners.find((cosigner) => cosigner.personId === personId && cosigner.state === 'lapsed');
    if (!mine || motion.leadPersonId === personId) continue;
    await setCosigners(work.tx, motion.id, { personId }, { state: mine.way === null ? 'asked' : 'confirmed' });
    await update(work.tx, motion.id, {});
  }
  for (const motion of await openOf(work.tx, personId, 'lead', [...earlyStates, ...beforeVote])) if (motion.leadless) await update(work.tx, motion.id, { leadless: false });
};

/** The suggestion a motion became is kept from the public: the same words are not to be read at the motion. */
export const suggestionWithheld: Listener = async ({ tx }, about) => {
  const { suggestionId } = about as { suggestionId: string };
  if (await withoutPaper(tx, suggestionId)) await movePublication(tx);
};
