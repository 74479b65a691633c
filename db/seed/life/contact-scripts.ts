import { addDays } from '#kernel/dates.ts';
import { filled } from '../compose.ts';
import type { Dice } from '../random.ts';
import { deedTexts, visitTexts } from '../texts/contacts.ts';
import { groups } from '../texts/voices.ts';
import { newName } from '../world/names.ts';
import { type Place, type Town, type TownStation, deputiesAt, holders } from '../world/town.ts';
import type { ContactAct } from './contact-books.ts';
import { homeMoment, moment } from './times.ts';

interface Round { readonly town: Town; readonly dice: Dice; readonly now: Date; readonly today: string; readonly phone: () => string; readonly taken: Set<string>; next(): number }
/** A deputy where he goes about: his station, his village. */
interface Seat { readonly personId: string; readonly station: TownStation; readonly place: Place }

/** The station a deputy's records go through, as the verbs choose it: the first by name. */
export const stationOf = (town: Town, personId: string): TownStation | undefined =>
  town.stations.filter(({ deputyIds }) => deputyIds.includes(personId)).sort((a, b) => (a.name < b.name ? -1 : 1))[0];

function seatsOf(town: Town): Seat[] {
  return [...new Set(town.mandates.map(({ personId }) => personId))].flatMap((personId) => {
    const station = stationOf(town, personId);
    const place = town.places.find(({ code }) => deputiesAt(town, code).includes(personId)) ?? town.places.find(({ code }) => code === station?.placeCode);
    return station && place ? [{ personId, station, place }] : [];
  });
}

/** What the deputies of a town did among their voters in this year and the two before: each his households, his rounds, his deeds. */
export function writeContacts(desk: Omit<Round, 'taken' | 'next'>): ContactAct[] {
  let last = 0;
  const round: Round = { ...desk, taken: new Set(), next: () => (last += 1) };
  return seatsOf(desk.town).flatMap((seat) => lifeOf(round, seat)).filter(({ at }) => at <= desk.now).sort((a, b) => a.at.getTime() - b.at.getTime());
}

function lifeOf(round: Round, seat: Seat): ContactAct[] {
  const { dice, today, town } = round;
  const thisYear = Number(today.slice(0, 4));
  const from = [`${thisYear - 2}-01-06`, town.term.fromOn].sort()[1] ?? today;
  const homes = Array.from({ length: dice.int(8, 12) }, () => round.next());
  const acts: ContactAct[] = homes.map((about) => ({
    at: moment(dice, addDays(from, dice.int(1, 20)), 8 * 60, 17 * 60), personId: seat.personId, verb: 'addHousehold', about,
    input: {
      name: newName(dice, dice.chance(0.5) ? 'male' : 'female', round.taken), ...(dice.chance(0.8) ? { phone: round.phone() } : {}), placeCode: seat.place.code, spot: dice.pick(groups[seat.place.kind]), occupation: dice.pick(visitTexts.occupations), hardship: dice.chance(0.2),
    },
  }));
  for (let year = thisYear - 2; year <= thisYear; year += 1) {
    for (let n = dice.int(3, 6); n > 0; n -= 1) acts.push(visit(round, seat, homes, day(dice, year, from)));
    if (dice.chance(0.5)) acts.push(forum(round, seat, day(dice, year, from)));
    for (let n = dice.int(1, 2); n > 0; n -= 1) acts.push(...deed(round, seat, 'deed', day(dice, year, from)));
    if (dice.chance(0.6)) acts.push(...deed(round, seat, 'help', day(dice, year, from), homes));
    if (dice.chance(0.35)) acts.push(...deed(round, seat, 'mediation', day(dice, year, from)));
  }
  return acts;
}

const day = (dice: Dice, year: number, from: string): string => {
  const on = addDays(`${year}-01-01`, dice.int(30, 360));
  return on > addDays(from, 25) ? on : addDays(from, 25 + dice.int(1, 40));
};

/** Mostly the deputy himself that evening; sometimes his recorder from a slip of paper days later. */
function written({ dice, town }: Round, { personId, station }: Seat, on: string): { at: Date; personId: string; late: boolean } {
  const recorder = holders(town, 'recorder', { stationId: station.id })[0];
  return recorder && dice.chance(0.2) ? { at: moment(dice, addDays(on, dice.int(1, 9)), 9 * 60, 17 * 60), personId: recorder, late: true } : { at: homeMoment(dice, on), personId, late: false };
}

function visit(round: Round, seat: Seat, homes: readonly number[], on: string): ContactAct {
  const { dice } = round;
  const { at, personId, late } = written(round, seat, on);
  const way = dice.weighted({ visit: 78, phone: 14, message: 8 });
  return {
    at, personId, verb: 'recordVisit', about: round.next(), households: dice.some(homes, way === 'visit' ? dice.int(1, 4) : 1),
    input: {
      ...(personId === seat.personId ? {} : { deputyId: seat.personId }), ...(late ? { visitedOn: on } : {}), way, heard: dice.pick(visitTexts.heard), ...(dice.chance(0.5) ? { told: dice.pick(visitTexts.told) } : {}), ...(dice.chance(0.6) ? { answered: dice.pick(visitTexts.answered) } : {}),
      ...(way === 'visit' && dice.chance(0.3) ? { otherCount: dice.int(1, 3) } : {}), placeCode: seat.place.code, ...(dice.chance(0.3) ? { nextOn: addDays(on, dice.int(20, 90)) } : {}),
    },
  };
}

function forum(round: Round, seat: Seat, on: string): ContactAct {
  const { dice } = round;
  const { at, personId, late } = written(round, seat, on);
  return {
    at, personId, verb: 'recordVisit', about: round.next(),
    input: { ...(personId === seat.personId ? {} : { deputyId: seat.personId }), ...(late ? { visitedOn: on } : {}), way: 'forum', heard: dice.pick(visitTexts.forum), told: dice.pick(visitTexts.told), otherCount: dice.int(8, 25), placeCode: seat.place.code, spot: seat.station.name },
  };
}

function deed(round: Round, seat: Seat, kind: 'deed' | 'help' | 'mediation', on: string, homes: readonly number[] = []): ContactAct[] {
  const { dice } = round;
  const { at, personId, late } = written(round, seat, on);
  const [what, means, result] = dice.pick<readonly [string, string, string]>(deedTexts[kind]);
  const filling = { 村: seat.place.name, 组: dice.pick(groups[seat.place.kind]) };
  const about = round.next();
  const amount = kind === 'deed' && dice.chance(0.5) ? { amountYuan: dice.int(2, 60) * 100, fundSource: dice.pick(['own', 'raised', 'village', 'enterprise'] as const) } : {};
  const made: ContactAct = {
    at, personId, verb: 'recordDeed', about, ...(kind === 'help' ? { households: dice.some(homes, 1) } : {}),
    input: {
      ...(personId === seat.personId ? {} : { deputyId: seat.personId }), ...(late ? { doneOn: on } : {}), kind, what: filled(what, filling), ...(kind === 'help' ? { hardship: true } : { helped: filled(dice.pick(kind === 'mediation' ? ['{村}{组}两户'] : deedTexts.helped), filling), hardship: kind === 'deed' && dice.chance(0.5) }),
      ...(means === '' ? {} : { means }), ...amount, ...(kind === 'mediation' ? { agreementNumber: `${seat.place.name.slice(0, 1)}调〔${on.slice(0, 4)}〕${dice.int(1, 40)}号` } : {}), ...(kind === 'help' ? {} : { result }), placeCode: seat.place.code,
      ...(dice.chance(0.4) ? { witnessName: newName(dice, 'male', round.taken), witnessPhone: round.phone() } : {}),
    },
  };
  if (dice.chance(0.02)) return [made, { at: moment(dice, addDays(on, 12), 9 * 60, 17 * 60), personId: seat.personId, verb: 'void', about, input: { reason: '和上一条是同一件事，记重了' } }];
  // A household is helped for months; what came of it is written when it is over.
  return kind === 'help' && dice.chance(0.7) ? [made, { at: moment(dice, addDays(on, dice.int(90, 200)), 9 * 60, 17 * 60), personId: seat.personId, verb: 'finishDeed', about, input: { result } }] : [made];
}
