import { isDateOn, sayDay } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { type Unit, inOurWords } from '#kernel/organs.ts';
import { sayNumbers } from '#kernel/numerals.ts';
import { mask } from '#kernel/plain-text.ts';
import { fill, lookup } from '#kernel/words.ts';
import type { Work } from '#platform/feature.ts';
import { ask } from '#platform/jobs.ts';
import { type Channel, type Template, nextSendingTime, templates } from './rules.ts';
import { insertMessage } from './store.ts';
import { text } from './text.ts';

/** What is put under seal of a message: where it goes and what fills it. */
export interface Sealed {
  readonly contact: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Binds a sealed part to its message. */
export const sealPlace = (id: string): string => `message/${id}`;

/** Approved short messages exist in Chinese only: the operator approves a text, not a language. */
export const wordsOf = (tenant: Unit, template: Template, params: Sealed['params']): string => fill(inOurWords(text, { locale: 'zh', tenant }).messages[template], params);

/** The same words with every secret starred, for the outbox. */
function shownWords(tenant: Unit, template: Template, params: Sealed['params']): string {
  const secret: readonly string[] = templates[template].secret;
  return wordsOf(tenant, template, Object.fromEntries(Object.entries(params).map(([key, value]) => [key, secret.includes(key) ? '******' : value])));
}

/** Queues one message in the verb's own transaction: it leaves exactly when the verb happened. */
export async function post(work: Work, message: { channel: Channel; personId: string | null; personName?: string; contact: string | null; template: Template; params: Sealed['params']; urgent: boolean }): Promise<void> {
  const { tx, now, house } = work;
  const { channel, personId, contact, template, params, urgent } = message;
  const id = newId(now.getTime());
  const dueAt = urgent ? now : nextSendingTime(now, await house.calendar());
  await insertMessage(tx, {
    id, channel, personId, template, createdAt: now, dueAt, state: 'waiting',
    sealed: house.seal.close(JSON.stringify({ contact, params } satisfies Sealed), sealPlace(id)),
    body: shownWords(work.tenant, template, params), maskedTo: maskedTo(message.personName, contact),
  });
  // Everything else waits for the clock's own round.
  if (urgent) await ask(tx, { kind: 'notice.send', runAt: house.clock.now(), singleKey: 'urgent' });
}

const maskedTo = (name: string | undefined, contact: string | null): string =>
  [name ? mask.name(name) : '', contact?.includes('@') ? contact.replace(/^(.).*@/, '$1***@') : contact ? mask.phone(contact) : ''].filter(Boolean).join(' ');

const aDay = /^(\d{4})(?:年|-)(\d{1,2})(?:月|-)(\d{1,2})(?:日|$)/;
/** A day that begins what fills a sentence, and a number of a suggestion, are written as their reader writes them, however the giver kept them. */
const filled = (params: Sealed['params'], locale: Work['locale']): Sealed['params'] => Object.fromEntries(Object.entries(params).map(([key, value]) => [key, typeof value !== 'string' ? value : sayNumbers(value, locale).replace(aDay, (said: string, year: string, month: string, day: string) => {
  const on = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDateOn(on) ? sayDay(on, locale) : said;
})]));

/** The sentence of a notice in the reader's language, from the words of the feature that gave it. */
export function sentenceOf({ house, ...reader }: Pick<Work, 'house' | 'locale' | 'tenant'>, notice: { kind: string; params: Sealed['params'] }): string {
  const [featureName = '', key = ''] = notice.kind.split('.');
  const words = house.wordsOf(featureName, reader);
  const template = words ? lookup(words, `notices.${key}`) : undefined;
  // A notice kept since before its sentence asked for more says what it can.
  return fill(template ?? notice.kind, filled(notice.params, reader.locale)).replaceAll(/\{\w+(\|[^{}]*)?\}/g, '…');
}
