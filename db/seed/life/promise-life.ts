import { due } from '#kernel/deadline.ts';
import { dateOn } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { wordsFor } from '#kernel/organs.ts';
import { periodOf } from '#kernel/profile.ts';
import { fill } from '#kernel/words.ts';
import { type LifeVerb, type PublicState, type State, life, openStates, publicStates } from '#features/promise/rules.ts';
import { clockOf } from '#features/promise/rules/clocks.ts';
import type { PromiseMade } from '#features/promise/rules/promise.ts';
import { dayOf } from '#features/promise/telling.ts';
import { text as en } from '#features/promise/text.en.ts';
import { text } from '#features/promise/text.ts';
import { rules } from '#features/settings/rules.ts';
import { publicationSeries } from '#platform/counter.ts';
import type { Act, PaperAct, PromiseAct } from './acts.ts';
import { type PaperCase, type ReplyRow, nextOf } from './paper-books.ts';
import { type Ground, nameOf, personOf, tellOriginators } from './paper-ground.ts';
import type { PromiseRow } from './promise-books.ts';

const period = (key: 'promiseCheck' | 'promiseReview' | 'promiseAnswer') => periodOf(rules[key], rules[key].fallback);
const periods = { check: period('promiseCheck'), review: period('promiseReview'), answer: period('promiseAnswer') };

interface Entry { readonly at: Date; readonly verb: string; readonly by: string | null; readonly on: string; readonly officeId?: string | null; readonly fromDueOn?: string | null; readonly toDueOn?: string | null; readonly words?: string | null }

function note({ books }: Ground, promiseId: string, { at, verb, by, on, officeId = null, fromDueOn = null, toDueOn = null, words = null }: Entry): void {
  books.promises.events.push({ id: newId(at.getTime()), promiseId, verb, doneOn: on, at, personId: by, officeId, fromDueOn, toDueOn, words });
}

/** A promise before anything has happened to it. */
const begun = {
  state: 'running', stateBefore: null, firstWhat: null, amountYuan: null, quantity: null, evidence: null, slipCount: 0, claimedOn: null, doneOn: null, claimWords: null, spentYuan: null, checkDueOn: null, keptOn: null, answerDueOn: null,
  reason: null, reasonWords: null, reviewDueOn: null, pressedOn: null, endedWords: null, version: 1,
};

/** A reply went out: its day becomes a promise, or is said again of the one that is open. */
export function replyIssued(ground: Ground, one: PaperCase, act: PaperAct, reply: ReplyRow, issuedOn: string): void {
  const { promises } = ground.books;
  const { officeId, promisedOn } = reply;
  if (promisedOn === null) return;
  const by = personOf(act);
  const earlier = promises.rows.findLast((row) => row.suggestionId === one.row.id && row.officeId === officeId && row.source === 'replyDay' && (openStates as readonly string[]).includes(row.state));
  if (earlier) return saidAgain(ground, one, earlier, act, { promisedOn, issuedOn, officeId });
  const id = newId(act.at.getTime());
  promises.rows.push({
    ...begun, id, suggestionId: one.row.id, replyId: reply.id, officeId, source: 'replyDay', what: fill(text.byDay, { title: one.row.title }), madeOn: issuedOn, firstDueOn: promisedOn, dueOn: promisedOn, clockOn: promisedOn, recordedBy: by, createdAt: act.at,
  });
  note(ground, id, { at: act.at, verb: 'issue', by, on: issuedOn, officeId, toDueOn: promisedOn });
}

/** An office agreed to it at a meeting. */
export function agreedAtMeeting(ground: Ground, one: PaperCase, act: Act, { officeId, what, dueOn, agreedOn }: { officeId: string; what: string; dueOn: string; agreedOn: string }): void {
  const [id, by] = [newId(act.at.getTime()), personOf(act)];
  ground.books.promises.rows.push({ ...begun, id, suggestionId: one.row.id, replyId: null, officeId, source: 'agreed', what, madeOn: agreedOn, firstDueOn: dueOn, dueOn, clockOn: dueOn, recordedBy: by, createdAt: act.at });
  note(ground, id, { at: act.at, verb: 'issue', by, on: agreedOn, officeId, toDueOn: dueOn });
}

function saidAgain(ground: Ground, one: PaperCase, row: PromiseRow, act: PaperAct, { promisedOn, issuedOn, officeId }: { promisedOn: string; issuedOn: string; officeId: string }): void {
  if (promisedOn === row.dueOn) return;
  const { movedEarlier, movedLater } = wordsFor({ locale: 'zh', tenant: ground.town }, { zh: text, en });
  tellOriginators(ground, one, act, 'promiseMoved', { words: fill(promisedOn > row.dueOn ? movedLater : movedEarlier, { office: nameOf(ground, officeId), day: dayOf(promisedOn) }) });
  if (promisedOn < row.dueOn) return move(ground, row, act, 'amend', { change: { dueOn: promisedOn }, words: text.saidAgain, on: issuedOn });
  ground.books.promises.asks.push({ id: newId(act.at.getTime()), promiseId: row.id, wanted: 'extended', newDueOn: promisedOn, newWhat: null, reason: null, words: text.saidAgain, state: 'asked', askedOn: dateOn(act.at), answeredOn: null, answerWords: null });
  note(ground, row.id, { at: act.at, verb: 'saidAgain', by: personOf(act), on: issuedOn, officeId, toDueOn: promisedOn });
}

interface Step { readonly to?: State; readonly change?: Partial<PromiseRow>; readonly words?: string | null; readonly officeId?: string | null; readonly on?: string }

/** State, clock, version, one entry of the timeline, and the face the public sees; as in the feature's own `move`. */
function move(ground: Ground, row: PromiseRow, act: Pick<PaperAct, 'at' | 'by'>, verb: LifeVerb, step: Step = {}): void {
  const { to, change = {}, words = null, officeId = null, on = dateOn(act.at) } = step;
  const before = row.dueOn;
  const state = life.next(row.state as State, verb, to);
  Object.assign(row, change, { state, version: row.version + 1 });
  row.clockOn = clockOf(row as unknown as PromiseMade)?.dueOn ?? null;
  const moved = row.dueOn !== before;
  note(ground, row.id, { at: act.at, verb, by: personOf(act as PaperAct), on, officeId, fromDueOn: moved ? before : null, toDueOn: moved ? row.dueOn : null, words });
  const shown = ground.books.promises.shown.get(row.id);
  if (!shown || !(publicStates as readonly string[]).includes(state)) return;
  const kept = state === 'kept';
  Object.assign(shown, { state: state as PublicState, dueOn: row.dueOn, slipCount: row.slipCount, reason: state === 'notYet' ? row.reason : null, doneOn: kept ? row.doneOn : null, keptOn: kept ? row.keptOn : null });
  published(ground);
}

function published({ books }: Ground): void {
  books.promises.publications += 1;
  nextOf(books, publicationSeries);
}

type Stepper = (ground: Ground, row: PromiseRow, act: PromiseAct, one: PaperCase) => void;
const said = <T = string>(act: PromiseAct, key: string): T | null => (act.input[key] as T | undefined) ?? null;

const steps: Readonly<Partial<Record<PromiseAct['verb'], Stepper>>> = {
  claim: (ground, row, act) => move(ground, row, act, 'claim', {
    words: said(act, 'words'), officeId: row.officeId,
    change: { stateBefore: row.state, claimedOn: dateOn(act.at), doneOn: said(act, 'doneOn'), claimWords: said(act, 'words'), checkDueOn: due(dateOn(act.at), periods.check, ground.calendar) },
  }),
  confirm: (ground, row, act, one) => {
    move(ground, row, act, 'confirm', { change: { keptOn: dateOn(act.at), answerDueOn: due(dateOn(act.at), periods.answer, ground.calendar) } });
    tellOriginators(ground, one, act as unknown as PaperAct, 'promiseKept', { words: row.what });
  },
  ask: (ground, row, act) => {
    ground.books.promises.asks.push({
      id: newId(act.at.getTime()), promiseId: row.id, wanted: said(act, 'wanted') ?? '', newDueOn: said(act, 'newDueOn'), newWhat: said(act, 'newWhat'), reason: said(act, 'reason'), words: said(act, 'words') ?? '', state: 'asked',
      askedOn: dateOn(act.at), answeredOn: null, answerWords: null,
    });
    move(ground, row, act, 'ask', { words: said(act, 'words'), officeId: row.officeId });
  },
  grant: (ground, row, act) => {
    const asked = ground.books.promises.asks.find(({ promiseId, state }) => promiseId === row.id && state === 'asked');
    if (!asked) throw new Error('nothing asked on paper');
    const words = said(act, 'words');
    Object.assign(asked, { state: 'granted', answeredOn: dateOn(act.at), answerWords: words });
    if (asked.wanted === 'notYet') return move(ground, row, act, 'grant', { to: 'notYet', words, change: { reason: asked.reason, reasonWords: asked.words, reviewDueOn: due(dateOn(act.at), periods.review, ground.calendar) } });
    const dueOn = asked.newDueOn ?? row.dueOn;
    const what = asked.newWhat === null ? {} : { what: asked.newWhat, firstWhat: row.firstWhat ?? row.what };
    move(ground, row, act, 'grant', { to: asked.wanted as 'extended' | 'adjusted', words, change: { dueOn, slipCount: row.slipCount + (dueOn > row.dueOn ? 1 : 0), ...what } });
  },
  review: (ground, row, act) => {
    const words = said(act, 'words');
    move(ground, row, act, 'review', { words, change: { reasonWords: words, reviewDueOn: due(dateOn(act.at), periods.review, ground.calendar) } });
  },
  answer: (ground, row, act) => {
    ground.books.promises.voices.push({ id: newId(act.at.getTime()), promiseId: row.id, personId: personOf(act as unknown as PaperAct), opinionId: null, answer: said(act, 'answer') ?? '', words: said(act, 'words'), way: 'own', saidOn: dateOn(act.at), enteredBy: null });
    move(ground, row, act, 'answer');
  },
  publish: (ground, row, act) => {
    const what = said(act, 'what') ?? '';
    move(ground, row, act, 'publish', { words: what });
    const state = publicStates.find((known) => known === row.state) ?? row.stateBefore ?? 'running';
    const kept = state === 'kept';
    ground.books.promises.shown.set(row.id, {
      promiseId: row.id, suggestionId: row.suggestionId, what, why: null, officeName: ground.town.offices.find(({ id }) => id === row.officeId)?.name ?? '', state, amountYuan: row.amountYuan, quantity: row.quantity, madeOn: row.madeOn ?? '',
      firstDueOn: row.firstDueOn, dueOn: row.dueOn, slipCount: row.slipCount, doneOn: kept ? row.doneOn : null, keptOn: kept ? row.keptOn : null, reason: state === 'notYet' ? row.reason : null, publishedOn: dateOn(act.at),
      publishedBy: personOf(act as unknown as PaperAct), hiddenOn: null, hiddenGround: null,
    });
    published(ground);
  },
};

/** Performs acts on promises on paper, exactly as the verbs of the promise feature would. */
export function performPromise(ground: Ground, act: PromiseAct): void {
  const one = ground.books.cases.get(act.about);
  const row = ground.books.promises.rows.find(({ suggestionId, officeId, source }) => suggestionId === one?.row.id && officeId === act.officeId && source === 'replyDay');
  const step = steps[act.verb];
  if (!one || !row || !step) throw new Error(`no ${act.verb} of a promise on paper`);
  step(ground, row, act, one);
}
