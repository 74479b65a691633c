import type { Calendar } from '#kernel/deadline.ts';
import { addDays, dateOn } from '#kernel/dates.ts';
import type { Dice } from '../random.ts';
import { type Filling, compose } from '../compose.ts';
import type { Subject } from '../texts/subject.ts';
import type { UnlikeTexts } from '../unlike.ts';
import { newName } from '../world/names.ts';
import { type Place, type Town, type TownStation, deputiesAt, holder } from '../world/town.ts';
import { type OpinionAct, by, resident } from './acts.ts';
import { homeMoment, officeMoment } from './times.ts';

/** What every opinion of a town is written with. */
export interface Desk {
  readonly town: Town;
  readonly dice: Dice;
  readonly calendar: Calendar;
  readonly now: Date;
  readonly today: string;
  readonly heard: UnlikeTexts;
  /** Numbers for residents' phones; they reach nobody. */
  phone(): string;
}

/** An opinion as it was written, with what the rest of its life is told from. */
export interface Written {
  readonly script: number;
  readonly acts: OpinionAct[];
  readonly subject: Subject;
  readonly place: Place;
  readonly filling: Filling;
  /** Set as soon as it is with somebody. */
  stationId: string | null;
  deputyId: string | null;
  readonly isOwnHand: boolean;
  readonly consentPublish: boolean;
}

/** How it comes, where the caller wants it so. */
export interface Wanted {
  readonly picked?: 'station' | 'deputy' | 'nobody';
  readonly place?: Place;
  readonly byStaff?: boolean;
}

const sources = {
  hand: { web: 26, qrStation: 24, qrDeputy: 8 },
  staff: { reception: 16, phone: 9, paper: 13, letter: 4 },
} as const;

const handSource = { nobody: 'web', station: 'qrStation', deputy: 'qrDeputy' } as const;

const entryModes = { reception: ['heard'], phone: ['heard'], paper: ['written', 'photographedForm', 'photographedForm'], letter: ['written', 'voiceNote'] } as const;

/** Writes one opinion on a day, or null when the matter has been told often enough. */
export function write(desk: Desk, script: number, subject: Subject, on: string, wanted: Wanted = {}): Written | null {
  const { town, dice, calendar, heard } = desk;
  const station = subject.at === 'enterprise' ? dice.pick(town.stations.filter(({ host }) => host === 'enterprise')) : undefined;
  const place = wanted.place ?? (station ? town.places.find(({ code }) => code === station.placeCode) : placeFor(dice, town, subject));
  if (!place) return null;
  const told = compose(dice, subject, place, heard);
  if (!told) return null;
  const byStaff = wanted.byStaff ?? dice.chance(0.42);
  const source = byStaff ? dice.weighted(sources.staff) : wanted.picked ? handSource[wanted.picked] : dice.weighted(sources.hand);
  const to = goesTo(desk, place, station, source, wanted);
  const at = byStaff ? officeMoment(dice, on, calendar) : homeMoment(dice, on);
  const contact = contactOf(desk);
  const consentPublish = dice.chance(0.42);
  const input = {
    content: told.content, choice: dice.chance(0.12) && !subject.choice ? 'unsure' : subject.choice ?? 'everybody', source, ...contact, consentPublish, consentName: dice.chance(0.35), consentCall: 'phone' in contact && script % 2 === 0,
    ...(dice.chance(0.45) ? { spot: `${told.filling['处']}${dice.pick(['', '对面', '旁边', '往里第二家', '路口', '靠河一侧', '坡上'])}` } : {}),
    ...(to.stationId ? { stationId: to.stationId } : {}), ...(to.deputyId ? { deputyId: to.deputyId } : source === 'reception' ? receivedBy(town, script, to.stationId) : {}),
    ...(dice.chance(0.8) || !to.stationId ? { placeCode: place.code } : {}),
  };
  if (!byStaff) return { script, acts: [{ about: script, at, by: resident, verb: 'submit', input }], subject, place, filling: told.filling, ...to, isOwnHand: true, consentPublish };
  const entryMode = dice.pick<string>(entryModes[source as keyof typeof entryModes]);
  // Some letters and notes lie a day or three before they are typed in.
  const late = source !== 'phone' && dice.chance(0.12) ? { receivedOn: addDays(dateOn(at), -dice.int(1, 3)) } : {};
  const writer = to.stationId ? dice.pick([holder(town, 'recorder', { stationId: to.stationId }), holder(town, 'convener', { stationId: to.stationId })]) : holder(town, 'clerk');
  return { script, acts: [{ about: script, at, by: by(writer), verb: 'enter', input: { ...input, entryMode, ...late } }], subject, place, filling: told.filling, ...to, isOwnHand: false, consentPublish };
}

/** Who received a visitor at a station: its deputies in turn. The station's people look after what he said all the same. */
function receivedBy(town: Town, script: number, stationId: string | null): { deputyId?: string } {
  const met = town.stations.find(({ id }) => id === stationId)?.deputyIds ?? [];
  const deputyId = met[script % Math.max(1, met.length)];
  return deputyId === undefined ? {} : { deputyId };
}

function placeFor(dice: Dice, town: Town, subject: Subject): Place | undefined {
  const fits = town.places.filter(({ kind }) => !subject.at || kind === subject.at);
  if (fits.length === 0) return undefined;
  const code = dice.weighted(Object.fromEntries(fits.map((place) => [place.code, place.weight])));
  return fits.find((place) => place.code === code);
}

function goesTo({ town, dice }: Desk, place: Place, station: TownStation | undefined, source: string, wanted: Wanted): { stationId: string | null; deputyId: string | null } {
  if (station) return { stationId: station.id, deputyId: null };
  const home = town.stations.find(({ placeCode, host }) => placeCode === place.code && host !== 'enterprise');
  if (source === 'qrStation' || source === 'reception' || source === 'paper') return { stationId: home?.id ?? null, deputyId: null };
  if (source === 'qrDeputy') return { stationId: null, deputyId: dice.pick(deputiesAt(town, place.code)) };
  const picked = wanted.picked ?? dice.weighted({ station: 45, deputy: 12, nobody: 43 });
  if (picked === 'deputy') return { stationId: null, deputyId: dice.pick(deputiesAt(town, place.code)) };
  return { stationId: picked === 'station' ? home?.id ?? null : null, deputyId: null };
}

function contactOf({ dice, phone }: Desk): { name?: string; phone?: string; address?: string } {
  const name = dice.chance(0.62) ? { name: newName(dice, dice.chance(0.45) ? 'female' : 'male', new Set()) } : {};
  return { ...name, ...(dice.chance(0.56) ? { phone: phone() } : {}), ...(dice.chance(0.14) ? { address: `${dice.pick(['老屋', '新村', '临街'])} ${dice.int(3, 196)} 号` } : {}) };
}
