import { visitor } from '#kernel/actor.ts';
import { refuse } from '#kernel/verdict.ts';
import { admitCodeWish, inLeastTime, makeCode } from '#features/account/public.ts';
import { appendAudit } from '#platform/audit.ts';
import type { Work } from '#platform/feature.ts';
import type { House } from '#platform/house.ts';
import { inWork } from '#platform/perform.ts';
import type { Seal } from '#platform/seal.ts';
import { openSession } from '#platform/session.ts';
import type { Tenant } from '#platform/tenants.ts';
import { phoneIndex } from './contact.ts';
import { provePhone } from './phone-proof.ts';
import { type State, findPurpose } from './rules.ts';
import { idsByPhone } from './store/contact.ts';

const mostListed = 20;
/** How long a found opinion may be opened from the list. */
const ticketMs = 10 * 60_000;

/** One opinion of a phone. `ticket` opens it; null where the phone was never proved with it, and a stranger may have left the number. */
export interface OwnOpinion {
  readonly number: string;
  readonly receivedOn: string;
  readonly state: State;
  readonly ticket: string | null;
}

/** A phone as typed: blanks, dashes and full-width digits count as meant; null when it cannot be one. */
export const readPhone = (typed: string): string | null => /^1[3-9]\d{9}$/.exec(typed.normalize('NFKC').replace(/[\s-]/g, ''))?.[0] ?? null;

const atDoor = <T>(house: House, tenant: Tenant, address: string, task: (work: Work) => Promise<T>): Promise<T> =>
  inWork(house, { actor: visitor(tenant.id, tenant.kind), locale: 'zh', address }, null, 'write', task);

/** Sends a code to the phone of a resident who has lost his receipt. The answer and its time are the same when nobody left this phone. */
export async function askOwnCode(house: House, tenant: Tenant, phone: string, address: string): Promise<void> {
  if (!house.sendsSms) refuse('opinion.noSms', 409);
  await inLeastTime(async () => {
    // Outside the transaction: many at once, each holding one connection and waiting for a second, would empty the pool.
    await admitCodeWish(house, phone, address);
    await atDoor(house, tenant, address, async (work) => {
      if ((await idsByPhone(work.tx, phoneIndex(house.seal, phone), 1)).length > 0) await makeCode(work, phone, findPurpose);
    });
  });
}

/** The opinions of a phone, for whoever has the code that was sent to it; on record without the phone. Refuses (422) a wrong code. */
export async function findByPhone(house: House, tenant: Tenant, said: { phone: string; code: string }, address: string): Promise<OwnOpinion[]> {
  return inLeastTime(async () => {
    await provePhone({ house, address }, said.phone, findPurpose, said.code);
    return atDoor(house, tenant, address, async ({ tx, now, actor }) => {
      const found = await idsByPhone(tx, phoneIndex(house.seal, said.phone), mostListed);
      await appendAudit(tx, { at: now, realAt: house.clock.now(), actor, verb: 'opinion.findByPhone', subjectId: null, result: 'done', detail: { foundCount: found.length } });
      const endsAt = house.clock.now().getTime() + ticketMs;
      return found.map(({ id, confirmed, ...row }) => ({ ...row, ticket: confirmed ? ticketOf(house.seal, tenant, { id, endsAt }) : null }));
    });
  });
}

const place = (tenant: Tenant): string => `opinion/ticket/${tenant.id}`;
const ticketOf = (seal: Seal, tenant: Tenant, what: { id: string; endsAt: number }): string => seal.close(JSON.stringify(what), place(tenant)).toString('base64url');

/** A receipt session for an opinion of the list; null for a ticket that has ended or was never given. */
export async function openByTicket(house: House, tenant: Tenant, ticket: string): Promise<string | null> {
  const what = readTicket(house, tenant, ticket);
  return what && openSession(house, { tenantId: tenant.id, kind: 'receipt', accountId: null, personId: null, name: null, grants: [], receiptOf: what.id });
}

function readTicket(house: House, tenant: Tenant, ticket: string): { id: string } | null {
  try {
    const { id, endsAt } = JSON.parse(house.seal.open(Buffer.from(ticket, 'base64url'), place(tenant))) as { id: string; endsAt: number };
    return endsAt > house.clock.now().getTime() ? { id } : null;
  } catch {
    return null;
  }
}
