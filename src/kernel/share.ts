/** Shares are told from so many on; with fewer a single one would move them by a tenth and more (forms: decision 0013). */
export const leastForShares = 10;

/** A part of a whole in percent, or null where the whole is too small to say so. */
export const share = (part: number, whole: number): number | null => (whole < leastForShares ? null : Math.round((part * 100) / whole));
