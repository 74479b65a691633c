import { ruleValue } from '#features/settings/public.ts';
import type { Retention } from '#platform/feature.ts';
import { letPacksGo } from './store.ts';

const dayMs = 86_400_000;

/** A pack is a copy of records: it goes after a time and can be made anew. */
export const retains: readonly Retention[] = [{
  kind: 'inspection.pack', why: { zh: '保存期满的迎检包（记录都在，可随时重做）', en: 'inspection packs whose time is over; the records stay and a pack can be made anew' },
  async clear({ tx, house, today, now }) {
    const kept = await ruleValue(tx, 'packKept', today);
    const files = await letPacksGo(tx, new Date(now.getTime() - kept * dayMs));
    for (const id of files) await house.files.discard(tx, id);
    return files.length;
  },
}];
