import fc from 'fast-check';
import { expect, test } from 'vitest';
import { around, moved, zoomed } from '../pages/parts/map-view.ts';
import { signage } from '../contract.ts';
import { drawn, matched, pointsIn, readGeoJson, shapeOf, sheetWidth, shortened } from './map.ts';

const square = (west: number, south: number, side = 0.02): [number, number][] => [[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]];
const feature = (properties: object, rings: [number, number][][]) => ({ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: rings } });
const file = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });
const places = [{ code: '330001101201', name: '石桥村' }, { code: '330001101202', name: '柳林村' }];

test('outlines are found by code or by name, whatever the property is called; others are counted', () => {
  const outlines = readGeoJson(file(feature({ XZQDM: 330001101201, area: 3.5 }, [square(104, 30)]), feature({ mc: '柳林村 ' }, [square(104.02, 30)]), feature({ mc: '别镇的村' }, [square(104.04, 30)])));
  const { found, unknown } = matched(outlines ?? [], places);
  expect([[...found.keys()], unknown]).toEqual([['330001101201', '330001101202'], 1]);
});

test('what is no GeoJSON with areas is none', () => {
  for (const text of ['', '石桥村', '[]', '{"type":"FeatureCollection"}', file({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [1, 2] } }), file(feature({}, [[[1, 2], [3, 4]]])), file(feature({}, [[[1, 2], [3, Number.NaN], [1, 1]]]))]) expect(readGeoJson(text), text).toBeNull();
  expect(drawn(new Map())).toBeNull();
  expect(drawn(new Map([['1', [[[1, 1], [1, 1], [1, 1]]]]])), 'a town without breadth').toBeNull();
  expect(drawn(new Map([['1', [[[0, 0], [50, 0], [50, 1], [0, 1]]]]])), 'a strip').toBeNull();
});

test('neighbours keep one border, north is above, and nothing leaves the sheet', () => {
  const whole = drawn(matched(readGeoJson(file(feature({ n: '石桥村' }, [square(104, 30)]), feature({ n: '柳林村' }, [square(104.02, 30)]))) ?? [], places).found);
  const [west, east] = (whole?.areas ?? []).map(shapeOf);
  expect((west?.box[0] ?? 0) + (west?.box[2] ?? 0), 'the eastern edge of one is the western of the other').toBe(east?.box[0]);
  const tall = drawn(new Map([['n', [square(104, 30.03)]], ['s', [square(104, 30)]]]));
  const [north, south] = (tall?.areas ?? []).map(shapeOf);
  expect((north?.y ?? 0) < (south?.y ?? 0)).toBe(true);
  expect(north?.path).toMatch(/^M\d+ \d+(L\d+ \d+){3}Z$/);
});

test('who is meant is never guessed: what may be two villages is drawn for neither and named; several areas of one are said to be one', () => {
  const read = (...all: object[]) => matched(readGeoJson(file(...all.map((properties) => feature(properties, [square(104, 30)])))) ?? [], places);
  expect(read({ NAME: '柳林村', SHZ: '石桥村' })).toMatchObject({ found: new Map(), unknown: 0, doubtful: ['石桥村 / 柳林村'], joined: [] });
  expect(read({ code: '330001101201', SHZ: '柳林村' }), 'nor does the code decide against a name').toMatchObject({ unknown: 0, doubtful: ['石桥村 / 柳林村'] });
  const twice = read({ code: '330001101201', mc: '石桥村', zhen: '清河镇' }, { mc: '石桥村' });
  expect([twice.found.get('330001101201')?.length, twice.unknown, twice.doubtful, twice.joined]).toEqual([2, 0, [], ['石桥村']]);
  const namesakes = [...places, { code: '330001101203', name: '石桥村' }];
  const outlines = readGeoJson(file(feature({ code: '330001101203', mc: '石桥村' }, [square(104, 30)]), feature({ mc: '石桥村' }, [square(104.1, 30)]))) ?? [];
  expect([...matched(outlines, namesakes).found.keys()], 'of namesakes the code says which').toEqual(['330001101203']);
});

test('the name of an outline that crosses itself stands inside its box', () => {
  const { areas: [area] } = drawn(new Map([['1', [[[104.05, 30], [104.06, 30.01], [104.06, 30], [104.05, 30.0102]]]]])) ?? { areas: [] };
  expect(area && shapeOf(area)).toMatchObject({ x: 500, box: [24, 24, 952, expect.any(Number)] });
});

test('nothing else that a file says of an outline is sent, and none of other places', () => {
  const outlines = readGeoJson(file(feature({ mc: '石桥村', SJ: '王某某', DH: '0571-1' }, [square(104, 30)]), feature({ mc: '别镇的村' }, [square(105, 30)]))) ?? [];
  const { text, sent, left } = shortened(outlines, places);
  expect([text.includes('石桥村'), text.includes('王某某'), text.includes('0571'), text.includes('别镇'), sent.length, left]).toEqual([true, false, false, false, 1, 1]);
});

test('a hundred thousand corners and more are read, drawn and counted', () => {
  const round = Array.from({ length: 150_000 }, (_, nth): [number, number] => [104 + Math.cos(nth / 150_000 * 2 * Math.PI) / 50, 30 + Math.sin(nth / 150_000 * 2 * Math.PI) / 50]);
  const outlines = readGeoJson(file(feature({ mc: '石桥村' }, [round]))) ?? [];
  expect(pointsIn(outlines)).toBe(150_000);
  expect(drawn(matched(outlines, places).found)?.areas.map(shapeOf)).toMatchObject([{ box: [24, 24, 952, expect.any(Number)] }]);
});

test('any outlines that make a map stay on the sheet and survive being shortened', () => {
  const spot = fc.tuple(fc.double({ min: 100, max: 100.2, noNaN: true }), fc.double({ min: 30, max: 30.2, noNaN: true }));
  fc.assert(fc.property(fc.array(fc.array(spot, { minLength: 3, maxLength: 12 }), { minLength: 1, maxLength: 6 }), (rings) => {
    const outlines = rings.map((ring, place) => ({ labels: [String(place)], rings: [ring] }));
    expect((readGeoJson(shortened(outlines, outlines.map(({ labels: [name = ''] }) => ({ code: '', name }))).text) ?? []).map(({ labels }) => labels)).toEqual(outlines.map(({ labels }) => labels));
    const map = drawn(new Map(outlines.map(({ labels: [label = ''], rings: own }) => [label, own])));
    for (const { rings: own } of map?.areas ?? []) for (const [place, value] of own.flat().entries()) expect(value >= 0 && value <= (place % 2 === 0 ? sheetWidth : map?.height ?? 0)).toBe(true);
    const shapes = (map?.areas ?? []).map((area) => ({ code: area.code, name: area.code, stations: [], shape: shapeOf(area) }));
    expect(signage.views.map.output.safeParse({ height: map?.height ?? 0, reviewNumber: null, places: shapes }).error).toBeUndefined();
    for (const { shape: { x, y, box: [left, top, wide, high] } } of shapes) expect(x >= left && x <= left + wide && y >= top && y <= top + high).toBe(true);
  }), { numRuns: 60 });
});

test('looking nearer, farther and aside never leaves the sheet', () => {
  fc.assert(fc.property(fc.integer({ min: 250, max: 4000 }), fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 20 }), (height, steps) => {
    let view = around([100, 100, 80, 60], height);
    for (const step of steps) view = step === 0 ? zoomed(view, 0.6, height) : step === 1 ? zoomed(view, 1.7, height) : moved(view, step === 2 ? 1 : step === 3 ? -1 : 0, step === 4 ? 1 : -1, height);
    const [left, top, wide, high] = view;
    expect(left >= 0 && top >= 0 && left + wide <= sheetWidth + 1 && top + high <= height + 1 && wide > 0).toBe(true);
  }));
});
