import { mask } from '#kernel/plain-text.ts';
import { placeName } from '#features/place/public.ts';
import type { Work } from '#platform/feature.ts';
import { openContact } from './contact.ts';
import { type Opinion, innerVerbs } from './rules.ts';
import { contactsOf } from './store/contact.ts';
import { findShown } from './store/published.ts';
import { wordsOf } from './store.ts';
import { eventsOf } from './store/timeline.ts';

/** Verbs by which somebody saw the contact data in full. */
const looking = new Set(['reveal', 'handCopy']);
const maskAddress = (address: string): string => `${[...address].slice(0, 2).join('')}***`;

/**
 * Everything the house holds of a resident with one opinion. By receipt the contact is masked, for a receipt may be found by
 * anybody; in full it is handed over to whoever has proved who he is. Notes among staff are the house's own and not in it.
 */
export async function ownDataOf({ tx, house, tenant, now }: Work<unknown>, subject: Opinion, shown: 'masked' | 'inFull') {
  const words = await wordsOf(tx, subject.id);
  const [sealed] = await contactsOf(tx, [subject.id]);
  const { name, phone, address } = openContact(house.seal, subject.id, sealed);
  const inFull = shown === 'inFull';
  const events = await eventsOf(tx, subject.id);
  const published = subject.isPublished ? await findShown(tx, subject.id) : null;
  return {
    id: subject.id, version: subject.version, town: tenant.name, madeAt: now.toISOString(), number: subject.number, outsideNumber: subject.outsideNumber, state: subject.state, source: subject.source, entryMode: words.entryMode as 'heard' | null, choice: subject.choice,
    receivedOn: subject.receivedOn, storedAt: words.createdAt.toISOString(), content: words.content, spot: words.spot, placeName: subject.placeCode ? await placeName(tx, subject.placeCode) : null,
    masked: !inFull, phoneConfirmedAt: sealed?.phoneConfirmedAt?.toISOString() ?? null,
    contact: sealed ? { name: name && (inFull ? name : mask.name(name)), phone: phone && (inFull ? phone : mask.phone(phone)), address: address && (inFull ? address : maskAddress(address)) } : null,
    consentName: subject.consentName, consentPublish: subject.consentPublish, consentCall: subject.consentCall, summary: published && { words: published.summary, on: published.publishedOn },
    answer: words.answerWords, answeredBy: words.answeredBy, rating: subject.rating, ratingWords: words.ratingWords, photos: (await house.files.of(tx, 'opinion', [subject.id])).map(({ name: file }) => file),
    timeline: events.filter((event) => !innerVerbs.has(event.verb) && (event.verb !== 'comment' || event.publicWords !== null))
      .map(({ at, verb, toState, publicWords }) => ({ at: at.toISOString(), verb, toState, words: publicWords })),
    looks: events.filter(({ verb }) => looking.has(verb)).map(({ at, role }) => ({ at: at.toISOString(), role })),
    erasureAskedAt: subject.erasureAskedAt?.toISOString() ?? null,
  };
}
