import { newId } from '#kernel/id.ts';
import { fill } from '#kernel/words.ts';
import { movePublication } from '#platform/counter.ts';
import type { Work } from '#platform/feature.ts';
import { titleIn } from './rules/naming.ts';
import { type PromiseMade, casesOf } from './rules/promise.ts';
import { find } from './store.ts';
import { passToNext } from './store/cases.ts';
import { hide, moveShown, shownAt } from './store/published.ts';
import { insertEvent, update } from './store/writes.ts';
import { tellChair } from './telling.ts';
import { text } from './text.ts';

/** 并案: one of its cases has ended. Where it was the one that led, the promise, owed or kept, is the next one's. Answers whether it stands for another case. */
export async function standsOn(work: Work, promise: PromiseMade, endedId: string): Promise<boolean> {
  if (promise.suggestionId === endedId) {
    const next = await passToNext(work.tx, promise.id);
    if (!next) return false;
    // What the day of the reply made is called by its case: the name of the one that ended may be nobody else's to read.
    const called = (what: string) => (titleIn(what, text.byDay) === null ? what : fill(text.byDay, { title: next.title }));
    await update(work.tx, promise.id, { what: called(promise.what), ...(promise.firstWhat === null ? {} : { firstWhat: called(promise.firstWhat) }) });
    await enter(work, promise, text.passedOnWhy);
  }
  await standsOnPublicly(work, promise, endedId);
  return true;
}

const enter = ({ tx, now, today, actor }: Work, { id: promiseId }: PromiseMade, words: string) => insertEvent(tx, { id: newId(now.getTime()), promiseId, verb: 'passedOn', doneOn: today, at: now, personId: actor.personId, words });

/** What everybody reads moves to the page of another of its cases. Where none is public, or the words name the one that ended, it leaves the page until somebody has judged it anew. */
async function standsOnPublicly(work: Work, before: PromiseMade, endedId: string): Promise<void> {
  const shown = before.shownAs === null ? undefined : await shownAt(work.tx, before.id);
  const promise = shown && await find(work.tx, before.id, false);
  if (!shown || !promise) return;
  const names = endedId === before.suggestionId && shown.what.includes(before.title);
  const fits = promise.publicCaseId !== null && !promise.confidential && !names;
  if (fits && casesOf(promise).includes(shown.suggestionId)) return;
  if (fits) await moveShown(work.tx, promise.id, promise.publicCaseId);
  else {
    await hide(work.tx, promise.id, work.today, text.suggestionEnded);
    await tellChair(work, promise, 'judgeAnew');
  }
  await enter(work, promise, fits ? text.shownMoved : text.shownNoMore);
  await movePublication(work.tx);
}
