import { leastForShares } from '../rules.ts';

/** A part of a whole in percent, or null where the whole is too small to say so. */
export const share = (part: number, whole: number): number | null => (whole < leastForShares ? null : Math.round((part * 100) / whole));
