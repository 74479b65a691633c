import { dateOn } from '#kernel/dates.ts';
import { drawMap } from '#features/signage/actions/draw-map.ts';
import type { Tx } from '#platform/db/connect.ts';
import { type Dice, diceOf } from '../random.ts';
import { type Ground, does, workOf } from './by-verbs.ts';

/** An invented valley: nobody's village lies there. */
const [west, south] = [104.2, 30.1];
const [wide, high] = [0.16, 0.11];
/** Points of one border between two rows of villages, and how far it wanders. */
const bends = 60;

type Spot = [number, number];

/** A border from west to east that wanders a little; the same for the villages on either side. */
function border(dice: Dice, y: number, wander: number): Spot[] {
  let drift = 0;
  return Array.from({ length: bends + 1 }, (_, place) => {
    drift = Math.max(-wander, Math.min(wander, drift + (dice.next() - 0.5) * wander * 0.7));
    return [west + (place / bends) * wide, y + drift];
  });
}

/** How many villages lie in each row: about as many rows as columns. */
function rowsOf(count: number): number[] {
  const rows = Math.max(1, Math.round(Math.sqrt(count * 0.8)));
  return Array.from({ length: rows }, (_, row) => Math.floor((count * (row + 1)) / rows) - Math.floor((count * row) / rows));
}

/** Outlines of villages that lie side by side, each with its code: one invented town as a GeoJSON file says it. */
function outlinesOf(places: readonly { readonly code: string }[], dice: Dice): string {
  const rows = rowsOf(places.length);
  const borders = Array.from({ length: rows.length + 1 }, (_, row) => border(dice, south + high - (row / rows.length) * high, (high / rows.length) * 0.16));
  let next = 0;
  const features = rows.flatMap((count, row) => {
    const cuts = Array.from({ length: count + 1 }, (_, place) => (place === 0 ? 0 : place === count ? bends : Math.round((place / count) * bends + (dice.next() - 0.5) * (bends / count) * 0.4)));
    return Array.from({ length: count }, (_, place) => {
      const [from, to] = [cuts[place] ?? 0, (cuts[place + 1] ?? bends) + 1];
      const ring = [...(borders[row] ?? []).slice(from, to), ...(borders[row + 1] ?? []).slice(from, to).reverse()];
      const code = places[next]?.code ?? '';
      next += 1;
      return { type: 'Feature', properties: { code }, geometry: { type: 'Polygon', coordinates: [ring] } };
    });
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** The map of each invented town, drawn by the verb itself when its stations were founded. */
export async function loadMap(tx: Tx, ground: Ground): Promise<void> {
  const { town, now } = ground;
  const dice = diceOf(Number(town.code.slice(-3)) + 77);
  const founded = new Date(`${Number(dateOn(now).slice(0, 4)) - 2}-03-20T02:00:00Z`);
  await does(workOf(tx, ground, founded), drawMap, { outlines: outlinesOf(town.places, dice), reviewNumber: '虚构地图，仅供演示' });
}
