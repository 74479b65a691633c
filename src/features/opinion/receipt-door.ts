import { refuse } from '#kernel/verdict.ts';
import type { Tx } from '#platform/db/connect.ts';
import { sameSecret } from '#platform/seal.ts';
import type { Services } from '#platform/services.ts';
import { openSession } from '#platform/session.ts';
import type { Tenant } from '#platform/tenants.ts';
import { hashCode, hashSecret } from './receipt.ts';
import { guessLimits, readNumber } from './rules.ts';
import { codeOf, idBySecret } from './store/contact.ts';

/** The opinion whose QR code or link carries this secret, or null. */
export const opinionBySecret = (tx: Tx, house: Pick<Services, 'seal'>, secret: string): Promise<string | null> => idBySecret(tx, hashSecret(house.seal, secret));

/**
 * Opens the receipt a resident has on paper: answers the token of a receipt session. A wrong number and a wrong code are
 * answered alike (422), after the same work; too many tries close the number and the address for an hour (429).
 */
export async function openReceipt(house: Services, tenant: Tenant, typedNumber: string, code: string, address: string | null): Promise<string> {
  const number = readNumber(typedNumber) ?? typedNumber.slice(0, 40);
  const now = house.clock.now();
  // Counted before the look, so that many at once cannot slip through together.
  const within = [
    await house.throttle.hit('receipt/number', `${tenant.id}/${number}`, guessLimits.number, now),
    await house.throttle.hit('receipt/address', `${tenant.id}/${address ?? ''}`, guessLimits.address, now),
  ];
  if (within.includes(false)) refuse('opinion.receiptLocked', 429);
  const given = hashCode(house.seal, number, code.normalize('NFKC').replace(/\s/g, ''));
  const found = await house.database.inTenant(tenant.id, (tx) => codeOf(tx, number), 'read');
  // Compared also when there is nothing to compare with.
  const same = sameSecret(given, found?.codeHash ?? Buffer.alloc(given.length));
  if (!found || !same) refuse('opinion.receiptUnknown', 422);
  await house.throttle.clear('receipt/number', `${tenant.id}/${number}`);
  return openSession(house, { tenantId: tenant.id, kind: 'receipt', accountId: null, personId: null, name: null, grants: [], receiptOf: found.id });
}

/** A session for whoever holds the secret of the QR code; null for an unknown one. */
export async function openReceiptBySecret(house: Services, tenant: Tenant, secret: string): Promise<string | null> {
  const id = await house.database.inTenant(tenant.id, (tx) => opinionBySecret(tx, house, secret), 'read');
  return id && openSession(house, { tenantId: tenant.id, kind: 'receipt', accountId: null, personId: null, name: null, grants: [], receiptOf: id });
}
