import type { Calendar, Period } from '#kernel/deadline.ts';
import { dateOn } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { periodOf } from '#kernel/profile.ts';
import { capacityOf } from '#features/opinion/policy.ts';
import { type Opinion, type State as OpinionState, type SuggestionStep, life as opinionStates } from '#features/opinion/rules.ts';
import { rules } from '#features/settings/rules.ts';
import { type LifeVerb, type State, life } from '#features/suggestion/rules.ts';
import { clockOf } from '#features/suggestion/rules/clocks.ts';
import { isLive, workState } from '#features/suggestion/rules/standing.ts';
import type { Suggestion } from '#features/suggestion/rules/suggestion.ts';
import { type Town, actorOf } from '../world/town.ts';
import type { Act, PaperAct } from './acts.ts';
import type { OpinionBooks, OpinionCase, opinionLife } from './opinion-life.ts';
import { type PaperBooks, type PaperCase, type Share } from './paper-books.ts';

const period = (key: 'intakeToAssign' | 'reassign' | 'suggestionDue' | 'suggestionDueExtended' | 'returnWindow' | 'coOpinionDue' | 'ratingDue' | 'rehandleDue' | 'publicationCheck' | 'progressEvery' | 'progressAnswer'): Period =>
  periodOf(rules[key], rules[key].fallback);

/** The periods of a town that has chosen none of its own. */
export const periods = {
  assign: period('intakeToAssign'), reassign: period('reassign'), answer: period('suggestionDue'), answerLong: period('suggestionDueExtended'), giveBack: period('returnWindow'),
  coOpinion: period('coOpinionDue'), appraise: period('ratingDue'), rehandle: period('rehandleDue'), publish: period('publicationCheck'), progressEvery: period('progressEvery'), progressAnswer: period('progressAnswer'),
};

/** What every step of a suggestion works with. */
export interface Ground {
  readonly town: Town;
  readonly calendar: Calendar;
  readonly governmentName: string;
  readonly books: PaperBooks;
  readonly opinions: OpinionBooks;
  readonly opinionLife: ReturnType<typeof opinionLife>;
}

/** What a step changes and says, as in the feature's own `move`. */
export interface Step {
  readonly to?: State;
  readonly change?: Partial<PaperCase['row']>;
  readonly words?: string | null;
  readonly officeId?: string | null;
  readonly on?: string;
  readonly audience?: 'writers' | 'readers' | 'presidium';
}

/** The suggestion as its rules see it. */
const subjectOf = ({ row, shares, cosigners, contacts, replies }: PaperCase): Suggestion =>
  ({ ...row, confidential: row.confidential !== null, assignments: shares, cosigners, contacts: contacts.map((contact) => ({ ...contact, on: contact.metOn })), replies, askedExtension: null, waitingCheck: null } as unknown as Suggestion);

/** State, clock, version and one entry of the timeline. */
export function move(ground: Ground, one: PaperCase, act: PaperAct, step: Step = {}): void {
  const { to, change = {} } = step;
  const state = life.next(one.row.state as State, act.verb as LifeVerb, to);
  Object.assign(one.row, change, { state, version: one.row.version + 1 });
  one.row.clockOn = clockOf(subjectOf(one))?.dueOn ?? null;
  note(ground, one, act, step);
}

/** An entry in the timeline by itself. */
export function note({ books }: Ground, one: PaperCase, act: PaperAct, { words = null, officeId = null, on = dateOn(act.at), audience = 'readers' }: Step = {}): void {
  books.events.push({ id: newId(act.at.getTime()), suggestionId: one.row.id, verb: act.verb, audience, doneOn: on, at: act.at, personId: personOf(act), officeId, words });
}

/** Who acted, and what the act says: a text, a text or nothing, the office that has it. */
export const personOf = (act: Act): string | null => (act.by.kind === 'person' ? act.by.personId : null);
export const textIn = (act: Act, key: string): string => act.input[key] as string;
export const maybeIn = <T = string>(act: Act, key: string): T | null => (act.input[key] as T | undefined) ?? null;
export const shareOf = (one: PaperCase, officeId: string): Share => one.shares.find((share) => isLive(share as never) && share.officeId === officeId) ?? lost('share');
const lost = (what: string): never => { throw new Error(`no such ${what} on paper`); };

/** Where it stands after an office's row changed. */
export function stateAfter(one: PaperCase): State {
  const state = workState(one.shares as never, one.row.round, one.row.viaGovernmentOffice);
  return state === 'dividing' && one.row.state === 'reassigning' ? 'reassigning' : state;
}

/** The opinions behind it, in the order of their ids. */
export const originsOf = ({ opinions }: Ground, one: PaperCase): OpinionCase[] =>
  one.origins.flatMap((script) => opinions.cases.get(script) ?? []).sort((a, b) => (a.row.id < b.row.id ? -1 : 1));

/** What an office is called. */
export const nameOf = ({ town }: Ground, officeId: string): string => town.offices.find(({ id }) => id === officeId)?.name ?? '';

/** Tells the residents behind it of a step; `replied` answers them, the two undoing steps give the opinions back. No opinion of a suggestion has others merged into it here. */
export function tellOriginators(ground: Ground, one: PaperCase, act: PaperAct, step: SuggestionStep, told: { words?: string; by?: string } = {}): void {
  const { town, opinionLife: life } = ground;
  const who = actorOf(town, personOf(act) ?? '');
  const verb = `suggestion${step.charAt(0).toUpperCase()}${step.slice(1)}`;
  const note = (opinion: OpinionCase): void => life.event(opinion, { at: act.at, verb, by: act.by }, {
    from: opinion.row.state, to: opinion.row.state, role: capacityOf(who, opinion.row as unknown as Opinion), publicWords: step === 'replied' ? null : told.words ?? null,
  }, null);
  for (const opinion of originsOf(ground, one)) {
    if (opinion.row.suggestionId !== one.row.id) continue;
    note(opinion);
    const as = { about: opinion.script, at: act.at, by: act.by, input: {} };
    const may = (verb: 'answer' | 'handleAgain'): boolean => opinionStates.allows(opinion.row.state as OpinionState, verb);
    if (step === 'replied' && told.words && may('answer')) life.giveAnswer(opinion, { ...as, verb: 'answer' }, told.words, told.by);
    else if (step === 'handledAgain' && may('handleAgain')) life.move(opinion, { ...as, verb: 'handleAgain' }, { change: { closedAt: null } });
    // To know who works on it is to know why the answer takes longer.
    else if (step === 'assigned') opinion.row.explainedAt ??= act.at;
    else if ((step === 'withdrawn' || step === 'notAccepted') && opinion.row.state === 'takenUp') life.move(opinion, { ...as, verb: 'handBack' }, { change: { suggestionId: null }, innerWords: told.words ?? null });
  }
}

/** What was recorded for it in the archive is struck out. */
export function strikeDuties({ books }: Ground, one: { readonly row: { readonly id: string } }, at: Date): void {
  for (const duty of books.duties) if (duty.refId === one.row.id && duty.withdrawnAt === null) Object.assign(duty, { withdrawnAt: at });
}
