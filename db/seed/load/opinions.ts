import type { Tx } from '#platform/db/connect.ts';
import type { Seal } from '#platform/seal.ts';
import { indexTerms } from '#kernel/plain-text.ts';
import { isEmpty, sealContact } from '#features/opinion/contact.ts';
import { type NewReceipt, hashCode, hashSecret, newReceiptOf } from '#features/opinion/receipt.ts';
import type { OpinionBooks, OpinionCase } from '../life/opinion-life.ts';
import { insertOwn } from './insert-many.ts';

/** A receipt known to everybody, so that a newcomer can try tracking. */
export interface KnownReceipt {
  readonly script: number;
  readonly secret: string;
  readonly code: string;
}

/** Words of an opinion as the search table holds them; the same terms as the feature's own index. */
const searchWords = ({ content, spot, placeCode }: OpinionCase['row']): string =>
  [...new Set([...indexTerms(`${content}\n${spot ?? ''}`), ...(placeCode ? [`@${placeCode}`] : [])])].map((term) => `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`).join(' ');

/** Opinions with their contacts, timelines, search words and numbers. */
export async function loadOpinions(tx: Tx, seal: Seal, books: OpinionBooks, known: KnownReceipt | null): Promise<void> {
  const cases = [...books.cases.values()];
  // One merged into another names it, so the others come first.
  const ordered = [...cases.filter(({ row }) => row.mergedIntoId === null), ...cases.filter(({ row }) => row.mergedIntoId !== null)];
  await insertOwn(tx, 'opinion', ordered.map(({ script, row }) => {
    const { secretHash, codeHash } = known?.script === script ? receiptOf(seal, row.number, known) : newReceiptOf(seal, row.number);
    return { ...row, secretHash, codeHash };
  }));
  await insertOwn(tx, 'opinionContact', cases.filter(({ contact }) => !isEmpty(contact)).map(({ row, contact }) => ({ opinionId: row.id, ...sealContact(seal, row.id, contact) })));
  await insertOwn(tx, 'opinionEvent', books.events);
  await insertOwn(tx, 'publishedOpinion', books.published);
  await insertOwn(tx, 'opinionSearch', cases.map(({ row }) => ({ opinionId: row.id, tsv: searchWords(row) })));
  await insertOwn(tx, 'counter', [...books.numbers].map(([year, value]) => ({ series: `opinion/${year}`, value })));
}

const receiptOf = (seal: Seal, number: string, { secret, code }: KnownReceipt): NewReceipt =>
  ({ secret, code, secretHash: hashSecret(seal, secret), codeHash: hashCode(seal, number, code) });
