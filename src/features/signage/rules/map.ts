/** One outline of a file: what it is called there, and its rings as the file has them. */
export interface Outline {
  readonly labels: readonly string[];
  readonly rings: readonly (readonly (readonly [number, number])[])[];
}

/** The outline of a place on the sheet: each ring as x, y, x, y … in whole numbers. */
export interface Area {
  readonly code: string;
  readonly rings: readonly (readonly number[])[];
}

/** The sheet is so wide; its height follows from the town. */
export const sheetWidth = 1000;
const margin = 24;
/** Flatter or taller than this it is no map of a town. */
const mostStretched = 4;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isPoint = (value: unknown): value is [number, number] => Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every((part) => typeof part === 'number' && Number.isFinite(part));
const isRing = (value: unknown): value is [number, number][] => Array.isArray(value) && value.length >= 3 && value.every(isPoint);

/** The outer rings of a geometry; holes are what others' outlines fill. Null where it is no area. */
function ringsOf(geometry: unknown): Outline['rings'] | null {
  if (!isRecord(geometry) || !Array.isArray(geometry['coordinates'])) return null;
  const polygons: unknown[] = geometry['type'] === 'Polygon' ? [geometry['coordinates']] : geometry['type'] === 'MultiPolygon' ? geometry['coordinates'] as unknown[] : [];
  const rings = polygons.map((polygon): unknown => (Array.isArray(polygon) ? polygon[0] : null)).filter(isRing);
  return rings.length > 0 && rings.length === polygons.length ? rings.map((ring) => ring.map(([x, y]) => [x, y] as const)) : null;
}

/** The areas of a GeoJSON text, each with whatever its properties call it; null where it is no GeoJSON with areas. */
export function readGeoJson(text: string): Outline[] | null {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return null;
  }
  const features: unknown = isRecord(found) && found['type'] === 'FeatureCollection' ? found['features'] : null;
  if (!Array.isArray(features)) return null;
  const outlines = features.flatMap((feature): Outline[] => {
    const rings = isRecord(feature) ? ringsOf(feature['geometry']) : null;
    if (!rings || !isRecord(feature)) return [];
    const labels = Object.values(isRecord(feature['properties']) ? feature['properties'] : {}).filter((value) => typeof value === 'string' || typeof value === 'number').map((value) => String(value).trim());
    return [{ labels, rings }];
  });
  return outlines.length > 0 ? outlines : null;
}

/** A place of the town, as outlines are matched with it. */
export interface NamedPlace {
  readonly code: string;
  readonly name: string;
}

/** How many points there are. */
export const pointsIn = (outlines: readonly Outline[]): number => outlines.reduce((sum, { rings }) => rings.reduce((more, ring) => more + ring.length, sum), 0);

/** What is sent of a file: outlines that say a code or name of ours and of their labels only those, coordinates to the ten metres. `left`: those of other places. */
export function shortened(outlines: readonly Outline[], places: readonly NamedPlace[]): { text: string; sent: Outline[]; left: number } {
  const known = new Set(places.flatMap(({ code, name }) => [code, name]));
  const round = (value: number) => (Math.abs(value) > 180 ? Math.round(value) : Math.round(value * 10_000) / 10_000);
  const sent = outlines.map(({ labels, rings }) => ({ labels: [...new Set(labels.filter((label) => known.has(label)))], rings })).filter(({ labels }) => labels.length > 0);
  const features = sent.map(({ labels, rings }) => ({
    type: 'Feature', properties: Object.fromEntries(labels.map((label, place) => [`p${place}`, label])), geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring.map(([x, y]) => [round(x), round(y)])]) },
  }));
  return { text: JSON.stringify({ type: 'FeatureCollection', features }), sent, left: outlines.length - sent.length };
}

/** The one place an outline may be: every label that is a code or name of ours is this place's. Null where there is none, or more than one. */
function meant(labels: readonly string[], places: readonly NamedPlace[]): NamedPlace | null {
  const said = labels.filter((label) => places.some(({ code, name }) => label === code || label === name));
  const may = said.length === 0 ? [] : places.filter(({ code, name }) => said.every((label) => label === code || label === name));
  return may.length === 1 ? may[0] ?? null : null;
}

/**
 * Whose outline is whose. `unknown`: outlines of no place of this town. `doubtful`: what those are called that may be
 * more than one: nobody guesses. `joined`: places of more than one outline, which become one area.
 */
export function matched(outlines: readonly Outline[], places: readonly NamedPlace[]): { found: Map<string, Outline['rings']>; unknown: number; doubtful: string[]; joined: string[] } {
  const found = new Map<string, Outline['rings']>();
  const [doubtful, joined] = [new Set<string>(), new Set<string>()];
  let unknown = 0;
  for (const { labels, rings } of outlines) {
    const place = meant(labels, places);
    if (place === null) {
      const said = places.filter(({ code, name }) => labels.includes(code) || labels.includes(name)).map(({ name }) => name);
      if (said.length > 0) doubtful.add(said.join(' / '));
      else unknown += 1;
      continue;
    }
    const before = found.get(place.code);
    if (before) joined.add(place.name);
    found.set(place.code, [...before ?? [], ...rings]);
  }
  return { found, unknown, doubtful: [...doubtful], joined: [...joined] };
}

/** The box around points. A loop: a spread of a hundred thousand arguments breaks the program. */
function edgesOf(points: Iterable<readonly [number, number]>): { left: number; right: number; low: number; high: number } {
  const edges = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity };
  for (const [x, y] of points) {
    edges.left = Math.min(edges.left, x);
    edges.right = Math.max(edges.right, x);
    edges.low = Math.min(edges.low, y);
    edges.high = Math.max(edges.high, y);
  }
  return edges;
}

/** Drops a point that repeats the one before it, and a ring that shrank to nothing. */
function thinned(points: readonly (readonly [number, number])[]): number[] {
  const kept = points.filter(([x, y], place) => { const before = points[(place + points.length - 1) % points.length]; return !before || before[0] !== x || before[1] !== y; });
  return kept.length < 3 ? [] : kept.flat();
}

/** Brings the outlines onto the sheet, north above. Every point is rounded alike, so that neighbours keep one border. Null where they are no town. */
export function drawn(found: ReadonlyMap<string, Outline['rings']>): { height: number; areas: Area[] } | null {
  const points = [...found.values()].flat(2);
  if (points.length === 0) return null;
  const { left: west, right: east, low: south, high: north } = edgesOf(points);
  // Degrees of longitude grow shorter to the north; figures beyond 180 are metres of a grid already.
  const squeeze = Math.max(Math.abs(west), Math.abs(east)) <= 180 && Math.max(Math.abs(south), Math.abs(north)) <= 90 ? Math.cos((south + north) / 2 * Math.PI / 180) : 1;
  const [wide, high] = [(east - west) * squeeze, north - south];
  if (!(wide > 0) || !(high > 0) || wide / high > mostStretched || high / wide > mostStretched) return null;
  const scale = (sheetWidth - 2 * margin) / wide;
  const on = ([x, y]: readonly [number, number]) => [Math.round(margin + (x - west) * squeeze * scale), Math.round(margin + (north - y) * scale)] as const;
  const areas = [...found].map(([code, rings]) => ({ code, rings: rings.map((ring) => thinned(ring.map(on))).filter((ring) => ring.length > 0) })).filter(({ rings }) => rings.length > 0);
  return areas.length > 0 ? { height: Math.round(2 * margin + high * scale), areas } : null;
}

const pairs = (ring: readonly number[]): [number, number][] => Array.from({ length: ring.length / 2 }, (_, place) => [ring[place * 2] ?? 0, ring[place * 2 + 1] ?? 0]);

/** Twice the area of a ring, and its middle by area; of one that crosses itself, whose middle may lie anywhere, the middle of its box. */
function weighed(ring: readonly number[]): { area: number; x: number; y: number } {
  const points = pairs(ring);
  const { left, right, low, high } = edgesOf(points);
  let [area, x, y] = [0, 0, 0];
  for (const [place, [x1, y1]] of points.entries()) {
    const [x2, y2] = points[(place + 1) % points.length] ?? [x1, y1];
    const cross = x1 * y2 - x2 * y1;
    area += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  const [middleX, middleY] = [x / (3 * area), y / (3 * area)];
  const within = middleX >= left && middleX <= right && middleY >= low && middleY <= high;
  return { area: Math.abs(area), ...(within ? { x: middleX, y: middleY } : { x: (left + right) / 2, y: (low + high) / 2 }) };
}

/** How an area is drawn: its path, where its name stands, and the box around it. */
export function shapeOf({ rings }: Area): { path: string; x: number; y: number; box: [number, number, number, number] } {
  const largest = rings.map(weighed).reduce((one, other) => (other.area > one.area ? other : one), { area: -1, x: 0, y: 0 });
  const { left, right, low: top, high: bottom } = edgesOf(rings.flatMap(pairs));
  const path = rings.map((ring) => `M${pairs(ring).map(([x, y]) => `${x} ${y}`).join('L')}Z`).join('');
  return { path, x: Math.round(largest.x), y: Math.round(largest.y), box: [left, top, right - left, bottom - top] };
}
