import { workflow } from '#kernel/workflow.ts';

/** 固定接待日、每周半天轮值、领导接待、上街设点、每季座谈、每月走访: what a presidium may resolve upon. */
export const forms = ['monthlyDay', 'weeklyHalfDay', 'leaders', 'stand', 'forum', 'monthlyVisit'] as const;
export type Form = (typeof forms)[number];

/** The clauses reception rests on. */
export const laws = {
  /** 代表在原选举单位或者选区听取和反映意见和要求；主席团组织代表就地就近联系群众 */
  contact: '《代表法》第二十八条',
} as const;

/** How often a form comes, where it is held and who receives: `none` makes no turns, each deputy goes by himself. */
export interface FormNature {
  readonly every: 'week' | 'month' | 'quarter';
  readonly at: 'station' | 'town' | 'none';
  readonly who: 'met' | 'leaders' | 'all';
}

/** What each form is by itself, whichever day a town chooses. */
export const natures = {
  monthlyDay: { every: 'month', at: 'station', who: 'met' },
  weeklyHalfDay: { every: 'week', at: 'station', who: 'met' },
  leaders: { every: 'month', at: 'town', who: 'leaders' },
  stand: { every: 'month', at: 'town', who: 'all' },
  forum: { every: 'quarter', at: 'station', who: 'met' },
  monthlyVisit: { every: 'month', at: 'none', who: 'all' },
} as const satisfies Readonly<Record<Form, FormNature>>;

/** Forms for which turns are made. */
export const rotaForms = forms.filter((form): form is Exclude<Form, 'monthlyVisit'> => natures[form].at !== 'none');

/** A day as a resolution says it: the 10th, the second Wednesday, every Friday. */
export interface DayRule {
  readonly monthDay: number | null;
  readonly nth: number | null;
  readonly weekday: number | null;
}

/** A form as it is switched on. */
export interface FormSet extends DayRule {
  readonly kind: Form;
  readonly resolvedOn: string | null;
  readonly startTime: string;
  readonly endTime: string;
  readonly needed: number;
  readonly venue: string | null;
}

/** What holds in a town that has set nothing: one monthly day at every station, the second Wednesday in the morning. */
export const usualForm: FormSet = { kind: 'monthlyDay', resolvedOn: null, monthDay: null, nth: 2, weekday: 3, startTime: '09:00', endTime: '11:30', needed: 1, venue: null };

/** How a town wants its market days 圩日: receive where people come anyway, or not while everybody is at the market. */
export const marketWishes = ['prefer', 'avoid', 'neither'] as const;
export type MarketWish = (typeof marketWishes)[number];
export const marketKinds = ['lunar', 'solar', 'weekday'] as const;
export type MarketKind = (typeof marketKinds)[number];

/** Why a reception is on another day than the resolution says. */
export const moves = ['toMarket', 'offMarket', 'holiday', 'hand'] as const;
export type Move = (typeof moves)[number];

/** Where a reception stands. */
export const states = ['planned', 'held', 'cancelled'] as const;
export type State = (typeof states)[number];

/** The life of one reception 接待日. */
export const life = workflow({
  states, initial: 'planned', final: ['held', 'cancelled'],
  steps: {
    place: { from: ['planned'] },
    move: { from: ['planned'] },
    cancel: { from: ['planned'], to: 'cancelled' },
    askSwap: { from: ['planned'] },
    agreeSwap: { from: ['planned'] },
    declineSwap: { from: ['planned'] },
    withdrawSwap: { from: ['planned'] },
    receive: { from: ['planned', 'held'] },
    close: { from: ['planned'], to: 'held' },
    reopen: { from: ['held'], to: 'planned' },
  },
});
export type LifeVerb = (typeof life.verbs)[number];

/** One reception as its verbs see it. */
export interface Reception {
  readonly id: string;
  readonly version: number;
  readonly state: State;
  readonly kind: Exclude<Form, 'monthlyVisit'>;
  readonly stationId: string | null;
  readonly venue: string;
  readonly heldOn: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly needed: number;
  readonly personIds: readonly string[];
  /** Swaps of it that wait for an answer. */
  readonly swaps: readonly Swap[];
}

/** Somebody asks another to take his turn, or to exchange it. */
export interface Swap {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly forDayId: string | null;
}

/** Most receptions in one rota: 30 stations every week, and what the town holds together. */
export const mostDays = 2000;

/** Days ahead that the public schedule shows. */
export const shownAheadDays = 92;
