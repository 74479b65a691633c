import { contract, count, dateOn, done, fields, flag, id, line, listOf, maybe, nullable, oneOf, page, prose, shape, text, verb, version, view } from '#kernel/contract.ts';
import { agreement, named, plan } from './contract/fields.ts';
import { groups, kinds, states } from './rules.ts';

const one = { id: id(), version: version() };

const row = {
  id: id(), version: count(), suggestionId: id(), numberLabel: nullable(text()), title: text(), kind: oneOf(kinds), state: oneOf(states), plannedOn: dateOn(), hours: nullable(text()), spot: nullable(text()),
  heldOn: nullable(dateOn()), lamp: nullable(shape({ colour: oneOf(['ok', 'soon', 'late']), days: count() })), can: listOf(text(), 10),
};
const whole = {
  ...row, about: nullable(text()), arrangedOn: dateOn(), arrangedBy: nullable(text()), offices: listOf(named, 20), persons: listOf(named, 60), present: nullable(text()), outcome: nullable(text()), cancelledWords: nullable(text()),
  agreements: listOf(shape({ id: id(), office: named, what: text(), dueOn: nullable(dateOn()) }), 20), files: listOf(shape({ id: id(), name: text() }), 9),
  /** Outcomes that were taken back, the earliest first. */
  voided: listOf(shape({ heldOn: dateOn(), /** For the office alone. */ outcome: nullable(text()), reason: text(), by: nullable(text()), on: dateOn() }), 20),
  /** An office that is asked does not read the suggestion unless it handles it. */
  opensCase: flag(),
};

/** Meetings about one suggestion 督办会·协调会·见面会·现场察看. */
export const meeting = contract('meeting', {
  verbs: {
    arrange: verb({ input: fields({ suggestionId: id(), kind: oneOf(kinds), ...plan }), output: done(), creates: true }),
    /** Another day, place or circle; whoever is concerned is told. */
    amend: verb({ input: fields({ ...one, ...plan }), output: done() }),
    /** Written once: who came, what was said, who does what by when. */
    recordOutcome: verb({ input: fields({ ...one, heldOn: dateOn(), present: maybe(line(200)), words: prose(2000), agreements: maybe(listOf(agreement, 20)), fileIds: maybe(listOf(id(), 9)) }), output: done() }),
    /** Written by mistake: the original stays, and the meeting waits for what really came of it. */
    voidOutcome: verb({ input: fields({ ...one, reason: prose(500) }), output: done() }),
    cancel: verb({ input: fields({ ...one, words: prose(500) }), output: done() }),
  },
  views: {
    /** The oldest day first while it is ahead, the newest first when it is over. `total` stops at 1001. */
    list: view({
      input: fields({ group: maybe(oneOf(groups)), page: page() }),
      output: shape({ rows: listOf(shape(row), 20), total: count(), counts: shape({ ahead: count(), toRecord: count(), held: count(), cancelled: count(), all: count() }) }),
    }),
    detail: view({ input: fields({ id: id() }), output: shape(whole) }),
    /** The meetings about one suggestion; `kinds` may be arranged by this reader now, with whom they usually ask. */
    ofSuggestion: view({
      input: fields({ suggestionId: id() }),
      output: shape({ rows: listOf(shape(whole), 60), kinds: listOf(oneOf(kinds), 10), officeIds: listOf(id(), 20), personIds: listOf(id(), 60) }),
    }),
  },
});
