import type { SourceTree } from '#tests/support/source-tree.ts';

/** A sentence the whole repository obeys, and the faults that prove it can be broken. */
export interface Law {
  readonly sentence: string;
  /** Every breach as `path[:line] what is wrong`. */
  readonly breaches: (tree: SourceTree) => string[];
  /** Name of a fault → the files that plant it in the sound house (null takes a file away). */
  readonly faults: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
}
