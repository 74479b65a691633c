import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { deputy } from '../contract.ts';
import type { SittingPlan } from '../policy.ts';
import { type Sitting, findTerm, insertSitting, listSittings, updateSitting } from '../store/terms.ts';

/** Enters a session of the congress, or moves one whose date was published anew. */
export const setSitting = action(deputy.verbs.setSitting)<SittingPlan & Partial<Sitting>>({
  load: async ({ tx, tenant, input }) => {
    const term = await findTerm(tx, input.termId, true);
    const all = await listSittings(tx);
    const changed = all.find(({ id }) => id === input.id);
    if (!term || (input.id && changed?.termId !== input.termId)) return null;
    if (changed && input.version === undefined) refuse('platform.stale', 409, { version: changed.version });
    return {
      ...(changed ? { version: changed.version } : {}), tenantKind: tenant.kind, term, number: input.number, fromOn: input.fromOn, toOn: input.toOn,
      others: all.filter(({ id }) => id !== input.id).map((other) => ({ ...other, sameTerm: other.termId === input.termId })),
    };
  },
  apply: async ({ tx, now, input, note, announce }) => {
    const { id = newId(now.getTime()), termId, number, fromOn, toOn } = input;
    if (input.id) await updateSitting(tx, id, { termId, number, fromOn, toOn });
    else await insertSitting(tx, id, { termId, number, fromOn, toOn });
    note({ number, fromOn, toOn });
    // What was told of it bears its day and its name.
    if (input.id) await announce('sitting.amended', { sittingId: id });
    return { id };
  },
});
