import { refuse } from '#kernel/verdict.ts';
import type { House } from '#platform/house.ts';
import { proveCurrent } from './change-password.ts';
import { type SignedIn, actorAt, chooseEntry, open, record } from './entries.ts';
import { admit, countWrong, forgive } from './lockout.ts';
import { type PasskeySite, askForNew, keepNew } from './passkey.ts';
import { makeRecoveryCodes } from './recovery.ts';
import { isRequired } from './second-proof.ts';
import { answered, ask, beginStep, endStep, stepOf } from './step.ts';
import { type Account, findAccount } from './store/accounts.ts';
import { type Factors, dropPasskey, dropTotp, factorsOf } from './store/factors.ts';
import { begunTotp, proveNewTotp, startTotp } from './totp.ts';

/** Whoever sets up how he proves himself: signed in, or sent here by the sign-in because he must. */
export interface Owner {
  readonly account: Account;
  /** The step of a sign-in that waits for this. */
  readonly step: string | null;
}

/** What a task of the owner leads to: a session if one waited, and a step that shows recovery codes if there are new ones. */
export interface OwnDone {
  readonly signedIn?: SignedIn;
  readonly step?: string;
  readonly to: string;
}

const home = '/sign-in/security';

/** Who this browser belongs to: the step that waits goes before the session, for it is the later one. */
export async function ownerOf(house: House, stepToken: string | undefined, accountId: string | null): Promise<Owner> {
  const step = await stepOf(house, stepToken, 'enrol');
  const account = await findAccount(house.database.bare, { id: step?.accountId ?? accountId ?? refuse('account.stepEnded', 403) });
  if (!account || account.kind !== 'staff') return refuse('account.staffOnly', 403);
  return { account, step: step && stepToken ? stepToken : null };
}

/** What the owner's page shows. */
export async function ownFactors(house: House, { account, step }: Owner): Promise<Factors & { readonly name: string; readonly waiting: boolean; readonly required: boolean; readonly begun: { uri: string; secret: string } | null }> {
  const name = account.signInName ?? '';
  return { ...(await factorsOf(house.database.bare, account.id)), name, waiting: step !== null, required: await isRequired(house, account), begun: await begunTotp(house, account.id, name) };
}

/** A session may have been left open on a desk: whoever changes how it is opened types the password. A step has just proved it. */
const prove = async (house: House, { account, step }: Owner, current: string | undefined, address: string): Promise<void> =>
  (step ? undefined : proveCurrent(house, account, current ?? '', address));

async function written(house: House, account: Account, verb: string, detail: Record<string, unknown>): Promise<void> {
  await record(house, actorAt(account, await chooseEntry(house, account, undefined)), verb, 'done', detail);
}

/** Begins a code generator. */
export async function beginGenerator(house: House, owner: Owner, current: string | undefined, address: string): Promise<OwnDone> {
  await prove(house, owner, current, address);
  await startTotp(house, owner.account.id);
  return { to: `${home}/totp` };
}

/** Takes the generator into use by its first code. */
export async function confirmGenerator(house: House, owner: Owner, code: string, address: string): Promise<OwnDone> {
  const { id } = owner.account;
  await admit(house, 'second', id, address);
  if (!(await proveNewTotp(house, id, code))) {
    await countWrong(house, address);
    refuse('account.wrongCode', 403);
  }
  await forgive(house, 'second', id);
  return added(house, owner, 'totp');
}

/** What the browser is asked for a new passkey; the step waits for its answer. */
export async function askNewPasskey(house: House, site: PasskeySite, owner: Owner, current: string | undefined, address: string): Promise<{ answer: object; step?: string }> {
  await prove(house, owner, current, address);
  const options = await askForNew(house, site, owner.account);
  if (owner.step) {
    await ask(house, owner.step, options.challenge);
    return { answer: options };
  }
  return { answer: options, step: await beginStep(house, { kind: 'challenge', accountId: owner.account.id, asked: options.challenge }) };
}

/** Keeps a new passkey. */
export async function addPasskey(house: House, site: PasskeySite, owner: Owner, stepToken: string | undefined, said: { answer: string; name: string | undefined }): Promise<OwnDone> {
  const waiting = await stepOf(house, stepToken, 'enrol', 'challenge');
  const challenge = stepToken && waiting?.accountId === owner.account.id ? await answered(house, stepToken) : null;
  const name = said.name ?? house.clock.now().toISOString().slice(0, 10);
  if (!challenge || !(await keepNew(house, site, owner.account.id, { challenge, answer: said.answer, name }))) refuse('account.passkeyNotKept', 403);
  return added(house, owner, 'passkey');
}

async function added(house: House, { account, step }: Owner, factor: string): Promise<OwnDone> {
  await written(house, account, 'account.addFactor', { factor });
  const back = step ? await endStep(house, step) : null;
  const opened = back ? { signedIn: await open(house, account, await chooseEntry(house, account, back.town), { verb: 'account.signIn', way: `${back.way}+${factor}` }) } : {};
  const { codesLeft } = await factorsOf(house.database.bare, account.id);
  if (codesLeft > 0) return { ...opened, to: back?.back ?? home };
  return { ...opened, ...(await showCodes(house, account, back?.back ?? undefined)) };
}

/** Makes recovery codes anew; the former ones open nothing any more. */
export async function makeCodes(house: House, owner: Owner, current: string | undefined, address: string): Promise<OwnDone> {
  await prove(house, owner, current, address);
  const { totp, passkeys } = await factorsOf(house.database.bare, owner.account.id);
  if (!totp && passkeys.length === 0) refuse('account.noFactor', 409);
  return showCodes(house, owner.account, undefined);
}

async function showCodes(house: House, account: Account, back: string | undefined): Promise<OwnDone> {
  const codes = await makeRecoveryCodes(house, account.id);
  await written(house, account, 'account.makeCodes', { codeCount: codes.length });
  return { step: await beginStep(house, { kind: 'codes', accountId: account.id, back, asked: codes.join('\n') }), to: `${home}/codes` };
}

/** Takes a factor out of use; the last one only where none is asked for. */
export async function removeFactor(house: House, owner: Owner, factor: string, current: string | undefined, address: string): Promise<OwnDone> {
  const { account } = owner;
  await prove(house, owner, current, address);
  const { totp, passkeys } = await factorsOf(house.database.bare, account.id);
  const left = factor === 'totp' ? passkeys.length : passkeys.filter(({ id }) => id !== factor).length + (totp ? 1 : 0);
  if (left === 0 && (await isRequired(house, account))) refuse('account.lastFactor', 409);
  if (factor === 'totp') await dropTotp(house.database.bare, account.id);
  else await dropPasskey(house.database.bare, account.id, passkeys.find(({ id }) => id === factor)?.id ?? refuse('platform.notFound', 404));
  await written(house, account, 'account.removeFactor', { factor: factor === 'totp' ? 'totp' : 'passkey' });
  return { to: home };
}
