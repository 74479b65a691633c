import type { Tx } from '#platform/db/connect.ts';
import { sharesNumbers } from '../rules/numbering.ts';

/** A letter with the number it bears. */
export interface NumberedLetter {
  readonly id: string;
  readonly suggestionId: string;
  readonly issuer: string;
  readonly officeId: string;
  readonly documentNumber: string;
}

/** The letters that bear one of these numbers. */
export async function lettersNumbered(tx: Tx, numbers: readonly string[]): Promise<NumberedLetter[]> {
  if (numbers.length === 0) return [];
  const rows = await tx.db.selectFrom('suggestionReply').select(['id', 'suggestionId', 'issuer', 'officeId', 'documentNumber']).where('tenantId', '=', tx.tenantId).where('documentNumber', 'in', [...numbers]).execute();
  return rows as NumberedLetter[];
}

/** Does another letter of this organ bear the number? */
export const numberTaken = async (tx: Tx, letter: Pick<NumberedLetter, 'id' | 'officeId' | 'issuer' | 'documentNumber'>): Promise<boolean> =>
  (await lettersNumbered(tx, [letter.documentNumber])).some((other) => other.id !== letter.id && sharesNumbers(other, letter));
