import { newId } from '#kernel/id.ts';
import { isDeputyIn } from '#features/deputy/public.ts';
import { ownLevel } from '#features/deputy/rules.ts';
import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { note } from '../moving.ts';
import type { DraftPlan } from '../policy.ts';
import { insert } from '../store/writes.ts';

/** Begins a motion: the deputy writes it, or somebody types it for a deputy who will sign the print or say yes by phone. */
export const draft = action(motion.verbs.draft)<DraftPlan>({
  load: async ({ tx, tenant, actor, input, today }) => {
    const leadPersonId = input.leadId ?? actor.personId;
    if (leadPersonId === null) return null;
    const level = ownLevel(tenant.kind);
    return { leadPersonId, leadIsDeputy: level !== null && await isDeputyIn(tx, leadPersonId, level, today) };
  },
  apply: async (work, { leadPersonId }) => {
    const { tx, now, today, actor, input } = work;
    const { title, ground, basis, plan, publicConsent } = input;
    const id = newId(now.getTime());
    const own = actor.personId === leadPersonId;
    await insert(tx, {
      id, state: 'draft', title, ground, basis, plan, publicConsent, leadPersonId, typedBy: own ? null : actor.personId, leadConfirmedWay: own ? 'own' : null, leadConfirmedOn: own ? today : null, createdAt: now,
    });
    await note(work, id, 'draft', { on: today, audience: 'writers' });
    work.note({ typed: !own });
    return { id };
  },
});
