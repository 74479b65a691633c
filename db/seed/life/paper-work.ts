import { due } from '#kernel/deadline.ts';
import { chineseDate, dateOn } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { fill } from '#kernel/words.ts';
import { letterForm } from '#features/office/rules.ts';
import { classIn, type Letter, schemeKeys } from '#features/suggestion/rules/reply-classes.ts';
import { rules } from '#features/settings/rules.ts';
import { answerDue, coOpinionDue } from '#features/suggestion/rules/clocks.ts';
import { answers, isLive, workState } from '#features/suggestion/rules/standing.ts';
import { text } from '#features/suggestion/text.ts';
import type { PaperAct } from './acts.ts';
import type { PaperCase, ReplyRow, Share } from './paper-books.ts';
import { sendAssignment, sendCoOpinion, sendKey, sendPress, sendReply } from './letters-sent.ts';
import { replyIssued } from './promise-life.ts';
import { type Ground, maybeIn, move, nameOf, note, periods, personOf, shareOf, stateAfter, tellOriginators, textIn } from './paper-ground.ts';

type Stepper = (ground: Ground, one: PaperCase, act: PaperAct) => void;
interface Named { readonly officeId: string; readonly role: 'main' | 'co' | 'part'; readonly part?: string | undefined }

const replyScheme = schemeKeys[rules.replyScheme.fallback - 1] ?? schemeKeys[0];
const issuers = { official: 'own', plain: 'plain', none: 'townGovernment' } as const;

function planned({ town }: Ground, one: PaperCase, act: PaperAct, shares: readonly Named[]): Share[] {
  return shares.map(({ officeId, role, part }) => {
    const office = town.offices.find(({ id }) => id === officeId);
    if (!office) throw new Error('no such office on paper');
    return {
      id: newId(act.at.getTime()), suggestionId: one.row.id, officeId, role, part: part ?? null, issuer: issuers[letterForm(office)], state: 'proposed', assignedOn: null, acceptedOn: null, returnDueOn: null,
      returnAskedOn: null, returnGround: null, returnWords: null, suggestedOfficeId: null, returnAnsweredOn: null, returnAnswer: null, returnRefusedOn: null, coOpinionDueOn: null, coOpinion: null,
      coOpinionOn: null, progressDueOn: null, answeredRound: 0, unreachableRound: 0, unreachableWords: null, coSentBackOn: null, coSentBackWords: null, takenFrom: null, undertakerId: null,
    };
  });
}

/** Puts the shares out and moves the paper to where its offices stand. */
function giveOut(ground: Ground, one: PaperCase, act: PaperAct, shares: readonly Named[], given: { on: string; via: boolean; change: Partial<PaperCase['row']> }): void {
  const { calendar } = ground;
  const rows = planned(ground, one, act, shares);
  const dueOn = given.change.dueOn ?? one.row.dueOn ?? '';
  one.shares = one.shares.filter(({ state }) => state !== 'proposed');
  for (const gap of one.shares) if (gap.state === 'returned' && answers(gap.role as Named['role'])) gap.state = 'replaced';
  for (const row of rows) Object.assign(row, { state: 'assigned', assignedOn: given.on, returnDueOn: due(given.on, periods.giveBack, calendar), coOpinionDueOn: row.role === 'co' ? coOpinionDue(given.on, dueOn, periods, calendar) : null });
  one.shares.push(...rows);
  const names = shares.map(({ officeId }) => nameOf(ground, officeId)).join('、');
  move(ground, one, act, { to: workState(one.shares as never, one.row.round, given.via), change: given.change, words: names, on: given.on });
  if (one.row.keyLeader) sendKey(ground, one, act, one.row.keyLeader, rows);
  tellOriginators(ground, one, act, 'assigned', { words: names });
}

const prepare: Stepper = (ground, one, act) => {
  const { row } = one;
  const shares = act.input['shares'] as Named[];
  const throughGovernment = maybeIn<boolean>(act, 'throughGovernment') ?? false;
  one.shares = one.shares.filter(({ state }) => state !== 'proposed');
  if (!throughGovernment || shares.length > 0) one.shares.push(...planned(ground, one, act, shares));
  const long = maybeIn(act, 'longGround');
  const length = row.assignedOn === null ? { longClass: long !== null, longGround: long } : {};
  move(ground, one, act, { to: row.assignedOn === null ? 'prepared' : 'reassigning', change: { ...length, preparedWords: maybeIn(act, 'words'), viaGovernmentOffice: throughGovernment }, words: maybeIn(act, 'words'), audience: 'presidium' });
};

const assign: Stepper = (ground, one, act) => {
  const { row } = one;
  const on = maybeIn(act, 'assignedOn') ?? dateOn(act.at);
  const assignedOn = row.assignedOn ?? on;
  const change = { assignedOn, dueOn: row.dueOn ?? answerDue(assignedOn, row.longClass, periods, ground.calendar) };
  if (row.viaGovernmentOffice) {
    sendAssignment(ground, one, act, { shares: [], on, dueOn: change.dueOn });
    return move(ground, one, act, { to: 'dividing', change, on });
  }
  const shares = one.shares.filter(({ state }) => state === 'proposed').map(({ officeId, role, part }) => ({ officeId, role: role as Named['role'], part: part ?? undefined }));
  sendAssignment(ground, one, act, { shares, on, dueOn: change.dueOn });
  giveOut(ground, one, act, shares, { on, via: false, change });
};

const allowReturn: Stepper = (ground, one, act) => {
  const today = dateOn(act.at);
  const share = shareOf(one, textIn(act, 'officeId'));
  Object.assign(share, { state: 'returned', returnAnsweredOn: today, returnAnswer: maybeIn(act, 'words') });
  const to = stateAfter(one);
  move(ground, one, act, { to, change: to === 'reassigning' || to === 'dividing' ? { assignDueOn: due(today, periods.reassign, ground.calendar) } : {}, officeId: share.officeId, words: maybeIn(act, 'words') });
};

const openReply = (one: PaperCase, officeId: string): ReplyRow | undefined => one.replies.find((reply) => reply.officeId === officeId && reply.round === one.row.round && reply.state !== 'issued');

const draftReply: Stepper = (ground, one, act) => {
  const officeId = textIn(act, 'officeId');
  const share = shareOf(one, officeId);
  const letter = textIn(act, 'letter') as Letter;
  const written = {
    state: act.input['ready'] ? 'ready' : 'draft', signStep: null, issuer: share.issuer, body: textIn(act, 'body'), plainWords: maybeIn(act, 'plainWords'), scheme: replyScheme, letter, letterWords: classIn(replyScheme, letter)?.words ?? '',
    promisedOn: maybeIn(act, 'promisedOn'), whyNoDate: maybeIn(act, 'whyNoDate'), contactName: maybeIn(act, 'contactName'), contactPhone: maybeIn(act, 'contactPhone'), writtenBy: personOf(act), dueOn: one.row.dueOn,
  };
  const present = openReply(one, officeId);
  if (present) Object.assign(present, written);
  else {
    one.replies.push({
      id: newId(act.at.getTime()), suggestionId: one.row.id, officeId, round: one.row.round, ...written, signer: null, documentNumber: null, issuedOn: null, issuedAt: null, faceOn: null, faceSpot: null,
      facePresent: null, faceSaid: null, lateEntry: false,
    });
  }
  move(ground, one, act, { officeId });
};

const issueReply: Stepper = (ground, one, act) => {
  const officeId = textIn(act, 'officeId');
  const today = dateOn(act.at);
  const reply = openReply(one, officeId);
  if (!reply) throw new Error('nothing to sign on paper');
  const issuedOn = maybeIn(act, 'issuedOn') ?? today;
  Object.assign(reply, { state: 'issued', signer: textIn(act, 'signer'), documentNumber: maybeIn(act, 'documentNumber'), issuedOn, issuedAt: act.at, dueOn: one.row.dueOn });
  sendReply(ground, one, act, reply);
  shareOf(one, officeId).answeredRound = one.row.round;
  const to = stateAfter(one);
  move(ground, one, act, { to, change: to === 'replied' ? { repliedOn: issuedOn, appraisalDueOn: due(today, periods.appraise, ground.calendar) } : {}, officeId, on: issuedOn });
  if (to !== 'replied') return replyIssued(ground, one, act, reply, issuedOn);
  for (const wish of one.extensions) if (wish.state === 'asked') Object.assign(wish, { state: 'refused', answeredOn: today, answerWords: null });
  tellOriginators(ground, one, act, 'replied', plainAnswer(ground, one));
  replyIssued(ground, one, act, reply, issuedOn);
};

/** The answers of this round as residents read them. */
function plainAnswer(ground: Ground, one: PaperCase): { words: string; by: string } {
  const issued = one.replies.filter(({ round, state }) => round === one.row.round && state === 'issued').sort((a, b) => (a.id < b.id ? -1 : 1));
  const parts = issued.map(({ officeId, plainWords, promisedOn }) => [
    issued.length > 1 ? `${nameOf(ground, officeId)}：${plainWords}` : plainWords, promisedOn ? fill(text.letters.promise, { date: chineseDate(promisedOn) }) : '',
  ].filter(Boolean).join('\n'));
  const by = issued.map(({ officeId, issuer }) => (issuer === 'townGovernment' ? ground.governmentName : nameOf(ground, officeId)));
  return { words: parts.join('\n\n'), by: [...new Set(by)].join('、') };
}

/** From the assignment to the answer. */
export const workSteps: Readonly<Record<string, Stepper>> = {
  prepare, assign, allowReturn, draftReply, issueReply,
  divide: (ground, one, act) => giveOut(ground, one, act, act.input['shares'] as Named[], { on: dateOn(act.at), via: true, change: {} }),
  acceptWork: (ground, one, act) => {
    const share = shareOf(one, textIn(act, 'officeId'));
    Object.assign(share, { state: 'accepted', acceptedOn: dateOn(act.at) });
    move(ground, one, act, { to: stateAfter(one), officeId: share.officeId });
  },
  askReturn: (ground, one, act) => {
    const share = shareOf(one, textIn(act, 'officeId'));
    Object.assign(share, { state: 'returnAsked', returnAskedOn: dateOn(act.at), returnGround: textIn(act, 'ground'), returnWords: textIn(act, 'words'), suggestedOfficeId: maybeIn(act, 'suggestedOfficeId') });
    move(ground, one, act, { officeId: share.officeId, words: textIn(act, 'words') });
  },
  refuseReturn: (ground, one, act) => {
    const share = shareOf(one, textIn(act, 'officeId'));
    Object.assign(share, { state: share.acceptedOn === null ? 'assigned' : 'accepted', returnAnsweredOn: dateOn(act.at), returnAnswer: textIn(act, 'words'), returnRefusedOn: dateOn(act.at) });
    move(ground, one, act, { officeId: share.officeId, words: textIn(act, 'words') });
  },
  logContact: (ground, one, act) => {
    const officeId = textIn(act, 'officeId');
    one.contacts.push({
      id: newId(act.at.getTime()), suggestionId: one.row.id, officeId, personId: maybeIn(act, 'personId') ?? one.row.leadPersonId, round: one.row.round, kind: textIn(act, 'kind'), way: textIn(act, 'way'), metOn: textIn(act, 'on'),
      reached: act.input['reached'] as boolean, said: textIn(act, 'said'), state: 'logged', disputeWords: null, loggedBy: personOf(act), loggedAt: act.at, voidWords: null, voidedOn: null, voidedBy: null, loggedWith: null,
    });
    move(ground, one, act, { officeId, on: textIn(act, 'on') });
  },
  confirmContact: (ground, one, act) => {
    const contact = one.contacts[act.input['contact'] as number];
    if (!contact) throw new Error('no such contact on paper');
    contact.state = 'confirmed';
    note(ground, one, act, { officeId: contact.officeId });
  },
  askExtension: (ground, one, act) => {
    const officeId = textIn(act, 'officeId');
    one.extensions.push({ id: newId(act.at.getTime()), suggestionId: one.row.id, officeId, ground: textIn(act, 'ground'), words: textIn(act, 'words'), state: 'asked', askedOn: dateOn(act.at), answeredOn: null, answerWords: null });
    move(ground, one, act, { officeId, words: textIn(act, 'words') });
  },
  grantExtension: (ground, one, act) => {
    const wish = one.extensions.find(({ state }) => state === 'asked');
    Object.assign(wish ?? {}, { state: 'granted', answeredOn: dateOn(act.at), answerWords: null });
    move(ground, one, act, { change: { longClass: true, longGround: wish?.ground ?? null, dueOn: answerDue(one.row.assignedOn ?? '', true, periods, ground.calendar) } });
  },
  refuseExtension: (ground, one, act) => {
    Object.assign(one.extensions.find(({ state }) => state === 'asked') ?? {}, { state: 'refused', answeredOn: dateOn(act.at), answerWords: textIn(act, 'words') });
    move(ground, one, act, { words: textIn(act, 'words') });
  },
  recordFaceToFace: (ground, one, act) => {
    const officeId = textIn(act, 'officeId');
    const [reply] = one.replies.filter((each) => each.officeId === officeId).sort((a, b) => b.round - a.round);
    Object.assign(reply ?? {}, { faceOn: textIn(act, 'on'), faceSpot: textIn(act, 'spot'), facePresent: textIn(act, 'present'), faceSaid: textIn(act, 'said') });
    move(ground, one, act, { officeId, on: textIn(act, 'on') });
  },
  giveCoOpinion: (ground, one, act) => {
    const share = shareOf(one, textIn(act, 'officeId'));
    Object.assign(share, { coOpinion: textIn(act, 'words'), coOpinionOn: dateOn(act.at) });
    sendCoOpinion(ground, one, act, share.officeId, textIn(act, 'words'));
    move(ground, one, act, { officeId: share.officeId });
  },
  remind: (ground, one, act) => {
    sendPress(ground, one, act, maybeIn(act, 'words'));
    move(ground, one, act, { change: { pressedOn: dateOn(act.at) }, words: maybeIn(act, 'words') });
  },
};

/** The offices that have it now. */
export const liveShares = (one: PaperCase): Share[] => one.shares.filter((share) => isLive(share as never));
