import { contract, count, dateOn, done, fields, flag, id, line, listOf, maybe, mobilePhone, oneOf, prose, text, verb, year } from '#kernel/contract.ts';
import { choices } from '#features/opinion/rules.ts';
import { attendance, guest, notice, one, point, wish } from './contract/fields.ts';
import { views } from './contract/views.ts';
import { ways } from './rules.ts';

const taken = { way: oneOf(ways), attendance, photoIds: maybe(listOf(id(), 6)) };
const at = { ...wish, stationId: maybe(id()), groupId: maybe(id()) };

/** Activities of deputies 代表活动: from the yearly plan to the report. */
export const activity = contract('activity', {
  verbs: {
    /** One line of the yearly plan for each station and group named; for the whole town where none is. */
    plan: verb({ input: fields({ ...wish, year: year(), quarter: count(4), stationIds: listOf(id(), 60), groupIds: listOf(id(), 30) }), output: done({ lines: count() }), creates: true }),
    replan: verb({ input: fields({ ...one, ...wish, quarter: count(4) }), output: done() }),
    /** The notice of what was planned. */
    announce: verb({ input: fields({ ...one, ...notice }), output: done() }),
    /** The notice of what no plan knew of. */
    convene: verb({ input: fields({ ...at, ...notice }), output: done(), creates: true }),
    /** 补录: held on paper, entered afterwards with who came; `plannedId` is the line of the plan it was. */
    enterHeld: verb({ input: fields({ ...at, plannedId: maybe(id()), startsOn: dateOn(), endsOn: maybe(dateOn()), venue: line(80), arrangedOn: maybe(dateOn()), convenerId: maybe(id()), recorderId: maybe(id()), ...taken }), output: done(), creates: true }),
    /** Day, time, place or who is asked change; everybody asked is told. */
    amend: verb({ input: fields({ ...one, topic: line(60), ...notice }), output: done() }),
    signUp: verb({ input: fields({ id: id() }), output: done() }),
    askLeave: verb({ input: fields({ id: id(), reason: line(100) }), output: done() }),
    agreeLeave: verb({ input: fields({ ...one, personId: id() }), output: done() }),
    cancel: verb({ input: fields({ ...one, reason: line(200) }), output: done() }),
    noteAttendance: verb({ input: fields({ ...one, ...taken }), output: done() }),
    /** `strikeIds` do not belong on the list at all. */
    correctAttendance: verb({ input: fields({ ...one, ...taken, strikeIds: maybe(listOf(id(), 220)), reason: line(200) }), output: done() }),
    /** An opinion raised there goes straight to the opinions and gets its number and receipt. */
    raiseOpinion: verb({
      input: fields({ ...one, content: prose(2000), spot: maybe(line(80)), choice: oneOf(choices), placeCode: maybe(line(12)), deputyId: maybe(id()), name: maybe(line(40)), phone: maybe(mobilePhone()) }),
      output: done({ opinionId: id(), number: text(), code: text(), path: text(), receivedOn: dateOn() }), creates: true,
    }),
    writeMinutes: verb({
      input: fields({
        ...one, hostName: line(40), agenda: prose(2000), points: listOf(fields(point), 60), guests: listOf(fields(guest), 60), feedback: maybe(prose(2000)),
        tasks: listOf(fields({ id: maybe(id()), what: line(200), who: line(60), dueOn: dateOn() }), 60), photoIds: maybe(listOf(id(), 9)),
      }),
      output: done(),
    }),
    /** The minutes are to be written better. */
    sendBack: verb({ input: fields({ ...one, reason: line(200) }), output: done() }),
    signOff: verb({ input: fields(one), output: done() }),
    finishTask: verb({ input: fields({ ...one, taskId: id(), words: line(200) }), output: done() }),
    /** The written report to the congress 书面汇报. */
    report: verb({ input: fields({ ...one, words: prose(3000) }), output: done() }),
    void: verb({ input: fields({ ...one, reason: line(200) }), output: done() }),
    /** Residents read kind, topic, day, place and station, and nothing else; `joinable`: they may come. */
    publish: verb({ input: fields({ ...one, joinable: flag() }), output: done() }),
    /** What was done, in words for residents. */
    publishSummary: verb({ input: fields({ ...one, words: prose(500) }), output: done() }),
    withdraw: verb({ input: fields({ ...one, reason: line(200) }), output: done() }),
  },
  views,
});
