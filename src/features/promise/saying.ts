import { saidDays } from '#features/suggestion/rules/said-days.ts';
import { repliesRead } from '#features/suggestion/public.ts';
import { keepsTheOffice } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { mostTasks } from '#kernel/task.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Listener, Work } from '#platform/feature.ts';
import type { SaidPlace } from './rules.ts';
import { promisedDays } from './store/detail.ts';
import { casesWithSaid, daysOwed, dropOpenSaid, insertSaid, openSaid } from './store/said.ts';

/** A day that stands in a reply, a co-handler's opinion or a progress report and is no promise yet; without an id while the reply is a draft, without a reply where there is none. */
interface Said {
  readonly id: string | null;
  readonly replyId: string | null;
  readonly place: SaidPlace;
  readonly officeId: string | null;
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
  for (const reply of drafts) for (const { on, sentence } of await unpromised(tx, reply, today)) inDrafts.push({ id: null, replyId: reply.id, place: 'reply', officeId: null, dueOn: on, sentence });
  return [...inDrafts, ...await openSaid(tx, suggestionId)];
}

/** A co-handler's opinion or a progress report names days: each is kept, unless the office owes something by it already. An opinion that was written anew stands for the one before; what was looked at stays as it is. */
export const told: Listener = async ({ tx, today, now }, about) => {
  const { suggestionId, officeId, place, words } = about as { suggestionId: string; officeId: string; place: 'coOpinion' | 'progress'; words: string };
  const owed = new Set(await daysOwed(tx, suggestionId, officeId));
  const found = saidDays(words, today).filter(({ on }) => !owed.has(on)).map(({ on, sentence }) => ({ id: newId(now.getTime()), suggestionId, replyId: null, place, officeId, saidOn: today, dueOn: on, sentence, foundAt: now }));
  if (place === 'coOpinion') await dropOpenSaid(tx, { suggestionId, officeId });
  await insertSaid(tx, found);
};

/** Replies that were given on paper, as they are entered: days that are no promise are looked at like any other. Entered anew, they are read anew; what was looked at stays as it is. */
export async function keepPast({ tx, now }: Work<unknown>, replies: readonly { id: string; suggestionId: string; issuedOn: string; promisedOn: string | null; body: string }[]): Promise<void> {
  const found = replies.flatMap(({ id: replyId, suggestionId, issuedOn, promisedOn, body }) => saidDays(body, issuedOn).filter(({ on }) => on !== promisedOn)
    .map(({ on, sentence }) => ({ id: newId(now.getTime()), suggestionId, replyId, dueOn: on, sentence, foundAt: now })));
  await dropOpenSaid(tx, { replyIds: replies.map(({ id }) => id) });
  await insertSaid(tx, found);
}

async function unpromised(tx: Tx, { id, body, promisedOn }: { id: string; body: string; promisedOn: string | null }, since: string) {
  const known = new Set([promisedOn, ...await promisedDays(tx, id)]);
  return saidDays(body, since).filter(({ on }) => !known.has(on));
}

/** For the office of the congress: suggestions whose replies name days that nobody has looked at yet. */
export const saidWaiting = async ({ tx, actor }: Work<unknown>) => (keepsTheOffice(actor) ? casesWithSaid(tx, mostTasks) : { rows: [], total: 0 });
