import { type Actor, has, keepsTheOffice, officesOf } from '#kernel/actor.ts';
import { type Clause, type Policy, only } from '#kernel/verdict.ts';
import type { State as CaseState } from '#features/suggestion/rules.ts';
import { knowsAppraisal, readsAll } from '#features/suggestion/rules/readers.ts';
import { type Kind, type LifeVerb, kindsFor, life } from './rules.ts';
import type { Meeting } from './rules/meeting.ts';

/** What a new meeting needs: a suggestion this actor may see, about which such a meeting may be held. */
export interface ArrangePlan {
  readonly kind: Kind;
  readonly caseState: CaseState;
  readonly assignedOn: string | null;
  readonly title: string;
  readonly confidential: boolean;
}

type Sentence = Clause<Meeting>;
const says = (test: (actor: Actor, meeting: Meeting, today: string) => boolean, code: string, status?: 403 | 409): Sentence => only(test, code, status);

/** Is this actor, or an office he works for, among those who are asked? */
export const isAsked = (actor: Actor, { askedOfficeIds, askedPersonIds }: Pick<Meeting, 'askedOfficeIds' | 'askedPersonIds'>): boolean =>
  officesOf(actor).some((id) => askedOfficeIds.includes(id)) || (actor.personId !== null && askedPersonIds.includes(actor.personId));

/** Reads the suggestion, and so what was met about. */
export const readsCase = (actor: Actor, { leadPersonId, cosignerIds, handlingIds, confidential }: Meeting): boolean =>
  readsAll(actor) || officesOf(actor).some((id) => handlingIds.includes(id)) || (actor.personId !== null && [leadPersonId, ...cosignerIds].includes(actor.personId))
  || (has(actor, 'deputy') && !confidential);

const theOffice = says(keepsTheOffice, 'meeting.onlyTheOffice');
const now = (verb: LifeVerb): Sentence => says((_, { state }) => life.allows(state, verb), 'platform.wrongState', 409);

/** What the presidium concluded is the suggestion's, and undone there. */
const notConcluding = says((_, { kind }) => kind !== 'conclude', 'meeting.concludedThere', 409);

type Subjects = Record<'amend' | 'recordOutcome' | 'voidOutcome' | 'cancel', Meeting> & { arrange: ArrangePlan };

/** Who may do what with a meeting. That a deputy is not content a second time is told to no other office and no colleague. */
export const policy: Policy<Subjects, Meeting> = {
  see: [says((actor, meeting) => isAsked(actor, meeting) || (meeting.kind === 'conclude' ? knowsAppraisal(actor, meeting) : readsCase(actor, meeting)), 'meeting.notYours')],
  arrange: [only<ArrangePlan>(keepsTheOffice, 'meeting.onlyTheOffice'), only<ArrangePlan>((_, { kind, caseState }) => kindsFor(caseState).includes(kind), 'meeting.notAtThisPoint', 409)],
  amend: [theOffice, now('amend')],
  recordOutcome: [theOffice, now('recordOutcome'), notConcluding],
  voidOutcome: [theOffice, now('voidOutcome'), notConcluding],
  cancel: [theOffice, now('cancel')],
};
