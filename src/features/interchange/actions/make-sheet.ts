import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { holdUntold } from '#features/opinion/public.ts';
import { action } from '#platform/feature.ts';
import { interchange } from '../contract.ts';
import type { Plan } from '../policy.ts';
import { freshOf, headersOf, linesNow, sheetOf } from '../sheets.ts';
import { keepSheet } from '../store.ts';

/** Puts together what the hotline is to be told and keeps it word by word: the next sheet tells only what is new, and this one stays what was sent. */
export const makeSheet = action(interchange.verbs.makeSheet)<Plan>({
  load: async () => ({}),
  apply: async (work) => {
    const { tx, now, actor, input, note } = work;
    // Held until it is kept: what becomes a report meanwhile is either not told or taken out again, and of two sheets at once the second knows what the first told.
    const held = await holdUntold(tx, (await sheetOf(tx, input.kind)).map((line) => line.id));
    const all = (await sheetOf(tx, input.kind)).filter((line) => held.has(line.id));
    const lines = input.scope === 'all' ? all : await freshOf(tx, input.kind, all);
    if (lines.length === 0) refuse('interchange.nothingToTell', 409);
    const id = newId(now.getTime());
    const said = await linesNow(work, input.kind, lines.map((line) => line.id));
    await keepSheet(tx, { id, kind: input.kind, lineCount: lines.length, madeBy: actor.personId, madeAt: now }, headersOf(input.kind), lines.map((line) => ({ ...line, cells: said.get(line.id) ?? [] })));
    note({ kind: input.kind, scope: input.scope, lineCount: lines.length });
    return { id, lineCount: lines.length };
  },
});
