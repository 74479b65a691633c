import { newId } from '#kernel/id.ts';
import { fill } from '#kernel/words.ts';
import { action } from '#platform/feature.ts';
import { streamZip } from '#platform/print/zip.ts';
import { sampling } from '../contract.ts';
import { sampleFiles } from '../packing.ts';
import { type Draw, makerOf } from '../rules.ts';
import { find, insertExport } from '../store.ts';
import { text } from '../text.ts';
import { refuse } from '#kernel/verdict.ts';

/** The sample as it stands now, as a zip; its hash stands on its row and in the audit link of this verb. One of letters holds what its maker may read: it opens for nobody else. */
export const exportSample = action(sampling.verbs.exportSample)<Draw>({
  apply: async (work, { id: drawId, number }) => {
    const { tx, now, today, tenant, house, actor, note } = work;
    const draw = await find(work, drawId) ?? refuse('platform.notFound', 404);
    const id = newId(now.getTime());
    const name = fill(text.pack.file, { town: tenant.shortName, number, on: today });
    const kept = await house.files.keep(tx, { content: streamZip(sampleFiles({ ...work, locale: 'zh' }, draw)), name, mediaType: 'application/zip', by: actor.personId, now, holder: draw.subject === 'petition' ? { feature: 'sampling.petition', id } : { feature: 'sampling', id: drawId } });
    await insertExport(tx, { id, drawId, fileId: kept.id, sha256: kept.sha256, byteCount: kept.byteCount, madeBy: makerOf(actor), makerName: actor.name ?? '', madeAt: now });
    const sha256 = kept.sha256.toString('hex');
    note({ number, sha256 });
    return { id: drawId, fileId: kept.id, sha256 };
  },
});
