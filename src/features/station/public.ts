import { type Actor, has, keepsTheOffice, stationsOf } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import { countOpen as open, deputiesAt, everyOpen, find, findByQr, metAt, named, namesOf, openAt } from './store.ts';
import { text } from './text.ts';

/** The open station a QR code belongs to, or null. */
export const stationOfQr = findByQr;

/** A station in use: its name, place and the people who look after it; null when unknown or closed. */
export async function openStation(tx: Tx, id: string): Promise<{ id: string; name: string; placeCode: string; convenerPersonId: string | null; recorderPersonId: string | null } | null> {
  const station = await find(tx, id, false);
  return station && station.closedOn === null ? station : null;
}

/** The open stations of a village or community, by name. */
export const openStationsAt = openAt;

/** What a station is called, also after it was closed; an empty text for an unknown one. */
export const stationName = async (tx: Tx, id: string): Promise<string> => (await find(tx, id, false))?.name ?? '';

/** What these stations are called, also after they were closed, by id. */
export const stationNames = namesOf;

/** What the five systems are called on the wall, in Chinese. */
export const wallRuleTitles = text.wallRules;

/** How many stations are open. */
export const countOpen = open;

/** The open stations at which a deputy is met, by name. */
export const stationsMetAt = (tx: Tx, personId: string): Promise<{ id: string; name: string; placeCode: string }[]> => metAt(tx, personId);

/** The deputies met at these stations, each once. */
export async function deputiesOfStations(tx: Tx, stationIds: readonly string[]): Promise<{ id: string; name: string }[]> {
  if (stationIds.length === 0) return [];
  return [...new Map((await deputiesAt(tx, stationIds)).map(({ id, name }) => [id, { id, name }])).values()];
}

/** The open stations whose books somebody may read: of the presidium and its office all, of those who work at some their own. */
export async function stationsFor(tx: Tx, actor: Actor): Promise<{ id: string; name: string }[]> {
  const own = stationsOf(actor);
  const all = keepsTheOffice(actor) || has(actor, 'presidium');
  return (await named(tx)).filter(({ id }) => all || own.includes(id));
}

/** Every open station with its people and the deputies met there, by place. */
export const openStations = everyOpen;
