import { createHmac, randomBytes } from 'node:crypto';
import type { Seal } from '#platform/seal.ts';

/** A new secret as Standard Webhooks writes it: `whsec_` and 32 random bytes in base64. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

const placeOf = (webhookId: string): string => `webhook/${webhookId}/secret`;
/** Closes a secret for the table, bound to its address. */
export const sealSecret = (seal: Seal, webhookId: string, secret: string): Buffer => seal.close(secret, placeOf(webhookId));

/**
 * The headers of one attempt: `webhook-id` stays the same however often a message is sent, `webhook-timestamp` is the attempt's (seconds),
 * `webhook-signature` is `v1,` and HMAC-SHA256 in base64 over `id.timestamp.body`.
 */
function signedHeaders(secret: string, id: string, at: Date, body: string): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signature = createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64')).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'content-type': 'application/json', 'user-agent': 'Xiangyi', 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}

/** The headers of a message, signed with the secret as it lies in the table. */
export const headersOf = (seal: Seal, message: { readonly id: string; readonly webhookId: string; readonly secretSealed: Buffer; readonly body: string }, at: Date): Record<string, string> =>
  signedHeaders(seal.open(message.secretSealed, placeOf(message.webhookId)), message.id, at, message.body);
