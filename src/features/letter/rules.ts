import { type Actor, has, keepsTheOffice, officesOf } from '#kernel/actor.ts';
import type { OfficeKind } from '#features/office/rules.ts';

/** Whose seal it is: an office in use that writes outward, or the congress itself with neither id nor kind. */
export interface SealHolder {
  readonly officeId: string | null;
  readonly officeKind: OfficeKind | null;
  /** A seal of its own belongs to who writes outward. */
  readonly writesOutward: boolean;
}

/** A seal as its verbs see it. */
export interface SealImage extends SealHolder {
  readonly id: string;
  readonly version: number;
  readonly fileId: string;
  readonly removedAt: Date | null;
}

/** Breadth in mm of a seal of an organ of township or county. */
export const sealMm = 42;

/** Who prints with this seal: the congress's office with all of them, the town government office with the government's, an office with its own. */
export const printsWith = (actor: Actor, holder: SealHolder): boolean => keepsTheOffice(actor)
  || (holder.officeKind === 'townGovernment' && has(actor, 'governmentOffice'))
  || (holder.officeId !== null && officesOf(actor).includes(holder.officeId));
