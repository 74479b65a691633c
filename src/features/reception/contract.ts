import { clockTime, contract, count, dateOn, done, fields, flag, id, line, listOf, maybe, mobilePhone, oneOf, prose, text, verb, version, year } from '#kernel/contract.ts';
import { choices } from '#features/opinion/rules.ts';
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
    make: verb({ input: fields({ year: year() }), output: done({ days: count(), empty: count() }) }),
    /** Makes the year's rota public and tells everybody on it, once each. */
    publish: verb({ input: fields({ year: year() }), output: done() }),
    /** Who is on duty, put by hand; nobody asks why. */
    place: verb({ input: fields({ ...one, personIds: listOf(id(), 10) }), output: done() }),
    move: verb({ input: fields({ ...one, heldOn: dateOn(), startTime: clockTime(), endTime: clockTime(), venue: maybe(line(80)) }), output: done() }),
    cancel: verb({ input: fields({ ...one, reason: line(200) }), output: done() }),
    /** Asks another to take one's turn, or to exchange it for one of his. */
    askSwap: verb({ input: fields({ ...one, withId: id(), forDayId: maybe(id()) }), output: done() }),
    agreeSwap: verb({ input: fields({ ...one, swapId: id() }), output: done() }),
    declineSwap: verb({ input: fields({ ...one, swapId: id() }), output: done() }),
    withdrawSwap: verb({ input: fields({ ...one, swapId: id() }), output: done() }),
    /** What a visitor said, in his own words: an opinion at once, with number and receipt. Without a version: it may have been written without a network. */
    receive: verb({
      input: fields({ id: id(), content: prose(2000), choice: oneOf(choices), placeCode: maybe(line(12)), spot: maybe(line(80)), name: maybe(line(40)), phone: maybe(mobilePhone()), deputyId: maybe(id()) }),
      output: done({ opinionId: id(), number: text(), code: text(), path: text(), receivedOn: dateOn() }), creates: true,
    }),
    /** It was held: who received, and how many came; nobody is said as well. */
    close: verb({ input: fields({ ...one, cameIds: listOf(id(), 10), visitorCount: count(500) }), output: done() }),
    /** It was closed by mistake: the duty archive forgets it. */
    reopen: verb({ input: fields({ ...one, reason: line(200) }), output: done() }),
  },
  views,
});
