import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { register } from '../contract.ts';
import type { CellPlan } from '../policy.ts';
import { scopeOf } from '../reading.ts';
import { registers } from '../registers.ts';
import { amend } from '../store.ts';

interface FoundCell extends CellPlan { readonly rowKey: string; readonly original: string }

/** Amends one cell of a register, with the reason: what the record says stays beside it. */
export const amendCell = action(register.verbs.amendCell)<FoundCell>({
  load: async (work) => {
    const { input } = work;
    const { columns, lines } = registers[input.register];
    const [only, onlyPart] = input.rowId.split('/');
    const place = columns.findIndex(({ key }) => key === input.column);
    const [line] = (await lines(work, { ...await scopeOf(work, input), only, onlyPart }, { page: 1, size: 1 }, false)).lines;
    return { rowFound: line !== undefined, rowKey: line?.key ?? '', cell: place < 0 ? 'none' : columns[place]?.masked ? 'masked' : columns[place]?.kept ? 'kept' : 'plain', original: line?.cells[place] ?? '' };
  },
  apply: async ({ tx, actor, now, input, note }, { rowKey, original }) => {
    const { register: key, column, words, reason } = input;
    if (words === original) refuse('register.sameWords');
    const id = newId(now.getTime());
    await amend(tx, { id, register: key, rowKey, columnKey: column, original, words, reason, amendedBy: actor.personId ?? refuse('register.onlyTheKeepers', 403), amendedAt: now });
    note({ register: key, rowKey, column });
    return { id };
  },
});
