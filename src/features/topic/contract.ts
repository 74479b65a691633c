import { contract, count, dateOn, done, fields, flag, id, line, listOf, maybe, nullable, oneOf, page, shape, text, verb, version, view, year } from '#kernel/contract.ts';
import { kinds } from '#features/activity/rules.ts';
import { fates, most, states } from './rules.ts';

const one = { id: id(), version: version() };
const named = shape({ id: id(), name: text() });
/** One field is enough: what kind of activity and why are said by whoever wants to. */
const said = { topic: line(60), kind: maybe(oneOf(kinds)), reason: maybe(line(200)) };
const topicIds = listOf(id(), most.topics);
const row = {
  id: id(), version: count(), state: oneOf(states), host: shape({ of: oneOf(['town', 'station', 'group']), id: nullable(id()), name: nullable(text()) }), year: count(9999), untilOn: dateOn(), isOver: flag(), openedOn: dateOn(),
  /** `topicCount` is for whoever sees all topics; `myCount` are the reader's own. */
  askedCount: count(), topicCount: nullable(count()), myCount: count(), can: listOf(text(), 12),
};
const topicRow = {
  id: id(), topic: text(), kind: nullable(oneOf(kinds)), reason: nullable(text()), by: named, enteredBy: nullable(text()), on: dateOn(), mayTakeBack: flag(),
  fate: nullable(oneOf(fates)), line: nullable(shape({ id: id(), topic: text(), year: nullable(count(9999)), quarter: nullable(count(4)) })), fateWords: nullable(text()),
};
const line_ = shape({ id: id(), kind: oneOf(kinds), topic: text(), quarter: count(4) });

/** Topics of activities 活动选题: deputies are asked, and of what they propose the yearly plan is made. */
export const topic = contract('topic', {
  verbs: {
    /** For a station, a group, or the whole town where neither is named; its deputies are asked once. */
    open: verb({ input: fields({ stationId: maybe(id()), groupId: maybe(id()), year: year(), untilOn: dateOn(), words: maybe(line(200)) }), output: done({ asked: count() }), creates: true }),
    propose: verb({ input: fields({ id: id(), ...said }), output: done(), creates: true }),
    /** 代录: he told it by phone or on paper. */
    enterFor: verb({ input: fields({ id: id(), personId: id(), ...said }), output: done(), creates: true }),
    takeBack: verb({ input: fields({ id: id(), topicId: id() }), output: done() }),
    amend: verb({ input: fields({ ...one, untilOn: dateOn(), words: maybe(line(200)) }), output: done() }),
    /** Every topic becomes a line of the plan, is joined to one, or is set aside with one reason for all. */
    close: verb({
      input: fields({
        ...one, lines: listOf(fields({ kind: oneOf(kinds), topic: line(60), quarter: count(4), topicIds }), 60), joins: listOf(fields({ activityId: id(), topicIds }), 60), asideIds: topicIds, asideReason: maybe(line(200)),
      }),
      output: done({ lines: count() }),
    }),
    /** Of one topic something else became: joined to `activityId`, or set aside with the reason. */
    correct: verb({ input: fields({ ...one, topicId: id(), activityId: maybe(id()), reason: maybe(line(200)) }), output: done() }),
    cancel: verb({ input: fields({ ...one, reason: line(200) }), output: done() }),
    reopen: verb({ input: fields({ ...one, untilOn: dateOn() }), output: done() }),
  },
  views: {
    list: view({ input: fields({ state: maybe(oneOf(states)), page: page() }), output: shape({ rows: listOf(shape(row), 20), total: count(), mayOpen: flag() }) }),
    detail: view({
      input: fields({ id: id() }),
      output: shape({
        ...row, words: nullable(text()), openedBy: text(), endedWords: nullable(text()), endedOn: nullable(dateOn()), endedBy: nullable(text()), left: count(), topics: listOf(shape(topicRow), most.topics),
        /** For whoever keeps the round: for whom he may enter a topic, and the lines of the plan it may be joined to. */
        asked: listOf(named, most.asked), lines: listOf(line_, 400),
      }),
    }),
    /** The topics a line of the plan came from; empty while their round goes on again. */
    ofRecord: view({ input: fields({ recordId: id() }), output: shape({ deputies: count(), rows: listOf(shape({ id: id(), roundId: id(), topic: text(), by: text() }), 100) }) }),
  },
});
