import type { DateOn } from '#kernel/dates.ts';
import { type Calendar, type Period, due } from '#kernel/deadline.ts';
import { workflow } from '#kernel/workflow.ts';
import { noticeWays } from '#features/opinion/rules.ts';

/** How it came: 来信, 来访, 来电; sent down by the higher congress 上级交办; passed on by another organ 其他机关转来. */
export const sources = ['letter', 'visit', 'phone', 'sentDown', 'passedOn'] as const;
export type Source = (typeof sources)[number];

/** Came from another organ: it can be given back, and may be answered for. */
export const isFromOrgan = (source: Source): boolean => source === 'sentDown' || source === 'passedOn';

/** 建议意见, 申诉求决, 检举控告 (《信访工作条例》第二十八条至第三十一条); 涉法涉诉 is kept apart and goes to the political and legal organs. */
export const kinds = ['proposal', 'claim', 'accusation', 'judicial'] as const;
export type Kind = (typeof kinds)[number];

/** The rounds of the organ that decides: handling 办理, review 复查, second review 复核. */
export const stages = ['handling', 'review', 'reReview'] as const;
export type Stage = (typeof stages)[number];

/** Where a matter stands with this congress. */
export const states = ['registered', 'objected', 'own', 'passed', 'directed', 'answered', 'returned', 'closed', 'void'] as const;
export type State = (typeof states)[number];

/** Decided what becomes of it, and not over yet. */
const sorted = ['own', 'passed', 'directed', 'answered'] as const satisfies readonly State[];
/** Nothing more is owed here. */
export const finalStates = ['returned', 'closed', 'void'] as const satisfies readonly State[];
const open = ['registered', 'objected', ...sorted] as const satisfies readonly State[];

/** The life of a matter. The congress registers, forwards and urges; the organ that is competent decides, watched and not directed. */
export const life = workflow({
  states,
  initial: 'registered',
  final: finalStates,
  steps: {
    amend: { from: open },
    takeOn: { from: ['registered'], to: 'own' },
    passOn: { from: ['registered', 'own'], to: 'passed' },
    direct: { from: ['registered', 'own'], to: 'directed' },
    object: { from: ['registered'], to: 'objected' },
    settleObjection: { from: ['objected'], to: ['returned', 'registered'] },
    tell: { from: [...sorted, 'returned'] },
    beginStage: { from: ['passed'] },
    extendStage: { from: ['passed'] },
    endStage: { from: ['passed'] },
    /** The county's house to one of its towns, and back from the wrong one. */
    sendDown: { from: ['registered', 'own'], to: 'passed' },
    takeBack: { from: ['passed'], to: 'registered' },
    urge: { from: ['passed'] },
    answer: { from: ['own'], to: 'answered' },
    reportBack: { from: sorted },
    /** Says too little: the county sends a town's report back. */
    returnReport: { from: ['passed'] },
    /** Sorted wrongly, or to the wrong organ. */
    sortAnew: { from: [...sorted, 'closed'] },
    close: { from: ['passed', 'directed', 'answered'], to: 'closed' },
    reopen: { from: ['closed'], to: ['passed', 'directed', 'answered'] },
    void: { from: open, to: 'void' },
    bar: { from: states },
    unbar: { from: states },
  },
});
export type LifeVerb = (typeof life.verbs)[number];

/** How a petitioner is told in writing: the ways an opinion's resident is. */
export const toldWays = noticeWays;
export type ToldWay = (typeof toldWays)[number];

/** How the list is divided. */
export const groups = ['toSort', 'running', 'below', 'late', 'done'] as const;

/** How a matter sent down to a town stands: to be copied there; received; nobody would be left there to handle it; taken back. */
export const sendingStates = ['waiting', 'received', 'barred', 'takenBack'] as const;
export type SendingState = (typeof sendingStates)[number];

/** Why somebody of the house may not know of a matter: it is about himself 被反映人, or he must keep away 回避. */
export const barGrounds = ['accused', 'recused'] as const;

/** The clauses behind the numbers below. */
export const laws = {
  /** 多人采用走访形式提出共同的信访事项的，应当推选代表，代表人数不得超过5人 */
  representatives: '《信访工作条例》第二十条',
  /** 登记；属于职责范围的告知受理和办理途径，属于其他机关的转送或者告知；十五日内书面告知；不属于的五个工作日内提出异议 */
  register: '《信访工作条例》第二十三条',
  /** 与信访事项或者信访人有直接利害关系的，应当回避 */
  recusal: '《信访工作条例》第二十八条',
  /** 自受理之日起60日内办结；情况复杂的，经负责人批准可以适当延长，延长期限不得超过30日，并告知理由 */
  handling: '《信访工作条例》第三十四条',
  /** 收到书面答复30日内请求复查，30日内复查；收到复查意见30日内请求复核，30日内复核 */
  review: '《信访工作条例》第三十五条、第三十六条',
} as const;

/** Of a group visit so many speak for all; more is refused. */
export const mostRepresentatives = 5;
/** From the day the competent organ accepts, and by how much its head may extend once. Days. */
const stageDays: Readonly<Record<Stage, number>> = { handling: 60, review: 30, reReview: 30 };
const extensionDays = 30;

/** The organ's last day of a round that begins on this day. */
export const stageDue = (stage: Stage, beganOn: DateOn, calendar: Calendar): DateOn => due(beganOn, { days: stageDays[stage] }, calendar);
/** The latest last day its head may extend it to: counted from the first day, so that a moved holiday is not counted twice. */
export const latestExtension = (beganOn: DateOn, calendar: Calendar): DateOn => due(beganOn, { days: stageDays.handling + extensionDays }, calendar);

/** The congress's own clocks: the written word of where it went, and the objection where another organ passed it on. */
export const ownClocks = (source: Source, receivedOn: DateOn, periods: { tell: Period; object: Period }, calendar: Calendar): { toldDueOn: DateOn; objectionDueOn: DateOn | null } =>
  ({ toldDueOn: due(receivedOn, periods.tell, calendar), objectionDueOn: isFromOrgan(source) ? due(receivedOn, periods.object, calendar) : null });

/** A round as the rules see it. */
export interface StageFacts {
  readonly stage: Stage;
  readonly beganOn: DateOn;
  readonly endedOn: DateOn | null;
}

/**
 * The round that may begin on this day after those there were, or why none may: one at a time, in their order; after the second
 * review the same facts are not taken up again. Whether a review was asked for in time (30 days from receipt) the organ decides.
 */
export function nextStage(before: readonly StageFacts[], on: DateOn): { readonly stage: Stage } | { readonly refused: 'running' | 'final' | 'tooEarly' } {
  const last = before.at(-1);
  if (!last) return { stage: 'handling' };
  if (last.endedOn === null) return { refused: 'running' };
  const stage = stages[stages.indexOf(last.stage) + 1];
  if (!stage) return { refused: 'final' };
  return on < last.endedOn ? { refused: 'tooEarly' } : { stage };
}

/** As people write it: 信访〔2026〕12号. */
export const numberLabel = (year: number, number: number): string => `信访〔${year}〕${number}号`;
