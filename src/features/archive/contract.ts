import { contract, count, dateOn, done, fields, flag, id, instant, line, listOf, maybe, nullable, oneOf, page, shape, text, verb, view, year } from '#kernel/contract.ts';
import { kinds, pageSize, terms } from './rules.ts';

/** The archive of a town: what is on record, for how long, and the yearly files that were sealed. */
export const archive = contract('archive', {
  verbs: {
    /** Seals the file of a year that is over: a manifest of every record and paper, its hash in the audit. */
    seal: verb({ input: fields({ year: year() }), output: done(), creates: true }),
  },
  views: {
    /** Looks through all records by year, kind, station and word, the latest first. Nothing for whoever does not keep or lead the office. */
    find: view({
      input: fields({ year: maybe(year()), kind: maybe(oneOf(kinds)), stationId: maybe(id()), word: maybe(line(40)), page: page() }),
      output: shape({
        total: count(), stations: listOf(shape({ id: id(), name: text() }), 500),
        rows: listOf(shape({ kind: oneOf(kinds), id: id(), on: dateOn(), title: text(), number: nullable(text()), station: nullable(text()), link: text(), term: oneOf(terms) }), pageSize),
      }),
    }),
    /** What a year has of each kind: the town as a whole and each station. */
    completeness: view({
      input: fields({ year: year() }),
      output: shape({
        year: year(), classes: listOf(shape({ kind: oneOf(kinds), term: oneOf(terms), source: text(), total: count(), perStation: flag() }), 20),
        rows: listOf(shape({ id: id(), name: text(), counts: listOf(shape({ kind: oneOf(kinds), count: count() }), 20), missing: listOf(oneOf(kinds), 20) }), 500),
      }),
    }),
    /** The yearly files that were sealed, newest first. */
    seals: view({ input: fields({}), output: shape({ maySeal: flag(), rows: listOf(shape({ id: id(), year: year(), sealedAt: instant(), by: text(), records: count(), papers: count(), sha256: text(), fileId: id() }), 200) }) }),
  },
});
