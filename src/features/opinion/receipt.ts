import { randomDigits, randomToken } from '#kernel/id.ts';
import type { Seal } from '#platform/seal.ts';

/** Bits of the secret in the QR code: more than anybody can guess. */
const secretBits = 80;
const codeDigits = 6;

/** What is printed once and what is kept of it. */
export interface NewReceipt {
  readonly secret: string;
  readonly code: string;
  readonly secretHash: Buffer;
  readonly codeHash: Buffer;
}

/** What the house keeps of a secret and of a code; a code is bound to its number. */
export const hashSecret = (seal: Seal, secret: string): Buffer => seal.hash(secret.toUpperCase(), 'opinion/secret');
export const hashCode = (seal: Seal, number: string, code: string): Buffer => seal.hash(`${number}/${code}`, 'opinion/code');

/** A new secret for the QR code and a query code for paper; the house keeps only their keyed hashes. */
export function newReceiptOf(seal: Seal, number: string): NewReceipt {
  const secret = randomToken(secretBits);
  const code = randomDigits(codeDigits);
  return { secret, code, secretHash: hashSecret(seal, secret), codeHash: hashCode(seal, number, code) };
}

/** The link in the QR code, below the address of the site. */
export const receiptPath = (townCode: string, secret: string): string => `/${townCode}/o/${secret}`;
