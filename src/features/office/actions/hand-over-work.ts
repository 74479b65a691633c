import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { office } from '../contract.ts';
import { handOver } from '../handing-over.ts';
import type { Office } from '../rules.ts';

/** Offices merge or change duties: another one goes on with everything that is open. */
export const handOverWork = action(office.verbs.handOverWork)<Office>({
  apply: async (work, { id }) => {
    const { toId, words, closes = false } = work.input;
    if (toId === id) refuse('office.sameOffice');
    await handOver(work, { id }, { id: toId, words, closes });
    work.note({ toId, closes });
    return { id };
  },
});
