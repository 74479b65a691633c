import { workflow } from '#kernel/workflow.ts';

/** What deputies do together between the sessions. */
export const kinds = [
  'study', 'visit', 'reception', 'groupMeeting', 'forum', 'outreach', 'exchange', 'departmentReport', 'training', 'jointAction', 'inspection', 'research', 'lawCheck', 'dutyReport',
] as const;
export type Kind = (typeof kinds)[number];

/** The clauses the steps rest on, for the pages and docs/law.md. */
export const laws = {
  /** 乡镇主席、副主席根据主席团的安排，组织代表开展闭会期间的活动 */
  arrangedInTown: '《代表法》第二十五条',
  /** 闭会期间的活动以集体活动为主，以代表小组活动为基本形式 */
  collective: '《代表法》第二十六条',
  /** 视察、专题调研、执法检查由主席团统一安排 */
  inspection: '《代表法》第二十九条至第三十一条',
  /** 视察、调研中不直接处理问题 */
  handlesNothing: '《代表法》第三十三条',
} as const;

/** Only the presidium arranges these in a township; a deputy alone goes on a visit 走访 or studies 学习. */
const arranged: Readonly<Partial<Record<Kind, keyof typeof laws>>> = { inspection: 'inspection', research: 'inspection', lawCheck: 'inspection', dutyReport: 'arrangedInTown' };

/** What the presidium arranges: its office announces it, whoever's it is. */
export const arrangedKinds: readonly Kind[] = kinds.filter((kind) => Object.hasOwn(arranged, kind));

/** The clause by which the presidium must have arranged it, or null where the deputies of a station or group may by themselves. */
export const arrangementLaw = (kind: Kind): (typeof laws)[keyof typeof laws] | null => { const law = arranged[kind]; return law === undefined ? null : laws[law]; };

/** Where an activity stands. */
export const states = ['planned', 'announced', 'held', 'written', 'signed', 'reported', 'cancelled', 'void'] as const;
export type State = (typeof states)[number];

/** It has taken place, and who came is on record. */
export const heldStates = ['held', 'written', 'signed', 'reported'] as const satisfies readonly State[];
/** Has it taken place? */
export const isHeld = (state: State): boolean => heldStates.some((one) => one === state);

/** The life of an activity 代表活动. It begins as a line of the yearly plan, with its notice, or is entered after it was held on paper. */
export const life = workflow({
  states,
  initial: 'planned',
  final: ['reported', 'cancelled', 'void'],
  steps: {
    replan: { from: ['planned'] },
    announce: { from: ['planned'], to: 'announced' },
    amend: { from: ['announced'] },
    signUp: { from: ['announced'] },
    askLeave: { from: ['announced'] },
    agreeLeave: { from: ['announced'] },
    cancel: { from: ['planned', 'announced'], to: 'cancelled' },
    noteAttendance: { from: ['announced'], to: 'held' },
    enterHeld: { from: ['planned'], to: 'held' },
    correctAttendance: { from: heldStates },
    raiseOpinion: { from: heldStates },
    writeMinutes: { from: ['held', 'written'], to: 'written' },
    sendBack: { from: ['written'], to: 'held' },
    signOff: { from: ['written'], to: 'signed' },
    finishTask: { from: ['written', 'signed', 'reported'] },
    report: { from: ['signed'], to: 'reported' },
    void: { from: heldStates, to: 'void' },
    publish: { from: ['announced'] },
    publishSummary: { from: ['written', 'signed', 'reported'] },
    withdraw: { from: ['announced', ...heldStates, 'cancelled'] },
  },
});
export type LifeVerb = (typeof life.verbs)[number];

/** How attendance was taken: ticked on the list, a photo of the signed sheet, typed from paper. */
export const ways = ['ticked', 'photo', 'typed'] as const;
export type Way = (typeof ways)[number];

/** What a deputy answered; `cameAlong` was not asked and came. */
export const answers = ['asked', 'coming', 'leaveAsked', 'leaveAgreed', 'cameAlong'] as const;
export type Answer = (typeof answers)[number];

/** 出席·迟到·早退·请假·缺席. Leave is leave, never absence. */
export const attendances = ['present', 'late', 'leftEarly', 'leave', 'absent'] as const;
export type Attendance = (typeof attendances)[number];
/** Who came at all: this goes into the duty archive. */
export const cameAs = ['present', 'late', 'leftEarly'] as const satisfies readonly Attendance[];
export const came = (attendance: Attendance): boolean => cameAs.some((one) => one === attendance);

/** The most a page shows of one activity, the newest: more may be on record. */
export const mostShown = { files: 30, opinions: 60, coming: 100, done: 30 } as const;

/** The groups under which a list shows activities. */
export const groups = ['waiting', 'mine', 'coming', 'toRecord', 'held', 'planned'] as const;
export type Group = (typeof groups)[number];

/** Entered on a later day than it was: 补录, shown with both days. */
export const isLate = (enteredOn: string | null, endsOn: string | null): boolean => enteredOn !== null && endsOn !== null && enteredOn > endsOn;

/** 座谈养老 says by itself that it is a 座谈: the kind is not said twice. */
export const saysKind = (topic: string, kindWord: string): boolean => topic.startsWith(kindWord);

/** What people write between the figures of a number. */
const apart = String.raw`[-\s.·—()]*`;
const numbers = new RegExp(String.raw`(?<!\d)(?:1[3-9]\d${apart}\d{4}${apart}\d{4}|0\d{2,3}${apart}\d{7,8}|\d{15,19}|\d{17}[Xx])(?![\dXx])`);
/** Is there a phone, identity or account number in it, in whatever width it was typed? Such words are shown to nobody. */
export const holdsNumber = (words: string): boolean => numbers.test(words.normalize('NFKC'));

/** What comes next, by the state and, once it is announced, by the day: the act a to-do entry and a button name first. */
export function nextAct({ state, startsOn, myAnswer }: { readonly state: State; readonly startsOn: string | null; readonly myAnswer: Answer | null }, today: string): LifeVerb | null {
  if (state === 'announced') return startsOn !== null && startsOn > today && myAnswer === 'asked' ? 'signUp' : startsOn !== null && startsOn <= today ? 'noteAttendance' : 'agreeLeave';
  return ({ planned: 'announce', held: 'writeMinutes', written: 'signOff', signed: 'report' } as const satisfies Partial<Record<State, LifeVerb>>)[state as 'planned'] ?? null;
}
