import { type Actor, keepsTheOffice } from '#kernel/actor.ts';
import { type Clause, type Policy, only } from '#kernel/verdict.ts';
import { type LifeVerb, isFromOrgan, life } from './rules.ts';
import { type Petition, comesToNothing, owed, runningStage } from './rules/petition.ts';

type Sentence = Clause<Petition>;
const says = (test: (actor: Actor, petition: Petition, today: string) => boolean, code: string, status?: 403 | 409): Sentence => only(test, code, status);

/** It is not about him and he has not kept away from it. */
export const isNotBarred = (actor: Actor, { barredIds }: Pick<Petition, 'barredIds'>): boolean => actor.personId === null || !barredIds.includes(actor.personId);

const theOffice = says(keepsTheOffice, 'petition.onlyTheOffice');
const notBarred = says(isNotBarred, 'petition.barred');
const now = (verb: LifeVerb): Sentence => says((_, { state }) => life.allows(state, verb), 'platform.wrongState', 409);
const keeper = (verb: LifeVerb): readonly Sentence[] => [theOffice, notBarred, now(verb)];
const fromOrgan = says((_, { source }) => isFromOrgan(source), 'petition.notFromOrgan', 409);
const stageRuns = says((_, petition) => runningStage(petition) !== null, 'petition.noStage', 409);
const mayExtend = says((_, petition) => { const stage = runningStage(petition); return stage?.stage === 'handling' && !stage.isExtended; }, 'petition.extendedOnce', 409);
const notReported = says((_, { reportedOn }) => reportedOn === null, 'petition.reportedBefore', 409);
const nothingOwed: readonly Sentence[] = (['notTold', 'notReported', 'noReportFromBelow', 'stageRuns'] as const).map((what) => says((_, petition) => owed(petition) !== what, `petition.${what}`, 409));

const ofACounty = says(({ tenantKind }) => tenantKind === 'county', 'petition.onlyACounty');
const isSent = says((_, { sending }) => sending !== null, 'petition.notSentDown', 409);
const isNotSent = says((_, { sending }) => sending === null, 'petition.liesBelow', 409);
/** A town that has it no longer reports on it no more. */
const hasReport = says((_, { sending }) => sending !== null && sending.reportedOn !== null && !comesToNothing(sending), 'petition.nothingToReturn', 409);
const noReportYet = says((_, { sending }) => sending?.reportedOn === null, 'petition.reportCame', 409);

/** What registering needs: nothing but the office. */
export type Plan = Record<never, never>;

type Subjects = Record<LifeVerb | 'reveal', Petition> & { register: Plan };

/** Who may do what: the office of the congress alone, and nobody whom the matter concerns. */
export const policy: Policy<Subjects, Petition> = {
  see: [theOffice, notBarred],
  register: [only<Plan>(keepsTheOffice, 'petition.onlyTheOffice')],
  amend: keeper('amend'),
  takeOn: keeper('takeOn'),
  passOn: keeper('passOn'),
  direct: keeper('direct'),
  object: [...keeper('object'), fromOrgan],
  settleObjection: keeper('settleObjection'),
  tell: keeper('tell'),
  beginStage: [...keeper('beginStage'), says((_, { kind }) => kind === 'claim', 'petition.noRounds', 409)],
  extendStage: [...keeper('extendStage'), stageRuns, mayExtend],
  endStage: [...keeper('endStage'), stageRuns],
  sendDown: [...keeper('sendDown'), ofACounty],
  takeBack: [...keeper('takeBack'), ofACounty, isSent, noReportYet],
  returnReport: [...keeper('returnReport'), ofACounty, isSent, hasReport],
  sortAnew: keeper('sortAnew'),
  urge: keeper('urge'),
  answer: keeper('answer'),
  reportBack: [...keeper('reportBack'), fromOrgan, notReported],
  close: [...keeper('close'), ...nothingOwed],
  reopen: keeper('reopen'),
  // Taken back first: a copy would be left in the town.
  void: [...keeper('void'), isNotSent],
  bar: keeper('bar'),
  unbar: keeper('unbar'),
  reveal: [theOffice, notBarred],
};
