import { sheetWidth } from '../../rules/map.ts';

/** A part of the sheet: left, upper edge, width, height. */
export type MapView = readonly [number, number, number, number];

/** Room around a village that is looked at, as a share of it. */
const room = 0.6;
/** The nearest one comes: a twelfth of the sheet. */
const nearest = 12;

/** The part of the sheet around a village, in the shape of the sheet. */
export function around([left, top, wide, high]: readonly number[], height: number): MapView {
  const width = Math.min(sheetWidth, Math.max((wide ?? 0) * (1 + room), ((high ?? 0) * (1 + room) * sheetWidth) / height, sheetWidth / nearest));
  const tall = width * height / sheetWidth;
  return kept([(left ?? 0) + (wide ?? 0) / 2 - width / 2, (top ?? 0) + (high ?? 0) / 2 - tall / 2, width, tall], height);
}

/** Nearer or farther, around the same middle. */
export function zoomed([left, top, wide, high]: MapView, factor: number, height: number): MapView {
  const width = Math.min(sheetWidth, Math.max(sheetWidth / nearest, wide * factor));
  const tall = width * height / sheetWidth;
  return kept([left + (wide - width) / 2, top + (high - tall) / 2, width, tall], height);
}

/** A third of what is shown to a side. */
export const moved = ([left, top, wide, high]: MapView, east: number, south: number, height: number): MapView => kept([left + (east * wide) / 3, top + (south * high) / 3, wide, high], height);

/** Never beyond the sheet. */
const kept = ([left, top, wide, high]: MapView, height: number): MapView => [Math.round(Math.min(Math.max(0, left), sheetWidth - wide)), Math.round(Math.min(Math.max(0, top), height - high)), Math.round(wide), Math.round(high)];
