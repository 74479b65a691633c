import { ruleFlag } from '#features/settings/public.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Work } from '#platform/feature.ts';
import { sealMm } from './rules.ts';
import { sealOf } from './store.ts';

export { ownFormOf, templateInUse, templateSeen, tryTemplate, wordInOwnForm } from './own-form.ts';
export { sampleLetter, standardForm } from './sample.ts';

/** Has the congress a seal on file? */
export const hasSeal = async (tx: Tx): Promise<boolean> => (await sealOf(tx, null)) !== null;

/**
 * The seal as a letter takes it: of this office, of the congress for null. Nothing where the town does not print seals or
 * there is none on file: the letter then keeps room for the wet one. The caller asks for what was issued only.
 */
export async function sealFor({ tx, house, today }: Work<unknown>, officeId: string | null): Promise<{ sealImage?: Uint8Array; sealMm?: number }> {
  const seal = (await ruleFlag(tx, 'printSeal', today)) ? await sealOf(tx, officeId) : null;
  if (!seal) return {};
  const parts: Buffer[] = [];
  for await (const part of house.files.read(tx, seal.fileId)) parts.push(part as Buffer);
  return { sealImage: new Uint8Array(Buffer.concat(parts)), sealMm };
}
