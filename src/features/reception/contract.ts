import { clockTime, contract, count, dateOn, done, fields, flag, id, line, listOf, maybe, oneOf, verb, version } from '#kernel/contract.ts';
import { dayRule, market, ownHours, season, span } from './contract/fields.ts';
import { views } from './contract/views.ts';
import { forms } from './rules.ts';

const one = { id: id(), version: version() };

/** Reception 接待: what the presidium resolved, the rota, and each reception. */
export const reception = contract('reception', {
  verbs: {
    /** Switches a form on, or sets its day and hours anew, with the day of the resolution. */
    arrange: verb({ input: fields({ kind: oneOf(forms), resolvedOn: maybe(dateOn()), ...dayRule, startTime: clockTime(), endTime: clockTime(), needed: count(10), venue: maybe(line(80)) }), output: done() }),
    /** Switches a form off; receptions already in the rota stay until it is made anew. */
    stop: verb({ input: fields({ kind: oneOf(forms) }), output: done() }),
    /** Market days and busy seasons of the town. */
    fitTown: verb({ input: fields({ ...market, seasons: listOf(season, 6), busyStartTime: maybe(clockTime()), busyEndTime: maybe(clockTime()) }), output: done() }),
    /** A station's own day, hours and market days; what is left out is the town's. */
    fitStation: verb({ input: fields({ stationId: id(), ...dayRule, ...ownHours, ...market }), output: done() }),
    /** When a deputy cannot, without a reason; his share and whether he farms are the office's to note. */
    fitDeputy: verb({ input: fields({ deputyId: maybe(id()), offWeekdays: listOf(count(7), 6), offDays: listOf(span, 30), share: maybe(count(100)), farms: maybe(flag()) }), output: done() }),
    /** Makes the rest of a year's rota, or makes it anew: what is over and what was put by hand stays. */
    make: verb({ input: fields({ year: count(9999) }), output: done({ days: count(), empty: count() }) }),
    /** Makes the year's rota public and tells everybody on it, once each. */
    publish: verb({ input: fields({ year: count(9999) }), output: done() }),
    /** Who is on duty, put by hand; nobody asks why. */
    place: verb({ input: fields({ ...one, personIds: listOf(id(), 10) }), output: done() }),
    move: verb({ input: fields({ ...one, heldOn: dateOn(), startTime: clockTime(), endTime: clockTime(), venue: maybe(line(80)) }), output: done() }),
    cancel: verb({ input: fields({ ...one, reason: line(200) }), output: done() }),
  },
  views,
});
