import { contract, count, dateOn, done, fields, flag, id, line, listOf, maybe, oneOf, prose, verb, version } from '#kernel/contract.ts';
import { pastVerbs, pastViews } from './contract/past.ts';
import { views } from './contract/views.ts';
import {
  confirmWays, contactKinds, contactWays, elsewhereGrounds, keyGrounds, kinds, levels, longGrounds, marks, origins, pressLetters, reopenings, returnGrounds, topics, withholdGrounds,
} from './rules.ts';
import { letters } from './rules/reply-classes.ts';
import { share, strikes } from './contract/fields.ts';

/** The words of the paper, and what the deputy says about it. */
const words = {
  /** 建议、批评或意见; a suggestion where nothing is said. */
  kind: maybe(oneOf(kinds)),
  title: line(60),
  /** 情况与问题 */
  facts: prose(3000),
  /** 具体建议 */
  proposal: prose(3000),
  topic: oneOf(topics),
  placeCode: line(12),
  level: oneOf(levels),
  origin: oneOf(origins),
  suggestedOfficeId: maybe(id()),
  /** May it be published in full? */
  publicConsent: flag(),
  /** Asked to be kept confidential, with why. */
  confidential: maybe(line(200)),
};

const one = { id: id(), version: version() };
const office = { ...one, officeId: id() };

/** 征询意见表: on the manner of handling and on what came of it. */
const form = {
  attitude: oneOf(marks), result: oneOf(marks), words: maybe(prose(500)), ground: maybe(prose(500)),
  /** The deputy agrees that the result is shown beside the published answer. */
  showGrade: maybe(flag()),
};

/** Suggestions 建议: what a deputy asks the government to do, from the first line to the answer everybody can read. */
export const suggestion = contract('suggestion', {
  verbs: {
    /** `leadId` names the deputy when somebody else types. */
    draft: verb({ input: fields({ ...words, leadId: maybe(id()), opinionIds: maybe(listOf(id(), 50)), fileIds: maybe(listOf(id(), 9)) }), output: done(), creates: true }),
    amend: verb({ input: fields({ ...one, ...words, opinionIds: maybe(listOf(id(), 50)) }), output: done() }),
    askCosigners: verb({ input: fields({ ...one, personIds: listOf(id(), 60) }), output: done() }),
    /** `wordsVersion` is that of the words read: a signature is for these and no others. */
    cosign: verb({ input: fields({ id: id(), wordsVersion: count() }), output: done() }),
    declineCosign: verb({ input: fields({ id: id(), words: maybe(line(200)) }), output: done() }),
    /** 收回联名, by whoever signed, before it is handed in. */
    takeBackSignature: verb({ input: fields({ id: id() }), output: done() }),
    /** The new lead of one that was handed in: he leads it from now on. */
    confirmLead: verb({ input: fields(one), output: done() }),
    /** The deputy (lead or co-signer) signed the print or said yes by phone. */
    recordPaperSignature: verb({ input: fields({ ...one, personId: id(), way: oneOf(confirmWays), words: maybe(line(200)), fileIds: maybe(listOf(id(), 6)) }), output: done() }),
    submit: verb({ input: fields(one), output: done() }),
    /** `kind` and `topic` where the clerk finds another one right; the deputy is told of the kind. */
    accept: verb({ input: fields({ ...one, season: maybe(oneOf(['inSession', 'closedSeason'])), kind: maybe(oneOf(kinds)), topic: maybe(oneOf(topics)) }), output: done({ number: count() }) }),
    returnForMending: verb({ input: fields({ ...one, words: prose(500) }), output: done() }),
    sendElsewhere: verb({ input: fields({ ...one, ground: oneOf(elsewhereGrounds), to: line(60), words: prose(500) }), output: done() }),
    /** 撤销转出: it is to be checked again. */
    takeBack: verb({ input: fields({ ...one, words: prose(500) }), output: done() }),
    /** The clerk's proposal for the chair; a new one replaces it. `throughGovernment`: the town government office divides it 分办. */
    prepare: verb({ input: fields({ ...one, shares: listOf(share, 12), throughGovernment: maybe(flag()), longGround: maybe(oneOf(longGrounds)), words: maybe(prose(500)) }), output: done() }),
    /** The presidium's act 交办; `assignedOn` is its date where the paper was signed earlier. */
    assign: verb({ input: fields({ ...one, assignedOn: maybe(dateOn()) }), output: done() }),
    /** 党政办分办. */
    divide: verb({ input: fields({ ...one, shares: listOf(share, 12) }), output: done() }),
    acceptWork: verb({ input: fields(office), output: done() }),
    askReturn: verb({ input: fields({ ...office, ground: oneOf(returnGrounds), words: prose(500), suggestedOfficeId: maybe(id()) }), output: done() }),
    allowReturn: verb({ input: fields({ ...office, words: maybe(prose(500)) }), output: done() }),
    refuseReturn: verb({ input: fields({ ...office, words: prose(500) }), output: done() }),
    /** `reached: false` is an attempt; `personId` the deputy spoken with, the lead where it is left out. */
    logContact: verb({
      input: fields({ ...office, kind: oneOf(contactKinds), way: oneOf(contactWays), on: dateOn(), reached: flag(), said: prose(1000), personId: maybe(id()), /** 并案: the same word was spoken with the lead deputies of these cases too. */ alsoIds: maybe(listOf(id(), 30)), /** A picture of the record the deputy signed, where there is one. */ fileIds: maybe(listOf(id(), 6)) }),
      output: done(),
    }),
    confirmContact: verb({ input: fields({ id: id(), contactId: id(), agrees: flag(), words: maybe(line(200)) }), output: done() }),
    /** 作废沟通记录: logged by mistake. What was logged stays, with the reason. */
    /** `alsoIds`: 并案, the other cases on which the same entry is taken back. */
    voidContact: verb({ input: fields({ ...one, contactId: id(), words: prose(500), alsoIds: maybe(listOf(id(), 30)) }), output: done() }),
    declareUnreachable: verb({ input: fields({ ...office, words: prose(500) }), output: done() }),
    askExtension: verb({ input: fields({ ...office, ground: oneOf(longGrounds), words: prose(500) }), output: done() }),
    /** `resolvedOn`: the presidium's day, where all who could answer work for the office that asks and the clerk enters what it resolved. */
    grantExtension: verb({ input: fields({ ...one, words: maybe(prose(500)), resolvedOn: maybe(dateOn()) }), output: done() }),
    refuseExtension: verb({ input: fields({ ...one, words: prose(500), resolvedOn: maybe(dateOn()) }), output: done() }),
    /** Written by the office; `ready` hands it to whoever signs. */
    draftReply: verb({
      input: fields({
        ...office, body: prose(6000), /** For the residents behind it, who do not read the letter. */ plainWords: maybe(prose(1000)), letter: oneOf(letters), promisedOn: maybe(dateOn()), whyNoDate: maybe(line(200)),
        contactName: maybe(line(20)), contactPhone: maybe(line(20)), ready: flag(),
      }),
      output: done(),
    }),
    /** 经办人: who in the office has it; nobody named, it is everybody's there. */
    nameUndertaker: verb({ input: fields({ ...office, personId: maybe(id()) }), output: done() }),
    /** 移交在办件: cases of one person of an office go on with another; `ids` are those that were looked at and confirmed. Without `fromId` those that nobody has. */
    passCases: verb({ input: fields({ officeId: id(), fromId: maybe(id()), toId: id(), ids: listOf(id(), 200), seats: maybe(flag()), words: maybe(prose(500)) }), output: done({ count: count() }), creates: true }),
    /** 审签: a step of the office passes the reply on; from the last one it goes to who signs. */
    checkReply: verb({ input: fields({ ...office, words: maybe(prose(500)) }), output: done() }),
    /** 退回拟稿: with a word, by the step it lies with or by the government office that is to sign it. */
    returnReply: verb({ input: fields({ ...office, words: prose(500) }), output: done() }),
    /** Signed, numbered and sent. A village committee's plain letter has no number. */
    issueReply: verb({ input: fields({ ...office, signer: line(20), documentNumber: maybe(line(40)), /** It leaves out numbers after the last one, and is right. */ numberSure: maybe(flag()), issuedOn: maybe(dateOn()) }), output: done() }),
    recordFaceToFace: verb({ input: fields({ ...office, on: dateOn(), spot: line(60), present: line(200), said: prose(1000), fileIds: maybe(listOf(id(), 6)) }), output: done() }),
    giveCoOpinion: verb({ input: fields({ ...office, words: prose(3000) }), output: done() }),
    /** The main handler gives it back because it says nothing; `officeId` is the co-handler's. */
    sendBackCoOpinion: verb({ input: fields({ ...office, words: prose(500) }), output: done() }),
    appraise: verb({ input: fields({ ...one, ...form }), output: done() }),
    /** For a deputy who filled in the paper form: its scan is required. */
    enterAppraisal: verb({ input: fields({ ...one, ...form, filledOn: dateOn(), fileIds: listOf(id(), 6) }), output: done() }),
    /** 更正评价, once a form and with the reason; staff need the picture of the deputy's paper. */
    changeAppraisal: verb({ input: fields({ ...one, ...form, reason: prose(500), fileIds: maybe(listOf(id(), 6)) }), output: done() }),
    /** 打招呼: who spoke with the deputy about the rating. Told to the presidium alone. */
    noteApproach: verb({ input: fields({ ...one, by: line(60), on: dateOn(), way: oneOf(contactWays), words: prose(500) }), output: done() }),
    /** The presidium's letter 重新办理. */
    orderRehandling: verb({ input: fields({ ...one, ground: prose(1000) }), output: done() }),
    concludeAfterMeeting: verb({ input: fields({ ...one, metOn: dateOn(), words: prose(2000) }), output: done() }),
    close: verb({ input: fields(one), output: done() }),
    /** 退回办理: to where it stood before it was closed, or to the offices, whose due date stays what it was. */
    reopen: verb({ input: fields({ ...one, to: oneOf(reopenings), words: prose(500) }), output: done() }),
    checkPublication: verb({ input: fields({ ...one, ...strikes }), output: done() }),
    confirmPublication: verb({ input: fields({ ...one, checkId: id() }), output: done() }),
    withhold: verb({ input: fields({ ...one, ground: oneOf(withholdGrounds), words: prose(500) }), output: done() }),
    withdraw: verb({ input: fields({ ...one, words: prose(500) }), output: done() }),
    void: verb({ input: fields({ ...one, words: prose(500) }), output: done() }),
    /** 催办: the offices that owe something are reminded, by letter too: 催办函, or 督办函 where the presidium presses itself. */
    remind: verb({ input: fields({ ...one, words: maybe(line(200)), letter: maybe(oneOf(pressLetters)) }), output: done() }),
    /** How far is it? Asked of every office that still owes an answer, beside the schedule. */
    askProgress: verb({ input: fields(one), output: done() }),
    /** 办理进展, in a line or two. */
    reportProgress: verb({ input: fields({ ...office, words: prose(500) }), output: done() }),
    /** 定为重点督办, with the leader in charge by name and post; `on` is the day of the presidium's act where it was earlier. */
    nameKey: verb({ input: fields({ ...one, leader: line(40), ground: oneOf(keyGrounds), on: maybe(dateOn()) }), output: done() }),
    dropKey: verb({ input: fields({ ...one, words: prose(500) }), output: done() }),
    /** Where the higher congress has no house on this server: what it answered, by letter or telephone; the residents behind it read words of their own. */
    recordHigherReply: verb({
      input: fields({ ...one, by: line(60), answeredOn: dateOn(), numberLabel: maybe(line(40)), documentNumber: maybe(line(40)), words: prose(6000), plainWords: maybe(prose(1000)), fileIds: maybe(listOf(id(), 6)) }), output: done(),
    }),
    /** Another deputy takes over what a deputy left when the mandate ended. */
    handOver: verb({ input: fields({ ...one, personId: id() }), output: done() }),
    /** 并案办理: these cases of one content are handled together with this leading one, and answered each by a letter of its own. */
    mergeHandling: verb({ input: fields({ ...one, withIds: listOf(id(), 30) }), output: done() }),
    /** 分开办理, before the reply went out: it goes on alone from where it stands. */
    separateHandling: verb({ input: fields({ ...one, words: maybe(prose(500)) }), output: done() }),
    ...pastVerbs,
  },
  views: { ...views, ...pastViews },
});
