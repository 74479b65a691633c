import { newId } from '#kernel/id.ts';
import type { Grant } from '#kernel/actor.ts';
import { addPerson, openDeputyAccount } from '#features/account/public.ts';
import type { SignedIn } from '#features/account/entries.ts';
import type { Passed } from '#features/account/second-proof.ts';
import { stretch } from '#features/account/secrets.ts';
import type { BoundFeature } from '#platform/feature.ts';
import type { House } from '#platform/house.ts';
import { inWork } from '#platform/perform.ts';
import { type Town, callBy, makePerson, makeVisitor } from '#tests/support/makers.ts';

/** A password that passes every rule. */
export const goodPassword = 'Qinghe-2026';

/** The session a proof opened; an error where it only led half way. */
export function inside(passed: Passed): SignedIn {
  if ('token' in passed) return passed;
  throw new Error(`not inside yet, but at ${passed.page}`);
}

/** Somebody with posts and a staff account whose password is already his own. */
export async function makeStaff(house: House, town: Town, grants: readonly Grant[], signInName: string, options: { password?: string; mustChange?: boolean; setAt?: Date; name?: string } = {}) {
  const person = await makePerson(house, town, grants, options.name ?? '李干事');
  return { ...person, accountId: await openStaffAccount(house, person, signInName, options) };
}

/** Opens the desk to somebody who is there already; answers the account. */
export async function openStaffAccount(house: House, { tenantId, personId }: { readonly tenantId: string; readonly personId: string }, signInName: string, options: { password?: string; mustChange?: boolean; setAt?: Date } = {}): Promise<string> {
  const accountId = newId();
  const passwordHash = await stretch(options.password ?? goodPassword);
  await house.database.global(async (db) => {
    await db.insertInto('account').values({
      id: accountId, kind: 'staff', signInName, passwordHash, passwordSetAt: options.setAt ?? house.clock.now(), mustChangePassword: options.mustChange ?? false, createdAt: house.clock.now(),
    }).execute();
    await db.insertInto('accountLink').values({ accountId, tenantId, personId }).execute();
  });
  return accountId;
}

/** A deputy who can sign in by a code sent to his phone. */
export async function makeDeputyAccount(house: House, town: Town, phone: string, grants: readonly Grant[] = [{ role: 'deputy' }], name = '陈桂兰') {
  return inWork(house, callBy(makeVisitor(town)), null, 'write', async (work) => {
    const personId = await addPerson(work, { name, phone });
    const { tx } = work;
    const posts = grants.map(({ role, stationId = null }) => ({ tenantId: tx.tenantId, id: newId(), personId, role, stationId, fromOn: '2026-01-01' }));
    if (posts.length > 0) await tx.db.insertInto('post').values(posts).execute();
    return { personId, accountId: await openDeputyAccount(work, personId) };
  });
}

/** The same house with an ear at the door: every code that is sent, by phone. */
export function hearingCodes<H extends House>(house: H): { house: H; codes: Map<string, string> } {
  const codes = new Map<string, string>();
  const ear: BoundFeature = {
    contract: { feature: 'ear', verbs: {}, views: {} }, policy: {}, actions: {}, showings: {}, subject: null, jobs: [], text: { zh: {}, en: {} },
    listens: { 'account.codeAsked': async (_, { phone, code }) => void codes.set(String(phone), String(code)) },
  };
  return { house: { ...house, features: [...house.features, ear] }, codes };
}
