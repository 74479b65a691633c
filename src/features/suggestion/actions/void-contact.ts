import { has, officesOf } from '#kernel/actor.ts';
import type { InputOf } from '#kernel/contract.ts';
import { refuse } from '#kernel/verdict.ts';
import { type Work, action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { mayVoidContact } from '../policy.ts';
import { life } from '../rules.ts';
import { tooFewTries } from '../rules/standing.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { writtenWith } from '../store/contacts.ts';
import { lockAll } from '../store/joint.ts';
import { setAssignment, setContact } from '../store/writes.ts';
import { nameOfOffice, tellClerk, tellOffice, tellPerson } from '../telling.ts';

type Asked = InputOf<typeof suggestion.verbs.voidContact>;

/** 作废沟通记录: logged by mistake. What rests on it asks again: an answer needs another word with the deputy, and one that could not be reached is tried anew. Written once for joint cases, it is taken back once, from those that are named. */
export const voidContact = action(suggestion.verbs.voidContact)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, input: { contactId, alsoIds = [] } } = work;
    const twins = alsoIds.length > 0 ? await writtenWith(tx, [contactId]) : [];
    const others = await lockAll(tx, alsoIds.filter((id) => twins.some(({ suggestionId }) => suggestionId === id)));
    if (others.length < new Set(alsoIds).size) refuse('suggestion.noSuchContact', 404);
    const done = await voidOne(work, paper, contactId);
    for (const other of others) await voidOne(work, other, twins.find(({ suggestionId }) => suggestionId === other.id)?.id ?? '');
    if (others.length > 0) work.note({ carriedTo: others.map(({ id }) => id) });
    return done;
  },
});

async function voidOne(work: Work<Asked>, paper: Suggestion, contactId: string): Promise<{ id: string }> {
  const { tx, input, today, actor } = work;
  const contact = paper.contacts.find(({ id }) => id === contactId) ?? refuse('suggestion.noSuchContact', 404);
  if (contact.state === 'void') refuse('suggestion.noContactToVoid', 409);
  if (!life.allows(paper.state, 'voidContact')) refuse('platform.wrongState', 409);
  if (!mayVoidContact(actor, paper, contact)) refuse('suggestion.contactStays', 403);
  await setContact(tx, contact.id, { state: 'void', voidWords: input.words, voidedOn: today, voidedBy: actor.personId });
  const left = { ...paper, contacts: paper.contacts.map((one) => (one.id === contact.id ? { ...one, state: 'void' as const } : one)) };
  const again = tooFewTries(left);
  for (const share of again) await setAssignment(tx, share.id, { unreachableRound: 0, unreachableWords: null });
  const office = await nameOfOffice(work, contact.officeId);
  if (contact.reached) await tellPerson(work, paper, contact.personId, 'contactVoided', { office });
  if (!officesOf(actor).includes(contact.officeId)) await tellOffice(work, paper, contact.officeId, 'contactVoided', { office });
  if (!has(actor, 'clerk')) await tellClerk(work, paper, 'contactVoided', { office });
  if (contact.id === input.contactId) work.note({ contactId: contact.id, officeId: contact.officeId, stood: contact.state, unreachableAgain: again.length });
  return move(work, paper, 'voidContact', { officeId: contact.officeId, words: input.words });
}
