import { contract, count, dateOn, done, fields, flag, id, instant, line, listOf, maybe, mobilePhone, nullable, oneOf, page, prose, shape, text, verb, version, view, year } from '#kernel/contract.ts';
import { choices } from '#features/opinion/rules.ts';
import { counters, deedKinds, fundSources, mostAtOnce, mostHouseholds, mostTies, ways } from './rules.ts';

const one = { id: id(), version: version() };
/** Whose record it is: a deputy's own unless somebody else writes for him; through which of his stations, when he has several. */
const whose = { deputyId: maybe(id()), stationId: maybe(id()) };
const named = shape({ id: id(), name: text() });

const aboutHousehold = { spot: maybe(line(40)), occupation: maybe(line(40)), hardship: flag(), name: line(40), phone: maybe(mobilePhone()) };

const visited = {
  /** A later day of entry makes it 补录. */
  visitedOn: maybe(dateOn()), way: oneOf(ways), placeCode: maybe(line(12)), spot: maybe(line(40)), householdIds: maybe(listOf(id(), mostAtOnce)), otherCount: maybe(count(500)),
  told: maybe(prose(1000)), heard: prose(2000), answered: maybe(prose(1000)), nextOn: maybe(dateOn()),
  /** What they want of the congress, in their own words: becomes an opinion at once. Name and phone are those of the household, where it is one. */
  opinion: maybe(prose(2000)), opinionChoice: maybe(oneOf(choices)),
};

const deedSaid = {
  kind: oneOf(deedKinds), doneOn: maybe(dateOn()), placeCode: maybe(line(12)), householdId: maybe(id()), helped: maybe(line(60)), hardship: flag(), what: prose(1000), means: maybe(line(200)), amountYuan: maybe(count(100_000_000)),
  fundSource: maybe(oneOf(fundSources)), /** Of the 人民调解委员会. */ agreementNumber: maybe(line(40)), finishedOn: maybe(dateOn()), result: maybe(prose(500)), witnessName: maybe(line(40)), witnessPhone: maybe(mobilePhone()),
};

const talked = {
  keeperId: maybe(id()), deputyId: id(), /** A later day of entry makes it 补录. */ talkedOn: maybe(dateOn()), way: oneOf(ways), spot: maybe(line(40)), heard: prose(2000), answered: maybe(prose(1000)), result: maybe(prose(500)),
};

/** What every record shows of itself. */
const kept = {
  id: id(), version: count(), deputy: named, stationName: nullable(text()), placeName: text(), enteredBy: nullable(text()), enteredAt: instant(), late: flag(), voidedOn: nullable(dateOn()), voidReason: nullable(text()), can: listOf(text(), 10),
};

/** A household as lists show it: name and phone masked. */
const householdRow = { id: id(), version: count(), deputy: named, placeName: text(), spot: nullable(text()), occupation: nullable(text()), hardship: flag(), name: text(), phone: nullable(text()), addedOn: dateOn(), leftOn: nullable(dateOn()), leftReason: nullable(text()), visitCount: count(), lastOn: nullable(dateOn()), can: listOf(text(), 10) };

const narrowed = { deputyId: maybe(id()), stationId: maybe(id()), year: maybe(year()), page: page() };

/** Contact 联系群众: fixed voters, visits, and what a deputy did for people. */
export const contact = contract('contact', {
  verbs: {
    addHousehold: verb({ input: fields({ ...whose, placeCode: maybe(line(12)), ...aboutHousehold }), output: done(), creates: true }),
    /** Name and phone stay as they are where they are not given anew. */
    amendHousehold: verb({ input: fields({ ...one, ...aboutHousehold, name: maybe(line(40)) }), output: done() }),
    /** Moved away, died, is another deputy's now: it leaves the list, its visits stay. */
    dropHousehold: verb({ input: fields({ ...one, reason: line(100) }), output: done() }),
    recordVisit: verb({ input: fields({ ...whose, ...visited }), output: done({ receipt: nullable(shape({ id: id(), number: text(), code: text(), path: text(), receivedOn: dateOn() })) }), creates: true }),
    recordDeed: verb({ input: fields({ ...whose, ...deedSaid }), output: done(), creates: true }),
    /** What became of a deed or of helping a household. */
    finishDeed: verb({ input: fields({ ...one, finishedOn: maybe(dateOn()), result: prose(500) }), output: done() }),
    /** A visit or a deed entered by mistake. An opinion that came of it goes its own way. */
    void: verb({ input: fields({ ...one, reason: line(100) }), output: done() }),
    /** The name and phone of a household or of a witness in full, with the ground; recorded. */
    reveal: verb({ input: fields({ id: id(), ground: line(100) }), output: done({ name: nullable(text()), phone: nullable(text()) }) }),
    /** 联系代表: who keeps in touch with whom, as the presidium settled it. Whom he has already stays his. */
    tieDeputies: verb({ input: fields({ keeperId: id(), deputyIds: listOf(id(), mostTies), sinceOn: maybe(dateOn()) }), output: done(), creates: true }),
    endTie: verb({ input: fields({ ...one, reason: line(100) }), output: done() }),
    /** A talk with a deputy, by whoever held it unless the office writes for him. */
    recordTalk: verb({ input: fields(talked), output: done(), creates: true }),
    /** What became of what the deputy said. */
    finishTalk: verb({ input: fields({ ...one, finishedOn: maybe(dateOn()), result: prose(500) }), output: done() }),
    /** What he said becomes an opinion, in the words noted unless others are given; a suggestion he writes of it himself. */
    raiseTalk: verb({ input: fields({ ...one, content: maybe(prose(2000)), choice: maybe(oneOf(choices)), placeCode: maybe(line(12)) }), output: done({ opinionId: id(), number: text() }) }),
  },
  views: {
    visits: view({
      input: fields(narrowed),
      output: shape({ rows: listOf(shape({
        ...kept, visitedOn: dateOn(), way: oneOf(ways), spot: nullable(text()), householdCount: count(), told: nullable(text()), heard: text(), answered: nullable(text()), nextOn: nullable(dateOn()), opinion: nullable(shape({ id: id(), number: text() })),
      }), 20), total: count() }),
    }),
    deeds: view({
      input: fields({ ...narrowed, kind: maybe(oneOf(deedKinds)) }),
      output: shape({ rows: listOf(shape({
        ...kept, kind: oneOf(deedKinds), doneOn: dateOn(), helped: text(), hardship: flag(), what: text(), means: nullable(text()), amountYuan: nullable(count(100_000_000)), fundSource: nullable(oneOf(fundSources)), agreementNumber: nullable(text()),
        finishedOn: nullable(dateOn()), result: nullable(text()), hasWitness: flag(),
      }), 20), total: count() }),
    }),
    households: view({ input: fields({ deputyId: maybe(id()), stationId: maybe(id()), page: page() }), output: shape({ rows: listOf(shape(householdRow), 60), total: count() }) }),
    /** For whom this person may write, and with what: the form's choices. The first deputy is himself, where he is one. */
    choices: view({
      input: fields({ deputyId: maybe(id()) }),
      output: shape({
        deputies: listOf(named, 500), stations: listOf(shape({ id: id(), name: text(), placeCode: text() }), 30), households: listOf(shape({ id: id(), name: text(), spot: nullable(text()) }), mostHouseholds), places: listOf(shape({ code: text(), name: text() }), 500),
      }),
    }),
    /** Who keeps in touch with which deputies, and with how many of them he has talked in the year: his own for whoever does, everybody's for presidium and office. */
    ties: view({
      input: fields({ keeperId: maybe(id()), year: maybe(year()) }),
      output: shape({
        year: count(9999), mayTie: flag(), /** Who keeps in touch with the one who asks. */ withMe: listOf(named, 20),
        keepers: listOf(shape({
          keeper: named, /** The one who asks. */ mine: flag(), talkedWith: count(), of: count(), talks: count(),
          deputies: listOf(shape({ id: id(), version: count(), deputy: named, sinceOn: dateOn(), endedOn: nullable(dateOn()), talkCount: count(), lastOn: nullable(dateOn()), can: listOf(text(), 10) }), 200),
        }), 100),
      }),
    }),
    talks: view({
      input: fields({ keeperId: maybe(id()), deputyId: maybe(id()), year: maybe(year()), page: page() }),
      output: shape({
        rows: listOf(shape({
          id: id(), version: count(), keeper: named, deputy: named, talkedOn: dateOn(), way: oneOf(ways), spot: nullable(text()), heard: text(), answered: nullable(text()), result: nullable(text()), finishedOn: nullable(dateOn()),
          opinion: nullable(shape({ /** Where the one who asks may open it. */ id: nullable(id()), number: text() })), enteredBy: nullable(text()), enteredAt: instant(), late: flag(), /** Spoken with the one who asks: a suggestion of it is his to write. */ mine: flag(), voidedOn: nullable(dateOn()), voidReason: nullable(text()), can: listOf(text(), 10),
        }), 20), total: count(),
      }),
    }),
    /** For whom this person may write a talk, and with which deputies, those he keeps in touch with first. */
    talkChoices: view({ input: fields({ keeperId: maybe(id()) }), output: shape({ keepers: listOf(named, 800), deputies: listOf(named, 500), places: listOf(shape({ code: text(), name: text() }), 500) }) }),
    /** What one deputy has done this year of what the town counts: progress, no mark. */
    progress: view({
      input: fields({ deputyId: maybe(id()), year: maybe(year()) }),
      output: shape({
        year: count(9999), deputy: nullable(named), counters: listOf(shape({ key: oneOf(counters), done: count(), wanted: count() }), counters.length), households: shape({ kept: count(), wanted: count() }), next: listOf(shape({ visitId: id(), on: dateOn(), placeName: text() }), 5),
      }),
    }),
  },
});
