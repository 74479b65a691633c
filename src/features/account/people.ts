import { newId } from '#kernel/id.ts';
import type { Work } from '#platform/feature.ts';
import { followPhone } from './deputy-account.ts';
import { type PersonWords, insertPerson, sealedPhone, updatePerson as write } from './store.ts';

/** What is written of a person. Without `phone` the number stays, null takes it away. */
export interface PersonSaid {
  readonly name?: string | undefined;
  readonly gender?: 'male' | 'female' | null | undefined;
  readonly phone?: string | null | undefined;
}

/** A sealed phone belongs to its row: moved to another one it does not open. */
const placeOf = (tenantId: string, personId: string) => `person/${tenantId}/${personId}/phone`;

/** The key by which a phone is found again without being readable. The same in every tenant, so that an account is found by it. */
export const phoneIndexOf = (work: Pick<Work<unknown>, 'house'>, phone: string): Buffer => work.house.seal.index(phone, 'phone');

/** A phone as its row keeps it: sealed, with the key it is found by. */
export function phoneColumns(work: Work<unknown>, personId: string, phone: string | null): Pick<PersonWords, 'phoneSealed' | 'phoneIndex'> {
  if (phone === null) return { phoneSealed: null, phoneIndex: null };
  return { phoneSealed: work.house.seal.close(phone, placeOf(work.tx.tenantId, personId)), phoneIndex: phoneIndexOf(work, phone) };
}

/** Enters a person; answers the new id. */
export async function addPerson(work: Work<unknown>, said: PersonSaid & { name: string }): Promise<string> {
  const id = newId(work.now.getTime());
  await insertPerson(work.tx, id, { name: said.name, gender: said.gender ?? null, ...phoneColumns(work, id, said.phone ?? null) });
  return id;
}

/** Changes what was said; an account opened by the phone goes with the new number. */
export async function updatePerson(work: Work<unknown>, personId: string, said: PersonSaid): Promise<void> {
  const { name, gender, phone } = said;
  const before = phone === undefined ? null : await openPhone(work, personId, await sealedPhone(work.tx, personId));
  const moved = phone !== undefined && phone !== before;
  await write(work.tx, personId, {
    ...(name === undefined ? {} : { name }), ...(gender === undefined ? {} : { gender }), ...(moved ? phoneColumns(work, personId, phone) : {}),
  });
  if (moved) await followPhone(work, personId, phone === null ? null : phoneIndexOf(work, phone));
}

/** The phone in clear; only for sending to it, or for an audited reveal. */
export const openPhone = (work: Work<unknown>, personId: string, sealed: Buffer | null): string | null =>
  sealed ? work.house.seal.open(sealed, placeOf(work.tx.tenantId, personId)) : null;
