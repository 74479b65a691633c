import * as z from 'zod/mini';
import { contract, count, dateOn, fields, flag, id, listOf, maybe, nullable, shape, text, view } from '#kernel/contract.ts';

const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
const part = shape({ kind: text(), words: text(), count: count() });
const load = { total: count(), parts: listOf(part, 40), waysSaved: count() };

/** What is asked of deputies, and whether it becomes too much. */
export const burden = contract('burden', {
  verbs: {},
  views: {
    /** A month of all deputies by name, for the office and the presidium; empty for anybody else. Never sorted by number. */
    month: view({
      input: fields({ month: maybe(month) }),
      output: shape({
        month: text(), ceiling: count(), mayRead: flag(), all: shape(load), overCount: count(),
        rows: listOf(shape({ id: id(), name: text(), isOver: flag(), ...load }), 500),
      }),
    }),
    /** Before something is asked of these deputies for that day: who would be over the ceiling of its month, and the next working day on which nobody would. */
    outlook: view({
      input: fields({ deputyIds: listOf(id(), 220), on: dateOn() }),
      output: shape({ ceiling: count(), month: text(), over: listOf(shape({ id: id(), name: text(), total: count() }), 220), betterOn: nullable(dateOn()) }),
    }),
    /** The reader's own month. */
    mine: view({ input: fields({}), output: shape({ month: text(), ceiling: count(), ...load }) }),
  },
});
