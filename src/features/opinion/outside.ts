import { refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { type Contact, isEmpty, openContact, sealContact } from './contact.ts';
import { move } from './moving.ts';
import { type Source, life } from './rules.ts';
import { contactsOf, putContact } from './store/contact.ts';
import { type OutsideRow, byOutsideNumbers } from './store/outside.ts';
import { index } from './store/search.ts';
import { findAll, wordsOf } from './store.ts';
import { tellCaretakers, tellReport } from './telling.ts';

/** An opinion as it was sent to us, to hold a second sending against it. */
export interface SentBefore extends OutsideRow, Contact {
  /** The words may still be brought up to date. */
  readonly isOpen: boolean;
}

/** What was sent before under these numbers. */
export async function sentBefore({ tx, house }: Work<unknown>, source: Source, numbers: readonly string[]): Promise<SentBefore[]> {
  const rows = await byOutsideNumbers(tx, source, numbers);
  const contacts = new Map((await contactsOf(tx, rows.map(({ id }) => id))).map((contact) => [contact.opinionId, contact]));
  return rows.map((row) => ({ ...row, ...openContact(house.seal, row.id, contacts.get(row.id)), isOpen: life.allows(row.state, 'renew') }));
}

/** What is said of it now; `contact` null where that stays as it is. */
export interface Renewed {
  readonly content: string;
  readonly spot: string | null;
  readonly placeCode: string | null;
  readonly contact: Contact | null;
  /** It has become a report of wrongdoing. */
  readonly isReport: boolean;
}

/** Brings an opinion up to what its sender says of it now; the words it had stay in the timeline of staff. One that has become a report is nobody's but the office's from now on. */
export async function renew(work: Work, id: string, { content, spot, placeCode, contact, isReport }: Renewed): Promise<void> {
  const { tx, house } = work;
  const [subject] = await findAll(tx, [id]);
  if (!subject || !life.allows(subject.state, 'renew')) refuse('opinion.wrongState', 409);
  const before = await wordsOf(tx, id);
  if (contact && !isEmpty(contact)) await putContact(tx, id, sealContact(house.seal, id, contact));
  await index(tx, id, { content, spot, placeCode });
  await move(work, subject, { verb: 'renew', change: { content, spot, placeCode, ...(isReport ? { kind: 'report' } : {}) }, innerWords: before.content === content ? null : before.content });
  if (isReport) await tellReport(work, subject);
  else await tellCaretakers(work, subject, 'renewed', { number: subject.number });
}
