import { ruleValue } from '#features/settings/public.ts';
import type { Retention } from '#platform/feature.ts';
import { letFilesGo } from './store.ts';

const dayMs = 86_400_000;

/** A sample taken away is a copy: its file goes after the time packs are kept, its hash stays. */
export const retains: readonly Retention[] = [{
  kind: 'sampling.export', why: { zh: '保存期满的抽查样本（抽查记录和校验值都在，可随时重新导出）', en: 'exported samples whose time is over; the draw and the hash stay' },
  async clear({ tx, house, today, now }) {
    const kept = await ruleValue(tx, 'packKept', today);
    const files = await letFilesGo(tx, new Date(now.getTime() - kept * dayMs));
    for (const id of files) await house.files.discard(tx, id);
    return files.length;
  },
}];
