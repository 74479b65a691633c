import { workflow } from '#kernel/workflow.ts';

/** From the day of a B reply by itself, spelled out by the office, or agreed to at a meeting. */
export const sources = ['replyDay', 'spelledOut', 'agreed', 'told'] as const;

/** Where a day was read that is no promise yet: in a reply, in a co-handler's opinion, or in a progress report. */
export const saidPlaces = ['reply', 'coOpinion', 'progress'] as const;
export type SaidPlace = (typeof saidPlaces)[number];

/** Where a promise stands. */
export const states = ['drafted', 'running', 'claimed', 'kept', 'extended', 'adjusted', 'notYet', 'void'] as const;
export type State = (typeof states)[number];

/** The office still has to do it. */
export const owedStates = ['running', 'extended', 'adjusted'] as const satisfies readonly State[];
/** Not done and not given up: what "still open" means in every list and figure. */
export const openStates = [...owedStates, 'claimed', 'notYet'] as const satisfies readonly State[];
/** What the public may read: a claim nobody has checked is not among them. */
export const publicStates = ['running', 'kept', 'extended', 'adjusted', 'notYet'] as const satisfies readonly State[];
export type PublicState = (typeof publicStates)[number];
/** To where a claim is sent back. */
export const statesBefore = [...owedStates, 'notYet'] as const satisfies readonly State[];

/** What an office may ask the presidium for: another day, another content, or to own up that it cannot be done yet. */
export const wants = ['extended', 'adjusted', 'notYet'] as const;
export type Want = (typeof wants)[number];

/** 暂不具备条件: what is missing. */
export const reasons = ['higherFunds', 'land', 'power', 'policy', 'consent', 'season', 'other'] as const;
export type Reason = (typeof reasons)[number];

/** Whether it is done, as deputy and resident say. */
export const answers = ['done', 'partly', 'notDone'] as const;
/** How an answer came. */
export const ways = ['own', 'phone', 'visit', 'paper'] as const;

/** The life of a promise 承诺. `issue` is the reply's: what was drafted with it holds from then on. */
export const life = workflow({
  states,
  initial: 'drafted',
  final: ['kept', 'notYet', 'void'],
  steps: {
    issue: { from: ['drafted'], to: 'running' },
    amend: { from: ['drafted', ...owedStates] },
    claim: { from: [...owedStates, 'notYet'], to: 'claimed' },
    confirm: { from: ['claimed'], to: 'kept' },
    sendBack: { from: ['claimed'], to: statesBefore },
    ask: { from: owedStates },
    grant: { from: owedStates, to: wants },
    refuse: { from: owedStates },
    review: { from: ['notYet'] },
    resume: { from: ['notYet'], to: 'extended' },
    reopen: { from: ['kept'], to: statesBefore },
    press: { from: owedStates },
    answer: { from: ['kept'] },
    answerAsResident: { from: ['kept'] },
    handOver: { from: openStates },
    publish: { from: [...openStates, 'kept'] },
    hide: { from: [...openStates, 'kept'] },
    void: { from: ['drafted', ...openStates], to: 'void' },
  },
});
export type LifeVerb = (typeof life.verbs)[number];

/** Figures look back so many months from today. */
export const windowMonths = 12;
