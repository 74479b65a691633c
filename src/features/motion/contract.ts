import { contract, count, dateOn, done, fields, flag, id, line, listOf, maybe, nullable, oneOf, page, prose, shape, text, verb, version, view } from '#kernel/contract.ts';
import { strikesOf } from '#features/suggestion/contract/fields.ts';
import { confirmWays, cosignerStates, topics } from '#features/suggestion/rules.ts';
import { motionRangePattern } from '#features/suggestion/rules/strike.ts';
import { groups, outcomes, publicStates, searchedParts, states } from './rules.ts';

/** 标题、案由、案据、方案: a motion without one of them is none. */
const words = {
  title: line(60),
  /** 案由 */
  ground: prose(800),
  /** 案据 */
  basis: prose(2000),
  /** 方案 */
  plan: prose(3000),
  /** Should the presidium treat it as a suggestion: may that be published in full? */
  publicConsent: flag(),
};

const one = { id: id(), version: version() };
/** The presidium's decision: on which day, and why. */
const decision = { ...one, on: maybe(dateOn()), ground: prose(500) };
/** What is said to everybody of a motion, and what is struck out of its own words. */
const forPublic = { withPaper: flag(), decisionWords: prose(500), reportWords: maybe(prose(2000)), outcomeWords: maybe(prose(500)), ...strikesOf(motionRangePattern) };
const named = shape({ id: id(), name: text() });

const row = {
  id: id(), version: count(), state: oneOf(states), title: text(), numberLabel: nullable(text()), number: nullable(count()), lead: named,
  /** Who moves it: the lead and those who confirmed. */
  signerCount: count(), submittedOn: nullable(dateOn()), decidedOn: nullable(dateOn()), leadless: flag(), withdrawalAskedOn: nullable(dateOn()), waitsForMe: flag(), can: listOf(text(), 30),
};

/** What everybody reads of a motion in a list. */
const shownRow = {
  id: id(), numberLabel: text(), title: text(), state: oneOf(publicStates), leadName: text(), signerCount: count(), submittedOn: dateOn(), decidedOn: dateOn(), decisionWords: text(), outcomeOn: nullable(dateOn()), publishedOn: dateOn(),
};

/** What everybody reads of one motion. */
const shownCase = {
  ...shownRow, signerNames: listOf(text(), 60), ground: nullable(text()), basis: nullable(text()), plan: nullable(text()), reportedOn: nullable(dateOn()), reportWords: nullable(text()), outcomeWords: nullable(text()),
};

/** Motions 议案: what deputies move together, from the first line to the vote. */
export const motion = contract('motion', {
  verbs: {
    /** `leadId` names the deputy when somebody else types. */
    draft: verb({ input: fields({ ...words, leadId: maybe(id()) }), output: done(), creates: true }),
    amend: verb({ input: fields({ ...one, ...words }), output: done() }),
    askCosigners: verb({ input: fields({ ...one, personIds: listOf(id(), 60) }), output: done() }),
    /** `wordsVersion` is that of the words read: a signature is for these and no others. */
    cosign: verb({ input: fields({ id: id(), wordsVersion: count() }), output: done() }),
    declineCosign: verb({ input: fields({ id: id(), words: maybe(line(200)) }), output: done() }),
    /** 收回联名, by whoever signed, before it is handed in. */
    takeBackSignature: verb({ input: fields({ id: id() }), output: done() }),
    /** The deputy (lead or co-signer) signed the print or said yes by phone. */
    recordPaperSignature: verb({ input: fields({ ...one, personId: id(), way: oneOf(confirmWays), words: maybe(line(200)), fileIds: maybe(listOf(id(), 6)) }), output: done() }),
    /** `on` where the office enters later what was handed in on paper. */
    submit: verb({ input: fields({ ...one, on: maybe(dateOn()) }), output: done({ number: count() }) }),
    /** Before it is handed in, freely. */
    withdraw: verb({ input: fields(one), output: done() }),
    sendToCommittee: verb({ input: fields({ ...one, on: maybe(dateOn()) }), output: done() }),
    recordReport: verb({ input: fields({ ...one, on: maybe(dateOn()), words: prose(2000) }), output: done() }),
    putOnAgenda: verb({ input: fields(decision), output: done() }),
    /** Not on the agenda: it becomes a suggestion, once; matter and place are the suggestion's. */
    treatAsSuggestion: verb({ input: fields({ ...decision, topic: oneOf(topics), placeCode: line(12) }), output: done({ suggestionId: id() }) }),
    /** After it was handed in only with the presidium's consent, and before the vote. */
    askWithdrawal: verb({ input: fields({ ...one, words: prose(500) }), output: done() }),
    agreeWithdrawal: verb({ input: fields({ ...one, on: maybe(dateOn()) }), output: done() }),
    refuseWithdrawal: verb({ input: fields({ ...one, words: prose(500) }), output: done() }),
    /** As the minutes say it; entered again, it is corrected. */
    recordOutcome: verb({ input: fields({ ...one, outcome: oneOf(outcomes), on: dateOn(), words: prose(500) }), output: done() }),
    /** The title alone, before the presidium decides; everybody who moves it is told. */
    mendTitle: verb({ input: fields({ ...one, title: line(60), words: prose(500) }), output: done() }),
    /** 公开审核: one person has looked at exactly what will be shown. `withPaper` shows reason, basis and plan too. Again, with other words. */
    checkPublication: verb({ input: fields({ ...one, ...forPublic }), output: done() }),
    /** A second person agrees with what was checked, to be shown or to be taken away. */
    confirmPublication: verb({ input: fields({ ...one, checkId: id() }), output: done() }),
    /** Taken out of public sight, by two persons. */
    hide: verb({ input: fields({ ...one, words: prose(500) }), output: done() }),
    /** The deputy to whom it was handed over says that he leads it. */
    confirmLead: verb({ input: fields(one), output: done() }),
    /** Another deputy takes over what a deputy left when the mandate ended. */
    handOver: verb({ input: fields({ ...one, personId: id() }), output: done() }),
    void: verb({ input: fields({ ...one, words: prose(500) }), output: done() }),
  },
  views: {
    list: view({
      input: fields({ group: maybe(oneOf(groups)), state: maybe(oneOf(states)), termId: maybe(id()), sittingId: maybe(id()), search: maybe(line(40)), page: page() }),
      /** `total` stops at 1001. */
      output: shape({ rows: listOf(shape({ ...row, found: nullable(shape({ part: oneOf(searchedParts), words: text() })) }), 20), total: count(), canDraft: flag(), canDraftForOthers: flag() }),
    }),
    detail: view({
      input: fields({ id: id() }),
      output: shape({
        ...row, ground: text(), basis: text(), plan: text(), wordsVersion: count(), publicConsent: flag(), typedBy: nullable(named), leadConfirmedWay: nullable(oneOf(confirmWays)),
        /** The reader leads it: another's signature he notes from the signed print alone. */
        needsScan: flag(),
        files: listOf(shape({ id: id(), name: text() }), 30), publicSince: nullable(dateOn()),
        /** How many must move it here, the lead included. */
        leastSigners: count(),
        cosigners: listOf(shape({ person: named, state: oneOf(cosignerStates), way: nullable(oneOf(confirmWays)), answeredOn: nullable(dateOn()), words: nullable(text()) }), 60),
        sentToCommitteeOn: nullable(dateOn()), reportedOn: nullable(dateOn()), reportWords: nullable(text()), decisionGround: nullable(text()), suggestionId: nullable(id()),
        withdrawalWords: nullable(text()), outcomeOn: nullable(dateOn()), outcomeWords: nullable(text()), endedWords: nullable(text()),
        /** What waits for a second person, for those who publish. */
        check: nullable(shape({
          id: id(), decision: oneOf(['publish', 'withhold']), words: nullable(text()), withPaper: flag(), decisionWords: text(), reportWords: nullable(text()), outcomeWords: nullable(text()),
          terms: listOf(text(), 50), ranges: listOf(text(), 100), checkedBy: nullable(named), checkedOn: dateOn(),
        })),
        timeline: listOf(shape({ on: dateOn(), verb: text(), who: nullable(text()), words: nullable(text()) }), 200),
      }),
    }),
    /** Exactly what would be shown with these words and strike-outs. */
    preview: view({ input: fields({ id: id(), ...forPublic }), output: shape({ ...shownCase, struckCount: count(), twoPersons: flag() }) }),
    /** `sessions` is what the list can be narrowed by, the latest first. */
    publicList: view({
      input: fields({ termNumber: maybe(count(99)), sittingNumber: maybe(count(99)), page: page() }), door: 'public',
      output: shape({ rows: listOf(shape(shownRow), 20), total: count(), sessions: listOf(shape({ termNumber: count(), sittingNumber: count() }), 100) }),
    }),
    publicCase: view({
      input: fields({ id: id() }), door: 'public',
      output: shape({
        ...shownCase,
        /** The suggestion it became, where that is public itself. */
        suggestionId: nullable(id()),
      }),
    }),
  },
});
