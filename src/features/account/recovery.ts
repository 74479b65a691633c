import { randomToken } from '#kernel/id.ts';
import type { Services } from '#platform/services.ts';
import { replaceCodes, useRecoveryCode } from './store/factors.ts';

const many = 10;
/** Fifty random bits: guessing is stopped by the lockout long before. */
const bits = 50;

/** Copied by hand: small letters, blanks and the letters that look like digits are no mistake. */
const tidy = (code: string): string => code.normalize('NFKC').toUpperCase().replace(/[^0-9A-Z]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
const hashOf = (house: Services, accountId: string, code: string): Buffer => house.seal.hash(`${accountId}\0${tidy(code)}`, 'recovery');

/** Is this how a recovery code is written, rather than a generator's six digits? */
export const isRecoveryCode = (code: string): boolean => tidy(code).length === bits / 5;

/** Ten new codes in place of all former ones; told only this once, kept as hashes. */
export async function makeRecoveryCodes(house: Services, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: many }, () => randomToken(bits).replace(/(.{5})(?=.)/, '$1-'));
  await house.database.global((db) => replaceCodes(db, accountId, codes.map((code) => hashOf(house, accountId, code)), house.clock.now()));
  return codes;
}

/** Is this one of the account's codes, not used before? It is used up by being right. */
export const proveRecoveryCode = (house: Services, accountId: string, code: string): Promise<boolean> =>
  useRecoveryCode(house.database.bare, accountId, hashOf(house, accountId, code), house.clock.now());
