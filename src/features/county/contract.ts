import { contract, count, dateOn, done, fields, id, instant, listOf, nullable, oneOf, shape, text, verb, view } from '#kernel/contract.ts';
import { spans } from './rules.ts';

const suggestions = shape({ received: count(), handling: count(), overdue: count(), answeredInTime: count(), closed: count(), published: count() });

/** What a town has done, as it counts itself. */
export const townFigures = shape({
  deputyCount: count(), stationCount: count(),
  /** `received` and `answeredInTime` of this year's; `waiting` and `overdue` of all that are open now. */
  opinions: shape({ received: count(), answeredInTime: count(), waiting: count(), overdue: count() }),
  suggestions: shape({ term: suggestions, year: suggestions }),
  lastClerkOn: nullable(dateOn()), lastPublishedOn: nullable(dateOn()),
});

/** A county's view of its townships and street committees. */
export const county = contract('county', {
  verbs: {
    /** Asks every town to count itself anew; done in the background. */
    recount: verb({ input: fields({}), output: done() }),
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
  },
});
