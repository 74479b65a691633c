import { saidDays } from '#features/suggestion/rules/said-days.ts';
import { repliesRead } from '#features/suggestion/public.ts';
import { keepsTheOffice } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { mostTasks } from '#kernel/task.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Work } from '#platform/feature.ts';
import { promisedDays } from './store/detail.ts';
import { casesWithSaid, insertSaid, openSaid } from './store/said.ts';

/** A day that stands in a reply and is no promise yet; without an id while the reply is a draft. */
interface Said {
  readonly id: string | null;
  readonly replyId: string;
  readonly dueOn: string;
  readonly sentence: string;
}

/** The reply went out: each day it names that is neither its own nor a promise is kept, until somebody says what it is. */
export async function keepSaid(work: Work, { suggestionId, replyId, issuedOn }: { suggestionId: string; replyId: string; issuedOn: string }): Promise<void> {
  const reply = (await repliesRead(work.tx, suggestionId)).find(({ id }) => id === replyId);
  if (!reply) return;
  const days = await unpromised(work.tx, reply, issuedOn);
  await insertSaid(work.tx, days.map(({ on, sentence }) => ({ id: newId(work.now.getTime()), suggestionId, replyId, dueOn: on, sentence, foundAt: work.now })));
}

/** What the replies of a suggestion name and nobody recorded: of drafts as they are written now, of issued ones what was found when they went out. */
export async function saidIn({ tx, today }: Work, suggestionId: string): Promise<Said[]> {
  const drafts = (await repliesRead(tx, suggestionId)).filter(({ state }) => state !== 'issued');
  const inDrafts: Said[] = [];
  for (const reply of drafts) for (const { on, sentence } of await unpromised(tx, reply, today)) inDrafts.push({ id: null, replyId: reply.id, dueOn: on, sentence });
  return [...inDrafts, ...await openSaid(tx, suggestionId)];
}

async function unpromised(tx: Tx, { id, body, promisedOn }: { id: string; body: string; promisedOn: string | null }, since: string) {
  const known = new Set([promisedOn, ...await promisedDays(tx, id)]);
  return saidDays(body, since).filter(({ on }) => !known.has(on));
}

/** For the office of the congress: suggestions whose replies name days that nobody has looked at yet. */
export const saidWaiting = async ({ tx, actor }: Work<unknown>) => (keepsTheOffice(actor) ? casesWithSaid(tx, mostTasks) : { rows: [], total: 0 });
