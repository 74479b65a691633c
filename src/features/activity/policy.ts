import { type Actor, has, keepsTheOffice, stationsOf } from '#kernel/actor.ts';
import { type Clause, type Policy, only } from '#kernel/verdict.ts';
import { type Kind, type LifeVerb, arrangementLaw, life } from './rules.ts';
import type { Activity } from './rules/activity.ts';
import { type Hosts, mayHost } from './rules/hosts.ts';
import { readers } from './rules/readers.ts';

/** An activity that is to be: whose, and of what kind. */
export interface Wish extends Hosts {
  readonly kind: Kind;
}

/** What was held on paper and is entered now; `line` is the line of the plan it was. */
export interface Entry extends Wish {
  readonly line: Activity | null;
}

type Sentence = Clause<Activity>;
const says = (test: (actor: Actor, activity: Activity, today: string) => boolean, code: string, status?: 403 | 409): Sentence => only(test, code, status);

const isMe = (actor: Actor, personId: string | null): boolean => actor.personId !== null && actor.personId === personId;
const isAtStation = (actor: Actor, stationId: string | null): boolean => stationId !== null && stationsOf(actor).includes(stationId);
const isAsked = (actor: Actor, { deputies }: Activity): boolean => deputies.some(({ personId }) => isMe(actor, personId));

/** Looks after it: the office, its station's people, its convener and its recorder. */
export const keeps = (actor: Actor, activity: Pick<Activity, 'stationId' | 'convenerPersonId' | 'recorderPersonId'>): boolean =>
  keepsTheOffice(actor) || isAtStation(actor, activity.stationId) || isMe(actor, activity.convenerPersonId) || isMe(actor, activity.recorderPersonId);
const signs = (actor: Actor, activity: Activity): boolean => has(actor, 'chair') || isMe(actor, activity.convenerPersonId)
  || actor.grants.some(({ role, stationId }) => (role === 'stationHead' || role === 'convener') && stationId !== undefined && stationId === activity.stationId);

const theHost = only<Hosts>(mayHost, 'activity.onlyTheHost');
const theKeeper = says(keeps, 'activity.onlyTheKeeper');
const theOffice = says(keepsTheOffice, 'activity.onlyTheOffice');
/** What only the presidium arranges is announced by its office, never by a station on its own. */
const arrangedByPresidium = only<{ readonly kind: Kind }>((actor, { kind }) => arrangementLaw(kind) === null || keepsTheOffice(actor), 'activity.onlyByPresidium');
const theSigner = says(signs, 'activity.onlyTheSigner');
const thePublisher = says((actor, activity) => keepsTheOffice(actor) || signs(actor, activity), 'activity.onlyThePublisher');
const notTheWriter = says((actor, { writtenBy }) => !isMe(actor, writtenBy), 'activity.ownMinutes');
const theAsked = says(isAsked, 'activity.notAsked');
const notOver = says((_, { endsOn }, today) => endsOn !== null && endsOn >= today, 'activity.isOver', 409);
const hasBegun = says((_, { startsOn }, today) => startsOn !== null && startsOn <= today, 'activity.notYet', 409);
const now = (verb: LifeVerb): Sentence => says((_, { state }) => life.allows(state, verb), 'platform.wrongState', 409);

const theHostOrKeeper = only<Entry>((actor, entry) => (entry.line === null ? mayHost(actor, entry) : keeps(actor, entry.line)), 'activity.onlyTheHost');
const stillPlanned = only<Entry>((_, { line }) => line === null || life.allows(line.state, 'enterHeld'), 'platform.wrongState', 409);

type Subjects = Record<Exclude<LifeVerb, 'enterHeld'>, Activity> & { plan: Wish; convene: Wish; enterHeld: Entry };

/** Who may do what with an activity: who, then at which point. */
export const policy: Policy<Subjects, Activity> = {
  see: [says((actor) => has(actor, ...readers), 'activity.notYours')],
  plan: [theHost],
  convene: [theHost, arrangedByPresidium],
  enterHeld: [theHostOrKeeper, arrangedByPresidium, stillPlanned],
  replan: [theKeeper, now('replan')],
  announce: [theKeeper, arrangedByPresidium, now('announce')],
  amend: [theKeeper, now('amend'), notOver],
  signUp: [theAsked, now('signUp'), notOver, says((actor, { deputies }) => deputies.some(({ personId, answer }) => isMe(actor, personId) && answer !== 'coming'), 'activity.signedUp', 409)],
  askLeave: [theAsked, now('askLeave'), notOver, says((actor, { deputies }) => deputies.some(({ personId, answer }) => isMe(actor, personId) && answer !== 'leaveAsked' && answer !== 'leaveAgreed'), 'activity.leaveAsked', 409)],
  agreeLeave: [theKeeper, now('agreeLeave'), says((_, { deputies }) => deputies.some(({ answer }) => answer === 'leaveAsked'), 'activity.noLeaveAsked', 409)],
  cancel: [theKeeper, now('cancel')],
  noteAttendance: [theKeeper, now('noteAttendance'), hasBegun],
  correctAttendance: [theKeeper, now('correctAttendance')],
  raiseOpinion: [theKeeper, now('raiseOpinion')],
  writeMinutes: [theKeeper, now('writeMinutes')],
  sendBack: [theSigner, now('sendBack')],
  signOff: [theSigner, now('signOff'), notTheWriter],
  finishTask: [theKeeper, now('finishTask')],
  report: [theKeeper, now('report')],
  void: [theOffice, now('void')],
  publish: [thePublisher, now('publish'), notOver, says((_, { isPublic }) => !isPublic, 'activity.isPublic', 409)],
  publishSummary: [thePublisher, now('publishSummary')],
  withdraw: [thePublisher, now('withdraw'), says((_, { isPublic }) => isPublic, 'activity.notPublic', 409)],
};
