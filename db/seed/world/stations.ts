import { randomToken } from '#kernel/id.ts';
import type { Builder } from './builder.ts';
import { enterpriseStations, openingTimes } from './standing.ts';
import { type Place, type TownStation, deputiesAt } from './town.ts';

/** A station in every village and community, and in the larger town one in each of eight enterprises. */
export function openStations(builder: Builder): void {
  const { town, plan } = builder;
  town.places.forEach((place, order) => openOne(builder, place, {
    kind: place.kind === 'community' || order % 4 === 1 ? 'home' : 'station', host: place.kind, address: `${place.spots[0]}，${place.kind === 'village' ? '村党群服务中心' : '社区服务中心'}一楼`,
    name: `${place.name}${place.kind === 'community' || order % 4 === 1 ? '人大代表之家' : '人大代表联络站'}`,
  }));
  if (!plan.hasEnterpriseStations) return;
  for (const { unit, place: code, address } of enterpriseStations) {
    const place = town.places.find((one) => one.code === `${town.code}${code}`);
    if (place) openOne(builder, place, { kind: 'point', host: 'enterprise', address, name: `${unit}人大代表联络点` });
  }
}

function openOne(builder: Builder, place: Place, said: Pick<TownStation, 'kind' | 'host' | 'name' | 'address'>): void {
  const { town, dice, id, person, post } = builder;
  const deputies = deputiesAt(town, place.code);
  const isEnterprise = said.host === 'enterprise';
  // In a workshop the deputies come by turns; elsewhere all who were elected there can be met.
  const met = isEnterprise ? dice.some(deputies, 2) : deputies;
  const county = town.mandates.filter(({ level }) => level === 'county').map(({ personId }) => personId);
  const convener = isEnterprise ? met[0] ?? '' : met[1] ?? met[0] ?? '';
  const head = isEnterprise ? person().id : met[0] ?? '';
  const recorder = person();
  recorder.deputyAccount = true;
  const stationId = id();
  town.stations.push({
    id: stationId, ...said, placeCode: place.code, openingTimes: dice.pick(openingTimes), headPersonId: head, convenerPersonId: convener, recorderPersonId: recorder.id,
    parentId: null, qrToken: randomToken(80), deputyIds: [...new Set([...met, ...dice.some(county, 1)])],
  });
  post(head, 'stationHead', { stationId });
  post(convener, 'convener', { stationId });
  post(recorder.id, 'recorder', { stationId });
}
