import { newId } from '#kernel/id.ts';
import { jointLetters } from '#features/suggestion/public.ts';
import type { Work } from '#platform/feature.ts';
import type { sources } from './rules.ts';
import { addCases } from './store/cases.ts';
import { insert, insertEvent } from './store/writes.ts';

/** A promise as it begins: drafted with its reply, made by one that was issued, or agreed to at a meeting. */
export interface Beginning {
  readonly suggestionId: string;
  readonly replyId: string | null;
  readonly officeId: string;
  readonly source: (typeof sources)[number];
  readonly what: string;
  readonly amountYuan?: number | null;
  readonly quantity?: string | null;
  readonly evidence?: string | null;
  readonly dueOn: string;
  /** The day of the reply or of the meeting; null while the reply is drafted. */
  readonly madeOn: string | null;
}

/** Writes down a promise. Its first day is its due day, once and for all. */
export async function begin(work: Work, { dueOn, madeOn, amountYuan = null, quantity = null, evidence = null, ...said }: Beginning): Promise<string> {
  const { tx, now, today, actor } = work;
  const id = newId(now.getTime());
  await insert(tx, {
    id, ...said, amountYuan, quantity, evidence, state: madeOn === null ? 'drafted' : 'running', firstDueOn: dueOn, dueOn, madeOn, clockOn: madeOn === null ? null : dueOn, recordedBy: actor.personId, createdAt: now,
  });
  await insertEvent(tx, { id: newId(now.getTime()), promiseId: id, verb: madeOn === null ? 'record' : 'issue', doneOn: madeOn ?? today, at: now, personId: actor.personId, officeId: said.officeId, toDueOn: dueOn });
  if (madeOn !== null) await work.announce('promise.stepped', { promiseId: id, toState: 'running' });
  return id;
}

/** 并案: the joint letters, to the deputies of the other cases, say the same. It is one promise to all of them. */
export async function sayInEachLetter(work: Work, replyId: string, promiseIds: readonly string[]): Promise<void> {
  const letters = promiseIds.length === 0 ? [] : await jointLetters(work.tx, replyId);
  for (const id of promiseIds) await addCases(work.tx, id, letters);
}
