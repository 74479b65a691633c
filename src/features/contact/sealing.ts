import type { Seal } from '#platform/seal.ts';
import type { SealedReach } from './store/reach.ts';

/** A name and a phone, in clear: never stored so, never logged. */
export interface Reach {
  readonly name: string;
  readonly phone: string | null;
}

type Where = 'household_contact' | 'deed_witness';
const place = (where: Where, id: string, part: keyof Reach): string => `${where}/${id}/${part}`;

/** Closes a name and a phone for the row they belong to. */
export const sealReach = (seal: Seal, where: Where, id: string, { name, phone }: Reach): SealedReach =>
  ({ nameSealed: seal.close(name, place(where, id, 'name')), phoneSealed: phone === null ? null : seal.close(phone, place(where, id, 'phone')) });

/** Opens what the table holds. */
export const openReach = (seal: Seal, where: Where, id: string, { nameSealed, phoneSealed }: SealedReach): Reach =>
  ({ name: seal.open(nameSealed, place(where, id, 'name')), phone: phoneSealed === null ? null : seal.open(phoneSealed, place(where, id, 'phone')) });
