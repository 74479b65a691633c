import { contract, count, dateOn, done, fields, flag, id, line, listOf, maybe, nullable, oneOf, shape, text, verb, version, view, year } from '#kernel/contract.ts';
import { attendances, mostOnPage, shownKinds } from './rules.ts';

const calls = shape({ called: count(), came: count(), leave: count(), absent: count() });
/** The whole list, one line a deputy in office on the first day; `reason` of a leave. */
const roll = listOf(fields({ personId: id(), attendance: oneOf(attendances), reason: maybe(line(100)), spoke: maybe(flag()) }), 500);
/** A year (this one where nothing is said), or a whole term. */
const when = { year: maybe(year()), termId: maybe(id()) };
const period = { title: text(), fromOn: dateOn(), toOn: dateOn() };
/** One of the three rates in words: what it is, and what is counted. */
const sentence = shape({ key: oneOf(['attendance', 'speaking', 'proposals']), label: text(), words: text() });

/** Who came to sessions and activities, who spoke, who proposed: counted, in words, without rank. */
export const presence = contract('presence', {
  verbs: {
    takeRoll: verb({ input: fields({ sittingId: id(), lines: roll }), output: done(), creates: true }),
    /** What the roll said before stays with the reason. */
    correctRoll: verb({ input: fields({ id: id(), version: version(), lines: roll, reason: line(100) }), output: done() }),
  },
  views: {
    /** One deputy, oneself where nobody is named, also within the mandate that began on a day; 404 for whoever may not read him. */
    ofDeputy: view({ input: fields({ personId: maybe(id()), ...when, since: maybe(dateOn()) }), output: shape({ ...period, sentences: listOf(sentence, 3), note: text() }) }),
    /** All deputies of the congress in the order of the roster, with the sentences for a report. Empty for whoever may not read it. */
    table: view({
      input: fields(when),
      output: shape({
        ...period, mayRead: flag(), mayTake: flag(), year: nullable(count(9999)), termId: nullable(id()), terms: listOf(shape({ id: id(), name: text() }), 100), sentences: listOf(text(), 10),
        rows: listOf(shape({
          id: id(), name: text(), district: nullable(text()), sessions: calls, activities: calls, attendanceShare: nullable(count(100)), heard: count(), spoke: count(), speakingShare: nullable(count(100)),
          led: count(), cosigned: count(), motionsLed: count(), motionsJoined: count(),
        }), 500),
        sittings: listOf(shape({ id: id(), name: text(), fromOn: dateOn(), toOn: dateOn(), begun: flag(), roll: nullable(shape({ id: id(), version: count(), takenOn: dateOn(), takenBy: text(), called: count(), came: count(), leave: count(), spoke: count() })) }), 100),
      }),
    }),
    /** What the town decided to publish of a deputy in office this year, beside his published suggestions; by default nothing. */
    publicRecord: view({
      input: fields({ id: id() }), door: 'public',
      output: shape({
        year: count(9999), counts: listOf(shape({ words: text(), count: count() }), shownKinds.length),
        activities: listOf(shape({ on: dateOn(), kind: text(), topic: text() }), mostOnPage), receptions: listOf(dateOn(), mostOnPage),
      }),
    }),
    /** The roll of a session, or the list it begins with. */
    roll: view({
      input: fields({ sittingId: id() }),
      output: shape({
        sittingId: id(), name: text(), roll: nullable(shape({ id: id(), version: version() })),
        lines: listOf(shape({ personId: id(), name: text(), district: nullable(text()), attendance: oneOf(attendances), reason: nullable(text()), spoke: flag() }), 500),
        changes: listOf(shape({ on: dateOn(), who: text(), reason: text() }), 50), can: listOf(text(), 5),
      }),
    }),
  },
});
