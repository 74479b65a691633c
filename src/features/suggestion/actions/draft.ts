import { newId } from '#kernel/id.ts';
import { placeIsWithin } from '#features/place/public.ts';
import { isDeputyIn } from '#features/deputy/public.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { note } from '../moving.ts';
import type { DraftPlan } from '../policy.ts';
import { insert } from '../store/writes.ts';
import { columnsOf, keepWords } from '../writing.ts';

/** Begins a suggestion: the deputy writes it, or somebody types it for a deputy who will sign the print or say yes by phone. */
export const draft = action(suggestion.verbs.draft)<DraftPlan>({
  load: async ({ tx, tenant, actor, input, today }) => {
    const leadPersonId = input.leadId ?? actor.personId;
    if (leadPersonId === null) return null;
    return { leadPersonId, leadIsDeputy: await isDeputyIn(tx, leadPersonId, input.level, today), placeExists: await placeIsWithin(tx, input.placeCode, tenant.code) };
  },
  apply: async (work, { leadPersonId }) => {
    const { tx, now, today, actor, input, house } = work;
    const id = newId(now.getTime());
    const own = actor.personId === leadPersonId;
    await insert(tx, {
      ...columnsOf(input), id, state: 'draft', leadPersonId, typedBy: own ? null : actor.personId, leadConfirmedWay: own ? 'own' : null, leadConfirmedOn: own ? today : null, createdAt: now,
    });
    await keepWords(tx, id, input, input.opinionIds ?? []);
    await house.files.attach(tx, input.fileIds ?? [], { feature: 'suggestion', id });
    await note(work, id, 'draft', { on: today, audience: 'writers' });
    work.note({ level: input.level, topic: input.topic, typed: !own, opinionCount: input.opinionIds?.length ?? 0 });
    return { id };
  },
});
