import { leastForShares } from '#kernel/share.ts';
import type { Mark } from '../rules.ts';

/** How many deputies gave each mark. */
export type Totals = Readonly<Record<Mark, number>>;

/**
 * So many forms are let out at a time where figures are told: whole batches of the town's smallest total, so that a figure never moves by fewer.
 * Three equal marks in figures would say what each of the three deputies wrote; among ten nobody stands alone.
 */
export const figureStep = (least: number): number => Math.ceil(leastForShares / least) * least;

/** A total of few forms in words. Each stands for more than one count, also when all marks are equal. */
export const pleased = ['most', 'fewer'] as const;
export type Pleased = (typeof pleased)[number];

/** Are two thirds and more of the marks 满意? */
export const pleasedOf = ({ satisfied, basicallySatisfied, dissatisfied }: Totals): Pleased => (satisfied * 3 >= (satisfied + basicallySatisfied + dissatisfied) * 2 ? 'most' : 'fewer');
