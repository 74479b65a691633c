import { dateOn, fields, id, line, listOf, maybe, prose, shape, text } from '#kernel/contract.ts';

/** An office or person by name. */
export const named = shape({ id: id(), name: text() });

/** When, where, about what, and who is asked. */
export const plan = {
  plannedOn: dateOn(), hours: maybe(line(20)), spot: line(60), about: maybe(prose(500)), officeIds: maybe(listOf(id(), 20)), personIds: maybe(listOf(id(), 60)),
};

/** Who does what; with a day it is a promise. */
export const agreement = fields({ officeId: id(), what: line(200), dueOn: maybe(dateOn()) });
