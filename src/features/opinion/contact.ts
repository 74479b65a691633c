import { nameKey } from '#kernel/names.ts';
import type { Seal } from '#platform/seal.ts';
import type { SealedContact } from './store/contact.ts';

/** How a resident can be reached, in clear: never stored, never logged. */
export interface Contact {
  readonly name: string | null;
  readonly phone: string | null;
  readonly address: string | null;
}

const place = (opinionId: string, part: keyof Contact): string => `opinion_contact/${opinionId}/${part}`;

/** Names are found without their blanks and dots: 买买提·吐尔逊 is 买买提吐尔逊. */
export const nameIndex = (seal: Seal, name: string): Buffer => seal.index(nameKey(name.normalize('NFKC')).toLowerCase(), 'opinion/name');
/** The key a phone is found by. */
export const phoneIndex = (seal: Seal, phone: string): Buffer => seal.index(phone, 'opinion/phone');

/** Closes a contact for the table, bound to its opinion. */
export function sealContact(seal: Seal, opinionId: string, { name, phone, address }: Contact): SealedContact {
  const close = (part: keyof Contact, value: string | null) => (value === null ? null : seal.close(value, place(opinionId, part)));
  return {
    nameSealed: close('name', name), nameIndex: name === null ? null : nameIndex(seal, name),
    phoneSealed: close('phone', phone), phoneIndex: phone === null ? null : phoneIndex(seal, phone),
    addressSealed: close('address', address),
  };
}

/** Opens what the table holds; all null for an opinion without a contact. */
export function openContact(seal: Seal, opinionId: string, sealed: SealedContact | undefined): Contact {
  const open = (part: keyof Contact, value: Buffer | null | undefined) => (value ? seal.open(value, place(opinionId, part)) : null);
  return { name: open('name', sealed?.nameSealed), phone: open('phone', sealed?.phoneSealed), address: open('address', sealed?.addressSealed) };
}

/** Whether there is anything to reach somebody by. */
export const isEmpty = ({ name, phone, address }: Contact): boolean => name === null && phone === null && address === null;
