import { buffer } from 'node:stream/consumers';
import { namesOf, phoneOf } from '#features/account/public.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import type { ConfirmWay, Origin } from '../rules.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { find } from '../store/case.ts';
import { originNumbers, partsOf } from '../store/detail.ts';

/** Somebody who wrote or signed, as he is known where the paper comes from. */
export interface Signer {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly way: ConfirmWay | null;
}

/** A paper ready to be copied: everything is a value, nothing points back but the origin's ids. */
export interface Parcel {
  readonly fromTenantId: string;
  readonly fromName: string;
  readonly fromId: string;
  readonly paper: Suggestion;
  readonly origin: Origin;
  readonly confidential: string | null;
  readonly lead: Signer;
  readonly cosigners: readonly Signer[];
  readonly originNumbers: readonly string[];
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** Puts together what goes up. The paper is locked: nobody tells of it by hand meanwhile. */
export async function packUp(work: Work, id: string): Promise<Parcel> {
  const { tx, tenant, house } = work;
  const paper = await find(tx, id, true) ?? refuse('platform.notFound', 404);
  const { paper: words } = await partsOf(tx, id);
  const signed = paper.cosigners.filter(({ state }) => state === 'confirmed');
  const names = await namesOf(tx, [paper.leadPersonId, ...signed.map(({ personId }) => personId)]);
  const signer = async (personId: string, way: ConfirmWay | null): Promise<Signer> => ({ id: personId, name: names.get(personId) ?? '', phone: await phoneOf(work, personId), way });
  const cosigners: Signer[] = [];
  for (const { personId, way } of signed) cosigners.push(await signer(personId, way));
  const files = [];
  for (const file of await house.files.of(tx, 'suggestion', [id])) files.push({ name: file.name, bytes: new Uint8Array(await buffer(house.files.read(tx, file.id))) });
  return {
    fromTenantId: tenant.id, fromName: tenant.name, fromId: id, paper, origin: words.origin, confidential: words.confidential,
    lead: await signer(paper.leadPersonId, paper.leadConfirmedWay), cosigners, originNumbers: (await originNumbers(tx, id)).map(({ number }) => number), files,
  };
}
