import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { wordsFor } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import { tell } from '#features/notice/public.ts';
import { tellOriginators } from '#features/opinion/public.ts';
import { stillHandledBy } from '#features/suggestion/public.ts';
import { movePublication } from '#platform/counter.ts';
import type { Listener, Work } from '#platform/feature.ts';
import { askPresidium } from './asking.ts';
import { begin, sayInEachLetter } from './making.ts';
import { move } from './moving.ts';
import { standsOn } from './passing-on.ts';
import { mayPromise } from './profile.ts';
import { openStates } from './rules.ts';
import { keepSaid } from './saying.ts';
import { type PromiseMade, casesOf } from './rules/promise.ts';
import { find } from './store.ts';
import { dropCase, isSaidInLeadingLetter } from './store/cases.ts';
import { earlierByDay, firstOffices, ofReply } from './store/detail.ts';
import { openAt, openOf, standingOf } from './store/list.ts';
import { follow } from './store/published.ts';
import { moveSaid } from './store/said.ts';
import { answerAsk, insertEvent, insertEvents, moveAll } from './store/writes.ts';
import { dayOf, nameOfOffice, tellClerk, tellLeads } from './telling.ts';
import { text as en } from './text.en.ts';
import { text } from './text.ts';

/** What a reply says when it goes out. */
interface Replied {
  readonly suggestionId: string;
  readonly replyId: string;
  readonly officeId: string;
  readonly title: string;
  readonly promisedOn: string | null;
  readonly issuedOn: string;
}

/** A reply went out: what was drafted with it holds from now on, and the day it names becomes a promise by itself, unless one of them says it already. */
export const replied: Listener = async (work, about) => {
  const reply = about as unknown as Replied;
  const drafted = await ofReply(work.tx, reply.replyId);
  for (const { id } of drafted.filter(({ state }) => state === 'drafted')) {
    const promise = await find(work.tx, id, true);
    if (promise) await move(work, promise, 'issue', { change: { madeOn: reply.issuedOn }, on: reply.issuedOn, officeId: reply.officeId });
  }
  // 并案: what the leading case's letter promises is promised in this one too, and is one promise.
  if (await isSaidInLeadingLetter(work.tx, reply.replyId)) return;
  const byDay = await dayPromised(work, reply, drafted);
  await keepSaid(work, reply);
  await sayInEachLetter(work, reply.replyId, [...drafted.map(({ id }) => id), ...(byDay === null ? [] : [byDay])]);
};

/** What the day of the reply is: a promise it makes by itself, or the one an earlier reply made; null where one that was drafted says it, or there is no day. */
async function dayPromised(work: Work, reply: Replied, drafted: readonly { dueOn: string }[]): Promise<string | null> {
  if (reply.promisedOn === null || drafted.some(({ dueOn }) => dueOn === reply.promisedOn)) return null;
  const earlier = await earlierByDay(work.tx, reply.suggestionId, reply.officeId, openStates);
  if (earlier) {
    await saidAgain(work, earlier.id, reply, reply.promisedOn);
    return earlier.id;
  }
  return begin(work, { suggestionId: reply.suggestionId, replyId: reply.replyId, officeId: reply.officeId, source: 'replyDay', what: fill(text.byDay, { title: reply.title }), dueOn: reply.promisedOn, madeOn: reply.issuedOn });
}

/** A second reply names a day again: it is the same promise. An earlier day holds at once, a later one needs the presidium's consent like any other. */
async function saidAgain(work: Work, id: string, reply: Replied, promisedOn: string): Promise<void> {
  const promise = await find(work.tx, id, true);
  if (!promise || promisedOn === promise.dueOn) return;
  const { tx, now } = work;
  const owed = promise.state !== 'claimed' && promise.state !== 'notYet';
  const later = promisedOn > promise.dueOn;
  await tellAnotherDay(work, promise, reply, promisedOn);
  if (owed && !later) return void await move(work, promise, 'amend', { change: { dueOn: promisedOn }, on: reply.issuedOn, words: text.saidAgain });
  const params = { office: await nameOfOffice(work, reply.officeId), day: dayOf(promisedOn) };
  if (owed && promise.openAsk === null) await askPresidium(work, promise, { wanted: 'extended', newDueOn: promisedOn, words: text.saidAgain }, 'asked', params);
  // claimed, or given up for now: no day runs that could be asked about, somebody has to look
  if (!owed) await tellClerk(work, promise, 'saidAnotherDay', params);
  await insertEvent(tx, { id: newId(now.getTime()), promiseId: id, verb: 'saidAgain', doneOn: reply.issuedOn, at: now, personId: work.actor.personId, officeId: reply.officeId, toDueOn: promisedOn, words: null });
}

/** Whoever waits for it hears of it: each deputy, and the residents by the number they have. */
async function tellAnotherDay(work: Work, promise: PromiseMade, { officeId }: Replied, promisedOn: string): Promise<void> {
  const params = { office: await nameOfOffice(work, officeId), day: dayOf(promisedOn) };
  const { movedEarlier, movedLater } = wordsFor({ ...work, locale: 'zh' }, { zh: text, en });
  await tellLeads(work, promise, 'anotherDayTold', params);
  for (const suggestionId of casesOf(promise)) await tellOriginators(work, suggestionId, 'promiseMoved', { words: fill(promisedOn > promise.dueOn ? movedLater : movedEarlier, params) });
}

/** An office agreed at a meeting to do something by a day: it is owed like what a reply promises. */
export const agreed: Listener = async (work, about) => {
  const { suggestionId, officeId, what, dueOn, agreedOn } = about as { suggestionId: string; officeId: string; what: string; dueOn: string; agreedOn: string };
  if (!mayPromise(dueOn, agreedOn)) refuse('promise.badDay');
  await begin(work, { suggestionId, replyId: null, officeId, source: 'agreed', what, dueOn, madeOn: agreedOn });
};

/** What offices agreed to was written by mistake: unless it was done already, nothing is owed, and for each agreement one promise ends. */
export const agreementVoided: Listener = async (work, about) => {
  const { suggestionId, agreedOn, agreements, words } = about as { suggestionId: string; agreedOn: string; agreements: { officeId: string; what: string; dueOn: string | null }[]; words: string };
  const left = (await openOf(work.tx, suggestionId)).filter(({ source, madeOn }) => source === 'agreed' && madeOn === agreedOn);
  // Who agreed, whoever owes it by now: offices hand their work over.
  const agreedBy = await firstOffices(work.tx, left.map(({ id }) => id));
  for (const one of agreements) {
    const place = left.findIndex(({ id, what, firstWhat, firstDueOn }) => one.what === (firstWhat ?? what) && one.dueOn === firstDueOn && one.officeId === agreedBy.get(id));
    const [promise] = place < 0 ? [] : left.splice(place, 1);
    if (!promise) continue;
    await answerAsk(work.tx, promise.id, { state: 'lapsed', answeredOn: work.today, answerWords: null });
    await move(work, promise, 'void', { change: { endedWords: words }, words });
  }
};

/** The suggestion was withdrawn or voided: nothing is owed for it any more. */
export const dropped: Listener = async (work, about) => {
  const { suggestionId } = about as { suggestionId: string };
  const made = await standingOf(work.tx, suggestionId);
  await dropCase(work.tx, suggestionId);
  for (const promise of made) {
    // What another joint case waits for still, or was kept to it, is that one's; what was kept to this one alone was kept.
    if (await standsOn(work, promise, suggestionId) || promise.state === 'kept') continue;
    await answerAsk(work.tx, promise.id, { state: 'lapsed', answeredOn: work.today, answerWords: null });
    await move(work, promise, 'void', { change: { endedWords: text.suggestionEnded }, words: text.suggestionEnded });
  }
};

/** Another office goes on with what an office owes, and with what it was about to promise; every day stays. Where the office keeps its share of the case, it keeps what it promised in it. */
export const workHandedOver: Listener = async (work, about) => {
  const { officeId, toId, words } = about as { officeId: string; toId: string; words: string };
  const moved = await moveAll(work.tx, officeId, toId, await stillHandledBy(work.tx, officeId));
  await moveSaid(work.tx, officeId, toId);
  const from = await nameOfOffice(work, officeId);
  await insertEvents(work.tx, moved.map(({ id }) => ({ id: newId(work.now.getTime()), promiseId: id, verb: 'handOver', doneOn: work.today, at: work.now, personId: work.actor.personId, officeId: toId, words: fill(text.handedOverFrom, { office: from, words }) })));
  if (moved.length === 0) return;
  await follow(work.tx, moved.map(({ id }) => id), { officeName: await nameOfOffice(work, toId) });
  await movePublication(work.tx);
  await tell(work, { to: { role: 'handler', officeId: toId }, kind: 'promise.workMoved', params: { office: from, count: moved.length }, link: '/promises' });
};

/** An office closed: what it owes is still owed, by the same day; the clerk says by whom. */
export const officeClosed: Listener = async (work, about) => {
  const { officeId } = about as { officeId: string };
  const left = await openAt(work.tx, officeId);
  await insertEvents(work.tx, left.map(({ id }) => ({ id: newId(work.now.getTime()), promiseId: id, verb: 'officeClosed', doneOn: work.today, at: work.now, personId: work.actor.personId, officeId })));
  const [first] = left;
  if (!first) return;
  if (left.length === 1) await tellClerk(work, first, 'officeClosedOne', { office: await nameOfOffice(work, officeId) });
  else await tell(work, { to: { role: 'clerk' }, kind: 'promise.officeClosed', params: { office: await nameOfOffice(work, officeId), count: left.length }, link: `/promises?group=waiting` });
};
