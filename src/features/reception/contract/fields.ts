import { clockTime, count, dateOn, fields, flag, id, line, listOf, maybe, nullable, oneOf, shape, text } from '#kernel/contract.ts';
import { forms, marketKinds, marketWishes, moves, states } from '../rules.ts';

/** The day as a resolution says it: 每月 10 日, 每月第二个星期三, 每周五. */
export const dayRule = { monthDay: maybe(count(28)), nth: maybe(count(4)), weekday: maybe(count(7)) };
/** Market days by last digit or weekday, and how they are wanted. */
export const market = { marketBy: maybe(oneOf(marketKinds)), marketDays: maybe(listOf(count(9), 10)), marketWish: maybe(oneOf(marketWishes)) };
/** MM-DD to MM-DD. */
export const season = fields({ from: line(5), to: line(5) });
/** Days from one to another. */
export const span = fields({ from: dateOn(), to: dateOn() });
/** Hours of a day, where they differ from the form's. */
export const ownHours = { startTime: maybe(clockTime()), endTime: maybe(clockTime()) };

/** Somebody or something by name. */
export const named = shape({ id: id(), name: text() });
/** A reception as lists show it. */
export const receptionRow = {
  id: id(), version: count(), kind: oneOf(forms), state: oneOf(states), station: nullable(named), venue: text(), heldOn: dateOn(), meantOn: dateOn(), moved: nullable(oneOf(moves)), startTime: text(), endTime: text(),
  needed: count(10), byHand: flag(), people: listOf(named, 10), can: listOf(text(), 20),
};
