import { buffer } from 'node:stream/consumers';
import type { Work } from '#platform/feature.ts';
import { numberLabel } from '../rules.ts';
import type { Petition } from '../rules/petition.ts';
import { type Petitioner, openPetitioner } from '../sealing.ts';
import { type Sending, letterOf, urgesOf } from '../store/passage.ts';
import { petitionerOf } from '../store/writes.ts';

/** A matter ready to be copied: everything is a value, nothing points back but the origin's ids. It lives in memory alone, never in a job's row. */
export interface Parcel {
  readonly fromTenantId: string;
  readonly fromName: string;
  readonly fromNumber: string;
  readonly sending: Sending;
  readonly subject: string;
  readonly letter: { readonly content: string; readonly placeCode: string | null; readonly headCount: number | null; readonly systemNumber: string | null };
  /** Null where the town is not to know. */
  readonly who: Petitioner | null;
  readonly files: readonly NamedFile[];
  readonly urges: readonly { readonly id: string; readonly doneOn: string; readonly at: Date; readonly words: string | null }[];
}

/** A file with its bytes in hand. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads files of a thing into hand. */
export async function filesInHand({ tx, house }: Work, holder: string, id: string): Promise<NamedFile[]> {
  const found: NamedFile[] = [];
  for (const file of await house.files.of(tx, holder, [id])) found.push({ name: file.name, bytes: new Uint8Array(await buffer(house.files.read(tx, file.id))) });
  return found;
}

/** Puts together what goes down. Pictures of the letter bear its writer's name: they go with it or not at all. */
export async function packUp(work: Work, petition: Petition, sending: Sending): Promise<Parcel> {
  const { tx, tenant, house } = work;
  const named = sending.withContact && !sending.contactErased;
  return {
    fromTenantId: tenant.id, fromName: tenant.name, fromNumber: numberLabel(petition.year, petition.number), sending, subject: petition.subject, letter: await letterOf(tx, petition.id),
    who: named ? openPetitioner(house.seal, petition.id, await petitionerOf(tx, petition.id)) : null, files: named ? await filesInHand(work, 'petition', petition.id) : [], urges: await urgesOf(tx, petition.id, sending.sentOn),
  };
}
