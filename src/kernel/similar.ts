import { bigrams } from '#kernel/plain-text.ts';

/** How alike two texts are, 0 to 1: Dice's coefficient over their sets of bigrams; 0 where one has no words at all. */
export function similarity(a: string, b: string): number {
  return dice(new Set(bigrams(a)), bigrams(b));
}

/**
 * The texts most like `text`, best first, with a score of at least `min`; ties keep the order of `others`.
 * A hint for staff ("perhaps the same matter"), never a reason to refuse.
 */
export function mostSimilar<T extends { readonly text: string }>(
  text: string, others: readonly T[], { min, limit }: { readonly min: number; readonly limit: number },
): { item: T; score: number }[] {
  const own = new Set(bigrams(text));
  return others
    .map((item) => ({ item, score: dice(own, bigrams(item.text)) }))
    .filter(({ score }) => score >= min)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}

function dice(own: ReadonlySet<string>, other: readonly string[]): number {
  if (own.size === 0 || other.length === 0) return 0;
  return (2 * other.filter((term) => own.has(term)).length) / (own.size + other.length);
}
