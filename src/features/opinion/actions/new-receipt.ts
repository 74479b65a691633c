import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { newReceiptOf, receiptPath } from '../receipt.ts';
import type { Opinion } from '../rules.ts';
import { addReceiptEvent } from '../moving.ts';
import { update } from '../store.ts';

/** A new link and query code for a resident who lost his receipt and stands before us; the old ones stop working. */
export const newReceipt = action(opinion.verbs.newReceipt)<Opinion>({
  apply: async (work, subject) => {
    const { secret, code, secretHash, codeHash } = newReceiptOf(work.house.seal, subject.number);
    await update(work.tx, subject.id, { secretHash, codeHash });
    await addReceiptEvent(work, subject, work.input.ground);
    work.note({ ground: work.input.ground });
    return { id: subject.id, number: subject.number, code, path: receiptPath(work.tenant.code, secret), receivedOn: subject.receivedOn };
  },
});
