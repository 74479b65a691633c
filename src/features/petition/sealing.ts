import { nameKey } from '#kernel/names.ts';
import type { Seal } from '#platform/seal.ts';
import type { SealedPetitioner } from './store/writes.ts';

/** Who brought it, in clear: never stored so, never logged. */
export interface Petitioner {
  readonly name: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  /** Of a group visit, those who speak for all. */
  readonly representatives: readonly string[];
}

const place = (petitionId: string, part: keyof Petitioner): string => `petition_contact/${petitionId}/${part}`;

/** Closes it for the row it belongs to; the same name is found again under a key of the house. */
export function sealPetitioner(seal: Seal, petitionId: string, { name, phone, address, representatives }: Petitioner): SealedPetitioner {
  const close = (part: keyof Petitioner, value: string | null) => (value === null ? null : seal.close(value, place(petitionId, part)));
  return {
    nameSealed: close('name', name), nameIndex: name === null ? null : seal.index(nameKey(name.normalize('NFKC')).toLowerCase(), 'petition/name'), phoneSealed: close('phone', phone), addressSealed: close('address', address),
    representativesSealed: close('representatives', representatives.length === 0 ? null : JSON.stringify(representatives)), representativeCount: representatives.length,
  };
}

/** Opens what the table holds; nobody where there is no row. */
export function openPetitioner(seal: Seal, petitionId: string, sealed: SealedPetitioner | undefined): Petitioner {
  const open = (part: keyof Petitioner, value: Buffer | null | undefined) => (value ? seal.open(value, place(petitionId, part)) : null);
  const representatives = open('representatives', sealed?.representativesSealed);
  return { name: open('name', sealed?.nameSealed), phone: open('phone', sealed?.phoneSealed), address: open('address', sealed?.addressSealed), representatives: representatives === null ? [] : JSON.parse(representatives) as string[] };
}

/** Nobody can be told anything. */
export const isUnknown = ({ name, phone, address, representatives }: Petitioner): boolean => name === null && phone === null && address === null && representatives.length === 0;
