import { count, dateOn, fields, flag, id, instant, listOf, maybe, nullable, oneOf, shape, text, view, year } from '#kernel/contract.ts';
import { forms, marketKinds, marketWishes, mostDays } from '../rules.ts';
import { grounds } from '../rules/why.ts';
import { named, receptionRow } from './fields.ts';

const dayRule = { monthDay: nullable(count(28)), nth: nullable(count(4)), weekday: nullable(count(7)) };
const market = { marketBy: nullable(oneOf(marketKinds)), marketDays: listOf(count(9), 10) };
const spans = listOf(shape({ from: text(), to: text() }), 60);
const publicDay = { id: id(), kind: oneOf(forms), station: nullable(named), venue: text(), heldOn: dateOn(), startTime: text(), endTime: text(), people: listOf(named, 10) };

/** What is read of reception. */
export const views = {
  /** What the town has switched on, what its days are like, and what stations and deputies differ in. */
  setup: view({
    input: fields({}),
    output: shape({
      forms: listOf(shape({ id: nullable(id()), kind: oneOf(forms), resolvedOn: nullable(dateOn()), ...dayRule, startTime: text(), endTime: text(), needed: count(10), venue: nullable(text()) }), 6),
      ground: shape({ ...market, marketWish: oneOf(marketWishes), seasons: spans, busyStartTime: nullable(text()), busyEndTime: nullable(text()) }),
      stations: listOf(shape({ id: id(), name: text(), own: flag(), ...dayRule, startTime: nullable(text()), endTime: nullable(text()), ...market, marketWish: nullable(oneOf(marketWishes)) }), 60),
      deputies: listOf(shape({ id: id(), name: text(), offWeekdays: listOf(count(7), 7), offDays: spans, share: count(100), farms: flag() }), 400),
      mayArrange: flag(),
    }),
  }),
  /** A year: its receptions, how evenly the turns are spread, and what may be done with it. */
  rota: view({
    input: fields({ year: maybe(year()), stationId: maybe(id()) }),
    output: shape({
      year: count(9999), years: listOf(count(9999), 20), madeOn: nullable(dateOn()), publishedOn: nullable(dateOn()), days: listOf(shape(receptionRow), mostDays),
      balance: shape({ fewest: count(), most: count(), empty: count(), shares: listOf(shape({ personId: id(), name: text(), turns: count(), far: count() }), 400) }), mayMake: flag(),
    }),
  }),
  /** In which months to come the rota brings somebody over the town's ceiling of what is asked of a deputy; for whoever makes it. */
  rotaLoad: view({ input: fields({ year: year() }), output: shape({ ceiling: count(), published: flag(), months: listOf(shape({ month: text(), over: listOf(shape({ id: id(), name: text(), total: count() }), 400) }), 12) }) }),
  /** One reception, why each deputy is on it or not, and what happened to it. */
  day: view({
    input: fields({ id: id() }),
    output: shape({
      ...receptionRow, cancelWords: nullable(text()), publishedOn: nullable(dateOn()), closedOn: nullable(dateOn()), visitorCount: nullable(count()), cameIds: listOf(id(), 20),
      opinions: listOf(shape({ id: id(), number: text(), excerpt: text() }), 60), swaps: listOf(shape({ id: id(), from: named, to: named, forDay: nullable(shape({ id: id(), heldOn: dateOn(), venue: text() })) }), 20),
      /** Who may be asked to swap, each with his own turns to come. */
      partners: listOf(shape({ id: id(), name: text(), days: listOf(shape({ id: id(), heldOn: dateOn(), where: text() }), 60) }), 60),
      reasons: listOf(shape({ person: named, onDuty: flag(), ground: oneOf(grounds), turns: count(), far: flag(), elsewhere: nullable(text()) }), 400), others: listOf(named, 400),
      events: listOf(shape({ verb: text(), at: instant(), person: nullable(text()), words: nullable(text()) }), 100),
    }),
  }),
  /** The reader's own receptions to come, soonest first, and those of his stations. */
  mine: view({ input: fields({}), output: shape({ rows: listOf(shape({ ...receptionRow, onDuty: flag(), swapAsked: flag(), toRecord: flag() }), 120), wishes: nullable(shape({ offWeekdays: listOf(count(7), 7), offDays: spans, farms: flag() })) }) }),
  /** When a deputy can be met: what was published, of the town or of one station, or when one deputy can. */
  publicSchedule: view({ input: fields({ stationId: maybe(id()), deputyId: maybe(id()) }), output: shape({ rows: listOf(shape(publicDay), 400) }), door: 'public' }),
};
