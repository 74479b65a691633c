import { contract, count, dateOn, done, fields, id, instant, line, listOf, maybe, nullable, oneOf, shape, text, verb, view, year } from '#kernel/contract.ts';
import { spans } from './rules.ts';
import { formFields, mostColumns, mostLines } from './rules/year-form.ts';

const suggestions = shape({ received: count(), handling: count(), overdue: count(), answeredInTime: count(), closed: count(), published: count() });

/** What a town has done, as it counts itself. */
export const townFigures = shape({
  deputyCount: count(), stationCount: count(),
  /** `received` and `answeredInTime` of this year's; `waiting` and `overdue` of all that are open now. */
  opinions: shape({ received: count(), answeredInTime: count(), waiting: count(), overdue: count() }),
  suggestions: shape({ term: suggestions, year: suggestions }),
  /** Running drives: stations, and how many are accepted. */
  drive: maybe(nullable(shape({ stations: count(), accepted: count() }))),
  lastClerkOn: nullable(dateOn()), lastPublishedOn: nullable(dateOn()),
});

/** A county's view of its townships and street committees. */
export const county = contract('county', {
  verbs: {
    /** Asks every town to count itself anew; done in the background. */
    recount: verb({ input: fields({}), output: done() }),
    /** Headings of the yearly table in the county's own order; a heading without a field is filled in by hand. */
    setYearForm: verb({ input: fields({ columns: listOf(fields({ header: line(30), field: maybe(oneOf(formFields)) }), mostColumns) }), output: done(), creates: true }),
    /** Asks every town to copy its suggestions of a year here; done in the background. */
    gatherYear: verb({ input: fields({ year: year() }), output: done() }),
  },
  views: {
    /** One row a town, by code. `figures` is null where a town has not been counted yet. */
    towns: view({
      input: fields({}),
      output: shape({
        today: dateOn(),
        rows: listOf(shape({
          id: id(), code: text(), name: text(), kind: oneOf(['township', 'street', 'county']), countedAt: nullable(instant()), figures: nullable(townFigures),
          /** Days since something was last published; null before the first time. */
          publishedDaysAgo: nullable(count()),
        }), 200),
      }),
    }),
    /** The same table as text, for Excel and paper, in the reader's language. */
    table: view({
      input: fields({ span: oneOf(spans) }),
      output: shape({ title: text(), subtitle: text(), columns: listOf(text(), 20), rows: listOf(listOf(text(), 20), 201) }),
    }),
    /** The yearly table's columns, and when each town last copied its cases of that year. */
    yearForm: view({
      input: fields({ year: year() }),
      output: shape({ year: year(), setAt: nullable(instant()), columns: listOf(shape({ header: text(), field: maybe(oneOf(formFields)) }), mostColumns), towns: listOf(shape({ id: id(), name: text(), gatheredAt: nullable(instant()), count: count() }), 200) }),
    }),
    /** The cases of a year in the county's own columns: of one town, or of all that copied theirs. */
    yearTable: view({ input: fields({ year: year(), townId: maybe(id()) }), output: shape({ title: text(), columns: listOf(text(), mostColumns), rows: listOf(listOf(text(), mostColumns), mostLines) }) }),
  },
});
