import { action } from '#platform/feature.ts';
import { office } from '../contract.ts';
import { checkEntry } from '../entry-check.ts';
import type { Office } from '../rules.ts';
import { update } from '../store.ts';

/** Changes what an office is called, what it does and how it is reached. Its kind stays: another kind is another office. */
export const amend = action(office.verbs.amend)<Office>({
  apply: async (work, subject) => {
    const { id, version: _, ...said } = work.input;
    const words = await checkEntry(work, id, subject.kind, { ...said, writesOutward: said.writesOutward ?? subject.writesOutward });
    const changed = Object.entries(words).filter(([key, value]) => subject[key as keyof typeof words] !== value).map(([key]) => key);
    if (changed.length > 0) await update(work.tx, id, words);
    work.note({ changed });
    return { id };
  },
});
