import { type Have, sixHaves } from '#features/activity/rules/haves.ts';

/** What a station is accepted by: 门前有牌子、墙上有内容 are two of the 六有, 橱内有资料 comes beside them. Read off its records, never asked. */
export const marks = [...sixHaves, 'cabinet'] as const;
export type Mark = (typeof marks)[number];

/** What the records of a station say for its acceptance. */
export interface Seen {
  /** Of the 六有. */
  readonly missing: readonly Have[];
  readonly cabinet: boolean;
  /** Activities of the year, and how many have minutes. */
  readonly held: number;
  readonly written: number;
}

/**
 * What stands against acceptance. Records 记载 only where there was something to write down: a station is accepted before its first
 * activity, and one whose last minutes are still to be written keeps records all the same.
 */
export const lackingIn = ({ missing, cabinet, held, written }: Seen): Mark[] =>
  marks.filter((mark) => (mark === 'cabinet' ? !cabinet : mark === 'records' ? held > 0 && written === 0 : missing.includes(mark)));
