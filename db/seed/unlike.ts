import { bigrams } from '#kernel/plain-text.ts';

/** Texts none of which is like another: the same measure as the kernel's `similarity`, over an index so that it stays quick. */
export interface UnlikeTexts {
  /** Takes the text in unless it is as like as `limit` to one taken before. */
  admit(text: string): boolean;
  /** The highest likeness met among those taken in. */
  readonly highest: number;
}

const mostTexts = 8192;

/** `limit` between 0 and 1: Dice's coefficient over the sets of bigrams. */
export function unlikeTexts(limit: number): UnlikeTexts {
  const holders = new Map<string, number[]>();
  const sizes: number[] = [];
  const shared = new Uint16Array(mostTexts);
  let highest = 0;
  return {
    admit(text) {
      const terms = bigrams(text);
      shared.fill(0, 0, sizes.length);
      for (const term of terms) for (const holder of holders.get(term) ?? []) shared[holder]! += 1;
      let nearest = 0;
      for (let holder = 0; holder < sizes.length; holder += 1) nearest = Math.max(nearest, (2 * shared[holder]!) / (terms.length + sizes[holder]!));
      if (nearest >= limit) return false;
      highest = Math.max(highest, nearest);
      const own = sizes.push(terms.length) - 1;
      for (const term of terms) {
        const known = holders.get(term);
        if (known) known.push(own);
        else holders.set(term, [own]);
      }
      return true;
    },
    get highest() { return highest; },
  };
}
