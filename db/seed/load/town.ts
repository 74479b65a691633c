import { wallRules } from '#features/station/rules.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Town } from '../world/town.ts';
import { insertOwn } from './insert-many.ts';

/** Offices, terms, sessions, districts, groups, mandates and stations: the town as it stands before anything happens. */
export async function loadTown(tx: Tx, town: Town): Promise<void> {
  const { term, districts } = town;
  await insertOwn(tx, 'term', [{ id: term.id, number: term.number, fromOn: term.fromOn }]);
  await insertOwn(tx, 'sitting', town.sittings.map((sitting) => ({ termId: term.id, ...sitting })));
  await insertOwn(tx, 'district', districts.map(({ id, number, name, seatCount }) => ({ id, termId: term.id, number, name, seatCount })));
  await insertOwn(tx, 'districtPlace', districts.flatMap(({ id, placeCodes }) => placeCodes.map((placeCode) => ({ districtId: id, placeCode }))));
  await insertOwn(tx, 'deputyGroup', town.groups.map(({ id, name, headPersonId }) => ({ id, termId: term.id, name, headPersonId })));
  await insertOwn(tx, 'mandate', town.mandates.map((mandate) => ({ termId: term.id, electedOn: term.fromOn, ...mandate })));
  await insertOwn(tx, 'station', town.stations.map(({ deputyIds: _, ...station }) => station));
  await insertOwn(tx, 'stationEquipment', town.stations.map(equipmentOf));
  await insertOwn(tx, 'stationDeputy', town.stations.flatMap(({ id, deputyIds }) => deputyIds.map((personId) => ({ stationId: id, personId }))));
}

/** What was seen when the stations were founded: nearly everywhere all of it, here and there a rule or the plate is missing. */
const equipmentOf = ({ id, host, recorderPersonId }: Town['stations'][number], order: number) => ({
  stationId: id, venue: host === 'enterprise' || order % 4 === 3 ? 'shared' : 'own', furnished: order % 12 !== 10, cabinet: order % 9 !== 8, plate: order % 11 !== 9, wallRules: JSON.stringify(order % 8 === 6 ? wallRules.slice(0, 3) : wallRules), notedOn: foundedOn, notedBy: recorderPersonId,
});
/** The campaign of this term ended in March. */
const foundedOn = '2023-03-31';

/** Offices come before people: a handler's post names one. */
export const loadOffices = (tx: Tx, offices: Town['offices']): Promise<void> => insertOwn(tx, 'office', offices);
