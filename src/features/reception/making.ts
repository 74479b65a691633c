import { type Span, addDays } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { type MandateSpan, mandateSpans } from '#features/deputy/public.ts';
import { openStations } from '#features/station/public.ts';
import { townPage } from '#features/settings/public.ts';
import type { Work } from '#platform/feature.ts';
import { lunarDay } from './lunar.ts';
import { type Form, type FormSet, natures, rotaForms, usualForm } from './rules.ts';
import { type Market, heldDay, isInSeason, meantDays } from './rules/days.ts';
import type { RotaDay, RotaDeputy } from './rules/rota.ts';
import type { ReceptionRow } from './store.ts';
import { type DeputyFit, type Ground, type StationFit, deputyFits, formsOn, groundOf, stationFits } from './store/setup.ts';

/** The forms that hold: those switched on, or the usual one where a town has set none. */
export async function formsHeld({ tx }: Work<unknown>): Promise<(FormSet & { readonly id: string | null })[]> {
  const on = await formsOn(tx);
  return on.length > 0 ? on : [{ ...usualForm, id: null }];
}

type Station = Awaited<ReturnType<typeof openStations>>[number];

/** Everything a rota is made of: read once. */
export interface Ingredients {
  readonly forms: readonly FormSet[];
  readonly ground: Ground;
  readonly stations: readonly Station[];
  readonly fits: ReadonlyMap<string, StationFit>;
  readonly spans: readonly MandateSpan[];
  readonly wishes: ReadonlyMap<string, DeputyFit>;
  readonly year: number;
}

/** Reads it. */
export async function ingredients(work: Work<unknown>, year: number): Promise<Ingredients> {
  const { tx } = work;
  return {
    forms: await formsHeld(work), ground: await groundOf(tx), stations: await openStations(tx), fits: new Map((await stationFits(tx)).map((fit) => [fit.stationId, fit])),
    spans: await mandateSpans(tx, `${year}-01-01`, `${year}-12-31`), wishes: await deputyFits(tx), year,
  };
}

/** The deputies of a year as the rota knows them, each once. Whoever sits in two congresses is in office while either mandate holds. */
export function rotaDeputies({ spans, wishes, stations, year }: Ingredients): RotaDeputy[] {
  return [...Map.groupBy(spans, ({ personId }) => personId)].map(([id, own]) => {
    const { offWeekdays = [], offDays = [], share = 100, farms = false } = wishes.get(id) ?? {};
    const places = new Set(own.flatMap(({ placeCodes }) => placeCodes));
    return {
      id, inOffice: own.map(({ fromOn, toOn }) => ({ fromOn, toOn: toOn ?? `${year}-12-31` })), offWeekdays, offDays: offDays.map(({ from, to }) => ({ fromOn: from, toOn: to })), share, farms,
      // Of whom no district is known, no way is longer than another.
      near: stations.filter(({ placeCode }) => places.size === 0 || places.has(placeCode)).map(({ id: station }) => station),
    };
  });
}

/** Who receives at a form: whoever is met at the station, the members of the presidium, or everybody. */
export function belongsTo(kind: Form, station: Pick<Station, 'deputyIds'> | null, spans: readonly MandateSpan[]): string[] {
  const { who } = natures[kind];
  if (who === 'met') return station ? [...station.deputyIds] : [];
  return [...new Set(spans.filter(({ congressPost }) => who === 'all' || congressPost !== null).map(({ personId }) => personId))];
}

/** The days of a reception before anybody is put on them. */
export type PlannedDay = Omit<ReceptionRow, 'version' | 'rotaId' | 'stationName' | 'publishedOn' | 'people' | 'personIds' | 'cancelWords' | 'closedOn' | 'visitorCount' | 'cameIds' | 'swaps'>;

/** Every reception the resolutions mean from a day on, at its place and hour, moved off holidays and to or off the market. */
export async function plannedDays(work: Work<unknown>, from: Ingredients, { fromOn, toOn }: Span): Promise<PlannedDay[]> {
  const { holidays } = await work.house.calendar();
  const { organName } = await townPage(work.tx);
  const isHoliday = (on: string): boolean => holidays.has(on);
  return from.forms.flatMap((form) => {
    const kind = rotaForms.find((one) => one === form.kind);
    if (!kind) return [];
    const nature = natures[kind];
    const hosts: (Station | null)[] = nature.at === 'station' ? from.stations.filter(({ deputyIds }) => deputyIds.length > 0) : [null];
    return hosts.flatMap((station) => {
      const fit = station && from.fits.get(station.id);
      const own = fit && nature.every === 'month' && (fit.monthDay ?? fit.weekday) !== null ? fit : form;
      const market = marketOf(from.ground, fit ?? null);
      return meantDays(from.year, nature.every, own).flatMap((meantOn) => {
        const { on: heldOn, moved } = heldDay(meantOn, { every: nature.every, ...market, isHoliday, lunarDay });
        if (heldOn < fromOn || heldOn > toOn) return [];
        return [{
          id: newId(work.now.getTime()), kind, state: 'planned' as const, stationId: station?.id ?? null, venue: station?.address ?? form.venue ?? organName, meantOn, heldOn, moved, needed: form.needed, byHand: false,
          ...hoursOn(heldOn, form, fit ?? null, from.ground),
        }];
      });
    });
  });
}

function marketOf(ground: Ground, fit: StationFit | null): { market: Market | null; wish: Ground['marketWish'] } {
  const by = fit?.marketBy ?? ground.marketBy;
  const days = fit?.marketBy ? fit.marketDays ?? [] : ground.marketDays;
  return { market: by === null ? null : { by, days }, wish: fit?.marketWish ?? ground.marketWish };
}

/** In a busy season people come in the evening, where the town says so. */
function hoursOn(on: string, form: FormSet, fit: StationFit | null, ground: Ground): { startTime: string; endTime: string } {
  if (ground.busyStartTime !== null && ground.busyEndTime !== null && isInSeason(ground.seasons, on)) return { startTime: ground.busyStartTime, endTime: ground.busyEndTime };
  return { startTime: fit?.startTime ?? form.startTime, endTime: fit?.endTime ?? form.endTime };
}

/** A reception as the rota rules see it; whoever is on it stays where it is kept. */
export const rotaDay = (day: Pick<ReceptionRow, 'id' | 'heldOn' | 'stationId' | 'needed' | 'kind'>, from: Ingredients, kept: readonly string[] | null): RotaDay => ({
  id: day.id, on: day.heldOn, stationId: day.stationId, needed: day.needed, kept, belongs: belongsTo(day.kind, from.stations.find(({ id }) => id === day.stationId) ?? null, from.spans),
});

/** The day after, from which a rota made today may change anything. */
export const firstFree = (today: string): string => addDays(today, 1);
