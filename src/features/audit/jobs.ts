import type { JobKind } from '#platform/feature.ts';
import { saidOfHead } from './rules.ts';
import { insertSeal, standing } from './store.ts';

/** Signs the head of each tenant's chain every hour, when there is something new; published on the portal. */
export const seal: JobKind = {
  kind: 'audit.seal',
  everyMinutes: 60,
  async run({ tx, house }) {
    const { seq, hash, sealedSeq } = await standing(tx);
    if (seq <= sealedSeq) return;
    const at = house.clock.now();
    await insertSeal(tx, { seq, hash, at, signature: house.signer.sign(saidOfHead(tx.tenantId, seq, hash, at)) });
  },
};
