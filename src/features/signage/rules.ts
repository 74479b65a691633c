/** What hangs here, by its kind: the town's own text of a wall rule, or its map. */
export interface Sign {
  readonly id: string;
  readonly version: number;
  readonly kind: 'rule' | 'map';
  /** Replaced by a later one or given up. */
  readonly ended: boolean;
}

/** The longest text of one rule: more is not read from three steps away. */
export const longestRule = 1500;

/** Outlines of a town as they are sent: the file thinned by the browser. */
export const longestOutlines = 900_000;
