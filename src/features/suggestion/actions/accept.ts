import { refuse } from '#kernel/verdict.ts';
import { currentTerm, latestSitting } from '#features/deputy/public.ts';
import { tellOriginators } from '#features/opinion/public.ts';
import { nextNumber } from '#platform/counter.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { numberLabel } from '../numbering.ts';
import { seriesOf } from '../rules/numbering.ts';
import type { Kind } from '../rules.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { numbersOf } from '../store/detail.ts';
import { update } from '../store/writes.ts';
import { tellWriters } from '../telling.ts';

const corrected = { suggestion: 'nowSuggestion', criticism: 'nowCriticism', comment: 'nowComment' } as const satisfies Readonly<Record<Kind, string>>;

/** Finds the suggestion in order; it gets its number within 届·次 or the closed season. A paper handed in at the session and typed later is put there by `season`. */
export const accept = action(suggestion.verbs.accept)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, input, today } = work;
    const { termId, sittingId } = await raisedIn(work, paper);
    const number = paper.number ?? await nextNumber(tx, seriesOf(termId, sittingId));
    // The number's words are read from the row, so it is written first.
    await update(tx, paper.id, { termId, sittingId, number });
    const numbers = await numbersOf(tx, paper.id);
    const moved = await move(work, paper, 'accept', { change: { acceptedOn: today, ...(input.kind ? { kind: input.kind } : {}), ...(input.topic ? { topic: input.topic } : {}) } });
    const label = numbers ? numberLabel('zh', numbers) : '';
    await tellWriters(work, paper, 'accepted', { number: label });
    if (input.kind && input.kind !== paper.kind) await tellWriters(work, paper, corrected[input.kind]);
    await tellOriginators(work, paper.id, 'accepted', { words: label });
    work.note({ number, inSession: sittingId !== null, ...(input.kind && input.kind !== paper.kind ? { kind: { from: paper.kind, to: input.kind } } : {}) });
    return { ...moved, number };
  },
});

async function raisedIn({ tx, input, today }: { tx: Parameters<typeof currentTerm>[0]; input: { season?: 'inSession' | 'closedSeason' | undefined }; today: string }, paper: Suggestion) {
  const termId = paper.termId ?? (await currentTerm(tx, today))?.id ?? refuse('suggestion.noTerm', 409);
  if (input.season === 'closedSeason') return { termId, sittingId: null };
  if (input.season !== 'inSession' || paper.sittingId !== null) return { termId, sittingId: paper.sittingId };
  const sitting = await latestSitting(tx, today) ?? refuse('suggestion.noSitting', 409);
  return { termId: sitting.termId, sittingId: sitting.id };
}
