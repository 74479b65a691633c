import * as z from 'zod/mini';
import { count, dateOn, fields, flag, id, line, listOf, maybe, nullable, oneOf, shape, text } from '#kernel/contract.ts';
import { assignmentStates, handlerRoles, kinds, levels, states, topics } from '../rules.ts';
import { clockKinds } from '../rules/clocks.ts';
import { rangePattern } from '../rules/strike.ts';

/** One office's share in a proposal: `part` says which part, where several answer one each. */
export const share = fields({ officeId: id(), role: oneOf(handlerRoles), part: maybe(line(100)) });

/** What is struck out before publication: words wherever they stand, and places such as `facts:12-17`. */
export const strikesOf = (places: RegExp) => ({ terms: maybe(listOf(line(40), 50)), ranges: maybe(listOf(z.string().check(z.regex(places)), 100)) });
export const strikes = strikesOf(rangePattern);

/** A person or office by name. */
export const named = shape({ id: id(), name: text() });
/** `days` is the distance, never negative: with `late`, the days overdue. */
const lamp = nullable(shape({ colour: oneOf(['ok', 'soon', 'late']), days: count() }));

/** A number as the reader's language writes it, and its parts for filters; null before it is accepted. */
export const numbered = {
  numberLabel: nullable(text()), termNumber: nullable(count()), sittingNumber: nullable(count()), number: nullable(count()),
};

/** 届·次: a term, one of its sessions, or its closed season 闭会期间. */
export const numberedWithin = { termNumber: maybe(count(99)), sittingNumber: maybe(count(99)), season: maybe(oneOf(['inSession', 'closedSeason'])) };

/** A suggestion in a list. `state` is what this reader may know of it. */
export const row = {
  id: id(), version: count(), state: oneOf(states), kind: oneOf(kinds), level: oneOf(levels), ...numbered, title: text(), topic: oneOf(topics), placeCode: text(), placeName: text(),
  lead: named, cosignerCount: count(), offices: listOf(shape({ id: id(), name: text(), role: oneOf(handlerRoles), state: oneOf(assignmentStates) }), 24),
  submittedOn: nullable(dateOn()), assignedOn: nullable(dateOn()), clockKind: nullable(oneOf(clockKinds)), dueOn: nullable(dateOn()), lamp,
  round: count(), replyLetter: nullable(text()), closedOn: nullable(dateOn()), leadless: flag(), confidential: flag(), /** Handled on paper and entered afterwards 据纸质件补录. */ enteredLate: flag(), /** The leader in charge of a key suggestion 重点督办. */ keyLeader: nullable(text()), /** 并案办理: the number of the leading case 主件, and of how many others this one leads. */ withLead: nullable(text()), followerCount: count(), waitsForMe: flag(), can: listOf(text(), 50),
};
