import { contract, count, dateOn, done, fields, flag, id, line, listOf, maybe, nullable, oneOf, prose, shape, text, verb, version, view } from '#kernel/contract.ts';
import { wallRules } from '#features/station/rules.ts';
import { longestOutlines, longestRule, mostArticles, mostFormer } from './rules.ts';

const one = { id: id(), version: version() };
const named = shape({ id: id(), name: text() });

/** What tells people that a station is there: wall rules, plates, the map. */
export const signage = contract('signage', {
  verbs: {
    /** The town's own text of one of the five systems, an article a line; it hangs instead of the template from now on. `replaces`: the own text that hung when writing began, null where it was the template. */
    writeRule: verb({ input: fields({ rule: oneOf(wallRules), replaces: nullable(id()), words: prose(longestRule), resolvedOn: maybe(dateOn()) }), output: done(), creates: true }),
    /** Back to the template; what the town had written stays on record. */
    endRule: verb({ input: fields(one), output: done() }),
    /** Draws the map of a GeoJSON text with the outlines of villages and communities; it replaces the one before. */
    drawMap: verb({ input: fields({ outlines: prose(longestOutlines), reviewNumber: maybe(line(60)) }), output: done({ placed: count(), unknown: count(), doubtful: listOf(text(), 1000), joined: listOf(text(), 500) }), creates: true }),
    setReviewNumber: verb({ input: fields({ ...one, reviewNumber: nullable(line(60)) }), output: done() }),
    dropMap: verb({ input: fields(one), output: done() }),
  },
  views: {
    /** The five systems as they hang now. */
    rules: view({
      input: fields({}),
      output: shape({ rows: listOf(shape({ rule: oneOf(wallRules), articles: listOf(text(), mostArticles), /** What one begins from when writing: the wall is Chinese, whatever the reader's language. */ words: text(), own: nullable(shape({ ...one, version: count(), by: text(), on: dateOn(), resolvedOn: nullable(dateOn()) })), formerCount: count(), can: listOf(text(), 4) }), 5), mayWrite: flag() }),
    }),
    /** What hung for one of them before, newest first: what was replaced stays on record. */
    former: view({
      input: fields({ rule: oneOf(wallRules) }),
      output: shape({ rows: listOf(shape({ id: id(), articles: listOf(text(), mostArticles), by: text(), on: dateOn(), resolvedOn: nullable(dateOn()), endedOn: dateOn() }), mostFormer) }),
    }),
    /** Where stations are, village by village, drawn and as a list; residents see outlines only with a review number. */
    map: view({
      input: fields({}), door: 'public',
      output: shape({
        /** Nothing is drawn where it is 0. */ height: count(4000), reviewNumber: nullable(text()),
        places: listOf(shape({
          code: text(), name: text(), stations: listOf(named, 60),
          shape: nullable(shape({ path: text(), x: count(5000), y: count(5000), box: listOf(count(5000), 4) })),
        }), 500),
      }),
    }),
    /** What drawing needs, without any outline: what one cannot look at can still be replaced. */
    mapActs: view({
      input: fields({}),
      output: shape({ mayDraw: flag(), places: listOf(shape({ code: text(), name: text() }), 500), drawn: nullable(shape({ ...one, version: count(), on: dateOn(), reviewNumber: nullable(text()), can: listOf(text(), 3) })) }),
    }),
  },
});
