import { count, dateOn, flag, id, listOf, nullable, oneOf, shape, text } from '#kernel/contract.ts';
import { sources, states } from '../rules.ts';
import { clockKinds } from '../rules/clocks.ts';

/** Amounts beyond ten thousand million are a slip of the hand. */
export const mostYuan = 10_000_000_000;

/** An office or person by name. */
export const named = shape({ id: id(), name: text() });

/** The promise itself, as everybody who may see it reads it. `lamp.days` is the distance, never negative. */
export const row = {
  id: id(), version: count(), suggestionId: id(), numberLabel: nullable(text()), title: text(), office: named, source: oneOf(sources), state: oneOf(states), what: text(), firstWhat: nullable(text()),
  amountYuan: nullable(count(mostYuan)), quantity: nullable(text()), evidence: nullable(text()), madeOn: nullable(dateOn()), firstDueOn: dateOn(), dueOn: dateOn(), slipCount: count(),
  clockKind: nullable(oneOf(clockKinds)), clockOn: nullable(dateOn()), lamp: nullable(shape({ colour: oneOf(['ok', 'soon', 'late']), days: count() })),
  keptOn: nullable(dateOn()), reason: nullable(text()), isShown: flag(), officeClosed: flag(), can: listOf(text(), 30),
};
