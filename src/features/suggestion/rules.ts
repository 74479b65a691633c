import { workflow } from '#kernel/workflow.ts';

/** The congress a suggestion is made to; a deputy of two chooses (route by mandate). */
export const levels = ['township', 'county', 'city'] as const;
export type Level = (typeof levels)[number];

/** 建议、批评和意见: what a deputy hands in. The law has all three handled alike (《代表法》第二十四条); they differ in what they ask. */
export const kinds = ['suggestion', 'criticism', 'comment'] as const;
export type Kind = (typeof kinds)[number];

/** What a suggestion is about; the division a township printed for its own list, widened by the common names. */
export const topics = ['roads', 'townBuilding', 'farming', 'schoolsAndHealth', 'welfare', 'environment', 'safety', 'other'] as const;
export type Topic = (typeof topics)[number];

/** Where it comes from 来源. */
export const origins = ['opinions', 'research', 'visit', 'reception', 'inspection', 'own'] as const;
export type Origin = (typeof origins)[number];

/** Why a paper is not handled as a suggestion 不属于建议范围; every province's list says the same with other words. */
export const elsewhereGrounds = [
  'ownMatter', 'forwardedLetter', 'petition', 'report', 'pendingCase', 'tender', 'promotion', 'noContent', 'legalAdvice', 'otherPower',
] as const;
export type ElsewhereGround = (typeof elsewhereGrounds)[number];

/** Why a closed suggestion, or a part of it, is not shown to the public. */
export const withholdGrounds = ['stateSecret', 'tradeSecret', 'privacy', 'deputyAsked', 'ongoingCase', 'reprisal'] as const;
export type WithholdGround = (typeof withholdGrounds)[number];

/** Why six months and not three: 涉及面广、处理难度大. */
export const longGrounds = ['wide', 'difficult', 'higherDecision', 'season'] as const;
export type LongGround = (typeof longGrounds)[number];

/** Why an office asks not to be the one 退办. */
export const returnGrounds = ['notOurPower', 'otherOffice', 'higherPower', 'merged', 'officeClosed'] as const;

/** How a signature or confirmation came. */
export const confirmWays = ['own', 'paper', 'phone'] as const;
export type ConfirmWay = (typeof confirmWays)[number];

/** 三见面: before, during and after the handling. */
export const contactKinds = ['before', 'during', 'after'] as const;
export const contactWays = ['visit', 'meeting', 'phone', 'onSite', 'letter'] as const;
/** Face to face: what 面商率 counts. */
export const meetingWays = ['visit', 'meeting', 'onSite'] as const satisfies readonly (typeof contactWays)[number][];

/** 主办、会办、分办 (each answers its own part). */
export const handlerRoles = ['main', 'co', 'part'] as const;
export type HandlerRole = (typeof handlerRoles)[number];

/** Who writes outward: the town government for its inner offices, a body with a seal of its own, or a plain letter of a village committee. */
export const issuers = ['townGovernment', 'own', 'plain'] as const;
export type Issuer = (typeof issuers)[number];

/** 满意·基本满意·不满意. */
export const marks = ['satisfied', 'basicallySatisfied', 'dissatisfied'] as const;
export type Mark = (typeof marks)[number];

/**
 * Why a suggestion is pressed as a key one 重点督办. The law has a county's council of chairs fix them (《代表法》第五十二条);
 * in a township the presidium does, as provinces provide; what makes one is alike in all.
 */
export const keyGrounds = ['weighty', 'concentrated', 'hard', 'yearly'] as const;
export type KeyGround = (typeof keyGrounds)[number];

/** What the congress sends a letter by. */
export const drawing = ['assign', 'remind', 'nameKey', 'orderRehandling'] as const;

/** What is done with a reply between writing and sending it. */
export const signingActs = ['checkReply', 'returnReply', 'issueReply'] as const;

/** By which letter the offices are reminded: by the office's, or by the presidium's own. */
export const pressLetters = ['reminder', 'supervision'] as const;

/** A case that was closed by mistake goes back to where it stood, or to the offices. */
export const reopenings = ['before', 'handling'] as const;

/** Where a suggestion stands. */
export const states = [
  'draft', 'cosigning', 'submitted', 'mending', 'accepted', 'prepared', 'dividing', 'assigned', 'handling', 'reassigning', 'replied',
  'appraised', 'dissatisfied', 'rehandling', 'disputed', 'concluded', 'closed', 'checked', 'published', 'withheld',
  'elsewhere', 'forwarded', 'withdrawn', 'void',
] as const;
export type State = (typeof states)[number];

/** Not handed in yet: nobody's business but the writers'. */
export const earlyStates = ['draft', 'cosigning'] as const satisfies readonly State[];
/** With handlers who owe an answer. */
export const workStates = ['dividing', 'assigned', 'handling', 'reassigning', 'rehandling'] as const satisfies readonly State[];
/** Answered; whether the deputy is content is told to the presidium only, so handlers see one and the same here. */
export const answeredStates = ['replied', 'appraised', 'dissatisfied', 'disputed', 'concluded'] as const satisfies readonly State[];
/** Ended; the first two may still change places. */
export const finalStates = ['published', 'withheld', 'elsewhere', 'forwarded', 'withdrawn', 'void'] as const satisfies readonly State[];
const closedStates = ['closed', 'checked'] as const satisfies readonly State[];
/** What is closed keeps its deputy and its offices; only the publication is left to do. */
export const settledStates = [...finalStates, ...closedStates] as const satisfies readonly State[];
const beforeAssignment = ['submitted', 'mending', 'accepted', 'prepared'] as const satisfies readonly State[];
/** On the way to the first answer: where 并案办理 has a meaning. */
export const jointStates = ['accepted', 'prepared', 'dividing', 'assigned', 'handling', 'reassigning'] as const satisfies readonly State[];
const openStates = [...earlyStates, ...beforeAssignment, ...workStates, ...answeredStates] as const satisfies readonly State[];

/** The life of a suggestion 建议. Assigning 交办 is the presidium's act; what an office does is on its own row. */
export const life = workflow({
  states,
  initial: 'draft',
  final: finalStates,
  steps: {
    amend: { from: [...earlyStates, 'mending'] },
    askCosigners: { from: [...earlyStates, 'mending'], to: ['cosigning', 'mending'] },
    cosign: { from: ['cosigning', 'mending'] },
    declineCosign: { from: ['cosigning', 'mending'] },
    /** While the words are with the deputies; once handed in it stands under the paper. */
    takeBackSignature: { from: ['cosigning', 'mending'] },
    recordPaperSignature: { from: [...openStates, ...closedStates, 'published', 'withheld'] },
    submit: { from: [...earlyStates, 'mending'], to: ['submitted', 'forwarded'] },
    accept: { from: ['submitted'], to: 'accepted' },
    returnForMending: { from: ['submitted'], to: 'mending' },
    sendElsewhere: { from: ['submitted'], to: 'elsewhere' },
    takeBack: { from: ['elsewhere'], to: 'submitted' },
    prepare: { from: ['accepted', 'prepared', 'reassigning'], to: ['prepared', 'reassigning'] },
    assign: { from: ['prepared', 'reassigning'], to: ['dividing', 'assigned', 'handling', 'rehandling'] },
    divide: { from: ['dividing'], to: ['assigned', 'handling', 'rehandling'] },
    acceptWork: { from: workStates, to: workStates },
    nameUndertaker: { from: [...workStates, ...answeredStates] },
    askReturn: { from: workStates },
    allowReturn: { from: workStates, to: workStates },
    refuseReturn: { from: workStates },
    logContact: { from: [...workStates, ...answeredStates, ...closedStates, 'published', 'withheld'] },
    confirmContact: { from: [...workStates, ...answeredStates, ...closedStates, 'published', 'withheld'] },
    voidContact: { from: [...workStates, ...answeredStates, ...closedStates, 'published', 'withheld'] },
    declareUnreachable: { from: workStates },
    askExtension: { from: ['handling', 'reassigning', 'dividing'] },
    grantExtension: { from: ['handling', 'reassigning', 'dividing'] },
    refuseExtension: { from: ['handling', 'reassigning', 'dividing'] },
    draftReply: { from: workStates },
    checkReply: { from: workStates },
    returnReply: { from: workStates },
    issueReply: { from: workStates, to: ['replied', ...workStates] },
    recordFaceToFace: { from: [...workStates, ...answeredStates, ...closedStates, 'published', 'withheld'] },
    giveCoOpinion: { from: workStates },
    sendBackCoOpinion: { from: workStates },
    appraise: { from: ['replied'], to: ['appraised', 'dissatisfied', 'disputed'] },
    enterAppraisal: { from: ['replied'], to: ['appraised', 'dissatisfied', 'disputed'] },
    orderRehandling: { from: ['dissatisfied'], to: 'rehandling' },
    changeAppraisal: { from: ['appraised', 'dissatisfied', 'disputed'], to: ['appraised', 'dissatisfied', 'disputed'] },
    noteApproach: { from: answeredStates },
    concludeAfterMeeting: { from: ['disputed'], to: 'concluded' },
    close: { from: ['replied', 'appraised', 'concluded'], to: 'closed' },
    reopen: { from: closedStates, to: ['replied', 'appraised', 'concluded', 'rehandling'] },
    checkPublication: { from: ['closed', 'checked', 'published', 'withheld'], to: ['checked', 'published'] },
    confirmPublication: { from: ['checked'], to: ['published', 'withheld'] },
    withhold: { from: ['closed', 'checked', 'published'], to: ['checked', 'withheld'] },
    withdraw: { from: openStates, to: 'withdrawn' },
    void: { from: [...openStates, 'closed'], to: 'void' },
    remind: { from: workStates },
    askProgress: { from: workStates },
    reportProgress: { from: workStates },
    nameKey: { from: ['accepted', 'prepared', ...workStates, ...answeredStates] },
    dropKey: { from: ['accepted', 'prepared', ...workStates, ...answeredStates, 'closed'] },
    handOver: { from: openStates },
    /** The new lead of one that was handed in says that he leads it; closing it does not answer for him. */
    confirmLead: { from: [...beforeAssignment, ...workStates, ...answeredStates, ...closedStates, 'published', 'withheld'] },
    mergeHandling: { from: ['accepted', 'prepared', 'dividing', 'assigned', 'handling'] },
    separateHandling: { from: jointStates },
    recordHigherReply: { from: ['forwarded'] },
    /** 补录: one that was voided stands again, as the list of the old books has it now; `enterPast` and `confirmPast` do it. */
    lateAmended: { from: ['void'], to: 'closed' },
  },
});
export type LifeVerb = Exclude<(typeof life.verbs)[number], 'lateAmended'>;

/** The stages under which the office looks for suggestions; what its deputy is mending and what ended otherwise stand only among all. */
export const stages = {
  toCheck: ['submitted'],
  handling: ['accepted', 'prepared', ...workStates],
  answered: answeredStates,
  closed: [...closedStates, 'published', 'withheld'],
} as const satisfies Readonly<Record<string, readonly State[]>>;
export const stageKeys = ['toCheck', 'handling', 'answered', 'closed'] as const satisfies readonly (keyof typeof stages)[];

/** How one office stands: proposed by the clerk, assigned by the chair, taken over, given back, and another put in its place. */
export const assignmentStates = ['proposed', 'assigned', 'accepted', 'returnAsked', 'returned', 'replaced'] as const;
export type AssignmentState = (typeof assignmentStates)[number];
/** The office has it. */
export const liveStates = ['assigned', 'accepted', 'returnAsked'] as const satisfies readonly AssignmentState[];

/** How a word with the deputy stands: logged by the office, confirmed or disputed by the deputy, void where it was logged by mistake. */
export const contactStates = ['logged', 'confirmed', 'disputed', 'void'] as const;
export type ContactState = (typeof contactStates)[number];

/** Asked to sign too; confirmed and declined by himself; lapsed when it was handed in without him. */
export const cosignerStates = ['asked', 'confirmed', 'declined', 'lapsed'] as const;
export type CosignerState = (typeof cosignerStates)[number];

/** Where a search looks beside the title, in the order in which a list says where it found something. */
export const searchedParts = ['facts', 'proposal', 'reply'] as const;

/** Attempts on so many different days, and the clerk's note, stand for the contact the law asks for. */
export const attemptsNeeded = 3;

/** The clauses the steps rest on, for the lamp, the pages and docs/law.md. */
export const laws = {
  twoChannels: '《代表法》第二十四条、第三十六条',
  assignedByPresidium: '《代表法》第五十一条、《地方组织法》第四十二条',
  answerInThreeMonths: '《代表法》第五十一条',
  contactWithDeputy: '《代表法》第五十一条',
  pressedByPresidium: '《代表法》第五十二条',
  countedFromNextDay: '《民法典》第二百零一条至第二百零三条',
} as const;
