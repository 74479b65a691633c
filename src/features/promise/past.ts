import { newId } from '#kernel/id.ts';
import { fill } from '#kernel/words.ts';
import type { Listener } from '#platform/feature.ts';
import { keepPast } from './saying.ts';
import { amendMany, insertMany, ofReplies, voidMany } from './store/past.ts';
import { insertEvents } from './store/writes.ts';
import { text } from './text.ts';

/** A reply that was given on paper, as the list tells of it now. */
interface PastReply {
  readonly id: string;
  readonly suggestionId: string;
  readonly officeId: string;
  readonly title: string;
  readonly issuedOn: string;
  readonly promisedOn: string | null;
  readonly what: string | null;
  readonly keptOn: string | null;
  readonly body: string;
}

/**
 * Cases were entered afterwards: the day a B reply names is an open promise with its first day, or one that was kept. Told again, a
 * promise nobody has touched since is put right, or is none any more where the list names no day; one that lives on is left alone. As many statements for five hundred as for one.
 */
export const pastEntered: Listener = async (work, about) => {
  const { tx, now, actor } = work;
  const { replies } = about as unknown as { replies: readonly PastReply[] };
  const promised = replies.filter((reply): reply is PastReply & { promisedOn: string } => reply.promisedOn !== null);
  const known = new Map((await ofReplies(tx, replies.map(({ id }) => id))).map((one) => [one.replyId, one]));
  const gone = [...known.values()].filter(({ replyId, untouched }) => untouched && !promised.some(({ id }) => id === replyId));
  const wanted = promised.map((reply) => {
    const { id: replyId, suggestionId, officeId, issuedOn, promisedOn, keptOn } = reply;
    return { replyId, suggestionId, officeId, what: reply.what ?? known.get(replyId)?.what ?? fill(text.byDay, { title: reply.title }), madeOn: issuedOn, dueOn: promisedOn, keptOn };
  });
  const fresh = wanted.filter(({ replyId }) => !known.has(replyId)).map((one) => ({ ...one, id: newId(now.getTime()) }));
  const changed = wanted.flatMap((one) => {
    const held = known.get(one.replyId);
    const same = held && held.officeId === one.officeId && held.what === one.what && held.madeOn === one.madeOn && held.dueOn === one.dueOn && one.keptOn === null;
    return held?.untouched && !same ? [{ ...one, id: held.id, from: held.dueOn }] : [];
  });
  await insertMany(tx, fresh.map(({ dueOn, keptOn, ...one }) => ({
    ...one, source: 'replyDay', state: keptOn === null ? 'running' : 'kept', firstDueOn: dueOn, dueOn, doneOn: keptOn, keptOn, clockOn: keptOn === null ? dueOn : null, recordedBy: actor.personId, createdAt: now,
  })));
  await amendMany(tx, changed);
  await voidMany(tx, gone.map(({ id }) => id), text.notOnPaper);
  await keepPast(work, replies);
  const entry = (promiseId: string, verb: string, doneOn: string, officeId: string, toDueOn: string | null, words: string | null) =>
    ({ id: newId(now.getTime()), promiseId, verb, doneOn, at: now, personId: actor.personId, officeId, toDueOn, words });
  await insertEvents(tx, [
    ...fresh.map((one) => entry(one.id, 'issue', one.madeOn, one.officeId, one.dueOn, text.fromPaper)),
    ...changed.map((one) => entry(one.id, 'amend', one.madeOn, one.officeId, one.dueOn === one.from ? null : one.dueOn, text.fromPaper)),
    ...gone.map((one) => entry(one.id, 'void', work.today, one.officeId, null, text.notOnPaper)),
    ...[...fresh, ...changed].flatMap((one) => (one.keptOn === null ? [] : [entry(one.id, 'confirm', one.keptOn, one.officeId, null, text.fromPaper)])),
  ]);
};
