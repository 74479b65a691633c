import { contract, count, dateOn, done, fields, flag, id, line, listOf, nullable, oneOf, prose, shape, text, verb, version, view } from '#kernel/contract.ts';
import { manners, most, putters, states, subjects } from './rules.ts';

const one = { id: id(), version: version() };
const evidence = listOf(shape({ label: text(), count: count() }), 40);
const option = shape({ id: id(), name: text() });
const row = { id: id(), subject: oneOf(subjects), title: text(), state: oneOf(states), placeCount: count(), nominateUntil: dateOn(), meetingOn: nullable(dateOn()), publishedOn: nullable(dateOn()), nominations: count() };
const published = { id: id(), title: text(), subject: oneOf(subjects), criteria: text(), meetingName: text(), meetingOn: dateOn(), manner: oneOf(manners), publishedOn: dateOn(), chosen: listOf(shape({ name: text(), reason: text(), words: nullable(text()) }), most.places) };

/** Awards 评优 of deputies and stations, voted in a meeting. */
export const award = contract('award', {
  verbs: {
    announce: verb({ input: fields({ subject: oneOf(subjects), title: line(60), criteria: prose(1000), placeCount: count(most.places), fromOn: dateOn(), toOn: dateOn(), nominateUntil: dateOn() }), output: done(), creates: true }),
    nominate: verb({ input: fields({ id: id(), nomineeId: id(), putBy: oneOf(putters), reason: prose(500) }), output: done(), creates: true }),
    dropNomination: verb({ input: fields({ id: id(), nominationId: id() }), output: done() }),
    /** What the minutes of the meeting say; every nomination is voted on. */
    recordVote: verb({
      input: fields({
        ...one, meetingName: line(60), meetingOn: dateOn(), manner: oneOf(manners), memberCount: count(1000), presentCount: count(1000),
        votes: listOf(fields({ nominationId: id(), yes: count(1000), no: count(1000), abstain: count(1000) }), most.nominations),
      }),
      output: done(),
    }),
    /** The chosen one's own word. */
    say: verb({ input: fields({ id: id(), nominationId: id(), words: prose(300) }), output: done() }),
    /** 公开审核: exactly what everybody reads of each who was chosen; where two check, it waits for the second. */
    publish: verb({ input: fields({ ...one, shown: listOf(fields({ nominationId: id(), reason: prose(500), withWords: flag() }), most.places) }), output: done() }),
    /** Exactly what the first one checked; nothing can be said here. */
    confirm: verb({ input: fields(one), output: done() }),
    sendBack: verb({ input: fields({ ...one, words: line(200) }), output: done() }),
    cancel: verb({ input: fields({ ...one, reason: line(200) }), output: done() }),
    void: verb({ input: fields({ ...one, reason: line(200) }), output: done() }),
  },
  views: {
    list: view({ input: fields({}), output: shape({ mayAnnounce: flag(), rows: listOf(shape(row), 100) }) }),
    /** Before it is published, the office reads all nominations, others those they made, and their own once chosen. */
    detail: view({
      input: fields({ id: id() }),
      output: shape({
        ...row, version: count(), criteria: text(), fromOn: dateOn(), toOn: dateOn(), meetingName: nullable(text()), manner: nullable(oneOf(manners)), memberCount: nullable(count()), presentCount: nullable(count()), endedWords: nullable(text()), checkedBy: nullable(text()), checkedOn: nullable(dateOn()), confirmedBy: nullable(text()), confirmedOn: nullable(dateOn()), sentBackWords: nullable(text()), twoPersons: flag(), can: listOf(text(), 10),
        putters: listOf(oneOf(putters), putters.length), nominees: listOf(option, 500),
        rows: listOf(shape({ id: id(), name: text(), putBy: oneOf(putters), reason: text(), evidence, votes: nullable(shape({ yes: count(), no: count(), abstain: count() })), chosen: flag(), words: nullable(text()), shown: nullable(shape({ reason: text(), words: nullable(text()) })), maySay: flag(), mayDrop: flag() }), most.nominations),
      }),
    }),
    publicList: view({ input: fields({}), output: shape({ rows: listOf(shape(published), 50) }), door: 'public' }),
  },
});
