import { type Actor, congressPeople, has } from '#kernel/actor.ts';

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

/** The most articles of one rule: they are numbered in Chinese figures, 第九十九条 at most. */
export const mostArticles = 99;

/** The articles of a text, one a line. */
export const linesOf = (words: string): string[] => words.split('\n').map((line) => line.trim()).filter(Boolean);

/** How a template says the least number of activities: a town may count quarters, years, both, or neither (nought is none). */
export const howOften = (perQuarter: number, perYear: number): 'both' | 'quarter' | 'year' | 'planned' =>
  perQuarter > 0 ? (perYear > 0 ? 'both' : 'quarter') : perYear > 0 ? 'year' : 'planned';

/** The most former texts of one rule that are shown, newest first. */
export const mostFormer = 100;

/** Outlines of a town as they are sent: the file thinned by the browser. */
export const longestOutlines = 900_000;

/** The most corners of all outlines together: a drawing of more is heavy for every phone that looks at it. */
export const mostPoints = 50_000;

/** Whoever sees outlines that bear no review number 审图号: the congress's own people, nobody else (《地图管理条例》). */
export const seesUnreviewed = (actor: Actor): boolean => has(actor, ...congressPeople);
