import { refuse } from '#kernel/verdict.ts';
import type { House } from '#platform/house.ts';
import { type Attempt, type SignedIn, chooseEntry, open } from './entries.ts';
import { admit, forgive, inLeastTime } from './lockout.ts';
import { type PasskeySite, askToProve, claimedPasskey, provePasskey } from './passkey.ts';
import { isRecoveryCode, proveRecoveryCode } from './recovery.ts';
import { refuseWrong } from './sign-in.ts';
import { answered, ask, beginStep, endStep, stepOf } from './step.ts';
import { type Account, findAccount } from './store/accounts.ts';
import { proveTotp } from './totp.ts';

/** The account whose first proof this browser has given; refuses where that is too long ago. */
export async function halfway(house: House, token: string | undefined): Promise<{ account: Account; token: string; way: string }> {
  const step = await stepOf(house, token, 'prove');
  const account = step?.accountId ? await findAccount(house.database.bare, { id: step.accountId }) : null;
  return account && token ? { account, token, way: step?.way ?? '' } : refuse('account.stepEnded', 403);
}

async function letIn(house: House, token: string, account: Account, way: string): Promise<SignedIn> {
  const { town, back } = await endStep(house, token);
  return { ...(await open(house, account, await chooseEntry(house, account, town), { verb: 'account.signIn', way })), back: back ?? undefined };
}

/** The second proof by a code: of the generator, or a printed one for the day the phone is lost. */
export async function signInBySecondCode(house: House, stepToken: string | undefined, code: string, attempt: Attempt): Promise<SignedIn> {
  return inLeastTime(async () => {
    const { account, token, way } = await halfway(house, stepToken);
    await admit(house, 'second', account.id, attempt.address);
    const printed = isRecoveryCode(code);
    const right = printed ? await proveRecoveryCode(house, account.id, code) : await proveTotp(house, account.id, code);
    if (!right) return refuseWrong(house, account, 'second', attempt.address);
    await forgive(house, 'second', account.id);
    return letIn(house, token, account, `${way}+${printed ? 'recovery' : 'totp'}`);
  });
}

/** Asks for a passkey: as second proof of the account half way, or of whomever it belongs to. Answers what the browser is to do, and the step that waits. */
export async function askPasskey(house: House, site: PasskeySite, stepToken: string | undefined, second: boolean, attempt: Attempt): Promise<{ answer: object; step?: string }> {
  const present = second ? await halfway(house, stepToken) : null;
  const options = await askToProve(house, site, present?.account.id ?? null);
  if (present) {
    await ask(house, present.token, options.challenge);
    return { answer: options };
  }
  const { town, back } = attempt;
  return { answer: options, step: await beginStep(house, { kind: 'challenge', town, back, asked: options.challenge }) };
}

/** Signs in by a passkey: alone, for it asks its holder for PIN or finger by itself, or after the password. */
export async function signInByPasskey(house: House, site: PasskeySite, stepToken: string | undefined, answer: string, attempt: Attempt): Promise<SignedIn> {
  return inLeastTime(async () => {
    const step = await stepOf(house, stepToken, 'challenge', 'prove');
    if (!step || !stepToken) return refuse('account.stepEnded', 403);
    const passkey = await claimedPasskey(house, answer);
    await admit(house, 'passkey', passkey?.id ?? attempt.address, attempt.address);
    const challenge = await answered(house, stepToken);
    const account = passkey ? await findAccount(house.database.bare, { id: passkey.accountId }) : null;
    const fits = passkey && challenge && (step.accountId === null || step.accountId === passkey.accountId);
    if (!fits || !account || !(await provePasskey(house, site, passkey, { challenge, answer }))) return refuseWrong(house, account, 'passkey', attempt.address);
    await forgive(house, 'passkey', passkey.id);
    return letIn(house, stepToken, account, step.kind === 'prove' ? `${step.way}+passkey` : 'passkey');
  });
}
