import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { deputy } from '../contract.ts';
import type { GroupPlan } from '../policy.ts';
import { countInTerm, findGroup, insertGroups, listGroups, replaceMembers, sitsInTerm, updateGroup } from '../store/districts.ts';
import { findTerm } from '../store/terms.ts';

/** Forms a group of deputies, of whatever congress they are 两级联动, or changes its name, head and members. */
export const setGroup = action(deputy.verbs.setGroup)<GroupPlan & { version?: number }>({
  load: async ({ tx, input }) => {
    const { id, termId, name, headPersonId, mandateIds } = input;
    const present = id ? await findGroup(tx, id) : null;
    if (!(await findTerm(tx, termId, true)) || (id && present?.termId !== termId)) return null;
    if (present && input.version === undefined) refuse('platform.stale', 409, { version: present.version });
    return {
      ...(present ? { version: present.version } : {}),
      nameTaken: (await listGroups(tx, termId)).some((other) => other.name === name && other.id !== id),
      membersSit: !mandateIds || (await countInTerm(tx, termId, mandateIds)) === new Set(mandateIds).size,
      headSits: !headPersonId || (await sitsInTerm(tx, termId, headPersonId)),
    };
  },
  apply: async ({ tx, now, input, note }) => {
    const { id = newId(now.getTime()), termId, name, headPersonId = null, mandateIds } = input;
    if (input.id) await updateGroup(tx, id, { name, headPersonId });
    else await insertGroups(tx, [{ id, termId, name, headPersonId }]);
    if (mandateIds) await replaceMembers(tx, { id, termId }, mandateIds);
    note({ headPersonId, memberCount: mandateIds?.length ?? null });
    return { id };
  },
});
