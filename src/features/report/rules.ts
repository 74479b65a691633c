import { type Actor, has, presidiumSide } from '#kernel/actor.ts';
import { workflow } from '#kernel/workflow.ts';

/** States of a yearly report. */
export const states = ['draft', 'submitted', 'approved', 'dropped'] as const;
export type State = (typeof states)[number];
/** The town's own words, each in its fixed place of the paper: 主要做法, 存在问题, 下一步打算. */
export const parts = ['practice', 'problems', 'plans'] as const;

/** The life of a report. What was approved stays; figures that moved since are another report. */
export const life = workflow({
  states,
  initial: 'draft',
  final: ['approved', 'dropped'],
  steps: {
    write: { from: ['draft'] },
    submit: { from: ['draft'], to: 'submitted' },
    sendBack: { from: ['submitted'], to: 'draft' },
    approve: { from: ['submitted'], to: 'approved' },
    drop: { from: ['draft', 'submitted'], to: 'dropped' },
  },
});
/** One of its verbs. */
export type LifeVerb = (typeof life)['verbs'][number];

/** Most letters of one of its parts. */
export const mostWords = 3000;

/** The congress's side reads every report. */
export const readsReports = (actor: Actor): boolean => has(actor, ...presidiumSide);

/** The town's own words of a report. */
export interface OwnWords {
  readonly practice: string | null;
  readonly problems: string | null;
  readonly plans: string | null;
}

/** A report as its verbs see it. */
export interface Report extends OwnWords {
  readonly id: string;
  readonly version: number;
  readonly state: State;
  readonly year: number;
  readonly writtenBy: string;
  readonly approvedOn: string | null;
}
