import { dateOn } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import { mask } from '#kernel/plain-text.ts';
import { judge } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { openContact } from './contact.ts';
import { innerWordsFor, policy } from './policy.ts';
import { callable, numberedWithin, type SampleScope, sampled } from './store/sampled.ts';
import { find } from './store.ts';
import { eventsOf } from './store/timeline.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** What a sample may be drawn from. */
export const opinionsToDraw = ({ tx, actor }: Work<unknown>, scope: SampleScope, most: number): Promise<{ id: string; number: string }[]> => numberedWithin(tx, actor, scope, most);

/** The drawn opinions with the day each was received beside the day it was entered. Their later steps are entered as they happen. */
export async function sampledOpinions(work: Work<unknown>, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const words = wordsFor(work, { zh, en });
  return (await sampled(work.tx, work.actor, ids)).map(({ id, state, kind, choice, receivedOn, createdAt, answerDueOn, answeredAt, officeName, excerpt }) => ({
    id, title: excerpt, kind: kind === null ? words.choices[choice as keyof typeof words.choices] : words.kinds[kind as keyof typeof words.kinds], state: words.states[state], office: officeName ?? '',
    eventOn: receivedOn, enteredOn: dateOn(createdAt), dueOn: answerDueOn, answeredOn: answeredAt && dateOn(answeredAt), lateSteps: dateOn(createdAt) > receivedOn ? 1 : 0, mostDays: 0,
  }));
}

/** All steps of an opinion and its photographs; the first bears the day it was received. Null for one this actor may not see. */
export async function opinionTrace(work: Work<unknown>, id: string) {
  const { tx, actor, today, house } = work;
  const subject = await find(tx, id, false);
  if (!subject || judge(policy.see, actor, subject, today) !== null) return null;
  const words = wordsFor(work, { zh, en });
  const names: Readonly<Record<string, string>> = { ...words.verbs, ...words.steps };
  const events = await eventsOf(tx, id);
  const readsInner = innerWordsFor(actor, subject, events);
  return {
    steps: events.map((event, index) => ({
      on: index === 0 ? subject.receivedOn : dateOn(event.at), at: event.at, name: names[event.verb] ?? event.verb, who: event.who ?? words.roles[event.role as keyof typeof words.roles] ?? null,
      words: [event.publicWords, readsInner(event, index) ? event.innerWords : null].filter(Boolean).join('\n') || null,
    })),
    letters: [], files: (await house.files.of(tx, 'opinion', [id])).map((file) => ({ id: file.id, name: file.name })),
  };
}

/** Residents behind drawn cases who agreed to be called, masked; the full number is `reveal`'s alone. */
export async function residentsToCall({ tx, house }: Work<unknown>, of: { suggestionIds: readonly string[]; opinionIds: readonly string[] }, most: number) {
  return (await callable(tx, of, most)).map((row) => {
    const { name, phone } = openContact(house.seal, row.id, row);
    return { opinionId: row.id, number: row.number, suggestionId: row.suggestionId, name: name === null ? null : mask.name(name), phone: phone === null ? '' : mask.phone(phone) };
  });
}
