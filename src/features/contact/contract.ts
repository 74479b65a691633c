import { contract, count, dateOn, done, fields, flag, id, instant, line, listOf, maybe, mobilePhone, nullable, oneOf, page, prose, shape, text, verb, version, view } from '#kernel/contract.ts';
import { choices } from '#features/opinion/rules.ts';
import { counters, deedKinds, fundSources, mostAtOnce, mostHouseholds, ways } from './rules.ts';

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

/** What every record shows of itself. */
const kept = {
  id: id(), version: count(), deputy: named, stationName: nullable(text()), placeName: text(), enteredBy: nullable(text()), enteredAt: instant(), late: flag(), voidedOn: nullable(dateOn()), voidReason: nullable(text()), can: listOf(text(), 10),
};

/** A household as lists show it: name and phone masked. */
const householdRow = { id: id(), version: count(), deputy: named, placeName: text(), spot: nullable(text()), occupation: nullable(text()), hardship: flag(), name: text(), phone: nullable(text()), addedOn: dateOn(), leftOn: nullable(dateOn()), leftReason: nullable(text()), visitCount: count(), lastOn: nullable(dateOn()), can: listOf(text(), 10) };

const narrowed = { deputyId: maybe(id()), stationId: maybe(id()), year: maybe(count(9999)), page: page() };

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
        deputies: listOf(named, 400), stations: listOf(shape({ id: id(), name: text(), placeCode: text() }), 30), households: listOf(shape({ id: id(), name: text(), spot: nullable(text()) }), mostHouseholds), places: listOf(shape({ code: text(), name: text() }), 500),
      }),
    }),
    /** What one deputy has done this year of what the town counts: progress, no mark. */
    progress: view({
      input: fields({ deputyId: maybe(id()), year: maybe(count(9999)) }),
      output: shape({
        year: count(9999), deputy: nullable(named), counters: listOf(shape({ key: oneOf(counters), done: count(), wanted: count() }), 6), households: shape({ kept: count(), wanted: count() }), next: listOf(shape({ visitId: id(), on: dateOn(), placeName: text() }), 5),
      }),
    }),
  },
});
