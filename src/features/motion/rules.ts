import type { TenantKind } from '#kernel/actor.ts';
import { workflow } from '#kernel/workflow.ts';

/** Deputies who must move it together, the lead included（《地方组织法》第二十二条）; a street committee is no congress and has no motions. */
export const leastSigners: Readonly<Record<TenantKind, number | null>> = { township: 5, street: null, county: 10 };

/** Where a motion stands. */
export const states = ['draft', 'cosigning', 'submitted', 'withCommittee', 'reported', 'onAgenda', 'asSuggestion', 'adopted', 'rejected', 'laidOver', 'withdrawn', 'void'] as const;
export type State = (typeof states)[number];

/** Not handed in yet: nobody's business but the writers'. */
export const earlyStates = ['draft', 'cosigning'] as const satisfies readonly State[];
/** Handed in, and the presidium has not decided yet. */
export const undecidedStates = ['submitted', 'withCommittee', 'reported'] as const satisfies readonly State[];
/** What the vote came to, as the minutes say it. */
export const outcomes = ['adopted', 'rejected', 'laidOver'] as const satisfies readonly State[];
/** The presidium has decided, and everybody may be told. */
export const publicStates = ['onAgenda', 'asSuggestion', ...outcomes, 'withdrawn'] as const satisfies readonly State[];
export type PublicState = (typeof publicStates)[number];
/** Where a search looks beside the title. */
export const searchedParts = ['ground', 'basis', 'plan'] as const;
/** A vote has not been taken: the movers may still ask for it back（《代表法》第十五条、《地方组织法》第二十二条）. */
export const beforeVote = [...undecidedStates, 'onAgenda'] as const satisfies readonly State[];
/** Ended. What the minutes say may be entered anew. */
export const finalStates = ['asSuggestion', ...outcomes, 'withdrawn', 'void'] as const satisfies readonly State[];

/** The life of a motion 议案. Whether it goes on the agenda is the presidium's decision, recorded by the chair. */
export const life = workflow({
  states,
  initial: 'draft',
  final: finalStates,
  steps: {
    amend: { from: earlyStates },
    askCosigners: { from: earlyStates, to: 'cosigning' },
    cosign: { from: ['cosigning'] },
    declineCosign: { from: ['cosigning'] },
    /** Before it is handed in; afterwards it stands under the motion. */
    takeBackSignature: { from: ['cosigning'] },
    recordPaperSignature: { from: [...earlyStates, ...beforeVote] },
    submit: { from: earlyStates, to: 'submitted' },
    withdraw: { from: earlyStates, to: 'withdrawn' },
    sendToCommittee: { from: ['submitted'], to: 'withCommittee' },
    recordReport: { from: ['withCommittee'], to: 'reported' },
    putOnAgenda: { from: ['submitted', 'reported'], to: 'onAgenda' },
    treatAsSuggestion: { from: ['submitted', 'reported'], to: 'asSuggestion' },
    askWithdrawal: { from: beforeVote },
    agreeWithdrawal: { from: beforeVote, to: 'withdrawn' },
    refuseWithdrawal: { from: beforeVote },
    recordOutcome: { from: ['onAgenda', ...outcomes], to: outcomes },
    /** The title as it should read; what is moved stays as it was signed. */
    mendTitle: { from: undecidedStates },
    checkPublication: { from: ['onAgenda', 'asSuggestion', ...outcomes] },
    confirmPublication: { from: [...publicStates] },
    hide: { from: [...publicStates] },
    handOver: { from: [...earlyStates, ...beforeVote] },
    /** The new lead of a motion that was handed in says that he leads it. */
    confirmLead: { from: beforeVote },
    void: { from: [...earlyStates, ...beforeVote, ...outcomes], to: 'void' },
  },
});
export type LifeVerb = (typeof life.verbs)[number];

/** The groups under which a list shows motions. */
export const groups = ['waiting', 'mine', 'open', 'done', 'checked'] as const;
export type Group = (typeof groups)[number];

/** The clauses the steps rest on, for the pages and docs/law.md. */
export const laws = {
  wholeMotion: '《代表法》第十五条',
  movedJointly: '《地方组织法》第二十二条',
  decidedByPresidium: '《地方组织法》第二十二条',
  withdrawnBeforeVote: '《地方组织法》第二十二条',
} as const;
