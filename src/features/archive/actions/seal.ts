import { yearSpan } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { fill } from '#kernel/words.ts';
import { action } from '#platform/feature.ts';
import { archive } from '../contract.ts';
import { manifestOf } from '../manifest.ts';
import type { SealPlan } from '../policy.ts';
import { insert } from '../store.ts';
import { text } from '../text.ts';

/** Seals a year: the manifest becomes a file, its hash stands in the audit link of this very verb. */
export const seal = action(archive.verbs.seal)<SealPlan>({
  load: async ({ today, input }) => ({ yearOver: yearSpan(input.year).toOn < today }),
  apply: async ({ tx, now, today, tenant, house, actor: { personId }, input: { year }, note }) => {
    const id = newId(now.getTime());
    const sealedBy = personId ?? refuse('archive.onlyTheOffice', 403);
    let [recordCount, paperCount] = [0, 0];
    const content = manifestOf(tx, house.files, { year, code: tenant.code, on: today }, ({ kind }) => { if (kind === 'paper') paperCount += 1; else recordCount += 1; });
    const { id: fileId, sha256 } = await house.files.keep(tx, { content, name: fill(text.file, { town: tenant.shortName, year, on: today }), mediaType: 'text/plain', by: sealedBy, now, holder: { feature: 'archive', id } });
    await insert(tx, { id, year, sealedBy, sealedAt: now, recordCount, paperCount, fileId, sha256 });
    note({ year, records: recordCount, papers: paperCount, sha256: sha256.toString('hex') });
    return { id };
  },
});
