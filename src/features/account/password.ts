/** What a password must be, as data. */
export interface PasswordPolicy {
  readonly leastLength: number;
  readonly mostLength: number;
  /** How many of the four classes: small letters, capitals, digits, signs. */
  readonly leastClasses: number;
  /** How many of the last passwords may not come again, the present one included. */
  readonly rememberedCount: number;
  /** Null where a password need not be changed without a reason. */
  readonly mostDays: number | null;
  /** Compared with the passwords that are guessed first. */
  readonly refusesCommon: boolean;
  /** A one-time password not used within so many days no longer works. */
  readonly oneTimeDays: number;
  readonly source: string;
}

/** The rules of 等级保护 level 2 and 3 as they are commonly read; the standard itself names the duties, not the numbers. */
export const dengbao: PasswordPolicy = {
  leastLength: 8, mostLength: 128, leastClasses: 3, rememberedCount: 5, mostDays: 90, refusesCommon: false, oneTimeDays: 14,
  source: 'GB/T 22239-2019 身份鉴别：复杂度要求并定期更换',
};

/** Length instead of classes, no change without a reason, nothing that stands in the lists of guessers. */
export const asvs: PasswordPolicy = {
  leastLength: 12, mostLength: 128, leastClasses: 1, rememberedCount: 1, mostDays: null, refusesCommon: true, oneTimeDays: 14,
  source: 'OWASP ASVS 4.0.3 V2.1：至少 12 个字符，不要求字符种类，不定期更换，不用常见密码',
};

/** The profiles by the place the setting `passwordProfile` gives them, from 1. */
const profiles: readonly PasswordPolicy[] = [dengbao, asvs];

/** The profile a town has chosen; of several towns' choices the one of 等级保护 wins. */
export const profileAt = (choices: readonly number[]): PasswordPolicy => profiles[Math.min(...choices, profiles.length) - 1] ?? dengbao;

/** The figures its sentences name. */
export const figuresOf = (policy: PasswordPolicy) =>
  ({ least: policy.leastLength, most: policy.mostLength, classes: policy.leastClasses, remembered: policy.rememberedCount, days: policy.mostDays ?? 0, oneTimeDays: policy.oneTimeDays });

/** What is wrong with a password; each has its sentence. */
export type PasswordFault = 'tooShort' | 'tooLong' | 'tooFewClasses' | 'containsName' | 'usedBefore' | 'tooCommon';

const classes = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}\s]/u];

/** Everything a password lacks. `names` are what must not be in it: the name one signs in with, the person's own, the phone. */
export function faultsOf(policy: PasswordPolicy, password: string, about: { names: readonly string[]; usedBefore: boolean; common?: boolean }): PasswordFault[] {
  const length = [...password].length;
  const small = password.toLowerCase();
  const holdsName = about.names.some((name) => name.length > 1 && (small.includes(name.toLowerCase()) || small.includes([...name.toLowerCase()].toReversed().join(''))));
  const faults: [PasswordFault, boolean][] = [
    ['tooShort', length < policy.leastLength],
    ['tooLong', length > policy.mostLength],
    ['tooFewClasses', classes.filter((one) => one.test(password)).length < policy.leastClasses],
    ['containsName', holdsName],
    ['usedBefore', about.usedBefore],
    ['tooCommon', about.common ?? false],
  ];
  return faults.filter(([, found]) => found).map(([fault]) => fault);
}

const dayMs = 86_400_000;

/** Why a password that is right does not open the house yet, or null. */
export function mustChange(policy: PasswordPolicy, account: { mustChangePassword: boolean; passwordSetAt: Date | null }, now: Date): 'firstUse' | 'tooOld' | 'oneTimeExpired' | null {
  const ageDays = (now.getTime() - (account.passwordSetAt?.getTime() ?? 0)) / dayMs;
  if (account.mustChangePassword) return ageDays > policy.oneTimeDays ? 'oneTimeExpired' : 'firstUse';
  return policy.mostDays !== null && ageDays > policy.mostDays ? 'tooOld' : null;
}

/** A name to sign in with: 2 to 30 letters, digits, dots or Chinese characters; not a phone number, which is a deputy's way. */
export const isSignInName = (name: string): boolean => /^[\p{L}\p{Nd}._-]{2,30}$/u.test(name) && !/^1[3-9]\d{9}$/.test(name);
