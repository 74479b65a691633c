import { newId } from '#kernel/id.ts';
import type { Work } from '#platform/feature.ts';
import type { answers, ways } from './rules.ts';
import type { PromiseMade } from './rules/promise.ts';
import { insertVoice } from './store/writes.ts';
import { tellChair, tellClerk } from './telling.ts';

/** Keeps what somebody says of it; "not done" goes to the chair, who may open it again. */
export async function voice(work: Work, made: PromiseMade, said: { personId: string | null; opinionId: string | null; answer: (typeof answers)[number]; words: string | null; way: (typeof ways)[number] }): Promise<void> {
  const { tx, now, today, actor } = work;
  await insertVoice(tx, { id: newId(now.getTime()), promiseId: made.id, ...said, saidOn: today, enteredBy: said.way === 'own' ? null : actor.personId });
  work.note({ answer: said.answer, way: said.way, byResident: said.opinionId !== null });
  if (said.answer === 'done') return;
  for (const tellOne of [tellChair, tellClerk]) await tellOne(work, made, said.personId === null ? 'residentSaysNot' : 'deputySaysNot');
}
