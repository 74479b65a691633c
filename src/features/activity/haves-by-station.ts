import { placesUnder } from '#features/place/public.ts';
import { openStations } from '#features/station/public.ts';
import type { Work } from '#platform/feature.ts';
import { missingIn } from './rules/haves.ts';
import { evidenceByStation } from './store/haves.ts';

const nothing = { planLines: 0, planQuarters: 0, held: 0, written: 0 };

/** 六有 of every open station in the order of its place, by the evidence of a year, and which villages and communities have none. */
export async function havesByStation({ tx, actor, tenant }: Work<unknown>, year: number) {
  const stations = await openStations(tx);
  const places = await placesUnder(tx, tenant.code);
  const evidence = await evidenceByStation(tx, actor, year);
  const [names, placeNames] = [new Map(stations.map(({ id, name }) => [id, name])), new Map(places.map(({ code, name }) => [code, name]))];
  const served = new Set(stations.map(({ placeCode }) => placeCode));
  return {
    year, uncovered: places.filter(({ code }) => !served.has(code)).map(({ name }) => name),
    rows: stations.map(({ id, name, placeCode, parentId, convenerPersonId, equipment }) => {
      const counts = evidence.get(id) ?? nothing;
      return { id, name, placeName: placeNames.get(placeCode) ?? '', parentName: parentId === null ? null : names.get(parentId) ?? null, equipment, missing: missingIn({ equipment, convenerPersonId, ...counts }), notedOn: equipment?.notedOn ?? null, ...counts };
    }),
  };
}
