import { keepsTheOffice } from '#kernel/actor.ts';
import { refuse } from '#kernel/verdict.ts';
import { currentTerm, isDeputyIn, sittingsIn } from '#features/deputy/public.ts';
import { ownLevel } from '#features/deputy/rules.ts';
import { recordAll } from '#features/duty/public.ts';
import { signersOf } from '#features/suggestion/rules/suggestion.ts';
import { leadsNow } from '#features/suggestion/rules/signing-for.ts';
import { nextNumber } from '#platform/counter.ts';
import { action, type Work } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { actDay, move } from '../moving.ts';
import { hasCommittee } from '../profile.ts';
import type { Motion } from '../rules/motion.ts';
import { seriesOf } from '../rules/numbering.ts';
import { setCosigners } from '../store/writes.ts';
import { tellChair, tellClerk } from '../telling.ts';

/** Hands the motion in to the session that sits or comes next; it gets its number there. Who had not answered is waited for no longer. */
export const submit = action(motion.verbs.submit)<Motion>({
  apply: async (work, subject) => {
    const { tx, today, now, actor, input } = work;
    if (input.on !== undefined && !keepsTheOffice(actor)) refuse('motion.onlyTheOffice', 403);
    const on = actDay(work, input.on, null);
    const signers = signersOf(subject);
    await allInOffice(work, signers);
    const { termId, sittingId } = await sessionOf(work, on);
    const number = await nextNumber(tx, seriesOf(termId, sittingId));
    await setCosigners(tx, subject.id, { state: 'asked' }, { state: 'lapsed' });
    await setCosigners(tx, subject.id, ...leadsNow(subject));
    const signed = actor.personId === subject.leadPersonId ? { leadConfirmedWay: 'own', leadConfirmedOn: today } : {};
    const act = { on, title: subject.title, refFeature: 'motion', refId: subject.id };
    await recordAll(work, signers.map((personId) => ({ ...act, personId, kind: personId === subject.leadPersonId ? 'motion.submitted' : 'motion.cosigned' })));
    await tellClerk(work, subject, 'submitted');
    await tellChair(work, subject, 'submitted');
    work.note({ number, signerCount: signers.length });
    const moved = await move(work, subject, 'submit', { on, change: { ...signed, termId, sittingId, number, submittedOn: on, submittedAt: now, hasCommittee: await hasCommittee(tx, today) } });
    return { ...moved, number };
  },
});

/** Only deputies in office move a motion, on the day it is handed in. */
async function allInOffice({ tx, tenant, today }: Work, personIds: readonly string[]): Promise<void> {
  const level = ownLevel(tenant.kind);
  for (const personId of personIds) if (level === null || !(await isDeputyIn(tx, personId, level, today))) refuse('motion.signerLeft', 409);
}

/** The session that sits on that day, or the next one whose days are entered. */
async function sessionOf({ tx }: Work, on: string): Promise<{ termId: string; sittingId: string }> {
  const term = await currentTerm(tx, on) ?? refuse('motion.noSitting', 409);
  const sitting = (await sittingsIn(tx, term.id)).find(({ toOn }) => toOn >= on) ?? refuse('motion.noSitting', 409);
  return { termId: term.id, sittingId: sitting.id };
}
