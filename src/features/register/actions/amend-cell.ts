import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { register } from '../contract.ts';
import { cellOf } from '../definition.ts';
import type { CellPlan } from '../policy.ts';
import { read, recorded, scopeOf } from '../reading.ts';
import { amend } from '../store.ts';

interface FoundCell extends CellPlan {
  readonly rowKey: string;
  /** What the record says, in Chinese, and what stands in the cell now. */
  readonly original: string;
  readonly standing: string;
}

/** Amends one cell of a register, with the reason: what the record says stays beside it. */
export const amendCell = action(register.verbs.amendCell)<FoundCell>({
  load: async (work) => {
    const { input } = work;
    const [only, onlyPart] = input.rowId.split('/');
    const scope = { ...await scopeOf(work, input), only, onlyPart };
    const cut = { page: 1, size: 1 };
    const { register: which, lines: [line] } = await read(work, input.register, scope, cut, false);
    const place = which.columns.findIndex(({ key }) => key === input.column);
    const rowKey = line?.key ?? '';
    return {
      rowFound: line !== undefined, rowKey, stationId: line?.stationId ?? null, cell: cellOf(which, input.column), standing: line?.cells[place] ?? '',
      original: (await recorded(work, input.register, scope, cut)).get(rowKey)?.[place] ?? '',
    };
  },
  apply: async ({ tx, actor, now, input, note }, { rowKey, original, standing }) => {
    const { register: key, column, words, reason } = input;
    if (words === standing) refuse('register.sameWords');
    const id = newId(now.getTime());
    await amend(tx, { id, register: key, rowKey, columnKey: column, original, words, reason, amendedBy: actor.personId ?? refuse('register.onlyTheKeepers', 403), amendedAt: now });
    note({ register: key, rowKey, column });
    return { id };
  },
});
