import { contract, count, dateOn, done, fields, flag, id, line, listOf, maybe, mobilePhone, nullable, oneOf, page, prose, shape, text, verb, version, view, year } from '#kernel/contract.ts';
import { barGrounds, groups, kinds, sendingStates, sources, stages, states, toldWays } from './rules.ts';

const one = { id: id(), version: version() };
const on = maybe(dateOn());
const reach = { name: maybe(line(40)), phone: maybe(mobilePhone()), address: maybe(line(100)), representatives: maybe(listOf(line(40), 20)) };
/** Where it came from, for what another organ sent; its number in the national system instead of a second file. */
const origin = { fromBody: maybe(line(60)), fromNumber: maybe(line(60)), reportDueOn: on, systemNumber: maybe(line(60)) };
const about = { subject: line(60), placeCode: maybe(line(12)), headCount: maybe(count(10_000)) };
const sortedAs = { kind: oneOf(kinds), words: maybe(prose(500)) };

const row = {
  id: id(), version: count(), numberLabel: text(), state: oneOf(states), source: oneOf(sources), kind: nullable(oneOf(kinds)), subject: text(), placeName: nullable(text()), receivedOn: dateOn(), organ: nullable(text()),
  /** What is due next, and whose day it is: ours to sort, tell or report; the organ's is only watched. */
  next: nullable(shape({ what: oneOf(['sort', 'object', 'tell', 'report', 'reportAgain', 'answer', 'organ', 'below', 'read']), dueOn: nullable(dateOn()), lamp: nullable(shape({ colour: oneOf(['ok', 'soon', 'late']), days: count() })) })), can: listOf(text(), 25),
};

/** Letters and visits 来信来访: the congress registers, forwards and urges; it decides no case. */
export const petition = contract('petition', {
  verbs: {
    /** In the petitioner's own words, written once; from an opinion, its words and its resident are taken over. */
    register: verb({ input: fields({ source: oneOf(sources), receivedOn: on, ...about, content: maybe(prose(5000)), ...reach, ...origin, opinionId: maybe(id()), fileIds: maybe(listOf(id(), 6)) }), output: done({ numberLabel: text() }), creates: true }),
    /** Name, phone and address stay as they are where they are not given anew. */
    amend: verb({ input: fields({ ...one, ...about, ...reach, ...origin }), output: done() }),
    /** It is the congress's own matter. */
    takeOn: verb({ input: fields({ ...one, ...sortedAs }), output: done() }),
    /** Sorted wrongly, or to the wrong organ: mended with the reason; no day moves. The organ stays where none is given. Whom an accusation is about here is barred in the same step. */
    sortAnew: verb({ input: fields({ ...one, kind: oneOf(kinds), organ: maybe(line(60)), words: prose(500), accusedIds: maybe(listOf(id(), 5)) }), output: done() }),
    /** To the organ that is competent 转送. */
    passOn: verb({ input: fields({ ...one, ...sortedAs, organ: line(60), on }), output: done() }),
    /** Told which organ to turn to 告知. */
    direct: verb({ input: fields({ ...one, ...sortedAs, organ: line(60) }), output: done() }),
    /** What was passed on to us is not ours 提出异议. */
    object: verb({ input: fields({ ...one, words: prose(500), on }), output: done() }),
    settleObjection: verb({ input: fields({ ...one, agreed: flag(), words: maybe(prose(500)), on }), output: done() }),
    /** The petitioner was told in writing what becomes of it. */
    tell: verb({ input: fields({ ...one, way: oneOf(toldWays), on }), output: done() }),
    /** The competent organ has accepted it, or somebody asked for review: its clock is watched. */
    beginStage: verb({ input: fields({ ...one, body: maybe(line(60)), systemNumber: maybe(line(60)), on }), output: done() }),
    extendStage: verb({ input: fields({ ...one, untilOn: dateOn(), words: prose(500) }), output: done() }),
    endStage: verb({ input: fields({ ...one, words: prose(1000), on }), output: done() }),
    /** The county's house to one of its towns 交办: copied there with the day for the report. The town knows who brought it only where it must, of an accusation never; whom it is about is barred there by name. */
    sendDown: verb({ input: fields({ ...one, ...sortedAs, townId: id(), reportDueOn: dateOn(), withContact: flag(), aboutNames: maybe(listOf(line(40), 5)) }), output: done() }),
    /** Sent to the wrong town, or it objects: voided there with the reason, and to be sorted here again. */
    takeBack: verb({ input: fields({ ...one, words: prose(500) }), output: done() }),
    /** The report of a town says too little: back to it with the reason and a new day. */
    returnReport: verb({ input: fields({ ...one, words: prose(500), reportDueOn: dateOn() }), output: done() }),
    urge: verb({ input: fields({ ...one, words: prose(500), on }), output: done() }),
    answer: verb({ input: fields({ ...one, words: prose(2000), on }), output: done() }),
    /** Word to the organ that sent it. */
    reportBack: verb({ input: fields({ ...one, words: prose(2000), on, fileIds: maybe(listOf(id(), 6)) }), output: done() }),
    close: verb({ input: fields({ ...one, words: maybe(prose(500)) }), output: done() }),
    reopen: verb({ input: fields({ ...one, words: prose(500) }), output: done() }),
    void: verb({ input: fields({ ...one, words: prose(500) }), output: done() }),
    /** Somebody of the house may not know of it, from now on. */
    bar: verb({ input: fields({ ...one, personId: id(), ground: oneOf(barGrounds), words: maybe(line(200)) }), output: done() }),
    unbar: verb({ input: fields({ ...one, personId: id(), words: line(200) }), output: done() }),
    /** Who it is, in full, with the ground; recorded. */
    reveal: verb({ input: fields({ id: id(), ground: line(100) }), output: done({ name: nullable(text()), phone: nullable(text()), address: nullable(text()), representatives: listOf(text(), 20) }) }),
  },
  views: {
    /** What is due first stands first. `total` stops at 1001. */
    list: view({
      input: fields({ group: maybe(oneOf(groups)), kind: maybe(oneOf(kinds)), source: maybe(oneOf(sources)), year: maybe(year()), search: maybe(line(40)), page: page() }),
      output: shape({ rows: listOf(shape(row), 20), total: count(), counts: shape({ toSort: count(), running: count(), below: count(), late: count(), done: count(), all: count() }), years: listOf(count(9999), 50) }),
    }),
    detail: view({
      input: fields({ id: id() }),
      output: shape({
        ...row, content: text(), placeCode: nullable(text()), headCount: nullable(count()), enteredBy: nullable(text()), enteredOn: dateOn(), opinionId: nullable(id()), contact: nullable(shape({ name: nullable(text()), phone: nullable(text()), hasAddress: flag(), representatives: count() })),
        fromBody: nullable(text()), fromNumber: nullable(text()), reportDueOn: nullable(dateOn()), systemNumber: nullable(text()), toldDueOn: nullable(dateOn()), toldOn: nullable(dateOn()), toldWay: nullable(oneOf(toldWays)), objectionDueOn: nullable(dateOn()),
        stages: listOf(shape({ stage: oneOf(stages), body: nullable(text()), beganOn: dateOn(), dueOn: dateOn(), isExtended: flag(), endedOn: nullable(dateOn()), outcome: nullable(text()) }), 3), answer: nullable(text()), report: nullable(text()), reportedOn: nullable(dateOn()), reportFiles: listOf(shape({ id: id(), name: text() }), 6), belowFiles: listOf(shape({ id: id(), name: text() }), 6), arrived: flag(),
        /** Why the county sent the last report back, until it is made again; and the papers of reports that went back. */
        reportReturnedWords: nullable(text()), returnedFiles: listOf(shape({ id: id(), name: text() }), 12),
        /** Where it was sent down, the last first; what is known of it there is what the town told: its number, how it stands, its objection, its report. */
        sendings: listOf(shape({ id: id(), townName: text(), state: oneOf(sendingStates), sentOn: dateOn(), reportDueOn: dateOn(), withContact: flag(), takenBackWords: nullable(text()), numberThere: nullable(text()), stateThere: nullable(oneOf(states)), objectionWords: nullable(text()), reportedOn: nullable(dateOn()), reportWords: nullable(text()), returnedOn: nullable(dateOn()), returnedWords: nullable(text()) }), 20),
        towns: listOf(shape({ id: id(), name: text() }), 200),
        barred: listOf(shape({ id: id(), name: text(), ground: oneOf(barGrounds), since: dateOn() }), 60), staff: listOf(shape({ id: id(), name: text() }), 400), files: listOf(shape({ id: id(), name: text() }), 6),
        timeline: listOf(shape({ on: dateOn(), verb: text(), who: nullable(text()), words: nullable(text()) }), 200),
        /** Others of the same petitioner or the same village within two years: what comes again and again is a matter for supervision. */
        alike: listOf(shape({ id: id(), numberLabel: text(), subject: text(), state: oneOf(states), receivedOn: dateOn(), samePetitioner: flag() }), 10),
      }),
    }),
  },
});
