import { kinds as letterKinds } from '#features/dispatch/rules.ts';
import { count, dateOn, fields, flag, id, instant, line, listOf, maybe, nullable, oneOf, page, shape, text, view, year } from '#kernel/contract.ts';
import {
  assignmentStates, confirmWays, contactKinds, contactStates, contactWays, cosignerStates, handlerRoles, issuers, keyGrounds, kinds, longGrounds, marks, origins, pressLetters, reopenings, searchedParts, signingActs, stageKeys, states, topics, withholdGrounds,
} from '../rules.ts';
import { passageAsks, passageStates, passageSteps } from '../rules/passage.ts';
import { letters, schemeKeys } from '../rules/reply-classes.ts';
import { pleased } from '../rules/totals.ts';
import { named, numbered, numberedWithin, row, strikes } from './fields.ts';

const onPaper = listOf(shape({ id: id(), name: text() }), 9);

const reply = {
  id: id(), office: named, round: count(), state: oneOf(['draft', 'ready', 'issued']), issuer: oneOf(issuers), body: text(), plainWords: nullable(text()), letter: oneOf(letters), letterWords: text(),
  promisedOn: nullable(dateOn()), whyNoDate: nullable(text()), signer: nullable(text()), documentNumber: nullable(text()), issuedOn: nullable(dateOn()),
  /** Entered after the day it was issued 补录. */
  enteredLateOn: nullable(dateOn()), inTime: nullable(flag()), /** Its Word comes in the town's own form. */ ownForm: flag(), contactName: nullable(text()), contactPhone: nullable(text()),
  faceToFace: nullable(shape({ on: dateOn(), spot: text(), present: text(), said: text(), files: onPaper })),
  /** 签批: with whose step of the office it lies (null where that seat is vacant or it lies with none), what was done with it before, and what this reader may do with it. */
  liesWith: nullable(shape({ step: count(), person: nullable(named) })), steps: listOf(shape({ act: oneOf(['handed', 'passed', 'returned']), by: nullable(named), at: instant(), words: nullable(text()) }), 100), acts: listOf(oneOf(signingActs), 3),
};

/** What a person looks at before it is shown, and exactly what the public then reads: nothing else leaves the house. */
const shown = {
  ...numbered, kind: oneOf(kinds), title: text(), topic: oneOf(topics), placeName: text(), leadName: text(), cosignerNames: listOf(text(), 60), facts: text(), proposal: text(),
  handlers: listOf(shape({ name: text(), role: oneOf(handlerRoles) }), 24), submittedOn: dateOn(), assignedOn: dateOn(), repliedOn: dateOn(), closedOn: dateOn(), inTime: flag(),
  replies: listOf(shape({
    officeName: text(), issuerName: text(), documentNumber: nullable(text()), letter: oneOf(letters), letterWords: text(), body: text(), promisedOn: nullable(dateOn()),
    whyNoDate: nullable(text()), issuedOn: dateOn(), faceToFaceOn: nullable(dateOn()),
  }), 48),
  /** The deputy has filled in the form; what it says is shown only where the deputy agrees. */
  appraised: flag(), grade: nullable(oneOf(marks)), /** The leader in charge of a key suggestion 重点督办. */ keyLeader: nullable(text()), /** 并案办理: the numbers of the others. */ jointWith: listOf(text(), 31),
};

const publicRow = {
  id: id(), ...numbered, kind: oneOf(kinds), title: text(), topic: oneOf(topics), placeName: text(), leadName: text(), handlerNames: listOf(text(), 24), letter: oneOf(letters), letterWords: text(), keyLeader: nullable(text()),
  repliedOn: dateOn(), closedOn: dateOn(), publishedOn: dateOn(),
  /** Where it is not solved: why, from the answer that leaves most open. */
  why: nullable(text()),
};

const narrowing = {
  termId: maybe(id()), sittingId: maybe(id()), season: maybe(oneOf(['inSession', 'closedSeason'])), year: maybe(year()), officeId: maybe(id()), placeCode: maybe(line(12)), kind: maybe(oneOf(kinds)), topic: maybe(oneOf(topics)),
  /** The class of the last reply, and what the deputy said of the result: the latter finds only what the reader may know. */
  letter: maybe(oneOf(letters)), rating: maybe(oneOf(marks)), lamp: maybe(oneOf(['ok', 'soon', 'late'])), /** 重点督办 only. */ key: maybe(flag()), search: maybe(line(40)),
};
const filters = { ...narrowing, state: maybe(oneOf(states)), stage: maybe(oneOf(stageKeys)), group: maybe(oneOf(['mine', 'waiting', 'open', 'done', 'leadless'])) };

const totals = shape({ satisfied: count(), basicallySatisfied: count(), dissatisfied: count() });

/** Everything that can be read of suggestions. */
export const views = {
  /** `total` stops at 1001. `found` is where a searched word stands beside the title. */
  list: view({ input: fields({ ...filters, page: page() }), output: shape({ rows: listOf(shape({ ...row, found: nullable(shape({ part: oneOf(searchedParts), words: text() })) }), 20), total: count(), canDraft: flag(), canDraftForOthers: flag() }) }),
  /** The same list as a sheet for Excel: column titles and rows as text, at most 5,000. */
  wholeList: view({ input: fields(filters), output: shape({ title: text(), subtitle: text(), columns: listOf(text(), 20), rows: listOf(listOf(text(), 20), 5000) }) }),
  /** How many there are at each stage, for the tabs over the list. */
  stages: view({ input: fields(narrowing), output: shape({ toCheck: count(), handling: count(), answered: count(), closed: count(), all: count() }) }),
  /** Raised before? Titles much like this one, of the last five years; `percent` says how much. */
  alike: view({ input: fields({ title: line(60), exceptId: maybe(id()) }), output: shape({ rows: listOf(shape({ ...row, percent: count(100) }), 5) }) }),
  detail: view({
    input: fields({ id: id() }),
    output: shape({
      ...row, facts: text(), proposal: text(), wordsVersion: count(), origin: oneOf(origins), origins: listOf(shape({ id: id(), number: text() }), 50),
      /** 并案办理: the other cases, the leading one first; a case this reader may not see has its number only. `spoken`: each answering office has spoken with its deputy. `jointly`: what is done on the leading case carries over now. */
      joint: listOf(shape({ id: nullable(id()), numberLabel: text(), title: nullable(text()), lead: nullable(named), leads: flag(), spoken: flag() }), 31), jointly: flag(),
      /** 重点督办: who presses it, since when and why. */
      key: nullable(shape({ on: dateOn(), leader: text(), ground: oneOf(keyGrounds) })),
      /** Residents stand behind it, here or in the house it came from: they read an answer of their own. */
      residentsWait: flag(),
      suggestedOffice: nullable(named), publicConsent: flag(), confidentialWords: nullable(text()), typedBy: nullable(named), leadConfirmedWay: nullable(oneOf(confirmWays)), /** This reader notes others' signatures from the signed print alone. */ needsScan: flag(),
      cosigners: listOf(shape({ person: named, state: oneOf(cosignerStates), way: nullable(oneOf(confirmWays)), answeredOn: nullable(dateOn()), words: nullable(text()) }), 60),
      files: onPaper, mendingWords: nullable(text()), elsewhere: nullable(shape({ ground: text(), to: text(), words: text() })), endedWords: nullable(text()),
      preparedWords: nullable(text()), longGround: nullable(oneOf(longGrounds)), longClass: flag(),
      assignments: listOf(shape({
        id: id(), office: named, /** Who in the office has it; told to the office and who keeps watch. */ undertaker: nullable(named), /** Which offices had it before. */ takenFrom: listOf(named, 12), role: oneOf(handlerRoles), part: nullable(text()), state: oneOf(assignmentStates), issuer: oneOf(issuers), assignedOn: nullable(dateOn()), acceptedOn: nullable(dateOn()),
        returnDueOn: nullable(dateOn()), returnGround: nullable(text()), returnWords: nullable(text()), returnAnswer: nullable(text()), suggestedOffice: nullable(named),
        coOpinionDueOn: nullable(dateOn()), coOpinion: nullable(text()), coOpinionOn: nullable(dateOn()), coSentBackWords: nullable(text()), attemptDays: count(), unreachableWords: nullable(text()), mine: flag(),
      }), 48),
      contacts: listOf(shape({
        id: id(), office: named, person: named, round: count(), kind: oneOf(contactKinds), way: oneOf(contactWays), on: dateOn(), reached: flag(), said: text(),
        state: oneOf(contactStates), disputeWords: nullable(text()), /** Logged by mistake: when that was said, by whom and why. */ voided: nullable(shape({ on: dateOn(), by: nullable(named), words: text() })), /** The record the deputy signed. */ files: onPaper, canConfirm: flag(), canVoid: flag(),
        /** 并案: the other cases that hold the same entry, where this reader may void it as well. */
        alsoOn: listOf(shape({ id: id(), numberLabel: text(), leadName: text() }), 30),
      }), 300),
      /** This reader enters what the presidium resolved on the asked extension. */
      byResolution: flag(),
      extension: nullable(shape({ office: named, ground: oneOf(longGrounds), words: text(), state: oneOf(['asked', 'granted', 'refused']), answerWords: nullable(text()) })),
      replies: listOf(shape(reply), 48), /** Who may be named as undertaker. */ colleagues: listOf(named, 200), scheme: oneOf(schemeKeys),
      /** For whoever signs: the number that follows the last one, and who signed last. */
      nextLetter: nullable(shape({ documentNumber: nullable(text()), signer: nullable(text()) })),
      /** For whoever sends letters of the congress: the first number of its series, where none was given yet this year. */
      firstNumber: nullable(text()),
      /** Empty for readers who may not know it. */
      appraisals: listOf(shape({ round: count(), attitude: oneOf(marks), result: oneOf(marks), words: nullable(text()), ground: nullable(text()), on: dateOn(), enteredBy: nullable(named), files: onPaper, showGrade: flag(),
        /** Filled in anew, once and with the reason; what stands above is the earlier word. */
        change: nullable(shape({ attitude: oneOf(marks), result: oneOf(marks), words: nullable(text()), ground: nullable(text()), showGrade: flag(), reason: text(), on: dateOn(), enteredBy: nullable(named) })) }), 9),
      appraisalDueOn: nullable(dateOn()),
      /** The form is this reader's own to fill in. */
      appraiser: flag(),
      /** What went out about it, with its number; each is printed by the register of letters. */
      letters: listOf(shape({ id: id(), kind: oneOf(letterKinds), numberLabel: nullable(text()), sentOn: dateOn(), title: text(), addressee: text(), voidedOn: nullable(dateOn()), ownForm: flag() }), 100),
      rehandling: nullable(shape({ orderedOn: dateOn(), ground: text(), dueOn: dateOn() })), conclusion: nullable(shape({ metOn: dateOn(), words: text() })),
      check: nullable(shape({ id: id(), decision: oneOf(['publish', 'withhold']), ground: nullable(oneOf(withholdGrounds)), words: nullable(text()), terms: listOf(text(), 50), ranges: listOf(text(), 100), checkedBy: nullable(named), checkedOn: dateOn() })),
      /** It was a motion that the presidium did not put on the agenda. */
      motion: nullable(shape({ id: id(), label: text() })),
      /** Made to a higher congress: what that has made of it. `asks` is for the deputy alone, `tenantId` where he can go over. */
      passage: nullable(shape({
        state: oneOf(passageStates), congress: text(), tenantId: nullable(id()), id: nullable(id()), stateThere: nullable(oneOf(states)), numberLabel: nullable(text()), dueOn: nullable(dateOn()), handlers: listOf(text(), 48),
        steps: listOf(shape({ step: oneOf(passageSteps), on: dateOn(), words: nullable(text()) }), 300),
        replies: listOf(shape({ by: text(), documentNumber: nullable(text()), on: dateOn(), letter: nullable(text()), words: text() }), 48),
        asks: listOf(oneOf(passageAsks), 3), copiedAt: nullable(instant()),
      })),
      /** Came from a house below: which, and the numbers of the opinions there. */
      arrival: nullable(shape({ from: text(), originNumbers: listOf(text(), 50) })),
      publicationDueOn: nullable(dateOn()), publicSince: nullable(dateOn()), /** Where this reader may send a closed case back to. */ reopenings: listOf(oneOf(reopenings), 2),
      /** By which letters this reader may press. */ pressLetters: listOf(oneOf(pressLetters), 2),
      /** Who entered the paper case afterwards, and when. */
      lateEntry: nullable(shape({ by: nullable(text()), at: instant() })),
      timeline: listOf(shape({ at: instant(), on: dateOn(), verb: text(), who: nullable(text()), officeName: nullable(text()), words: nullable(text()) }), 500),
      /** The clauses behind the clock that runs now: a key of text `laws`, and where it is written. */
      laws: listOf(shape({ key: text(), cite: text() }), 6),
    }),
  }),
  /** Before 移交在办件: who in an office has how many open cases, and those that one of them (or nobody) has; at most 200. */
  workOf: view({
    input: fields({ officeId: id(), fromId: maybe(id()) }),
    output: shape({ office: named, nobody: count(), people: listOf(shape({ id: id(), name: text(), count: count(), atOffice: flag() }), 200), rows: listOf(shape(row), 200) }),
  }),
  /** 期限看板: everything with a clock, the most pressing first. */
  board: view({
    input: fields({ officeId: maybe(id()) }),
    output: shape({ counts: shape({ late: count(), soon: count(), ok: count() }), rows: listOf(shape(row), 100), offices: listOf(shape({ office: named, open: count(), soon: count(), late: count() }), 100) }),
  }),
  /** 交办表 for Word and Excel: column titles and rows as text, in the reader's language. */
  assignmentTable: view({
    input: fields({ termId: maybe(id()), sittingId: maybe(id()), season: maybe(oneOf(['inSession', 'closedSeason'])), fromOn: maybe(dateOn()), toOn: maybe(dateOn()), officeId: maybe(id()) }),
    output: shape({ title: text(), subtitle: text(), columns: listOf(text(), 12), rows: listOf(listOf(text(), 12), 1000) }),
  }),
  /** 今天要打的电话. Phones are masked. */
  callsToday: view({
    input: fields({}),
    output: shape({ rows: listOf(shape({ suggestionId: id(), numberLabel: nullable(text()), title: text(), reason: text(), person: nullable(named), officeName: nullable(text()), phone: nullable(text()), say: text() }), 60) }),
  }),
  /** What deputies think of the handling, by office. For offices themselves: nothing until there are `least`, then words, in figures from `leastForFigures` on. */
  appraisalTotals: view({
    input: fields({ year: maybe(year()) }),
    output: shape({
      least: count(), leastForFigures: count(),
      rows: listOf(shape({ office: named, answered: count(), appraised: nullable(count()), attitude: nullable(totals), result: nullable(totals), inWords: nullable(shape({ attitude: oneOf(pleased), result: oneOf(pleased) })) }), 200),
    }),
  }),
  /** Exactly what would be shown, with these strike-outs. */
  preview: view({ input: fields({ id: id(), ...strikes }), output: shape({ ...shown, struckCount: count(), mayPublish: flag(), twoPersons: flag() }) }),

  publicList: view({
    input: fields({
      ...numberedWithin, kind: maybe(oneOf(kinds)), topic: maybe(oneOf(topics)), year: maybe(year()), letter: maybe(oneOf(letters)), /** Answered, and not solved. */ unsolved: maybe(flag()), deputyId: maybe(id()), officeName: maybe(line(60)), placeCode: maybe(line(12)),
      search: maybe(line(40)), page: page(),
    }),
    door: 'public',
    output: shape({ rows: listOf(shape(publicRow), 20), total: count() }),
  }),
  publicCase: view({ input: fields({ id: id() }), door: 'public', output: shape({ id: id(), ...shown, publishedOn: dateOn() }) }),
  publicWithheld: view({
    input: fields({ ...numberedWithin, year: maybe(year()), page: page() }), door: 'public',
    output: shape({ rows: listOf(shape({ ...numbered, kind: oneOf(kinds), ground: oneOf(withholdGrounds), withheldOn: dateOn() }), 50), total: count() }),
  }),
  /** Everything published or withheld in one year, for machines; a withheld one has its number and ground only. At most 5,000. */
  publicYear: view({
    input: fields({ year: year() }), door: 'public',
    output: shape({ year: count(9999), rows: listOf(shape({
      id: nullable(id()), ...numbered, kind: oneOf(kinds), shown: oneOf(['published', 'withheld']), shownOn: dateOn(), withheldGround: nullable(oneOf(withholdGrounds)), title: nullable(text()), topic: nullable(oneOf(topics)),
      placeName: nullable(text()), leadName: nullable(text()), handlerNames: listOf(text(), 24), submittedOn: nullable(dateOn()), assignedOn: nullable(dateOn()), repliedOn: nullable(dateOn()),
      inTime: nullable(flag()), letter: nullable(oneOf(letters)), letterWords: nullable(text()), promisedOn: nullable(dateOn()), closedOn: nullable(dateOn()), appraised: nullable(flag()), isKey: nullable(flag()),
    }), 5000) }),
  }),
  /** What the public list can be narrowed by: only what there is something of, the latest first. */
  publicChoices: view({
    input: fields({}), door: 'public',
    output: shape({
      years: listOf(count(9999), 60), sessions: listOf(shape({ termNumber: count(), sittingNumber: nullable(count()) }), 200), officeNames: listOf(text(), 300),
      places: listOf(shape({ code: text(), name: text() }), 500),
    }),
  }),
  publicFigures: view({
    input: fields({ year: maybe(year()) }), door: 'public',
    output: shape({
      year: count(9999), accepted: count(), answered: count(), inTime: count(), handling: count(), closed: count(), published: count(), withheld: count(), medianDays: nullable(count()),
      letters: listOf(shape({ letter: oneOf(letters), count: count() }), 4), kinds: listOf(shape({ kind: oneOf(kinds), count: count() }), 3), grounds: listOf(shape({ ground: oneOf(withholdGrounds), count: count() }), 12), topics: listOf(shape({ topic: oneOf(topics), count: count() }), 20),
      /** Of all deputies' forms of the year; null below ten. */
      result: nullable(totals),
      years: listOf(count(9999), 60),
    }),
  }),
};
