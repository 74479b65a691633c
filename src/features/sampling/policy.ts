import { type Actor, has } from '#kernel/actor.ts';
import { type Policy, only } from '#kernel/verdict.ts';
import { type Draw, mostCalls, mostPopulation } from './rules.ts';

/** A draw about to be made. */
export interface DrawPlan {
  readonly daysInOrder: boolean;
  readonly population: readonly { readonly id: string; readonly number: string }[];
}
/** A call about to be entered. */
export interface CallPlan {
  readonly draw: Draw;
  readonly onList: boolean;
  readonly dayCame: boolean;
  readonly calls: number;
}

/** Who checks the handling: the county in its towns, the chair in his own. Those who handle and keep the papers do not draw. */
export const checks = (actor: Actor): boolean => has(actor, 'countyOfficer', 'chair');
const checker = only<unknown>(checks, 'sampling.onlyTheCheckers');
/** What was drawn of letters is the county's and its drawer's: who else checks may have to keep away from one. */
export const knowsOf = (actor: Actor, { subject, drawnBy }: Pick<Draw, 'subject' | 'drawnBy'>): boolean => subject !== 'petition' || has(actor, 'countyOfficer') || (drawnBy !== null && drawnBy === actor.personId);

interface Subjects { draw: DrawPlan; enterCall: CallPlan; exportSample: Draw }

/** The county's officer and the chair draw, call back and take the sample away. */
export const policy: Policy<Subjects, Draw> = {
  see: [checker, only<Draw>(knowsOf, 'sampling.onlyTheCheckers')],
  draw: [checker, only<DrawPlan>((_, { daysInOrder }) => daysInOrder, 'sampling.daysReversed', 422), only<DrawPlan>((_, { population }) => population.length > 0, 'sampling.nothingToDraw', 422), only<DrawPlan>((_, { population }) => population.length <= mostPopulation, 'sampling.tooManyToDraw', 422)],
  enterCall: [checker, only<CallPlan>((_, { onList }) => onList, 'sampling.notOnList', 409), only<CallPlan>((_, { dayCame }) => dayCame, 'sampling.dayToCome', 422), only<CallPlan>((_, { calls }) => calls < mostCalls, 'sampling.calledEnough', 409)],
  exportSample: [checker],
};
