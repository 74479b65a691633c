import { Secret, TOTP } from 'otpauth';
import { refuse } from '#kernel/verdict.ts';
import type { Services } from '#platform/services.ts';
import { beginTotp, confirmTotp, findTotp, useTotpStep } from './store/factors.ts';

const period = 30;
/** A code of the step before or after is taken too: clocks of phones differ. */
const steps = 1;
const issuer = '乡议';

const placeOf = (accountId: string): string => `totp/${accountId}`;
const generator = (secret: string, label: string): TOTP => new TOTP({ issuer, label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period });

/** Begins a code generator: the secret waits, sealed, until a code of it is typed. Refuses while another is in use. */
export async function startTotp(house: Services, accountId: string): Promise<void> {
  const secret = new Secret({ size: 20 }).base32;
  const begun = await beginTotp(house.database.bare, { accountId, secretSealed: house.seal.close(secret, placeOf(accountId)), createdAt: house.clock.now() });
  if (!begun) refuse('account.hasTotp', 409);
}

/** What an app has to know of a begun generator, as address for a QR code and as letters to type; null when none is begun. */
export async function begunTotp(house: Services, accountId: string, signInName: string): Promise<{ uri: string; secret: string } | null> {
  const row = await findTotp(house.database.bare, accountId);
  if (!row || row.confirmedAt !== null) return null;
  const secret = house.seal.open(row.secretSealed, placeOf(accountId));
  return { uri: generator(secret, signInName).toString(), secret: secret.replace(/(.{4})(?=.)/g, '$1 ') };
}

/** The step a code belongs to, or null for a wrong one. */
async function stepOfCode(house: Services, accountId: string, code: string, confirmed: boolean): Promise<number | null> {
  const row = await findTotp(house.database.bare, accountId);
  if (!row || (row.confirmedAt !== null) !== confirmed) return null;
  const now = house.clock.now().getTime();
  const secret = house.seal.open(row.secretSealed, placeOf(accountId));
  const delta = generator(secret, '').validate({ token: code, timestamp: now, window: steps });
  return delta === null ? null : Math.floor(now / 1000 / period) + delta;
}

/** Takes a begun generator into use by its first code. */
export async function proveNewTotp(house: Services, accountId: string, code: string): Promise<boolean> {
  const step = await stepOfCode(house, accountId, code, false);
  return step !== null && confirmTotp(house.database.bare, accountId, step, house.clock.now());
}

/** Is this the account's present code, not used before? It is used up by being right. */
export async function proveTotp(house: Services, accountId: string, code: string): Promise<boolean> {
  const step = await stepOfCode(house, accountId, code, true);
  return step !== null && useTotpStep(house.database.bare, accountId, step);
}
