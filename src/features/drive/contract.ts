import { contract, count, dateOn, done, fields, flag, id, line, listOf, maybe, nullable, oneOf, prose, shape, text, verb, view } from '#kernel/contract.ts';
import { counts, one, plan, there, whole } from './contract/fields.ts';
import { states } from './rules.ts';

/** Drives 创建活动: stations are set up or brought up to standard, phase by phase, and accepted. */
export const drive = contract('drive', {
  verbs: {
    plan: verb({ input: fields(plan), output: done(), creates: true }),
    amend: verb({ input: fields({ ...one, ...plan }), output: done() }),
    /** 动员部署: the people of every station are told what is to be done and by when. */
    launch: verb({ input: fields(one), output: done() }),
    /** 推广试点做法: what the pilot learned goes to the others. */
    shareLessons: verb({ input: fields({ ...one, words: prose(1000) }), output: done() }),
    tick: verb({ input: fields({ id: id(), stationId: id(), taskId: id(), doneOn: dateOn(), photoIds: maybe(listOf(id(), 6)) }), output: done() }),
    untick: verb({ input: fields({ id: id(), stationId: id(), taskId: id() }), output: done() }),
    /** 申请验收. */
    handIn: verb({ input: fields(there), output: done() }),
    /** 验收合格; `lookedBy` went there. Refused while something is missing, by name. */
    accept: verb({ input: fields({ ...there, lookedOn: dateOn(), lookedBy: line(100), words: maybe(line(200)) }), output: done() }),
    /** 待完善: what, and by when. */
    improve: verb({ input: fields({ ...there, lookedOn: dateOn(), lookedBy: line(100), words: line(200), dueOn: dateOn() }), output: done() }),
    takeBack: verb({ input: fields({ ...there, reason: line(200) }), output: done() }),
    close: verb({ input: fields({ ...one, words: prose(1000) }), output: done() }),
    reopen: verb({ input: fields(one), output: done() }),
    cancel: verb({ input: fields({ ...one, reason: line(200) }), output: done() }),
  },
  views: {
    /** The newest first. */
    list: view({
      input: fields({}),
      output: shape({ mayPlan: flag(), rows: listOf(shape({ id: id(), name: text(), state: oneOf(states), fromOn: nullable(dateOn()), toOn: nullable(dateOn()), phaseNow: nullable(text()), counts: shape(counts) }), 100) }),
    }),
    /** One drive with every station in it. */
    detail: view({ input: fields({ id: id() }), output: shape(whole) }),
    /** The running drives with the reader's own stations only, for the phone. */
    mine: view({ input: fields({}), output: shape({ total: count(), rows: listOf(shape(whole), 10) }) }),
  },
});
