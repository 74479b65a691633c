import { contract, count, dateOn, done, fields, flag, id, instant, line, listOf, maybe, mobilePhone, nullable, oneOf, page, prose, shape, text, verb, version, view, year } from '#kernel/contract.ts';
import { assistedSources, channels, choices, entryModes, floodKinds, kinds, noticeWays, otherChannels, outcomes, ownSources, ratings, siftOutcomes, sources, states } from './rules.ts';

/** What a resident says, and how he can be reached if he likes. */
const said = {
  content: prose(2000),
  /** Where exactly: "村口小卖部对面". */
  spot: maybe(line(80)),
  choice: oneOf(choices),
  placeCode: maybe(line(12)),
  stationId: maybe(id()),
  deputyId: maybe(id()),
  name: maybe(line(40)),
  phone: maybe(mobilePhone()),
  address: maybe(line(100)),
  /** May those who handle it see the name? */
  consentName: maybe(flag()),
  /** May an edited summary be published? */
  consentPublish: maybe(flag()),
  /** May whoever checks the handling call him back? */
  consentCall: maybe(flag()),
  photoIds: maybe(listOf(id(), 6)),
};

/** Printed or shown once, never again: the house keeps only hashes. `path` is the link in the QR code. */
const receipt = { number: text(), code: text(), path: text(), receivedOn: dateOn() };

const one = { id: id(), version: version() };
const named = shape({ id: id(), name: text() });
/** `days` is the distance to the due day, also when it is late. */
const lamp = nullable(shape({ colour: oneOf(['ok', 'soon', 'late']), days: count() }));

const row = {
  id: id(), version: count(), number: text(), outsideNumber: nullable(text()), state: oneOf(states), source: oneOf(sources), choice: oneOf(choices), kind: nullable(oneOf(kinds)),
  /** The first words, on one line. */
  excerpt: text(),
  placeCode: nullable(text()), placeName: nullable(text()), station: nullable(named), deputy: nullable(named), office: nullable(named),
  receivedOn: dateOn(), dueOn: nullable(dateOn()), lamp, rating: nullable(oneOf(ratings)), mergedCount: count(), forReview: flag(), can: listOf(text(), 40),
  /** Whoever looks after it has taken it on. */
  takenOn: flag(),
};

/** Everything held of a resident with one opinion; `looks` is when his contact data was looked at in full, and by whom. */
const held = {
  town: text(), madeAt: instant(), number: text(), outsideNumber: nullable(text()), state: oneOf(states), source: oneOf(sources), entryMode: nullable(oneOf(entryModes)), choice: oneOf(choices), receivedOn: dateOn(), storedAt: instant(),
  content: text(), spot: nullable(text()), placeName: nullable(text()), masked: flag(), contact: nullable(shape({ name: nullable(text()), phone: nullable(text()), address: nullable(text()) })),
  phoneConfirmedAt: nullable(instant()), consentName: flag(), consentPublish: flag(), consentCall: flag(), summary: nullable(shape({ words: text(), on: dateOn() })), answer: nullable(text()), answeredBy: nullable(text()),
  rating: nullable(oneOf(ratings)), ratingWords: nullable(text()), photos: listOf(text(), 6), timeline: listOf(shape({ at: instant(), verb: text(), toState: text(), words: nullable(text()) }), 500),
  looks: listOf(shape({ at: instant(), role: text() }), 500), erasureAskedAt: nullable(instant()),
};

/** Opinions from one source in one row; `excerpt` is the first of them. */
const floodRow = {
  id: id(), version: count(), kind: oneOf(floodKinds), stationName: nullable(text()), reports: flag(), excerpt: text(), count: count(), firstAt: instant(), lastAt: instant(), can: listOf(text(), 5),
};

/** All that is ever public of one opinion. */
const shown = { summary: text(), outcome: oneOf(outcomes), why: nullable(text()), placeName: nullable(text()), receivedOn: dateOn(), answeredOn: dateOn() };

const brief = shape({ id: id(), number: text(), excerpt: text(), state: oneOf(states) });

/** Opinions 意见·社情民意: what residents say, from the first word to the answer they rate. */
export const opinion = contract('opinion', {
  verbs: {
    /** A resident writes, by himself. */
    submit: verb({ input: fields({ ...said, source: oneOf(ownSources) }), output: done(receipt), creates: true, door: 'public' }),
    /** Staff write down what a resident said, wrote or sent; the receipt is printed. */
    enter: verb({ input: fields({ ...said, source: oneOf(assistedSources), entryMode: oneOf(entryModes), receivedOn: maybe(dateOn()) }), output: done(receipt), creates: true }),

    classify: verb({ input: fields({ ...one, kind: oneOf(kinds), note: maybe(line(200)) }), output: done() }),
    route: verb({ input: fields({ ...one, stationId: maybe(id()), deputyId: maybe(id()), placeCode: maybe(line(12)) }), output: done() }),
    lookAt: verb({ input: fields(one), output: done() }),
    answer: verb({ input: fields({ ...one, words: prose(2000) }), output: done() }),
    /** Told why it takes longer. */
    explainDelay: verb({ input: fields({ ...one, words: prose(1000) }), output: done() }),
    handToVillage: verb({ input: fields({ ...one, officeId: id(), note: maybe(prose(500)) }), output: done() }),
    answerFromVillage: verb({ input: fields({ ...one, words: prose(2000) }), output: done() }),
    /** Asks the chair to let a department in. */
    askDepartment: verb({ input: fields({ ...one, officeId: id(), note: prose(500) }), output: done() }),
    approveAsk: verb({ input: fields(one), output: done() }),
    declineAsk: verb({ input: fields({ ...one, reason: prose(500) }), output: done() }),
    answerFromDepartment: verb({ input: fields({ ...one, words: prose(2000) }), output: done() }),
    /** The village committee or department gives it back, or staff take it back; also ends an intended taking up. */
    handBack: verb({ input: fields({ ...one, reason: prose(500) }), output: done() }),
    /** The deputy will make a suggestion of it. */
    takeUp: verb({ input: fields(one), output: done() }),
    /** This one joins another; both keep their number and their resident. */
    merge: verb({ input: fields({ ...one, intoId: id() }), output: done() }),
    separate: verb({ input: fields({ ...one, reason: line(200) }), output: done() }),
    sendElsewhere: verb({ input: fields({ ...one, channel: oneOf(otherChannels), bodyName: line(60), reason: prose(500) }), output: done() }),
    noticeElsewhere: verb({ input: fields({ ...one, way: oneOf(noticeWays), on: dateOn() }), output: done() }),
    /** It was ours after all. */
    takeBack: verb({ input: fields({ ...one, reason: line(200) }), output: done() }),
    /** The resident with his receipt, or staff who write down what he told them. */
    rate: verb({ input: fields({ ...one, rating: oneOf(ratings), words: maybe(prose(500)) }), output: done(), door: 'public' }),
    /** Once, when the resident is dissatisfied. */
    reopen: verb({ input: fields({ ...one, words: prose(500) }), output: done(), door: 'public' }),
    close: verb({ input: fields(one), output: done() }),
    void: verb({ input: fields({ ...one, reason: line(200) }), output: done() }),
    /** A note among staff, or a word to the resident. */
    comment: verb({ input: fields({ ...one, words: prose(1000), toResident: flag() }), output: done() }),
    /** An edited summary for publication; only with the resident's consent. */
    summarise: verb({ input: fields({ ...one, summary: prose(500), outcome: oneOf(outcomes), why: maybe(prose(300)) }), output: done() }),
    /** Somebody has looked at exactly what will be read, and puts it before the public. */
    publishSummary: verb({ input: fields(one), output: done() }),
    hideSummary: verb({ input: fields({ ...one, words: line(200) }), output: done() }),
    /** The resident changes his mind about name and publication; what is absent is no. */
    consent: verb({ input: fields({ ...one, consentName: maybe(flag()), consentPublish: maybe(flag()), consentCall: maybe(flag()) }), output: done(), door: 'public' }),
    /** How the resident can be reached, when he brings it later or it was written down wrongly. */
    amendContact: verb({ input: fields({ ...one, name: maybe(line(40)), phone: maybe(mobilePhone()), address: maybe(line(100)) }), output: done() }),
    /** The contact data in full; each look is on record with its ground. */
    reveal: verb({ input: fields({ id: id(), ground: line(100) }), output: done({ name: nullable(text()), phone: nullable(text()), address: nullable(text()) }) }),
    /** A code to the phone the resident left, so that he can prove it is his. */
    askPhoneCode: verb({ input: fields({ id: id() }), output: done(), door: 'public' }),
    confirmPhone: verb({ input: fields({ id: id(), code: line(10) }), output: done(), door: 'public' }),
    /** The resident asks that his name, phone and address be taken away. */
    askErasure: verb({ input: fields(one), output: done(), door: 'public' }),
    /** The office takes them away, or says why not yet. What was said and done is an archive and stays. */
    eraseContact: verb({ input: fields({ ...one, ground: line(100) }), output: done() }),
    keepContact: verb({ input: fields({ ...one, reason: line(200) }), output: done() }),
    /** A copy of everything, in full, for a resident who has shown who he is. */
    handCopy: verb({ input: fields({ ...one, ground: line(100) }), output: done({ copy: shape(held) }) }),
    /** The resident was told his answer by telephone or face to face. */
    markTold: verb({ input: fields(one), output: done() }),
    /** A resident stands at the counter without his receipt; each search is on record. */
    findByName: verb({
      input: fields({ name: line(40), phone: maybe(mobilePhone()) }),
      output: done({ rows: listOf(shape({ id: id(), number: text(), receivedOn: dateOn(), state: oneOf(states), placeName: nullable(text()), excerpt: text() }), 20) }),
    }),
    /** A new query code for a resident who has lost his receipt and stands before us. */
    newReceipt: verb({ input: fields({ ...one, ground: line(100) }), output: done(receipt) }),
    /** Looks through what a flood brought: takes these in, or voids them, together. */
    sift: verb({ input: fields({ ids: listOf(id(), 200), outcome: oneOf(['admit', 'void']), reason: maybe(line(200)) }), output: done({ siftedCount: count() }) }),
    /** The same with all that came from one source: takes them in, voids them with one reason, or makes one matter of them. */
    siftFlood: verb({ input: fields({ ...one, outcome: oneOf(siftOutcomes), reason: maybe(line(200)), intoId: maybe(id()) }), output: done({ siftedCount: count() }) }),
    /** What nobody has gone on with waits again. */
    undoSift: verb({ input: fields(one), output: done({ restoredCount: count() }) }),
  },
  views: {
    list: view({
      input: fields({
        state: maybe(oneOf(states)), group: maybe(oneOf(['open', 'mine', 'done', 'toPublish', 'review'])), placeCode: maybe(line(12)), stationId: maybe(id()),
        kind: maybe(oneOf([...kinds, 'none'])), source: maybe(oneOf(sources)), search: maybe(line(40)), lamp: maybe(oneOf(['soon', 'late'])), year: maybe(year()), floodId: maybe(id()), page: page(),
      }),
      /** `total` stops at 1001. */
      output: shape({ rows: listOf(shape(row), 20), total: count(), reviewCount: count(), canEnter: flag() }),
    }),
    /** One row a flood, the largest first; and those sifted within the last month, which can be taken back. */
    floods: view({
      input: fields({}),
      output: shape({
        waiting: listOf(shape(floodRow), 20), total: count(), opinions: count(),
        sifted: listOf(shape({ ...floodRow, siftedAt: instant(), siftedBy: nullable(text()), outcome: oneOf(siftOutcomes), reason: nullable(text()), leadId: nullable(id()), leadNumber: nullable(text()) }), 20),
      }),
    }),
    detail: view({
      input: fields({ id: id() }),
      output: shape({
        ...row, content: text(), spot: nullable(text()), entryMode: nullable(oneOf(entryModes)), enteredBy: nullable(text()), enteredLateOn: nullable(dateOn()),
        photos: listOf(shape({ id: id(), name: text() }), 6),
        /** Null where this reader may not know who it is. Phone masked; `reveal` shows it. */
        contact: nullable(shape({ name: nullable(text()), phone: nullable(text()), hasAddress: flag(), phoneConfirmed: flag() })), erasureAskedAt: nullable(instant()),
        consentName: flag(), consentPublish: flag(), consentCall: flag(), summary: nullable(text()), outcome: nullable(oneOf(outcomes)), outcomeWhy: nullable(text()),
        /** What the public would read if it were published now, and what it reads already. */
        preview: nullable(shape(shown)), published: nullable(shape({ ...shown, publishedOn: dateOn() })),
        answer: nullable(shape({ words: text(), by: text(), at: instant() })), ratingWords: nullable(text()), canReopen: flag(),
        explainedAt: nullable(instant()), proposedOffice: nullable(named),
        elsewhere: nullable(shape({ channel: oneOf(channels), bodyName: text(), reason: text(), dueOn: dateOn(), noticedOn: nullable(dateOn()), way: nullable(oneOf(noticeWays)) })),
        mergedInto: nullable(brief), merged: listOf(brief, 20), suggestionId: nullable(id()),
        timeline: listOf(shape({ at: instant(), verb: text(), fromState: nullable(text()), toState: text(), who: nullable(text()), role: text(), publicWords: nullable(text()), innerWords: nullable(text()) }), 500),
        /** Hints for staff, never a reason to refuse. */
        similar: listOf(shape({ id: id(), number: text(), excerpt: text(), state: oneOf(states), percent: count(100) }), 5),
        routes: shape({ stations: listOf(named, 500), deputies: listOf(named, 200), villageCommittee: nullable(named) }),
      }),
    }),
    /** Everything the house holds of the resident whose receipt this is; the contact masked. */
    ownData: view({ input: fields({}), door: 'public', output: shape({ id: id(), version: count(), ...held }) }),
    /** The resident's own view, by the receipt of this session. */
    track: view({
      input: fields({}), door: 'public',
      output: shape({
        id: id(), version: count(), number: text(), state: oneOf(states), receivedOn: dateOn(), content: text(), spot: nullable(text()), choice: oneOf(choices),
        placeName: nullable(text()), stationName: nullable(text()), deputyName: nullable(text()), handlerName: nullable(text()), photos: listOf(shape({ id: id(), name: text() }), 6),
        answer: nullable(shape({ words: text(), by: text(), at: instant() })), answerDueOn: nullable(dateOn()), explanation: nullable(text()),
        elsewhere: nullable(shape({ channel: oneOf(channels), bodyName: text(), reason: text() })),
        /** Masked; null when he left none. Without `sendsSms` nothing can be sent to it. */
        contactPhone: nullable(shape({ masked: text(), confirmed: flag() })), sendsSms: flag(),
        /** So much came at once that it waits to be looked through. */
        held: flag(),
        mergedIntoNumber: nullable(text()), rating: nullable(oneOf(ratings)), consentName: flag(), consentPublish: flag(), consentCall: flag(), reopened: flag(), suggestionId: nullable(id()),
        /** What the public reads of it now. */
        published: nullable(shape({ ...shown, publishedOn: dateOn() })),
        timeline: listOf(shape({ at: instant(), verb: text(), toState: text(), words: nullable(text()) }), 500), can: listOf(text(), 10),
      }),
    }),
    /** Residents whom no message reaches, to be told their answer by telephone; phones are masked. The oldest answer first. */
    callsToday: view({
      input: fields({}),
      output: shape({ rows: listOf(shape({ id: id(), version: count(), number: text(), name: nullable(text()), phone: nullable(text()), answeredOn: dateOn(), say: text(), can: listOf(text(), 40) }), 60) }),
    }),
    /** The clerk's counts. */
    board: view({
      input: fields({ year: maybe(year()) }),
      output: shape({
        unrouted: count(), unseen: count(), late: count(), soon: count(), awaitingChair: count(), noticeOwed: count(), toClose: count(), dissatisfied: count(), review: count(),
        states: listOf(shape({ state: oneOf(states), count: count() }), 20),
      }),
    }),
    /** Stations and deputies of a village, to route by. */
    routes: view({ input: fields({ placeCode: line(12) }), output: shape({ stations: listOf(named, 500), deputies: listOf(named, 200), villageCommittee: nullable(named) }) }),
    /** What residents said, in the words that were published, and what came of it; the latest first. */
    publicSummaries: view({
      input: fields({ outcome: maybe(oneOf(outcomes)), placeCode: maybe(line(12)), year: maybe(year()), search: maybe(line(40)), page: page() }), door: 'public',
      output: shape({
        rows: listOf(shape({ ...shown, publishedOn: dateOn() }), 20), total: count(),
        /** What there is to narrow the list by. */
        years: listOf(count(9999), 60), places: listOf(shape({ code: text(), name: text() }), 500),
      }),
    }),
    /** The two published last that are solved, and the two that are not, or not wholly. */
    latestSummaries: view({ input: fields({}), door: 'public', output: shape({ solved: listOf(shape({ ...shown, publishedOn: dateOn() }), 2), open: listOf(shape({ ...shown, publishedOn: dateOn() }), 2) }) }),
    /** Numbers only, no words of residents. */
    publicFigures: view({
      input: fields({ year: maybe(year()) }), door: 'public',
      output: shape({
        year: count(9999), received: count(), answered: count(), handling: count(), elsewhere: count(), takenUp: count(),
        satisfied: count(), fairly: count(), dissatisfied: count(), answeredInTime: count(), medianDays: nullable(count()),
        months: listOf(shape({ month: count(12), received: count(), answered: count() }), 12),
        sources: listOf(shape({ source: oneOf(sources), count: count() }), sources.length),
        places: listOf(shape({ placeCode: text(), placeName: text(), received: count(), answered: count() }), 500),
      }),
    }),
  },
});
