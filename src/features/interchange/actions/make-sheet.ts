import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { interchange } from '../contract.ts';
import type { Plan } from '../policy.ts';
import { freshOf, sheetOf } from '../sheets.ts';
import { keepSheet } from '../store.ts';

/** Puts together what the hotline is to be told and keeps it, so that the next sheet tells only what is new. */
export const makeSheet = action(interchange.verbs.makeSheet)<Plan>({
  load: async () => ({}),
  apply: async ({ tx, now, actor, input, note }) => {
    const all = await sheetOf(tx, input.kind);
    const lines = input.scope === 'all' ? all : await freshOf(tx, input.kind, all);
    if (lines.length === 0) refuse('interchange.nothingToTell', 409);
    const id = newId(now.getTime());
    await keepSheet(tx, { id, kind: input.kind, lineCount: lines.length, madeBy: actor.personId, madeAt: now }, lines);
    note({ kind: input.kind, scope: input.scope, lineCount: lines.length });
    return { id, lineCount: lines.length };
  },
});
