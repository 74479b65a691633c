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

/** The same file as short as it can be sent: areas only, coordinates to the ten metres. */
export function shortened(outlines: readonly Outline[]): string {
  const round = (value: number) => (Math.abs(value) > 180 ? Math.round(value) : Math.round(value * 10_000) / 10_000);
  const features = outlines.map(({ labels, rings }) => ({
    type: 'Feature', properties: Object.fromEntries(labels.map((label, place) => [`p${place}`, label])), geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring.map(([x, y]) => [round(x), round(y)])]) },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** Whose outline is whose: by the code of a place, else by its name. `unknown`: outlines of no place of this town. */
export function matched(outlines: readonly Outline[], places: readonly { readonly code: string; readonly name: string }[]): { found: Map<string, Outline['rings']>; unknown: number } {
  const found = new Map<string, Outline['rings']>();
  let unknown = 0;
  for (const { labels, rings } of outlines) {
    const place = places.find(({ code }) => labels.includes(code)) ?? places.find(({ name }) => labels.includes(name));
    if (place) found.set(place.code, [...found.get(place.code) ?? [], ...rings]);
    else unknown += 1;
  }
  return { found, unknown };
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
  const [west, east] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const [south, north] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
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

/** Twice the signed area of a ring, and its middle by area. */
function weighed(ring: readonly number[]): { area: number; x: number; y: number } {
  const points = pairs(ring);
  let [area, x, y] = [0, 0, 0];
  for (const [place, [x1, y1]] of points.entries()) {
    const [x2, y2] = points[(place + 1) % points.length] ?? [x1, y1];
    const cross = x1 * y2 - x2 * y1;
    area += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  const [[firstX, firstY] = [0, 0]] = points;
  return area === 0 ? { area: 0, x: firstX, y: firstY } : { area: Math.abs(area), x: x / (3 * area), y: y / (3 * area) };
}

/** How an area is drawn: its path, where its name stands, and the box around it. */
export function shapeOf({ rings }: Area): { path: string; x: number; y: number; box: [number, number, number, number] } {
  const largest = rings.map(weighed).reduce((one, other) => (other.area > one.area ? other : one), { area: -1, x: 0, y: 0 });
  const points = rings.flatMap(pairs);
  const [left, top] = [Math.min(...points.map(([x]) => x)), Math.min(...points.map(([, y]) => y))];
  const path = rings.map((ring) => `M${pairs(ring).map(([x, y]) => `${x} ${y}`).join('L')}Z`).join('');
  return { path, x: Math.round(largest.x), y: Math.round(largest.y), box: [left, top, Math.max(...points.map(([x]) => x)) - left, Math.max(...points.map(([, y]) => y)) - top] };
}
